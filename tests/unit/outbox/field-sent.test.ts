import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { freshStore, person, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('MAP-2, PUSH-3: a field is sent by whoever takes all fields, too, and with those who wait that have a value', async () => {
	const t = tab({ fetcher: async () => Response.json({}) });
	const all = await sandboxAt(db, 'https://crm.example', {}, { paused: true });
	await db.put('destinations', { ...all, id: 'mapped', name: 'Mapped', fields: { 'custom:shirt': 'Size' } }, 'mapped');
	await db.put('destinations', { ...all, id: 'without', name: 'Without', fields: { 'custom:shirt': '' } }, 'without');
	const ids = await seedContacts(db, 6, (i) => (i < 4 ? { ...person(i), 'custom:shirt': 'L' } : person(i)));
	expect(await t.api.fieldSent('custom:shirt')).toEqual({ destinations: ['Sandbox CRM', 'Mapped'], waiting: 0 });
	for (const [to, some] of [
		['crm', ids.slice(2)],
		['mapped', ids.slice(0, 1)],
		['without', ids]
	] as const)
		expect(await t.api.createBatch(to, some, to)).toMatchObject({ ok: true });
	expect(await t.api.fieldSent('custom:shirt')).toMatchObject({ waiting: 3 });
	await t.api.cancelBatch((await t.api.batches()).find((b) => b.destinationId === 'crm')!.id);
	expect(await t.api.fieldSent('custom:shirt')).toMatchObject({ waiting: 1 });
});
