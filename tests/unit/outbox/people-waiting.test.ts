import { afterEach, beforeEach, expect, it } from 'vitest';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { forgetDeliveries, refreshDeliveries, waitingIn } from '#workers/query/deliveries';
import type { Store } from '#workers/store/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => { db = await freshStore(); });
afterEach(() => forgetDeliveries());

it('PUSH-3: who waits in two deliveries is one contact, said of the first group it waits in; who is gone or is there already waits no more', async () => {
	const t = tab({ fetcher: async (_, init) => {
		const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
		return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
	} });
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

it('PUSH-3, CON-2: a contact that a delivery did not send is called the same on its page as in the delivery', async () => {
	for (const [contacts, batch] of [[m.contacts, m.deliver.batch] as const, ...(await Promise.all(Object.values(SCREEN_WORDS).map(async (load) => { const w = await load(); return [w.contacts, w.deliver.batch] as const; })))])
		expect(contacts.delivery.cancelled).toBe(batch.status.cancelled);
});
