import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const told = vi.hoisted(() => ({ listen: (_: { kind: string }): void => undefined, stopped: 0 }));
vi.mock('#lib/worker-client/news', () => ({
	onNews: (listen: (news: { kind: string }) => void) => {
		told.listen = listen;
		return () => {
			told.stopped++;
		};
	}
}));
beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-27T23:59:00') });
});
afterEach(() => {
	vi.useRealTimers();
});

it('CAP-3: the counts of the booth follow deliveries, contacts and the day, at most once a second', async () => {
	const { followCounts } = await import('#lib/state/booth/booth-follow');
	let reads = 0;
	const stop = followCounts(async () => {
		reads++;
	});
	for (const kind of ['delivery', 'contacts', 'held', 'delivery']) told.listen({ kind });
	told.listen({ kind: 'imports' });
	await vi.advanceTimersByTimeAsync(1000);
	expect(reads).toBe(1);
	told.listen({ kind: 'settings' });
	await vi.advanceTimersByTimeAsync(2000);
	expect(reads).toBe(1);
	// Midnight comes.
	await vi.advanceTimersByTimeAsync(100_000);
	expect(reads).toBe(2);
	told.listen({ kind: 'delivery' });
	stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect([reads, told.stopped]).toEqual([2, 1]);
});
