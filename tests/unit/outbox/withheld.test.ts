import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { hashOf, sorted } from '#workers/lists/hashes';
import { suppressedAmong } from '#workers/lists/suppressed';
import { heldBack } from '#workers/outbox/withheld';
import { toDisk } from '#workers/store/chunk-store';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import type { Store } from '#workers/store/open';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => { db = await freshStore(); });

const contact = (i: number): ContactValues => ({ firstName: `F${i}`, lastName: `L${i}`, email: `p${i}@example.com`, phone1: `+4915112345${600 + i}` });
const list = (id: string, processId: string | null, kind: 'file' | 'refused', entries: string[]): Promise<unknown> =>
	db.put('suppressions', { id, name: id, processId, kind, numbers: 0, emails: 0, hashed: 0, createdAt: 1, createdBy: '', updatedAt: 1, entries: sorted(entries.map(hashOf)) }, id);

describe('suppression lists', () => {
	it('LST-9: keep contacts out of the preview and out of the delivery, counted and named by list', async () => {
		const sent: string[] = [];
		const t = tab({ fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			sent.push(...records.map((r) => r.email));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		} });
		await sandboxAt(db, 'https://crm.example');
		await list('Robinson list', null, 'file', ['p1@example.com', '4915112345602']);
		await list('Do not call', 'process-1', 'refused', ['+4915112345603', 'p1@example.com']);
		// A list of another process alone: existing customers, say. It holds there and nowhere else.
		await list('Customers', 'process-1', 'file', ['p4@example.com']);
		const ids = await seedContacts(db, 8, contact);
		const run = await t.api.dryRun('crm', ids, 10);
		const withheld = [
			{ reason: 'Do not call', count: 2, contacts: [{ id: ids[1], name: 'F1 L1' }, { id: ids[3], name: 'F3 L3' }] },
			{ reason: 'Robinson list', count: 1, contacts: [{ id: ids[2], name: 'F2 L2' }] }
		];
		expect(run).toMatchObject({ ok: true, value: { total: 5, withheld } });
		if (run.ok) expect(run.value.records).toHaveLength(5);
		const made = await t.api.createBatch('crm', ids, 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.state === 'done');
		expect(await t.api.batch(made.value.id)).toMatchObject({ counts: { total: 5, created: 5 }, withheld });
		expect(sent.sort()).toEqual(['p0@example.com', 'p4@example.com', 'p5@example.com', 'p6@example.com', 'p7@example.com']);
		expect((await db.getAll('journal')).find((j) => j.action === 'delivery.created')?.params).toMatchObject({ contacts: 5, withheld: 3 });
		expect(await t.api.createBatch('crm', ids.slice(1, 4), 'Nobody')).toMatchObject({ ok: false, problem: { code: 'deliveryAllWithheld', params: { count: 3 } } });
	});
	it('LST-9: who was deleted is not counted as kept back: nobody would have sent it', async () => {
		await list('Robinson list', null, 'file', ['p0@example.com', 'p1@example.com']);
		const chunk = emptyChunk(3, 'import-1');
		const ids = [0, 1].map((i) => appendContact(chunk, contact(i), i + 2, 1_700_000_000_000, null));
		chunk.alive[0] = 0;
		await db.put('chunks', toDisk(chunk), 3);
		expect(await heldBack(db, ids)).toEqual({ ids: new Set([ids[1]]), counts: [{ reason: 'Robinson list', count: 1, contacts: [{ id: ids[1], name: 'F1 L1' }] }] });
		expect((await suppressedAmong(db, ids, null)).counts).toEqual([{ id: 'Robinson list', name: 'Robinson list', count: 1 }]);
	});
	it('LST-9: without a list nobody is looked at', async () => {
		await sandboxAt(db, 'https://crm.example');
		expect(await tab().api.dryRun('crm', await seedContacts(db, 3, contact), 3)).toMatchObject({ ok: true, value: { total: 3, withheld: [] } });
	});
});
