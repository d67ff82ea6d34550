import { beforeEach, expect, it } from 'vitest';
import { headOf } from '#workers/store/chunks/chunk-head';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import type { Store } from '#workers/store/engine/open';
import { creating } from './creating';
import { finished, waiting } from './steps';
import { addsUp, freshStore, person, sandboxAt, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

let generation = 1;
/** Five contacts as they stand now; those of `gone` are deleted. */
async function store(gone: readonly number[] = []): Promise<Uint32Array> {
	const chunk = emptyChunk(3, 'import-1');
	const ids = Uint32Array.from([0, 1, 2, 3, 4].map((i) => appendContact(chunk, person(i), i + 2, 1_700_000_000_000, null)));
	for (const i of gone) chunk.alive[i] = 0;
	await db.put('chunks', toDisk(chunk), 3);
	await db.put('heads', headOf(toDisk(chunk), ++generation), 3);
	await db.put('settings', generation, 'generation');
	return ids;
}
const mails = (...of: number[]): string[] => of.map((i) => `person${i}@example.com`);
const DELETED = 'Deleted here after this delivery was made.';

it('PUSH-3: who is deleted waits no more from that moment on, and the receipt says why, though nothing moves; brought back at once, they wait on', async () => {
	const { t, sent } = creating();
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
	const made = await t.api.createBatch('crm', await store(), 'Waits');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	/** What the screens are told: state, and how many wait and are not sent. Lists and figures agree. */
	const shown = async () => {
		const batch = (await t.api.batch(id))!;
		expect(addsUp(batch)).toBe(true);
		expect(await waiting(t)).toBe(batch.counts.waiting);
		expect((await t.api.receipts(id, 'waiting', 0, 5)).total).toBe(batch.counts.waiting);
		const kept = await t.api.receipts(id, 'cancelled', 0, 5);
		expect(kept.receipts.map((r) => r.reason)).toEqual(new Array<string>(batch.counts.cancelled).fill(DELETED));
		return [batch.state, batch.counts.waiting, batch.counts.cancelled];
	};
	expect(await shown()).toEqual(['ready', 5, 0]);
	await store([1, 4]);
	expect(await shown()).toEqual(['ready', 3, 2]);
	const { receipts } = await t.api.receipts(id, 'all', 0, 5);
	expect(receipts.map((r) => r.status)).toEqual(['waiting', 'cancelled', 'waiting', 'waiting', 'cancelled']);
	await store([0, 1, 2, 3, 4]);
	expect(await shown()).toEqual(['done', 0, 5]);
	await store();
	expect(await shown()).toEqual(['ready', 5, 0]);
	await t.api.resumeDestination('crm');
	await finished(t, id);
	expect(sent).toEqual(mails(0, 1, 2, 3, 4));
});

it('PUSH-3: what may have arrived is not said to have stayed here, though its contact was deleted', async () => {
	const t = tab({
		fetcher: async () => {
			throw new TypeError('Failed to fetch');
		}
	});
	t.clock.hold = () => true;
	await sandboxAt(db, 'https://crm.example');
	const made = await t.api.createBatch('crm', await store(), 'Lost');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await t.api.batch(made.value.id))?.stalled !== null);
	await store([0]);
	expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ waiting: 5, cancelled: 0 });
	expect((await t.api.receipts(made.value.id, 'all', 0, 1)).receipts).toMatchObject([{ status: 'sent', unanswered: true }]);
});

it('PUSH-3: of the rejected those who were deleted since are told apart: there is nothing of them to fix', async () => {
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({
				results: records.map(({ externalId }, i) => ({ externalId, status: i < 3 ? 'rejected' : 'created', message: 'No' }))
			});
		}
	});
	await sandboxAt(db, 'https://crm.example');
	const made = await t.api.createBatch('crm', await store(), 'Some');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	const gone = async (filter: 'all' | 'rejected') =>
		(await t.api.receipts(made.value.id, filter, 0, 5)).receipts.map((r) => r.gone === true);
	await store([1, 4]);
	expect(await gone('all')).toEqual([false, true, false, false, false]);
	expect(await gone('rejected')).toEqual([false, true, false]);
	await store();
	expect(await gone('rejected')).toEqual([false, false, false]);
	await db.clear('heads');
	expect(await gone('rejected')).toEqual([false, false, false]);
});
