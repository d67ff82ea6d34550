import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followNews } from '#lib/worker-client/follow-news';

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
	vi.useFakeTimers();
	told.stopped = 0;
});
afterEach(() => {
	vi.useRealTimers();
});

it('APP-4: news that never rest do not put off what follows them', async () => {
	let reads = 0;
	const stop = followNews(['delivery'], () => reads++, 300);
	for (let at = 0; at < 3000; at += 50) {
		told.listen({ kind: 'delivery' });
		await vi.advanceTimersByTimeAsync(50);
	}
	expect(reads).toBeGreaterThanOrEqual(8);
	expect(reads).toBeLessThanOrEqual(10);
	stop();
});

it('APP-4: nothing is read twice at a time; what comes meanwhile is read afterwards, once', async () => {
	let [reads, open, most] = [0, 0, 0];
	const stop = followNews(
		(news) => news.kind !== 'held',
		async () => {
			reads++;
			most = Math.max(most, ++open);
			await new Promise((r) => setTimeout(r, 1000));
			open--;
		},
		200
	);
	told.listen({ kind: 'held' });
	await vi.advanceTimersByTimeAsync(500);
	expect(reads).toBe(0);
	for (let n = 0; n < 9; n++) {
		told.listen({ kind: 'contacts' });
		await vi.advanceTimersByTimeAsync(100);
	}
	expect([reads, most]).toEqual([1, 1]);
	await vi.advanceTimersByTimeAsync(5000);
	expect([reads, most, open]).toEqual([2, 1, 0]);
	stop();
});

it('APP-4: once stopped nothing is read any more, not even what was heard before', async () => {
	let reads = 0;
	const stop = followNews(['lists'], () => reads++, 100);
	told.listen({ kind: 'lists' });
	await vi.advanceTimersByTimeAsync(100);
	told.listen({ kind: 'lists' });
	stop();
	told.listen({ kind: 'lists' });
	await vi.advanceTimersByTimeAsync(1000);
	expect([reads, told.stopped]).toEqual([1, 1]);
});
