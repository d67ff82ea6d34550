import { describe, expect, it } from 'vitest';
import type { Batch } from '#domain/delivery';
import type { ImportManifest } from '#domain/import';
import { rejectedOpen, rejectedShown } from '#domain/deliveries/rejected-open';
import { newsOf, noticesOf as noticesFrom, reviewsOf, tagOf, type Notice } from '#lib/state/shell/notices';
import { rejectedNow } from '#lib/state/booth/rejected-now';

const DAY = 86_400_000;
const now = Date.UTC(2026, 4, 20, 12);
const done = (id: string, ago: number, more: Partial<ImportManifest> = {}): ImportManifest =>
	({
		id,
		completedAt: now - ago * DAY,
		updatedAt: now,
		method: 'file',
		file: { name: `${id}.csv` },
		ledger: { total: 10, created: 7, merged: 1, skipped: 0, held: 1, failed: 1 },
		...more
	}) as ImportManifest;
const batch = (rejected: number, waiting: number, stalled: boolean): Batch =>
	({
		id: 'b',
		label: 'HubSpot',
		createdAt: now,
		lastAttemptAt: null,
		counts: { total: 9, waiting, created: 0, updated: 0, rejected, cancelled: 0 },
		stalled: stalled ? { code: 'x', params: {} } : null
	}) as unknown as Batch;
/** What is told where nobody who was rejected was deleted. */
const noticesOf = (
	at: number,
	completed: readonly ImportManifest[],
	held: number,
	batches: readonly Batch[],
	contacts: number,
	backupAt: number | null
): Notice[] => noticesFrom(at, completed, held, batches, new Map(batches.map((b) => [b.id, rejectedOpen(b)])), contacts, backupAt);
const kinds = (...args: Parameters<typeof noticesOf>): string[] => noticesOf(...args).map((n) => n.id);

describe('HIS-1: notifications', () => {
	it('HIS-1: nothing is told where nothing happened', () => expect(noticesOf(now, [], 0, [batch(0, 3, false)], 0, null)).toEqual([]));

	it('HIS-1: an import of this week that still stands is told, with what became of its rows', () => {
		const list = noticesOf(
			now,
			[done('new', 1), done('old', 8), done('undone', 1, { undone: {} as never }), done('stand', 1, { method: 'booth' })],
			0,
			[],
			10,
			null
		);
		expect(list).toMatchObject([{ kind: 'imported', file: 'new.csv', rows: 10, inRows: 8 }]);
	});

	it('HIS-1: what was put away comes back when there is more of it', () => {
		expect(kinds(now, [], 3, [], 0, null)).not.toEqual(kinds(now, [], 4, [], 0, null));
		expect(kinds(now, [], 0, [batch(1, 0, false)], 0, null)).not.toEqual(kinds(now, [], 0, [batch(2, 0, false)], 0, null));
		expect(noticesOf(now, [], 0, [batch(2, 5, true)], 0, null)).toMatchObject([{ kind: 'delivery', paused: true, count: 5 }]);
	});

	it('PUSH-3: rejected contacts that were sent again are told of no more: the delivery that took them tells what became of them', () => {
		const told = (resent: number[]) => noticesOf(now, [], 0, [{ ...batch(2, 0, false), resent }], 0, null);
		expect(told([7])).toMatchObject([{ kind: 'delivery', count: 1 }]);
		expect(told([7, 8])).toEqual([]);
	});

	it('PUSH-3: a rejected contact that was deleted since is told of no more, nor is a delivery in which none is left', async () => {
		const batches = [batch(2, 0, false), { ...batch(1, 0, false), id: 'c' }, { ...batch(0, 0, false), id: 'd' }];
		const asked: string[] = [];
		const rejected = await rejectedNow(batches, async (id) => {
			asked.push(id);
			return id === 'b' ? 1 : 0;
		});
		expect(noticesFrom(now, [], 0, batches, rejected, 0, null)).toMatchObject([{ kind: 'delivery', count: 1, paused: false }]);
		expect(asked).toEqual(['b', 'c']);
	});

	it('PUSH-3: a delivery’s own page counts the rejected as the bell does, and says how many more were deleted since', () => {
		const five = batch(5, 0, false);
		expect(rejectedShown(five, 5)).toEqual({ count: 5, gone: 0 });
		expect(rejectedShown(five, 3)).toEqual({ count: 3, gone: 2 });
		expect(rejectedShown({ ...five, resent: [7] }, 3)).toEqual({ count: 3, gone: 1 });
		// Where nobody is left it says of whom it was.
		expect(rejectedShown(five, 0)).toEqual({ count: 5, gone: 0 });
	});

	it('APP-5: a backup is overdue after 30 days, and after a day where there never was one', () => {
		const told = (ago: number, backupAt: number | null, contacts = 500): boolean =>
			noticesOf(now, [done('a', ago)], 0, [], contacts, backupAt).some((n) => n.kind === 'backup');
		expect([told(0.5, null), told(2, null), told(2, null, 99), told(40, now - 29 * DAY), told(40, now - 31 * DAY)]).toEqual([
			false,
			true,
			false,
			false,
			true
		]);
	});

	it('HIS-1: told is a delivery when it is over, not each request of it; duplicates when there are more, not when one was decided', () => {
		const told = (...[before, after]: [Parameters<typeof noticesOf>, Parameters<typeof noticesOf>]): string[] =>
			newsOf(noticesOf(...before), noticesOf(...after)).map(tagOf);
		const sent = (rejected: number, waiting: number): Parameters<typeof noticesOf> => [
			now,
			[],
			0,
			[batch(rejected, waiting, false)],
			0,
			null
		];
		expect([
			told(sent(0, 9), sent(1, 6)),
			told(sent(1, 6), sent(2, 3)),
			told(sent(2, 3), sent(2, 0)),
			told(sent(2, 0), sent(2, 0))
		]).toEqual([[], [], ['delivery:b'], []]);
		const held = (n: number): Parameters<typeof noticesOf> => [now, [], n, [], 0, null];
		expect([told(held(0), held(3)), told(held(3), held(2)), told(held(2), held(3)), told(held(3), held(0))]).toEqual([
			['held'],
			[],
			['held'],
			[]
		]);
		expect(told([now, [], 0, [], 0, null], [now, [done('a', 0)], 0, [], 0, null])).toEqual(['imported:a']);
	});

	it('DUP-4: an import that came to its review is told, with the way back to it; one at work or cancelled is not', () => {
		const at = (phase: ImportManifest['phase']): ImportManifest => done(phase, 0, { phase, duplicatesFound: 4 });
		expect(reviewsOf([at('review'), at('matching'), at('configure')])).toEqual([
			{ id: 'review:review', kind: 'review', href: '/import?id=review', duplicates: 4 }
		]);
	});
});
