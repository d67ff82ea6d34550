import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetDeliveries, refreshDeliveries, rejectedIn, waitingIn } from '#workers/query/deliveries';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});
afterEach(() => forgetDeliveries());

it('PUSH-3: who waits in two deliveries is one contact, said of the first group it waits in; who is gone or is there already waits no more', async () => {
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	await sandboxAt(db, 'https://crm.example', {}, { paused: true });
	const ids = await seedContacts(db, 6);
	const make = async (some: Uint32Array): Promise<string> => {
		const made = await t.api.createBatch('crm', some, 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		return made.value.id;
	};
	const [a, b] = [await make(ids.slice(0, 4)), await make(ids.slice(2, 6))];
	await refreshDeliveries(db);
	const all = () => true;
	expect([waitingIn([[a, b]], all), waitingIn([[b], [a]], all), waitingIn([[a, b]], (id) => id !== ids[3])]).toEqual([[6], [4, 2], [5]]);
	await t.api.pauseBatch(b);
	await t.api.resumeDestination('crm');
	await finished(t, a);
	await refreshDeliveries(db);
	expect(waitingIn([[a], [b]], all)).toEqual([0, 4]);
});

it('PUSH-3: those that can be sent again are the rejected ones that are still there', async () => {
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({
				results: records.map(({ externalId }, i) => ({ externalId, status: i < 3 ? 'rejected' : 'created', message: 'No', id: externalId }))
			});
		}
	});
	await sandboxAt(db, 'https://crm.example');
	const ids = await seedContacts(db, 5);
	const made = await t.api.createBatch('crm', ids, 'Some');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	await refreshDeliveries(db);
	expect(rejectedIn(made.value.id, (id) => id !== ids[1])).toEqual([ids[0], ids[2]]);
});
