import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, imaginedLocks, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('PUSH-4: two tabs that deliver the same contacts as never sent in the same instant make one delivery, and the other says how many are in it', async () => {
	const sent: string[] = [];
	const locks = imaginedLocks();
	const tabs = ['one', 'two'].map((name) =>
		tab({
			locks,
			name,
			fetcher: async (_, init) => {
				const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
				sent.push(...records.map((r) => r.email));
				return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
			}
		})
	);
	await sandboxAt(db, 'https://crm.example');
	const ids = await seedContacts(db, 6);
	const made = await Promise.all(tabs.map((t, i) => t.api.createBatch('crm', ids.slice(i, i + 4), 'New', null, null, true)));
	const [first, second] = [made.findIndex((m) => m.ok), made.findIndex((m) => !m.ok)];
	expect([first, second].toSorted((a, b) => a - b)).toEqual([0, 1]);
	expect(made[second]).toMatchObject({ ok: false, problem: { code: 'deliveryChosenSent', params: { count: 3 } } });
	const batch = made[first];
	if (!batch?.ok) throw new Error('not made');
	await finished(tabs[first]!, batch.value.id);
	expect(sent).toHaveLength(4);
	// Nothing of the other is left; a moment later it is told the same, and whoever is left can go. Sent again on purpose, they go.
	expect([await db.count('batches'), await db.count('batchChunks')]).toEqual([1, 2]);
	const t = tabs[second]!;
	expect(await t.api.createBatch('crm', ids, 'New', null, null, true)).toMatchObject({ ok: false, problem: { params: { count: 4 } } });
	const left = ids.filter((_, i) => i < first || i >= first + 4);
	expect((await t.api.createBatch('crm', left, 'Left', null, null, true)).ok).toBe(true);
	expect((await t.api.createBatch('crm', ids, 'Again')).ok).toBe(true);
});
