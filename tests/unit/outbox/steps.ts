import { expect } from 'vitest';
import type { Batch, ConnectionCheck } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Store } from '#workers/store/engine/open';
import { addsUp, held, seedContacts, until, type tab } from './support';

export type Tab = ReturnType<typeof tab>;

/** Seeds n contacts and delivers them to the destination "crm". */
export async function deliver(db: Store, t: Tab, n = 120): Promise<{ batch: Batch; ids: Uint32Array }> {
	const ids = await seedContacts(db, n);
	const made = await t.api.createBatch('crm', ids, 'Hannover 2026');
	if (!made.ok) throw new Error(messageText(made.problem));
	return { batch: made.value, ids };
}

/** The steps of a test of the connection, which this user may make. */
export async function tested(t: Tab, id: string, told: (c: ConnectionCheck) => void = () => undefined): Promise<ConnectionCheck[]> {
	const got = await t.api.testConnection(id, told);
	if (!got.ok) throw new Error(messageText(got.problem));
	return got.value;
}

/** Records that wait in all deliveries that were not cancelled. */
export const waiting = async (t: Tab): Promise<number> =>
	(await t.api.batches()).reduce((n, b) => n + (b.state === 'cancelled' ? 0 : b.counts.waiting), 0);

export const finished = (t: Tab, id: string): Promise<void> =>
	until(async () => (await t.api.batch(id))?.state === 'done', 'the batch to be done');

/** PUSH-4: every contact in the CRM exactly once, every receipt settled, the batch adds up. */
export async function expectExactlyOnce(db: Store, url: string, t: Tab, id: string, n: number): Promise<Batch> {
	const batch = (await t.api.batch(id))!;
	expect(addsUp(batch)).toBe(true);
	expect(batch).toMatchObject({
		state: 'done',
		stalled: null,
		counts: { total: n, waiting: 0, created: n, updated: 0, rejected: 0, cancelled: 0 }
	});
	const there = await held(url);
	expect(there).toHaveLength(n);
	expect(new Set(there.map((c) => c.email)).size).toBe(n);
	const { total, receipts } = await t.api.receipts(id, 'delivered', 0, 500);
	expect(total).toBe(n);
	expect(receipts.every((r) => r.crmId !== null && r.link === `${url}/contacts/${r.crmId}` && r.at !== null)).toBe(true);
	const idByExternal = new Map(receipts.map((r) => [r.externalId, r.crmId]));
	expect(there.every((c) => idByExternal.has(c.externalId))).toBe(true);
	expect((await db.getAll('outbox')).every((e) => e.state === 'done')).toBe(true);
	return batch;
}
