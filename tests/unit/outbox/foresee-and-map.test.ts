import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination } from '#domain/delivery';
import { RULES } from '#domain/lists/lead-list';
import { detailWords } from '#lib/state/history/audit.svelte.ts';
import { readDestination } from '#workers/store/destinations';
import type { Store } from '#workers/store/engine/open';
import { readSettings } from '#workers/store/settings';
import { contact, readable, type Readable } from './readable';
import { seedContacts } from './support';

let db: Store;
let crm: Readable['crm'];
let t: Readable['t'];
let d: Destination;

beforeEach(async () => {
	({ db, crm, t, d } = await readable());
});
afterEach(() => crm.stop());

describe('foreseeing', () => {
	it('PUSH-2, PUSH-6: says what would be created, updated field by field, and refused; creates the fields that are missing', async () => {
		crm.contacts.set('7', { id: '7', properties: { email: 'p1@example.com', firstname: 'Old', company: 'Acme' } });
		const ids = await seedContacts(db, 4, (i) => (i === 3 ? { firstName: 'No', lastName: 'Email' } : contact(i)));
		const first = await t.api.foresee(d.id, ids);
		if (!first.ok) throw new Error(first.problem.code);
		expect(first.value).toMatchObject({
			checked: 4,
			counts: { create: 2, update: 1, refuse: 1, unknown: 0 },
			missing: ['lead_score', 'lead_tier'],
			creatable: true,
			problem: null
		});
		expect(first.value.unknownFields).toEqual(['lead_score', 'lead_tier']);
		const update = first.value.records.find((r) => r.outcome === 'update')!;
		expect(update.changes).toContainEqual({ name: 'firstname', before: 'Old', after: 'F1' });
		expect(update.changes.map((c) => c.name)).not.toContain('company');
		expect(crm.calls).not.toContain('upsert');
		expect(await t.api.createTargetFields(d.id)).toEqual({ ok: true, value: ['lead_score', 'lead_tier'] });
		expect(await t.api.foresee(d.id, ids)).toMatchObject({ value: { missing: [], unknownFields: [] } });
		expect(crm.contacts.size).toBe(1);
	});
	it('PUSH-2, SCO-5: foretells for contacts of a lead list the score that they count by there, as it is sent', async () => {
		const ids = await seedContacts(db, 1, contact);
		crm.contacts.set('7', { id: '7', properties: { email: 'p0@example.com' } });
		const chunk = (await db.get('chunks', 1))!;
		await db.put('chunks', { ...chunk, alsoScored: new Map([[RULES, Uint8Array.from([88])]]) }, 1);
		await db.put('settings', { ...(await readSettings(db)), scoringModel: 'model-1' }, 'settings');
		await db.put('leadLists', { id: 'fair', scoredBy: RULES } as never, 'fair');
		const got = await t.api.foresee(d.id, ids, 'fair');
		const sent = await t.api.dryRun(d.id, ids, 1, 'fair');
		if (!got.ok || !sent.ok) throw new Error('not read');
		expect(sent.value.records[0]!.properties.lead_score).toBe(88);
		expect(got.value.records[0]!.changes).toContainEqual({ name: 'lead_score', before: null, after: 88 });
	});
	it('PUSH-6, LST-9: looks up the first of those who are sent; whoever is kept back is none of them', async () => {
		const ids = await seedContacts(db, 203, (i) => (i < 201 ? { ...contact(i), consentStatus: 'denied' } : contact(i)));
		const got = await t.api.foresee(d.id, ids, null, 'leaveOut');
		expect(got).toMatchObject({ ok: true, value: { checked: 2, counts: { create: 2 } } });
	});
	it('PUSH-6: a destination that can not be read is said, and nothing is invented', async () => {
		crm.forbid.add('read');
		const got = await t.api.foresee(d.id, await seedContacts(db, 3, contact));
		expect(got).toMatchObject({
			ok: true,
			value: { counts: { unknown: 3, create: 0, update: 0 }, problem: { code: 'deliveryForbidden' } }
		});
	});
});

describe('field mapping', () => {
	it('PUSH-1, PUSH-2: starts with the names of the connector, is changed, and is what records are made with', async () => {
		const view = await t.api.fieldMapping(d.id);
		if (!view.ok) throw new Error(view.problem.code);
		expect(view.value.rows.find((r) => r.field === 'firstName')!.name).toBe('firstname');
		expect(view.value.target!.map((f) => f.name)).toContain('jobtitle');
		expect(view.value.missing).toEqual(['lead_score', 'lead_tier']);
		const fields = Object.fromEntries(view.value.rows.map((r) => [r.field, r.name]));
		crm.fields.add('vorname').add('score');
		expect(
			await t.api.saveFieldMapping(d.id, {
				fields: { ...fields, firstName: 'vorname', jobTitle: '' },
				scoreField: 'score',
				tierField: 'lead_tier',
				factorsField: null
			})
		).toEqual({ ok: true, value: null });
		const run = await t.api.dryRun(d.id, await seedContacts(db, 1, contact), 1);
		if (!run.ok) throw new Error(run.problem.code);
		expect(run.value.records[0]!.properties).toMatchObject({ vorname: 'F0', lastname: 'L0', score: 0 });
		expect(Object.keys(run.value.records[0]!.properties)).not.toContain('jobtitle');
	});
	it('HIS-2: the audit log says which names at a destination were changed, and what they were', async () => {
		const view = await t.api.fieldMapping(d.id);
		if (!view.ok) throw new Error(view.problem.code);
		const fields = Object.fromEntries(view.value.rows.map((r) => [r.field, r.name]));
		const ours = { scoreField: 'score', tierField: 'lead_tier', factorsField: null };
		await t.api.saveFieldMapping(d.id, { fields: { ...fields, firstName: 'vorname', jobTitle: '' }, ...ours });
		const { secretId, secretOrigin, createdAt, ...rest } = (await readDestination(db, d.id))!;
		expect([secretId, secretOrigin, createdAt]).toHaveLength(3);
		await t.api.saveDestination({ ...rest, tierField: 'tier', keepPrevious: false }, null);
		const said = (await db.getAll('journal'))
			.filter((e) => ['destination.mapped', 'destination.saved'].includes(e.action))
			.map((e) => detailWords(e.action, e.params));
		expect(said.at(-2)).toMatch(
			/First Name: was firstname, now vorname, Job Title: was jobtitle, now blank, Score \(0–100\): was lead_score, now score$/
		);
		expect(said.at(-1)).toBe('token: kept, Tier: was lead_tier, now tier, Keep what an update replaces: was yes, now no');
	});
	it('PUSH-1: the next destination of the kind starts with what was mapped last; two fields of one name are refused', async () => {
		await t.api.saveFieldMapping(d.id, { fields: { firstName: 'vorname' }, scoreField: 'a', tierField: 'b', factorsField: null });
		const { secretId, secretOrigin, createdAt, fields, ...rest } = d;
		const next = await t.api.saveDestination({ ...rest, id: '', name: 'Second' }, null);
		expect(next).toMatchObject({ ok: true, value: { fields: { firstName: 'vorname' } } });
		expect([secretId, secretOrigin, createdAt, fields]).toHaveLength(4);
		expect(
			await t.api.saveFieldMapping(d.id, { fields: { firstName: 'x', lastName: 'x' }, scoreField: 'a', tierField: 'b', factorsField: null })
		).toMatchObject({ ok: false, problem: { code: 'deliveryNameTwice', params: { field: 'x' } } });
	});
});
