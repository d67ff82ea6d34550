import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { withTags, type BulkChange } from '#domain/bulk-edit';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Result } from '#domain/result';
import { defaultSettings } from '#domain/settings';
import { upkeep } from '#workers/imports/upkeep';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/open';
import { LONG } from '../../support/long';
import { api, csv, freshDevice, importAll, nothing } from './harness';

const value = <T>(r: Result<T>): T => { if (!r.ok) throw new Error(JSON.stringify(r.problem)); return r.value; };
const HEADER = 'First Name,Last Name,Email,Company,City,Industry,Tags,Phone,Phone 1 Type,Visits';
const PEOPLE = [['Nora', 'Quist'], ['Tom', 'Berger'], ['Ines', 'Caldeira'], ['Pavel', 'Dvorak'], ['Amina', 'Khan'], ['Lars', 'Holm'], ['Yuki', 'Mori'], ['Jean', 'Petit'], ['Rosa', 'Vidal'], ['Omar', 'Haddad'], ['Eva', 'Lind'], ['Sean', 'Doyle']] as const;
const row = ([first, last]: readonly [string, string], n: number): string =>
	`${first},${last},${first}.${last}@${last}-works.com,${last} Works,${['Bonn', '', 'Kiel', 'Bonn'][n % 4]},${n % 2 ? 'Retail' : ''},${['VIP', 'vip; Fair', '', 'Fair'][n % 4]},+1212736${5000 + n * 111},mobile,${n}`;
const files = [0, 4, 8].map((from) => csv(HEADER, PEOPLE.slice(from, from + 4).map((who, i) => row(who, from + i))));

/** Three imports, so three chunks of contacts. */
async function device(): Promise<Uint32Array> {
	await freshDevice();
	for (const file of files) await importAll(file);
	hear({ kind: 'contacts' });
	return queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
}

/** All that is stored of contacts but when they were touched, and by what. */
async function stored(): Promise<unknown> {
	const db = await openStore();
	const serials = (await db.getAllKeys('chunks')) as number[];
	return (await readChunks(db, serials)).map((c) => c && { serial: c.serial, alive: c.alive, scores: c.scores, origins: c.origins, columns: new Map([...c.columns].map(([f, column]) => [f, column.map((v) => v || null)] as const).filter(([, column]) => column.some(Boolean))) });
}
/** The same, and what touched them. */
const traces = async (): Promise<unknown> => { const db = await openStore(); return [await stored(), (await readChunks(db, (await db.getAllKeys('chunks')) as number[])).map((c) => c?.touchedBy), await db.getAllKeys('history')]; };
const valuesOf = async (ids: Iterable<number>): Promise<ContactValues[]> => { hear({ kind: 'contacts' }); return Promise.all(Array.from(ids, async (id) => (await queryApi.contact(id))!.values)); };

const change: fc.Arbitrary<BulkChange> = fc.oneof(
	fc.constantFrom<[FieldId, string]>(['city', ' bonn '], ['industry', 'Software'], ['jobTitle', 'CEO'], ['visits', '12'], ['visits', 'many'], ['consentDate', '2026-03-05'], ['custom:shirt', 'L'], ['country', 'germany']).map(([field, v]) => ({ kind: 'set' as const, field, value: v })),
	fc.constantFrom<FieldId>('city', 'company', 'phone1', 'industry').map((field) => ({ kind: 'clear' as const, field })),
	fc.record({ kind: fc.constant('tags' as const), add: fc.subarray(['Fair', 'new', 'VIP']), remove: fc.subarray(['vip', 'FAIR', 'none']) })
);

beforeEach(freshDevice);

describe('CON-1: many contacts are edited at once', () => {
	it('CON-1: a look ahead ends where nobody wants it any more, and where the edit begins', async () => {
		const ids = await device();
		const tag: BulkChange = { kind: 'tags', add: ['Fair 2026'], remove: [] };
		const unwanted = api.previewBulkEdit(ids, tag);
		await api.stopBulkEdit();
		expect(await unwanted).toBeNull();
		const overtaken = api.previewBulkEdit(ids, tag);
		expect(value(await api.bulkEdit(ids, tag, nothing))).toMatchObject({ changed: ids.length, stopped: false });
		expect(await overtaken).toBeNull();
		expect(await api.previewBulkEdit(ids, tag)).toMatchObject({ changed: 0, same: ids.length });
	});

	it('CON-1, DUP-6: every number adds up and is what the look ahead said; taken back in any order, all is as it was', async () => {
		const ids = await device();
		await fc.assert(fc.asyncProperty(fc.array(fc.tuple(change, fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 4 }), fc.nat(), async (edits, order) => {
			const before = await stored();
			const keys: string[] = [];
			for (const [one, places] of edits) {
				const some = Uint32Array.from(new Set(places), (p) => ids[p]!);
				const ahead = (await api.previewBulkEdit(some, one))!;
				const done = await api.bulkEdit(some, one, nothing);
				if (ahead.problem) { expect(done).toEqual({ ok: false, problem: ahead.problem }); continue; }
				const { key, stopped, ...tally } = value(done);
				const { becomes: _, problem: __, warning: ___, ...expected } = ahead;
				expect([tally, stopped]).toEqual([expected, false]);
				expect(tally.changed + tally.same + tally.refused + tally.gone).toBe(tally.total);
				if (tally.refused === 0) for (const v of await valuesOf(some)) {
					if (one.kind === 'set') expect(v[one.field]).toBe(ahead.becomes);
					else if (one.kind === 'clear') expect(v[one.field]).toBeUndefined();
					else expect(v.tags ?? '').toBe(withTags(v.tags ?? '', one.add, one.remove));
				}
				if (tally.changed > 0) keys.push(key);
				expect((await api.previewBulkEdit(some, one))!.changed).toBe(0);
			}
			const turned = keys.map((key, i) => ({ key, at: (i * 7 + order) % 5 })).sort((a, b) => a.at - b.at);
			for (const { key } of turned) expect(value(await api.undoBulkEdit(key, nothing)).back).toBeGreaterThan(0);
			expect(await stored()).toEqual(before);
			// What is off is off.
			for (const { key } of turned) expect(value(await api.undoBulkEdit(key, nothing))).toEqual({ back: 0, kept: 0 });
		}), { numRuns: LONG ? 12 : 5, endOnFailure: true });
	});

	it('CON-1: what was changed again since is kept, and said', async () => {
		const ids = await device();
		const { key, changed } = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		expect(changed).toBe(12);
		const [one] = await valuesOf([ids[3]!]);
		value(await api.saveContact({ ...one, city: 'Porto' }, ids[3]!));
		expect(value(await api.undoBulkEdit(key, nothing))).toEqual({ back: 12, kept: 1 });
		expect((await valuesOf(ids)).map((v) => v.city ?? '')).toEqual(['Bonn', '', 'Kiel', 'Porto', 'Bonn', '', 'Kiel', 'Bonn', 'Bonn', '', 'Kiel', 'Bonn']);
	});

	it('CON-1, CON-2: each has it on its timeline and can take it back alone; the audit log has one line for all', async () => {
		const ids = await device();
		value(await api.bulkEdit(ids, { kind: 'tags', add: ['Hannover'], remove: ['vip'] }, nothing));
		expect((await valuesOf(ids.subarray(0, 4))).map((v) => v.tags)).toEqual(['Hannover', 'Fair, Hannover', 'Hannover', 'Fair, Hannover']);
		const contact = (await queryApi.contact(ids[1]!))!;
		expect(contact.provenance.tags).toMatchObject({ kind: 'edit' });
		expect(contact.history[0]).toMatchObject({ kind: 'edited', undoable: true, changes: [{ field: 'tags', before: 'vip, Fair', after: 'Fair, Hannover' }] });
		value(await api.undoEvent(ids[1]!, contact.history[0]!.id));
		expect((await valuesOf(ids.subarray(0, 2))).map((v) => v.tags)).toEqual(['Hannover', 'vip, Fair']);
		const { entries } = await queryApi.auditPage(null, null, 50);
		expect(entries.filter((e) => e.action === 'contacts.edited').map((e) => e.params)).toEqual([{ count: 12, fields: ['tags'], edit: expect.any(String) }]);
	});

	it('CON-1: every edit of many is listed with the key that takes it back, long after it was made', async () => {
		const ids = await device();
		expect(await api.bulkEdits()).toEqual([]);
		const first = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		const second = value(await api.bulkEdit(ids.subarray(0, 3), { kind: 'tags', add: ['Hannover'], remove: [] }, nothing));
		expect((await api.bulkEdits()).map(({ key, count, fields, undone }) => [key, count, fields, undone])).toEqual([[second.key, 3, ['tags'], false], [first.key, 12, ['city'], false]]);
		// Who was deleted since is as before, but in no number.
		const gone = [ids[4]!, ids[5]!];
		value(await api.deleteContacts(gone));
		expect(value(await api.undoBulkEdit(first.key, nothing))).toEqual({ back: 10, kept: 0 });
		value(await api.restoreContacts(gone));
		expect((await valuesOf(gone)).map((v) => v.city ?? '')).not.toContain('Berlin');
		expect((await api.bulkEdits()).map(({ key, undone }) => [key, undone])).toEqual([[second.key, false], [first.key, true]]);
		expect((await valuesOf(ids)).map((v) => [v.city ?? '', v.tags?.includes('Hannover') ?? false]).slice(0, 4)).toEqual([['Bonn', true], ['', true], ['Kiel', true], ['Bonn', false]]);
	});

	it('CON-2: what many get at once, taken back, leaves each value where it came from before, typed by hand too', async () => {
		const [id = 0] = await device();
		const [now] = await valuesOf([id]);
		value(await api.saveContact({ ...now, leadStatus: 'Open' }, id));
		for (const change of [() => api.writeOutcomes(Uint32Array.of(id), Uint8Array.of(1), nothing), () => api.bulkEdit(Uint32Array.of(id), { kind: 'set', field: 'leadStatus', value: 'Won' }, nothing)]) {
			expect(value(await change()).changed).toBe(1);
			hear({ kind: 'contacts' });
			value(await api.undoEvent(id, (await queryApi.contact(id))!.history[0]!.id));
			hear({ kind: 'contacts' });
			const { values, provenance } = (await queryApi.contact(id))!;
			expect([values.leadStatus, provenance.leadStatus?.kind]).toEqual(['Open', 'edit']);
		}
	});

	it('CON-1, MAP-7: what tells contacts apart, and a number, is given to nobody in common; a rule that holds now is not broken', async () => {
		const ids = await device();
		for (const field of ['email', 'fullName', 'lastName', 'phone2', 'phone1Type'] as const) expect(await api.bulkEdit(ids, { kind: 'set', field, value: 'x@y.com' }, nothing)).toMatchObject({ ok: false, problem: { code: 'bulkNotField' } });
		expect(await api.bulkEdit(ids, { kind: 'clear', field: 'email' }, nothing)).toMatchObject({ ok: false });
		expect(value(await api.bulkEdit(ids, { kind: 'clear', field: 'phone1' }, nothing)).changed).toBe(12);
		expect((await valuesOf(ids)).every((v) => v.phone1 === undefined && v.phone1Type === undefined)).toBe(true);
		await api.saveSettings({ ...defaultSettings(), table: { fields: [{ id: 'tags', maxLength: 10 }, { id: 'owner', unique: true }] } });
		expect(await api.bulkEdit(ids, { kind: 'set', field: 'owner', value: 'Kim' }, nothing)).toMatchObject({ ok: false, problem: { code: 'bulkNotField' } });
		expect(value(await api.bulkEdit(ids, { kind: 'tags', add: ['Hannover'], remove: [] }, nothing))).toMatchObject({ changed: 3, refused: 9, why: { code: expect.any(String) } });
	});

	it('CON-1, IMP-12: told to stop it counts what it changed; one that died in the middle is taken back on return, and the log says so', async () => {
		const ids = await device();
		const before = await traces();
		const first = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, () => void api.stopBulkEdit()));
		expect(first).toMatchObject({ total: 12, changed: 4, stopped: true });
		// As a tab leaves it that dies there: with the mark of an edit at work.
		await (await openStore()).put('settings', { key: first.key, at: 1, by: 'Kim' }, 'bulkEdit');
		await upkeep();
		expect(await traces()).toEqual(before);
		expect(await (await openStore()).get('settings', 'bulkEdit')).toBeUndefined();
		const { entries } = await queryApi.auditPage(null, null, 10);
		expect(entries[0]).toMatchObject({ action: 'contacts.editUndone', params: { count: 4, interrupted: true } });
	});

	it('CON-1, CON-2: an undo that died in the middle goes on as that undo: each contact keeps it on its timeline, and the log calls no edit interrupted', async () => {
		const ids = await device();
		const before = await stored();
		const { key } = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		await expect(api.undoBulkEdit(key, () => { throw new Error('no more'); })).rejects.toThrow('no more');
		await upkeep();
		expect(await stored()).toEqual(before);
		hear({ kind: 'contacts' });
		for (const id of ids) expect((await queryApi.contact(id))!.history.map((h) => h.kind)).toEqual(['undone', 'created']);
		expect((await queryApi.auditPage(null, null, 10)).entries[0]).toMatchObject({ action: 'contacts.editUndone', params: { count: 12 } });
		expect((await queryApi.auditPage(null, null, 10)).entries[0]!.params).not.toHaveProperty('interrupted');
	});

	it('CON-1, IMP-12: taken back on return, it leaves no trace of contacts either that were taken back alone before', async () => {
		const ids = await device();
		const before = await traces();
		const { key } = value(await api.bulkEdit(ids.subarray(0, 5), { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		for (const id of [ids[1]!, ids[4]!]) value(await api.undoEvent(id, (await queryApi.contact(id))!.history[0]!.id));
		await (await openStore()).put('settings', { key, at: 1, by: 'Kim' }, 'bulkEdit');
		await upkeep();
		expect(await traces()).toEqual(before);
	});

	it('CON-1, IMP-12: one that fails in the middle leaves nothing half done', async () => {
		const ids = await device();
		const before = await traces();
		await expect(api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, (done) => { if (done > 4) throw new Error('no more'); })).rejects.toThrow('no more');
		expect(await traces()).toEqual(before);
	});
});
