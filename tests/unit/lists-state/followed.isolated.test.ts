import { expect, it, vi } from 'vitest';

vi.mock('#lib/worker-client/lists', () => ({ lists: {} }));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: {} }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { followLists } = await import('#lib/state/lists/lists-process.svelte.ts');

it('LST-7, SCO-4: lists and campaigns are read anew when tiers begin elsewhere, and not for every piece of news', async () => {
	const read = vi.fn(async () => undefined);
	const stop = followLists(read);
	const news = new BroadcastChannel('muster');
	try {
		expect(read).toHaveBeenCalledTimes(1);
		news.postMessage({ kind: 'held', told: 'a' });
		news.postMessage({ kind: 'settings', told: 'b' });
		await expect.poll(() => read.mock.calls.length, { interval: 10 }).toBe(2);
	} finally {
		stop();
		news.close();
	}
});
