import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomField } from '#domain/fields';
import { withFieldsNow } from '#domain/contacts/own-fields';
import type { Result } from '#domain/result';
import type { ImportSetup } from '#domain/import';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { api, csv, importAll, nothing, plainDevice, proposedSetup, toReview } from '../imports/harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const HEADER = 'First Name,Last Name,Email,Booth Size,Shirt';
const file = (rows: string[], header = HEADER): File => csv(header, rows);
const THREE = ['Nora,Quist,nora@quist-works.com,12,L', 'Tom,Berger,tom@berger-works.com,9,M', 'Ines,Caldeira,ines@caldeira-works.com,,L'];

const SIZE = 'custom:booth-size' as const;
const SHIRT = 'custom:shirt' as const;

const fields = async (): Promise<CustomField[]> => (await api.getSettings()).customFields;
const labels = async (): Promise<string[]> => (await fields()).map((f) => f.label);
async function contacts(): Promise<{ id: number; values: Record<string, string | undefined> }[]> {
	hear({ kind: 'contacts' });
	const ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
	return Promise.all(Array.from(ids, async (id) => ({ id, values: (await queryApi.contact(id))!.values as Record<string, string> })));
}
const column = async (field: string): Promise<string[]> => (await contacts()).map((c) => c.values[field] ?? '');
const log = async (): Promise<{ action: string; params: Record<string, unknown> }[]> =>
	value(await queryApi.auditPage(null, null, 100)).entries.map(({ action, params }) => ({ action, params }));
const mapped = (setup: ImportSetup, header: string) => setup.mapping.find((c) => c.header === header)!;

beforeEach(plainDevice);

describe('MAP-2: own fields are listed with true figures', () => {
	it('MAP-2: each with the contacts that have a value, those deleted not counted, and the file that it came with', async () => {
		await importAll(file(THREE));
		const [, , ines] = await contacts();
		value(await api.deleteContacts([ines!.id]));
		const { fields: lines, deleted, atWork } = await api.ownFields();
		expect(lines.map((l) => [l.field.label, l.field.type, l.contacts, l.file])).toEqual([
			['Booth Size', 'text', 2, 'leads.csv'],
			['Shirt', 'text', 2, 'leads.csv']
		]);
		expect([deleted, atWork]).toEqual([[], null]);
	});

	it('MAP-2: what uses a field is named', async () => {
		await importAll(file(THREE));
		value(await api.saveMapping('Fair', (await proposedSetup(file(THREE))).mapping));
		await api.saveSettings({
			contactColumns: ['company', SHIRT],
			contactViews: [
				{ id: 'a', name: 'Large', filters: new URLSearchParams([['f', `is*${SHIRT}*L`]]).toString() },
				{ id: 'b', name: 'Others', filters: '' }
			]
		});
		const used = value(await api.fieldUsage(SHIRT));
		expect(used).toMatchObject({
			contacts: 3,
			held: 0,
			mappings: ['Fair'],
			views: ['Large'],
			recipes: [],
			column: true,
			models: 0,
			more: false
		});
		expect(used.values).toEqual([
			{ value: 'L', contacts: 2 },
			{ value: 'M', contacts: 1 }
		]);
	});
});

describe('MAP-2: a field is called otherwise', () => {
	it('MAP-2: whatever names it follows, and the log has both names', async () => {
		await importAll(file(THREE));
		value(await api.renameField(SHIRT, '  T-Shirt   size '));
		expect(await labels()).toEqual(['Booth Size', 'T-Shirt size']);
		expect((await log())[0]).toEqual({ action: 'fields.renamed', params: { before: 'Shirt', after: 'T-Shirt size' } });
		// A file of before still goes there, and so does one with the new name.
		for (const header of ['Shirt', 'T-Shirt size'])
			expect(
				mapped(await proposedSetup(file(['A,B,a@b-works.com,1,L'], `First Name,Last Name,Email,Booth Size,${header}`)), header).target
			).toMatchObject({
				kind: 'custom',
				field: { id: SHIRT, label: 'T-Shirt size' }
			});
		const { blob } = value(
			(await queryApi.exportContacts({ sort: { by: 'id', direction: 'asc' } }, 'csv', {
				spreadsheetSafe: false,
				bom: false,
				report: false
			}))!
		);
		expect((await blob.text()).split('\n')[0]).toContain('T-Shirt size');
	});

	it('MAP-2: an import under way and a saved mapping name it as it is called by then', async () => {
		await importAll(file(THREE));
		value(await api.saveMapping('Fair', (await proposedSetup(file(THREE))).mapping));
		value(await api.renameField(SHIRT, 'Fit'));
		const setup = await proposedSetup(file(THREE));
		expect(mapped(setup, 'Shirt')).toMatchObject({ byUser: true, target: { field: { id: SHIRT, label: 'Fit' } } });
	});

	it('MAP-2, MAP-7: two fields of one name are refused, in any case and spacing, and so is what means a built-in field', async () => {
		await importAll(file(THREE));
		const code = async (label: string): Promise<unknown> => {
			const r = await api.renameField(SHIRT, label);
			return r.ok ? null : [r.problem.code, r.problem.params['field']];
		};
		expect(await code('booth  SIZE')).toEqual(['fieldNameTaken', 'Booth Size']);
		expect(await code('job title')).toEqual(['fieldNameBuiltIn', 'Job Title']);
		expect(await code('E-Mail-Adresse')).toEqual(['fieldNameBuiltIn', 'Email']);
		expect(await code('Apellido')).toEqual(['fieldNameBuiltIn', 'Last Name']);
		expect(await code('   ')).toEqual(['nameNeeded', undefined]);
		expect(await code('x'.repeat(81))).toEqual(['fieldNameLong', undefined]);
		expect(await code('SHIRT')).toBeNull();
		expect(await labels()).toEqual(['Booth Size', 'SHIRT']);
		expect(await api.addCustomField({ id: 'custom:other', label: 'booth size', type: 'text' })).toMatchObject({
			ok: false,
			problem: { code: 'fieldNameTaken' }
		});
	});
});

describe('MAP-2: a new field beside those that are there', () => {
	it('MAP-2: what its name means in files is known, in any language, and another one may be made all the same', async () => {
		await importAll(file(THREE));
		const meant = await Promise.all(
			['E-mail address', 'Mobile', 'Nachname', 'booth-size', 'Favourite cheese', ' '].map((n) => api.fieldMeant(n))
		);
		expect(meant).toEqual(['email', 'phone1', 'lastName', SIZE, null, null]);
		expect(await api.addCustomField({ id: 'custom:mobile', label: 'Mobile', type: 'text' })).toMatchObject({ ok: true });
	});
});

describe('MAP-2: a hidden field', () => {
	it('MAP-2: no column is proposed for it, its values stay, and shown again all is as before', async () => {
		await importAll(file(THREE));
		value(await api.hideField(SHIRT, true));
		const setup = await proposedSetup(file(THREE));
		expect(mapped(setup, 'Shirt')).toMatchObject({
			target: { kind: 'exclude' },
			byUser: false,
			reason: { code: 'excludedFieldHidden', params: { field: 'Shirt' } }
		});
		expect(await column(SHIRT)).toEqual(['L', 'M', 'L']);
		value(await api.hideField(SHIRT, false));
		expect(mapped(await proposedSetup(file(THREE)), 'Shirt').target).toMatchObject({ kind: 'custom', field: { id: SHIRT } });
		expect((await log()).slice(0, 2).map((e) => e.action)).toEqual(['fields.shown', 'fields.hidden']);
		await api.saveSettings({ table: { fields: [{ id: SHIRT, required: true }] } });
		expect(await api.hideField(SHIRT, true)).toMatchObject({ ok: false, problem: { code: 'fieldIsRequired' } });
	});
});

describe('MAP-2: a field is deleted', () => {
	it('MAP-2, HIS-2: its values go and come back to the letter, and nothing in between brings it back', async () => {
		await importAll(file(THREE));
		await api.saveSettings({ table: { fields: [{ id: SHIRT, maxLength: 3 }] } });
		const before = await contacts();
		expect(value(await api.deleteField(SHIRT, nothing))).toEqual({ contacts: 3 });
		expect(await labels()).toEqual(['Booth Size']);
		expect(await column(SHIRT)).toEqual(['', '', '']);
		expect((await api.getSettings()).table.fields).toEqual([]);
		expect((await log())[0]).toEqual({ action: 'fields.deleted', params: { field: 'Shirt', contacts: 3 } });

		// A form that was opened before, and the same file again: neither brings it back.
		value(await api.saveContact({ ...before[0]!.values, city: 'Bonn' }, before[0]!.id));
		await importAll(file(THREE));
		expect(await labels()).toEqual(['Booth Size']);
		expect(await column(SHIRT)).toEqual(['', '', '']);
		expect(await api.bulkEdit(Uint32Array.of(before[0]!.id), { kind: 'set', field: SHIRT, value: 'S' }, nothing)).toMatchObject({
			ok: false
		});

		expect(value(await api.restoreField(SHIRT, nothing))).toEqual({ contacts: 3, kept: 0, taken: 0, first: null });
		expect(await labels()).toEqual(['Booth Size', 'Shirt']);
		expect(await column(SHIRT)).toEqual(['L', 'M', 'L']);
		expect((await api.getSettings()).table.fields).toEqual([{ id: SHIRT, maxLength: 3 }]);
		expect((await api.ownFields()).deleted).toEqual([]);
	});

	it('MAP-5: a saved mapping that names it says so, and the column waits for a person', async () => {
		await importAll(file(THREE));
		value(await api.saveMapping('Fair', (await proposedSetup(file(THREE))).mapping));
		value(await api.deleteField(SHIRT, nothing));
		const seen = await proposedSetup(file(THREE));
		expect(mapped(seen, 'Shirt')).toMatchObject({
			target: { kind: 'exclude' },
			byUser: false,
			reason: { code: 'excludedFieldDeleted', params: { field: 'Shirt', header: 'Shirt' } }
		});
		expect(mapped(seen, 'Booth Size').target).toMatchObject({ kind: 'custom', field: { id: SIZE } });
	});

	it('MAP-2: a setup that another tab made before is refused when it is stored, and no file is left behind', async () => {
		await importAll(file(THREE));
		const setup = await proposedSetup(file(THREE));
		value(await api.deleteField(SHIRT, nothing));
		expect(await api.createImport([file(THREE)], 'file', setup)).toMatchObject({
			ok: false,
			problem: { code: 'fieldDeletedMeanwhile', params: { header: 'Shirt', field: 'Shirt' } }
		});
	});

	it('MAP-2, IMP-12: refused while a file is imported into it, by the name of the file, and while it is the primary key', async () => {
		await importAll(file(THREE));
		const { id } = await toReview(file(['Pavel,Dvorak,pavel@dvorak-works.com,4,XL']));
		expect(value(await api.fieldUsage(SHIRT)).importing).toEqual({ importId: id, file: 'leads.csv' });
		for (const refused of [await api.deleteField(SHIRT, nothing), await api.retypeField(SHIRT, { type: 'number' }, nothing)])
			expect(refused).toEqual({ ok: false, problem: { code: 'fieldImporting', params: { importId: id, file: 'leads.csv' } } });
		// A name is no value.
		value(await api.renameField(SHIRT, 'Fit'));
		value(await api.finalizeImport(id, nothing));
		await api.saveSettings({ table: { fields: [{ id: SHIRT, primaryKey: true }] } });
		expect(await api.deleteField(SHIRT, nothing)).toMatchObject({ ok: false, problem: { code: 'fieldIsKey' } });
		expect(await labels()).toEqual(['Booth Size', 'Fit']);
	});

	it("MAP-2, IMP-12: an import that stands at its columns is in nobody's way: it begins with the fields as they are by then", async () => {
		await importAll(file(THREE));
		const setup = await proposedSetup(file(THREE));
		const standing = value(await api.createImport([file(['Pavel,Dvorak,pavel@dvorak-works.com,4,XL'])], 'file', setup));
		expect(value(await api.fieldUsage(SHIRT)).importing).toBeNull();
		value(await api.retypeField(SIZE, { type: 'number' }, nothing));
		value(await api.deleteField(SHIRT, nothing));
		// Whoever goes on in a tab that was open all the time is told; nothing was read.
		expect(await api.processImport(standing.id, nothing)).toMatchObject({ ok: false, problem: { code: 'fieldDeletedMeanwhile' } });
		expect((await api.listImports()).find((i) => i.id === standing.id)?.phase).toBe('configure');
		value(await api.updateSetup(standing.id, { ...setup, mapping: withFieldsNow(setup.mapping, await api.getSettings()) }));
		value(await api.processImport(standing.id, nothing));
		value(await api.finalizeImport(standing.id, nothing));
		expect([await column(SIZE), await column(SHIRT)]).toEqual([
			['12', '9', '', '4'],
			['', '', '', '']
		]);
	});

	it('MAP-2: more choices, or another order, are no matter of an import on its way; a choice that goes is', async () => {
		await importAll(file(THREE));
		value(await api.retypeField(SHIRT, { type: 'choice', choices: ['M', 'L'] }, nothing));
		await toReview(file(['Pavel,Dvorak,pavel@dvorak-works.com,4,XL']));
		const kept = [
			{ was: 'L', now: 'L' },
			{ was: 'M', now: 'M' }
		];
		value(await api.changeChoices(SHIRT, { choices: [...kept, { was: null, now: 'XL' }], gone: [] }, nothing));
		expect((await fields()).find((f) => f.id === SHIRT)?.choices).toEqual(['L', 'M', 'XL']);
		const without = { choices: kept, gone: [{ choice: 'XL', fate: { then: 'keep' as const } }] };
		expect(await api.changeChoices(SHIRT, without, nothing)).toMatchObject({ ok: false, problem: { code: 'fieldImporting' } });
	});

	it('MAP-2, DUP-6: an import taken back, contacts brought back and merges undone bring no value of it', async () => {
		await importAll(file(THREE));
		const second = await importAll(file(['Tom,Berger,tom@berger-works.com,9,XXL', 'Omar,Haddad,omar@haddad-works.com,2,S']));
		const ids = (await contacts()).map((c) => c.id);
		value(await api.deleteContacts([ids[0]!]));
		value(await api.deleteField(SHIRT, nothing));
		value(await api.restoreContacts([ids[0]!]));
		value(await api.undoImport(second.id, 'keep', nothing));
		expect(await column(SHIRT)).toEqual(['', '', '']);
		value(await api.restoreField(SHIRT, nothing));
		expect(await column(SHIRT)).toEqual(['L', 'M', 'L']);
	});

	it('MAP-2: an undo on one contact alone is refused, since the field is not there', async () => {
		await importAll(file(THREE));
		value(await api.deleteField(SHIRT, nothing));
		const [nora] = await contacts();
		const [change] = (await queryApi.contact(nora!.id))!.history;
		expect(change).toMatchObject({ kind: 'edited', changes: [{ field: SHIRT, before: 'L', after: null }] });
		expect(await api.undoEvent(nora!.id, change!.id)).toMatchObject({
			ok: false,
			problem: { code: 'fieldDeletedSince', params: { field: 'Shirt' } }
		});
	});
});
