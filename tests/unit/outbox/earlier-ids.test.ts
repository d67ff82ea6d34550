import { beforeEach, expect, it } from 'vitest';
import type { ColumnMapping } from '#domain/imports/mapping';
import { openStore } from '#workers/imports/context';
import { removeExpired } from '#workers/imports/contacts/remove-deleted';
import { findPerson } from '#workers/privacy/find';
import { queryApi } from '#workers/query/api';
import { matchOutcomes, openOutcomes } from '#workers/scoring/crm-outcomes';
import { readRemoved } from '#workers/store/removed';
import { api, csv, importAll, nothing, plainDevice, proposedSetup } from '../imports/harness';
import { finished, type Tab } from './steps';
import { freshStore, sandboxAt, tab } from './support';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ADA = 'Ada,Lovelace,ada@engines.example.com,+12125550101,Engines';
const GRACE = 'Grace,Hopper,grace@engines.example.com,+12125550102,Engines';
/** Without an email, told by the number and the name. */
const ALAN = 'Alan,Turing,,+12125550103,Engines';

/** A system that knows contacts by our external id alone: id → email or name. */
let crm: Map<string, string>;
let t: Tab;
beforeEach(async () => {
	// Senders of the test before come to rest first.
	await freshStore();
	await plainDevice();
	crm = new Map();
	t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email?: string; lastName: string }[] };
			const results = records.map((r) => ({
				externalId: r.externalId,
				status: crm.has(r.externalId) ? 'updated' : 'created',
				id: r.externalId
			}));
			for (const r of records) crm.set(r.externalId, r.email ?? r.lastName);
			return Response.json({ results });
		}
	});
	await sandboxAt(await openStore(), 'https://crm.example');
});

const NO_EMAIL = { requiredPolicy: 'emailOrPhone' } as const;
const here = async (): Promise<number[]> => (await queryApi.page({}, 0, 50)).rows.map((r) => r.id);
const idOf = async (email: string): Promise<number> => (await queryApi.page({}, 0, 50)).rows.find((r) => r.email === email)?.id ?? 0;
/** Imports a file and delivers all that is here by then. */
async function bring(rows: string[]): Promise<string> {
	const m = await importAll(csv(HEADER, rows), NO_EMAIL);
	await deliver();
	return m.id;
}
async function deliver(): Promise<string> {
	// Imports go by the clock of the device, the tab's waits by one of its own.
	t.clock.now = Date.now();
	const made = await t.api.createBatch('crm', Uint32Array.from(await here()), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	return made.value.id;
}
const undo = async (id: string): Promise<void> => {
	const undone = await api.undoImport(id, 'undo', nothing);
	if (!undone.ok) throw new Error(undone.problem.code);
};
const ids = (): string[] => [...crm.keys()].sort();

it('PUSH-4, IMP-13: a file that comes again after its delivered import was undone arrives under the ids of before, however often', async () => {
	const first = await bring([ADA, GRACE, ALAN]);
	expect(crm.size).toBe(3);
	const before = ids();
	await undo(first);
	const second = await bring([ADA, GRACE, ALAN]);
	expect(ids()).toEqual(before);
	// Edited since, they keep it; and what came again may go and come again.
	const ada = await idOf('ada@engines.example.com');
	await api.saveContact({ firstName: 'Ada', lastName: 'King', email: 'king@engines.example.com', phone1: '+12125550109' }, ada);
	await deliver();
	expect(ids()).toEqual(before);
	expect([...crm.values()].sort()).toEqual(['Turing', 'grace@engines.example.com', 'king@engines.example.com']);
	await undo(second);
	await bring([ADA, GRACE, ALAN]);
	expect(ids()).toEqual(before);
});

it('PUSH-4: where the clock was set back before the delivery, whoever it holds stays, and comes again under the id of before', async () => {
	await importAll(csv(HEADER, [ADA, GRACE]), NO_EMAIL);
	const ada = await idOf('ada@engines.example.com');
	t.clock.now = Date.now() - 3_600_000;
	const made = await t.api.createBatch('crm', Uint32Array.from(await here()), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	const before = ids();
	expect(before).toHaveLength(2);
	await api.deleteContacts([ada]);
	expect(await api.deletedHere()).toEqual({ recent: 0, past: 0, delivered: 1 });
	await api.removeDeleted();
	await bring([ADA]);
	expect(ids()).toEqual(before);
});

it('PUSH-4, IMP-13: where it was set back after the delivery, a file that was undone comes again under the ids of before', async () => {
	const m = await importAll(csv(HEADER, [ADA, GRACE]), NO_EMAIL);
	t.clock.now = Date.now() + 3_600_000;
	const made = await t.api.createBatch('crm', Uint32Array.from(await here()), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	const before = ids();
	await undo(m.id);
	await bring([ADA, GRACE]);
	expect([before.length, ids()]).toEqual([2, before]);
});

it('PUSH-4: in another file the email tells who came again, without one the number and the name; somebody else never gets the id', async () => {
	await undo(await bring([ADA, GRACE, ALAN]));
	expect(crm.size).toBe(3);
	// Grace by her email under a new name, Alan by number and name; Ada's number under another name is not hers.
	const shown = await importAll(
		csv('Last Name,First Name,Phone,Email', [
			'Murray,Grace,,GRACE@engines.example.com',
			'Turing,Alan,+1 212 555 0103,',
			'Byron,Anne,+12125550101,'
		]),
		NO_EMAIL
	);
	expect(shown.ledger).toMatchObject({ created: 3 });
	const run = await t.api.dryRun('crm', Uint32Array.from(await here()), 10);
	if (!run.ok) throw new Error(run.problem.code);
	const shownIds = run.value.records.map((r) => r.externalId);
	const batch = await deliver();
	expect(crm.size).toBe(4);
	expect([...crm.values()].sort()).toEqual(['Byron', 'Turing', 'ada@engines.example.com', 'grace@engines.example.com']);
	// The dry run says the ids that are sent, and the receipts those that were.
	const { receipts } = await t.api.receipts(batch, 'all', 0, 10);
	expect(receipts.map((r) => r.externalId).sort()).toEqual(shownIds.sort());
	expect((await t.api.batch(batch))?.earlierIds).toBe(2);
});

it('PUSH-4: the same file read otherwise, as with another column for the email, brings the same people', async () => {
	const file = (): File => csv(`${HEADER},Other`, [`${ADA},ada@home.example.com`, `${GRACE},grace@home.example.com`]);
	const m = await importAll(file());
	await deliver();
	const before = ids();
	await undo(m.id);
	const { mapping } = await proposedSetup(file());
	const target = (n: number): ColumnMapping['target'] =>
		n === 2 ? { kind: 'exclude' } : n === 5 ? { kind: 'field', field: 'email' } : mapping[n]!.target;
	await importAll(file(), { mapping: mapping.map((c, n) => ({ ...c, target: target(n) })) });
	await deliver();
	expect([...crm.values()].sort()).toEqual(['ada@home.example.com', 'grace@home.example.com']);
	expect(ids()).toEqual(before);
});

it('SCO-5: outcomes that a CRM tells by the id of before are found', async () => {
	await undo(await bring([ADA]));
	const [id] = ids();
	await bring([ADA]);
	const read = await openOutcomes(new File([`Contact ID,Result\n${id},won\n`], 'outcomes.csv', { type: 'text/csv' }));
	expect(read.ok).toBe(true);
	const matched = await matchOutcomes({ by: 'contactId', column: 0, outcome: 1, won: ['won'], lost: [], at: null });
	expect(matched).toMatchObject({ ok: true, value: { matched: 1, won: 1 } });
});

it('PUSH-4: two who come again as one person was are not put under one id, nor is who was here all along', async () => {
	const grace = await importAll(csv(HEADER, [GRACE]));
	await undo(await bring([ADA]));
	await importAll(csv(HEADER, [ADA, 'Ada,Byron,ada@engines.example.com,,Engines']), { policy: 'create' });
	await deliver();
	expect(grace.ledger.created).toBe(1);
	// Ada as before, Grace, and the other Ada.
	expect(crm.size).toBe(3);
	expect(await here()).toHaveLength(3);
	const all = ids();
	await deliver();
	expect(ids()).toEqual(all);
});

it('CON-4: erasing who came again takes the id of before as well, and later nobody gets it', async () => {
	const first = await bring([ADA, GRACE]);
	const byEmail = new Map([...crm].map(([id, email]) => [email, id]));
	await undo(first);
	await bring([ADA, GRACE]);
	const db = await openStore();
	const ada = await idOf('ada@engines.example.com');
	const old = byEmail.get('ada@engines.example.com')!;
	expect((await findPerson(db, ada, async () => undefined))?.externalIds).toContain(old);
	expect(await api.eraseContact(ada, nothing)).toMatchObject({ ok: true });
	const kept = (await db.getAll('batchChunks')).flatMap((c) => ('records' in c ? c.records.map((r) => r.externalId) : []));
	expect(kept).not.toContain(old);
	const again = await api.saveContact({ firstName: 'Ada', lastName: 'Lovelace', email: 'ada@engines.example.com' }, null);
	expect(again.ok).toBe(true);
	crm.clear();
	await deliver();
	expect(ids()).not.toContain(old);
});

it('PUSH-4: who was deleted and comes again, by a file or by hand, arrives under the id of before; who is back keeps it', async () => {
	await bring([ADA, GRACE, ALAN]);
	const before = ids();
	const everybody = await here();
	expect((await api.deleteContacts(everybody)).ok).toBe(true);
	await importAll(csv(HEADER, [ADA, ALAN]), NO_EMAIL);
	expect((await api.saveContact({ firstName: 'Grace', lastName: 'Murray', email: 'grace@engines.example.com' }, null)).ok).toBe(true);
	await deliver();
	expect(ids()).toEqual(before);
	// A file of receipts names each as every other file does, and says under which id it went.
	const batch = await deliver();
	const told = await t.api.exportReceipts(batch, 'all', 'json', { bom: false, spreadsheetSafe: false });
	const rows = told.ok ? (JSON.parse(await told.value.blob.text()) as Record<string, string>[]) : [];
	expect(rows.map((r) => r['Sent as'] ?? r['sentAs']).sort()).toEqual(before);
	expect(rows.map((r) => Number((r['Contact ID'] ?? r['contactId'])?.split('-').at(-1))).sort()).toEqual((await here()).sort());
	// Deleted and back, under whatever they come next, is no third one; an id whose first owner is back is that one's alone.
	const ada = await idOf('ada@engines.example.com');
	expect((await api.deleteContacts([ada])).ok).toBe(true);
	expect((await api.restoreContacts(everybody)).ok).toBe(true);
	await deliver();
	const oldAda = (await queryApi.page({}, 0, 50)).rows.filter((r) => r.email === 'ada@engines.example.com');
	expect(oldAda.map((r) => everybody.includes(r.id))).toEqual([true]);
	expect(ids().filter((id) => before.includes(id))).toEqual(before);
});

it('PUSH-4: a contact that was never sent takes over the id of its deleted double, and one that was sent keeps its own', async () => {
	await bring([ADA, GRACE]);
	const before = ids();
	const ada = await idOf('ada@engines.example.com');
	await importAll(csv(HEADER, [ADA, GRACE]), { policy: 'create' });
	expect((await api.deleteContacts([ada])).ok).toBe(true);
	await deliver();
	// The second Ada is the first one there; the second Grace is somebody of her own as long as the first is here.
	expect(ids().filter((id) => before.includes(id))).toEqual(before);
	expect(crm.size).toBe(3);
	expect((await api.deleteContacts([await idOf('grace@engines.example.com')])).ok).toBe(true);
	await deliver();
	expect(crm.size).toBe(3);
});

it('CON-4: who was deleted and then erased leaves the id to nobody', async () => {
	await bring([ADA, GRACE]);
	const ada = await idOf('ada@engines.example.com');
	const old = [...crm].find(([, email]) => email.startsWith('ada'))?.[0];
	expect((await api.deleteContacts([ada])).ok).toBe(true);
	expect(await api.eraseContact(ada, nothing)).toMatchObject({ ok: true });
	expect((await api.saveContact({ firstName: 'Ada', lastName: 'Lovelace', email: 'ada@engines.example.com' }, null)).ok).toBe(true);
	crm.clear();
	await deliver();
	expect(crm.size).toBe(2);
	expect(ids()).not.toContain(old);
});

it('PUSH-4, APP-1: who was delivered stays when deleted contacts are removed for good, and arrives under the id of before', async () => {
	const first = await bring([ADA, GRACE]);
	await importAll(csv(HEADER, [ALAN]), NO_EMAIL);
	await api.deleteContacts([(await here()).at(-1)!]);
	await undo(first);
	expect(await api.deletedHere()).toEqual({ recent: 1, past: 0, delivered: 2 });
	expect(await api.removeDeleted()).toEqual({ ok: true, value: 1 });
	for (const days of [0, 31]) await removeExpired(await openStore(), Date.now() + days * 86_400_000);
	expect(await readRemoved(await openStore(), 'deletedKept')).toHaveProperty('size', 2);
	expect(await api.deletedHere()).toEqual({ recent: 0, past: 0, delivered: 2 });
	const before = ids();
	await bring([ADA, GRACE]);
	expect(ids()).toEqual(before);
});
