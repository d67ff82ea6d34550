import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A browser with a version in charge and another that waits; `letsGo` = the waiting one is put in charge when asked. */
function browser(letsGo: boolean): { said: unknown[]; reloads: () => number } {
	const said: unknown[] = [];
	let reloads = 0;
	const container = Object.assign(new EventTarget(), { controller: {}, register: async () => registration });
	const waiting = {
		postMessage: (message: unknown) => {
			said.push(message);
			if (letsGo) setTimeout(() => container.dispatchEvent(new Event('controllerchange')), 100);
		}
	};
	const registration = Object.assign(new EventTarget(), { waiting, active: {}, installing: null, update: async () => undefined });
	vi.stubGlobal('$state', <T>(value: T): T => value); // Nothing is drawn here.
	vi.stubGlobal('navigator', { serviceWorker: container });
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
	vi.stubGlobal('location', {
		reload: () => {
			reloads++;
		}
	});
	return { said, reloads: () => reloads };
}

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function taken(letsGo: boolean, ms: number): Promise<ReturnType<typeof browser>> {
	const seen = browser(letsGo);
	const { updates } = await import('#lib/state/updates.svelte.ts');
	await updates.start(() => undefined);
	void updates.take();
	await vi.advanceTimersByTimeAsync(ms);
	return seen;
}

it('APP-1: a new version that is put in charge reloads the page once', async () => {
	const seen = await taken(true, 20_000);
	expect(seen.said).toEqual([{ type: 'SKIP_WAITING' }]);
	expect(seen.reloads()).toBe(1);
});

it('APP-1: where the browser keeps the old version in charge, the page is loaded anew, once, so that it lets go', async () => {
	const seen = await taken(false, 5000);
	expect(seen.reloads()).toBe(0);
	await vi.advanceTimersByTimeAsync(20_000);
	expect(seen.reloads()).toBe(1);
});
