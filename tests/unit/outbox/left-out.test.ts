import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('PUSH-3, PUSH-4: contacts of several requests that are always left out are asked for twice each, then the delivery waits and says how many', async () => {
	const asked = new Map<string, number>();
	let requests = 0;
	const t = tab({
		fetcher: async (_, init) => {
			if (++requests > 40) throw new Error('asked without end');
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			for (const { email } of records) asked.set(email, (asked.get(email) ?? 0) + 1);
			return Response.json({
				results: records
					.filter((r) => !/n[379]@/.test(r.email))
					.map(({ externalId }) => ({ externalId, status: 'created', id: externalId }))
			});
		}
	});
	await sandboxAt(db, 'https://crm.example', { batchSize: 4 });
	const made = await t.api.createBatch('crm', await seedContacts(db, 12), 'Left out');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await t.api.batch(made.value.id))?.state === 'paused', 'a pause');
	expect(await t.api.batch(made.value.id)).toMatchObject({
		stalled: { code: 'deliveryLeftOut', params: { count: 3 } },
		counts: { created: 9, waiting: 3 },
		unanswered: 3
	});
	// Twice, and once more at most where another request was under way just then.
	for (const n of [3, 7, 9]) expect([2, 3]).toContain(asked.get(`person${n}@example.com`));
});
