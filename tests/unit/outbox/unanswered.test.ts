import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('PUSH-3, PUSH-4: a record whose answer was lost says that none came, that it is sent again, and why it is not there twice; what never left waits', async () => {
	let lost = true;
	const t = tab({
		fetcher: async (_, init) => {
			if (lost) throw new TypeError('Failed to fetch');
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	t.clock.hold = () => true;
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 });
	const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Lost');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await db.getAll('outbox')).some((e) => e.state === 'unknown'));
	const { receipts } = await t.api.receipts(made.value.id, 'waiting', 0, 5);
	expect(receipts.map((r) => [r.status, r.unanswered ?? false])).toEqual([
		['sent', true],
		['sent', true],
		['waiting', false]
	]);
	expect(receipts[0]!.reason).toBe('No answer yet, so it may have arrived. It is sent again under the same number.');
	expect(receipts[2]!.reason).toBeNull();
	lost = false;
	t.clock.hold = () => false;
	await t.api.resumeBatch(made.value.id);
	await finished(t, made.value.id);
	expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts.map((r) => [r.status, r.reason])).toEqual([
		['created', null],
		['created', null],
		['created', null]
	]);
});
