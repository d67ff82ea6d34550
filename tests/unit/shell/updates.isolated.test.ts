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
	const { updates } = await import('#lib/state/shell/updates.svelte.ts');
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

/** Locks of a browser in which somebody is at work until `ms`. */
const busyUntil = (ms: number) => ({
	query: async () => ({ held: [] }),
	request: (_: string, { signal }: { signal: AbortSignal }, granted: () => Promise<boolean>) =>
		new Promise<boolean>((done, failed) => {
			const free = setTimeout(() => done(granted()), ms);
			signal.addEventListener('abort', () => {
				clearTimeout(free);
				failed(signal.reason as Error);
			});
		})
});

it('APP-1: a write that has just begun is waited for when a new version is taken; longer work is not, and nothing is taken', async () => {
	for (const [ms, isTaken] of [
		[500, true],
		[60_000, false]
	] as const) {
		vi.resetModules();
		const seen = browser(true);
		Object.assign(navigator, { locks: busyUntil(ms) });
		const { updates } = await import('#lib/state/shell/updates.svelte.ts');
		await updates.start(() => undefined);
		const answer = updates.take();
		await vi.advanceTimersByTimeAsync(90_000);
		expect([await answer, seen.said.length, seen.reloads()]).toEqual([isTaken, isTaken ? 1 : 0, isTaken ? 1 : 0]);
	}
});
