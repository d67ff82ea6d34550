import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeChoices, deleteField, restoreField, retypeField } from '#workers/fields/api';
import { openStore } from '#workers/imports/context';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { finished, type Tab } from './steps';
import { held, sandboxAt, tab } from './support';

let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
let other: typeof crm;
let t: Tab;
let ids: number[];
beforeEach(async () => {
	[crm, other] = await Promise.all([startSandboxCrm({ port: 0 }), startSandboxCrm({ port: 0 })]);
	await plainDevice();
	t = tab();
	await sandboxAt(await openStore(), crm.url);
	await importAll(csv('First Name,Last Name,Email', ['Ada,Lovelace,ada@engines.example.com', 'Alan,Turing,alan@park.example.com']));
	ids = (await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 2)).rows.map((r) => r.id);
});
afterEach(() => Promise.all([crm.stop(), other.stop()]));

/** Moments follow each other, however fast the machine is. */
const later = (): Promise<void> => new Promise((r) => setTimeout(r, 5));
const deliver = async (whom: number[], to = 'crm'): Promise<string> => {
	await later();
	t.clock.now = Date.now();
	const made = await t.api.createBatch(to, Uint32Array.from(whom), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	hear({ kind: 'delivery', batchId: made.value.id });
	return made.value.id;
};
const edit = async (lastName: string): Promise<void> => {
	await later();
	expect(await api.saveContact({ firstName: 'Ada', lastName, email: 'ada@engines.example.com' }, ids[0]!)).toMatchObject({ ok: true });
	hear({ kind: 'contacts' });
};
/** Who is changed since, as the list, its filter, the count and the contact's own page say it. */
const changed = async (deliveredTo?: string): Promise<number[]> => {
	const q = { delivery: 'changed', ...(deliveredTo && { deliveredTo }) } as const;
	const found = [...(await queryApi.ids(q))];
	expect(await queryApi.count(q)).toBe(found.length);
	if (deliveredTo) return found;
	const { rows } = await queryApi.page({ delivery: 'created' }, 0, 9);
	const marked = [...rows, ...(await queryApi.page({ delivery: 'updated' }, 0, 9)).rows].filter((r) => r.changedSince).map((r) => r.id);
	expect(marked.sort()).toEqual(found.sort());
	for (const id of ids) expect((await queryApi.contact(id))!.deliveries.some((d) => d.changedSince)).toBe(found.includes(id));
	return found;
};

it('CON-1, CON-2, PUSH-4: who was edited after it was sent counts as changed until the change was sent, which updates it and doubles nobody', async () => {
	expect(await changed()).toEqual([]);
	await edit('King');
	expect(await changed()).toEqual([]);
	await deliver(ids);
	expect(await changed()).toEqual([]);
	await edit('Byron');
	expect(await changed()).toEqual([ids[0]]);
	const again = await deliver([...(await queryApi.ids({ delivery: 'changed', deliveredTo: 'crm' }))]);
	expect((await t.api.batch(again))?.counts).toMatchObject({ total: 1, created: 0, updated: 1 });
	expect(await changed()).toEqual([]);
	const there = await held(crm.url);
	expect(there).toHaveLength(2);
	expect(there.find((c) => c.email === 'ada@engines.example.com')?.properties).toMatchObject({ lastName: 'Byron' });
});

it('CON-1, PUSH-1: of two destinations each keeps what it was told; another one that has the change does not hide it, nor does one that waits', async () => {
	await sandboxAt(await openStore(), other.url, {}, { id: 'second', name: 'Second' });
	await deliver(ids);
	await edit('Byron');
	await deliver([ids[0]!], 'second');
	expect(await changed()).toEqual([ids[0]]);
	expect([await changed('crm'), await changed('second')]).toEqual([[ids[0]], []]);
	// Its newest value is on the way: it is not asked for once more.
	await t.api.saveDestination({ ...(await t.api.destinations()).find((d) => d.id === 'crm')!, paused: true, pausedReason: null }, null);
	t.clock.now = Date.now() + 1;
	const made = await t.api.createBatch('crm', Uint32Array.of(ids[0]!), 'Again');
	hear({ kind: 'delivery', batchId: made.ok ? made.value.id : '' });
	expect([await queryApi.count({ delivery: 'changed' }), await queryApi.count({ delivery: 'waiting' })]).toEqual([0, 1]);
	await t.api.cancelBatch(made.ok ? made.value.id : '');
	t.news.length = 0;
	expect(await t.api.deleteDestination('crm')).toMatchObject({ ok: true });
	for (const news of t.news) hear(news);
	// Nothing can be sent to it any more.
	expect(await changed()).toEqual([]);
});

it('CON-1, PUSH-4: a change counts whatever the clock says, and one that was undone, or that leaves what is sent as it went, counts no more', async () => {
	await t.api.saveDestination({ ...(await t.api.destinations())[0]!, fields: { jobTitle: '' } }, null);
	await deliver(ids);
	vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 86_400_000);
	try {
		await edit('King');
		expect(await changed()).toEqual([ids[0]]);
		// Back to what went: there is nothing to send.
		await edit('Lovelace');
		expect(await changed()).toEqual([]);
		await edit('Byron');
		const last = (await queryApi.contact(ids[0]!))!.history.find((e) => e.undoable)!;
		expect(await api.undoEvent(ids[0]!, last.id)).toMatchObject({ ok: true });
		hear({ kind: 'contacts' });
		expect(await changed()).toEqual([]);
	} finally {
		vi.restoreAllMocks();
	}
	// A field that isn't sent there.
	const values = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@engines.example.com', jobTitle: 'Analyst' };
	expect(await api.saveContact(values, ids[0]!)).toMatchObject({ ok: true });
	hear({ kind: 'contacts' });
	expect(await changed()).toEqual([]);
	expect(await queryApi.count({ delivery: 'changed', deliveredTo: 'crm' })).toBe(0);
	// Once it is, what stands there is another than would be sent.
	t.news.length = 0;
	await t.api.saveDestination({ ...(await t.api.destinations())[0]!, fields: { jobTitle: 'title' } }, null);
	for (const news of t.news) hear(news);
	expect(await changed()).toEqual([ids[0]]);
	await deliver([ids[0]!]);
	expect(await changed()).toEqual([]);
});

it('CON-1, PUSH-4: of what earlier versions of the app stored, without versions and names, an edit by the clock counts as before', async () => {
	await deliver(ids);
	const db = await openStore();
	const [batch] = await db.getAll('batches');
	const { names: _names, ...before } = batch!;
	await db.put('batches', before, before.id);
	expect(await changed()).toEqual([]);
	await edit('Byron');
	for (const store of ['chunks', 'heads'] as const)
		for (const key of await db.getAllKeys(store)) {
			const { versions: _versions, ...old } = (await db.get(store, key)) as { versions?: unknown };
			await db.put(store, { ...old, stamp: 77 } as never, key);
		}
	hear({ kind: 'contacts' });
	hear({ kind: 'delivery', batchId: '' });
	expect(await changed()).toEqual([ids[0]]);
	await edit('King');
	await deliver([ids[0]!]);
	expect(await changed()).toEqual([]);
});

it('CON-1: of many who were changed since, some back again, each counts truly; who comes by a file counts as who was edited', async () => {
	const people = Array.from({ length: 60 }, (_, n) => `Pat,Pool${n},pat${n}@pool.example.com`);
	await importAll(csv('First Name,Last Name,Email', people));
	hear({ kind: 'contacts' });
	hear({ kind: 'imports', importId: '' });
	const all = [...(await queryApi.ids({}))];
	expect(all).toHaveLength(62);
	await deliver(all);
	await importAll(
		csv(
			'First Name,Last Name,Email,City',
			people.filter((_, n) => n % 2 === 0).map((p) => `${p},Oslo`)
		)
	);
	hear({ kind: 'contacts' });
	hear({ kind: 'imports', importId: '' });
	expect(await queryApi.count({ delivery: 'changed' })).toBe(30);
	const oslo = await queryApi.ids({ fields: [{ field: 'city', op: 'is', values: ['Oslo'] }] });
	expect(await api.bulkEdit(oslo.slice(0, 20), { kind: 'clear', field: 'city' }, nothing)).toMatchObject({ ok: true });
	hear({ kind: 'contacts' });
	expect(await queryApi.count({ delivery: 'changed' })).toBe(10);
});

it('CON-1, MAP-2: where a choice is called otherwise, or a type rewrites values, whoever a destination has with the old ones counts as changed', async () => {
	const people = ['red', 'red', 'blue', ''].map((colour, n) => `Pat,Pool${n},pat${n}@pool.example.com,${colour}`);
	await importAll(csv('First Name,Last Name,Email,Shirt', people));
	const { id } = (await api.getSettings()).customFields[0]!;
	const step = async (change: Promise<{ ok: boolean }>): Promise<number> => {
		expect(await change).toMatchObject({ ok: true });
		await later();
		hear({ kind: 'contacts' });
		hear({ kind: 'settings' });
		return queryApi.count({ delivery: 'changed' });
	};
	const renamed = (was: string, now: string): Promise<{ ok: boolean }> =>
		changeChoices(id, { choices: [...new Set([now, 'blue'])].map((c) => ({ was: c === now ? was : c, now: c })), gone: [] }, nothing);
	// The same values as before, as one of the choices now: nothing else would be sent.
	expect(await step(retypeField(id, { type: 'choice', choices: ['red', 'blue'] }, nothing))).toBe(0);
	await deliver([...(await queryApi.ids({}))]);
	expect(await step(renamed('red', 'crimson'))).toBe(2);
	expect(await step(renamed('crimson', 'red'))).toBe(0);
	expect(await step(renamed('red', 'scarlet'))).toBe(2);
	await deliver([...(await queryApi.ids({ delivery: 'changed' }))]);
	const shirts = (await held(crm.url)).map((c) => c.properties['shirt'] ?? '');
	expect([...shirts].sort()).toEqual(['', '', '', 'blue', 'scarlet', 'scarlet']);
	expect(await step(Promise.resolve({ ok: true }))).toBe(0);
	// A field that goes is sent no more: nothing would be another there. Nor is anything once it is back.
	expect(await step(deleteField(id, nothing))).toBe(0);
	expect(await step(restoreField(id, nothing))).toBe(0);
});
