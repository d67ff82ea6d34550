import { afterEach, expect, it, vi } from 'vitest';

const ended = vi.hoisted(() => vi.fn());
vi.mock('#lib/worker-client/all', () => ({ endWorkers: ended }));
afterEach(() => {
	vi.unstubAllGlobals();
	ended.mockClear();
});

it('IMP-12: the workers of a page that is left end with it, whether or not it is kept for the way back', async () => {
	const page = new EventTarget();
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	const { watchAway } = await import('#lib/state/shell/shell-away');
	const stop = watchAway();
	for (const persisted of [false, true]) page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
	expect(ended).toHaveBeenCalledTimes(2);
	stop();
	page.dispatchEvent(new Event('pagehide'));
	expect(ended).toHaveBeenCalledTimes(2);
});
