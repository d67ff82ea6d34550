import { beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '#domain/imports/issue';
import { messageText } from '#domain/messages/index';
import { rowInPart } from '#domain/imports/parts';
import { openStore } from '#workers/store/engine/open';
import { api, freshDevice, toReview } from '../harness';
import { ALL, checkBooks, edit, ERRORS, lying, page, ROWS, stagedImport, summary, value } from './fix-support';
import { readStagedChunk, stagedToDisk } from '#workers/store/chunks/staged-chunks';

beforeEach(freshDevice);

describe('IMP-8: rows with errors corrected before commit', () => {
	it("IMP-8: shows the rows that can't go in, with their values and what is wrong, and says how many", async () => {
		const { id } = await stagedImport(ROWS);
		const s = await summary(id);
		expect(s).toMatchObject({ rows: 7, failed: 5, mended: 0, undo: null, redo: null });
		expect(s.groups.filter((g) => g.severity === 'error').map((g) => [g.code, g.field, g.rows])).toEqual([
			['emailSyntax', 'email', 2],
			['missingEmail', 'email', 1],
			['missingName', 'fullName', 1],
			['phoneCharacters', 'phone1', 1]
		]);
		expect(s.columns).toEqual(['firstName', 'lastName', 'fullName', 'email', 'phone1', 'company', 'country']);
		const rows = await page(id);
		expect(rows.map((r) => r.row)).toEqual([4, 5, 6, 7, 8]);
		expect(rows[0]).toMatchObject({ values: { email: 'cem.kaya@', fullName: 'Cem Kaya' }, edited: [] });
		expect(rows[0]!.issues.map((i) => i.code)).toEqual(['emailSyntax']);
	});

	it('IMP-8: a corrected cell goes through the same cleaning and rules at once, and the row is mended', async () => {
		const { id } = await stagedImport(ROWS);
		const { rows, summary: s } = await edit(id, 4, 'email', ' Cem.Kaya@Orion-Pack.COM ');
		expect(rows[0]).toMatchObject({ row: 4, values: { email: 'cem.kaya@orion-pack.com' }, issues: [], edited: ['email'] });
		expect(s).toMatchObject({ failed: 4, mended: 1, changes: 1, undo: { code: 'fixEdited', params: { row: 4, field: 'email' } } });
		expect(await checkBooks(id)).toEqual([]);
		const still = await edit(id, 4, 'email', 'no address');
		expect(still.rows[0]!.issues[0]!.code).toBe('emailSyntax');
		expect(still.summary).toMatchObject({ failed: 5, mended: 0 });
	});

	it('IMP-8: an edit that cleaning turns into what stood there is no step', async () => {
		const { id } = await stagedImport(ROWS);
		expect((await edit(id, 2, 'email', 'ANA@orion-pack.com')).summary.undo).toBeNull();
		expect((await api.getImport(id))!.phase).toBe('review');
	});

	it('IMP-8: a full name takes its parts with it, the parts take the full name, and half a name is none', async () => {
		const { id } = await stagedImport(ROWS);
		const whole = (await edit(id, 6, 'fullName', 'Eve Marie van der Berg')).rows[0]!;
		expect(whole.values).toMatchObject({ fullName: 'Eve Marie van der Berg', firstName: 'Eve Marie', lastName: 'van der Berg' });
		expect(whole.issues).toEqual([]);
		const part = (await edit(id, 6, 'lastName', 'Moss')).rows[0]!;
		expect(part.values.fullName).toBe('Eve Marie Moss');
		const half = (await edit(id, 6, 'lastName', '')).rows[0]!;
		expect(half.values.fullName).toBeUndefined();
		expect(half.issues.map((i) => i.code)).toEqual(['missingLastName']);
		const none = (await edit(id, 2, 'fullName', '')).rows[0]!;
		expect([none.values.firstName, none.values.lastName, none.values.fullName]).toEqual([undefined, undefined, undefined]);
		expect(none.issues.map((i) => i.code)).toEqual(['missingName']);
		expect(await checkBooks(id)).toEqual([]);
	});

	it('IMP-8: a country reads the phones of its row anew', async () => {
		const { id } = await stagedImport([['Ana', 'Silva', 'ana@orion-pack.com', '(040) 123456', 'Orion', '']]);
		const { rows } = await edit(id, 2, 'country', 'Germany');
		expect(rows[0]!.values).toMatchObject({ country: 'DE', phone1: '+4940123456' });
		expect(rows[0]!.edited.sort()).toEqual(['country', 'phone1']);
	});

	it('IMP-8: a block of cells is one step, over rows and columns, a new column among them', async () => {
		const { id } = await stagedImport(ROWS);
		const done = value(
			await api.fixCells(id, [
				{ row: 5, field: 'email', value: 'dia@orion-pack.com' },
				{ row: 4, field: 'email', value: 'cem@orion-pack.com' },
				{ row: 4, field: 'jobTitle', value: 'Buyer' },
				{ row: 999, field: 'email', value: 'x@y.com' }
			])
		);
		expect(done.rows.map((r) => r.row)).toEqual([5, 4]);
		expect(done.summary).toMatchObject({ failed: 3, mended: 2, undo: { code: 'fixPasted', params: { rows: 2, cells: 3 } } });
		value(await api.undoFix(id));
		expect(await summary(id)).toMatchObject({ failed: 5, mended: 0, undo: null, redo: { code: 'fixPasted' } });
		expect(await checkBooks(id)).toEqual([]);
	});

	it('IMP-8: one fix is applied to all rows like it, kept as a correction for the recipe, and taken back as one', async () => {
		const { id } = await stagedImport(ROWS);
		const before = await lying(id);
		const change = { kind: 'equal', field: 'email', from: 'cem.kaya@', to: 'cem.kaya@orion-pack.com' } as const;
		expect(value(await api.countFix(id, ERRORS, change))).toMatchObject({
			cells: 2,
			rows: 2,
			samples: [{ row: 4, before: 'cem.kaya@', after: 'cem.kaya@orion-pack.com' }, { row: 8 }]
		});
		expect(value(await api.fixAll(id, ERRORS, change))).toMatchObject({ changed: 2, summary: { failed: 3, mended: 2 } });
		expect((await api.getImport(id))!.setup!.fixes).toEqual([{ field: 'email', from: 'cem.kaya@', to: 'cem.kaya@orion-pack.com' }]);
		expect(await checkBooks(id)).toEqual([]);
		value(await api.undoFix(id));
		expect(await lying(id)).toEqual(before);
		value(await api.redoFix(id));
		expect((await api.getImport(id))!.setup!.fixes).toHaveLength(1);
	});

	it('IMP-1, IMP-8: back in step 2 the corrections of the grid are gone with its rows, those of a recipe stay', async () => {
		const brought = { field: 'company', from: 'Orion', to: 'Orion Packaging' } as const;
		const { id } = await stagedImport(ROWS, { fixes: [brought] });
		value(await api.fixAll(id, ALL, { kind: 'equal', field: 'email', from: 'cem.kaya@', to: 'cem.kaya@orion-pack.com' }));
		value(await api.fixAll(id, ALL, { kind: 'equal', field: 'fullName', from: 'Gus Roth', to: 'Gus van Roth' }));
		value(await api.undoFix(id));
		expect((await api.getImport(id))!.setup!.fixes).toHaveLength(2);
		expect(value(await api.reopenImport(id)).setup!.fixes).toEqual([brought]);
		expect((await api.getImport(id))!.setup!.fixes).toEqual([brought]);
	});

	it('IMP-8: corrections of values apply to a new reading exactly as they did in the grid', async () => {
		const grid = await stagedImport(ROWS);
		value(await api.fixAll(grid.id, ALL, { kind: 'equal', field: 'email', from: 'cem.kaya@', to: 'Cem.Kaya@orion-pack.com' }));
		value(await api.fixAll(grid.id, ALL, { kind: 'equal', field: 'fullName', from: 'Gus Roth', to: 'Gus van Roth' }));
		value(await api.fixAll(grid.id, ALL, { kind: 'equal', field: 'company', from: 'Orion', to: '' }));
		const { fixes } = (await api.getImport(grid.id))!.setup!;
		expect(fixes).toHaveLength(3);
		const again = await stagedImport(ROWS, { fixes });
		expect((await page(again.id, ALL)).map((r) => r.values)).toEqual((await page(grid.id, ALL)).map((r) => r.values));
		expect(again.ledger.failed).toBe(3);
	});

	it('IMP-8: suggestions, one value for all, clearing, find and replace', async () => {
		const { id } = await stagedImport([
			['Ana', 'Silva', 'ana@gmial.com', '', 'Orion Inc', 'US'],
			['Ben', 'Okoye', 'ben@gmial.com', '', 'Lumen inc', 'US'],
			['Cem', 'Kaya', '', '', 'Orion', 'US'],
			['Dia', 'Roy', 'dia@orion-pack.com', '555-ABC-1234', 'Inc', 'US'],
			['Eve', 'Moss', '', '', '', 'US']
		]);
		const typos = (await summary(id)).groups.find((g) => g.code === 'emailTypo')!;
		expect(typos).toMatchObject({ rows: 2, suggested: 2, severity: 'warning' });
		expect(value(await api.fixAll(id, { show: 'all', code: 'emailTypo', field: 'email' }, { kind: 'suggestions' })).changed).toBe(2);
		expect((await page(id, ALL))[0]!.values.email).toBe('ana@gmail.com');
		const missing = { show: 'all', code: 'missingEmail', field: 'email' } as const;
		expect(value(await api.fixAll(id, missing, { kind: 'set', field: 'email', value: 'info@orion-pack.com' })).summary.failed).toBe(1);
		expect(
			value(await api.fixAll(id, { show: 'error', code: 'phoneCharacters' }, { kind: 'set', field: 'phone1', value: '' })).summary.failed
		).toBe(0);
		const replace = { kind: 'replace', field: null, find: 'inc', replace: 'Ltd$&', wholeCell: false, matchCase: false } as const;
		expect(value(await api.countFix(id, ALL, replace))).toMatchObject({ cells: 3, rows: 3 });
		expect(value(await api.countFix(id, ALL, { ...replace, wholeCell: true }))).toMatchObject({ cells: 1 });
		expect(value(await api.countFix(id, ALL, { ...replace, matchCase: true }))).toMatchObject({ cells: 1 });
		expect(value(await api.countFix(id, ALL, { ...replace, find: '' }))).toMatchObject({ cells: 0 });
		// A count that is asked for while another one goes on ends that one, which says no number then instead of a part of it.
		const [ended, counted] = await Promise.all([api.countFix(id, ALL, replace), api.countFix(id, ALL, { ...replace, matchCase: true })]);
		expect([ended.ok, value(counted).cells]).toEqual([false, 1]);
		value(await api.fixAll(id, ALL, replace));
		expect((await page(id, ALL)).map((r) => r.values.company ?? '')).toEqual(['Orion Ltd$&', 'Lumen Ltd$&', 'Orion', 'Ltd$&', '']);
		for (let i = 0; i < 4; i++) value(await api.undoFix(id));
		expect(await api.undoFix(id)).toMatchObject({ ok: false, problem: { code: 'nothingToUndo' } });
		expect((await summary(id)).failed).toBe(3);
		expect(await checkBooks(id)).toEqual([]);
	});

	it('IMP-8: trying an edit stores nothing', async () => {
		const { id } = await stagedImport(ROWS);
		const before = await lying(id);
		const [row] = value(await api.tryFix(id, [{ row: 7, field: 'phone1', value: '(212) 555-0123' }]));
		expect(row).toMatchObject({ values: { phone1: '+12125550123' }, issues: [] });
		expect(await lying(id)).toEqual(before);
		expect((await summary(id)).undo).toBeNull();
	});
});

describe('IMP-8: what the grid shows', () => {
	it('IMP-8: filters by finding and column, and searches without regard to case and accents', async () => {
		const { id } = await stagedImport([...ROWS, ['Zoë', 'Müller', 'zoe@gmial.com', '', 'Café Älg', 'US']]);
		expect((await page(id, { show: 'error', code: 'emailSyntax' })).map((r) => r.row)).toEqual([4, 8]);
		expect((await page(id, { show: 'error', field: 'phone1' })).map((r) => r.row)).toEqual([7]);
		expect((await page(id, { show: 'warning' })).map((r) => r.row)).toEqual([9]);
		expect((await page(id, { show: 'all', search: 'cafe alg' })).map((r) => r.row)).toEqual([9]);
		expect((await page(id, { show: 'all', search: 'MULLER' })).map((r) => r.row)).toEqual([9]);
		expect((await page(id, { show: 'error', search: 'orion' })).map((r) => r.row)).toEqual([4, 5, 8]);
		expect(value(await api.fixPage(id, { show: 'all', search: 'orion' }, 1, 2))).toMatchObject({
			total: 4,
			searched: null,
			rows: [{ row: 4 }, { row: 5 }]
		});
		expect(value(await api.fixPage(id, ALL, 6, 50))).toMatchObject({ total: 8, rows: [{ row: 8 }, { row: 9 }] });
	});

	it('IMP-8: a mended row stays in its list until the list is asked for anew', async () => {
		const { id } = await stagedImport(ROWS);
		await page(id, { show: 'error', asOf: 1 });
		await edit(id, 4, 'email', 'cem@orion-pack.com');
		expect((await page(id, { show: 'error', asOf: 1 })).map((r) => [r.row, r.issues.length])).toEqual([
			[4, 0],
			[5, 1],
			[6, 1],
			[7, 1],
			[8, 1]
		]);
		expect((await page(id, { show: 'error', asOf: 2 })).map((r) => r.row)).toEqual([5, 6, 7, 8]);
		// A change takes the rows as they are: the mended one is not overwritten.
		value(await api.fixAll(id, { show: 'error', field: 'email', asOf: 1 }, { kind: 'set', field: 'email', value: 'all@orion-pack.com' }));
		expect((await page(id, ALL))[2]!.values.email).toBe('cem@orion-pack.com');
	});

	it('IMP-7: a finding that no rule made (cells beyond the header) stays when its row is edited', async () => {
		const { id } = await stagedImport([['Ana', 'Silva', 'nobody', '', 'Orion', 'US', 'surplus']]);
		const { rows } = await edit(id, 2, 'email', 'ana@orion-pack.com');
		expect(rows[0]!.issues.map((i) => i.code)).toEqual(['raggedRow']);
		expect(await checkBooks(id)).toEqual([]);
	});
});

describe('IMP-8: rows judged beyond themselves', () => {
	it('MAP-7: a value used by another row is mended by another value, and the finding comes back with an undo', async () => {
		const { id } = await stagedImport(ROWS.slice(0, 2).map((r, i) => [...r.slice(0, 5), i === 0 ? 'US' : 'DE']));
		const db = await openStore();
		const unique: Issue = {
			row: 3,
			ruleId: 'unique',
			code: 'notUnique',
			field: 'company',
			severity: 'error',
			category: 'Duplicate Records',
			params: { row: 3, value: 'Lumen', field: 'Company' },
			value: 'Lumen'
		};
		const chunk = await readStagedChunk(db, id, 0);
		chunk.failed[1] = 1;
		await db.put('staged', stagedToDisk(chunk), [id, 0]);
		await db.put('issues', [...((await db.get('issues', [id, 0])) ?? []), unique], [id, 0]);
		const m = (await db.get('imports', id))!;
		await db.put(
			'imports',
			{
				...m,
				updatedAt: m.updatedAt + 1,
				ledger: { ...m.ledger, failed: 1 },
				issueCounts: [
					...m.issueCounts,
					{ code: 'notUnique', field: 'company', severity: 'error', count: 1, example: { row: 3, value: 'Lumen' } }
				]
			},
			id
		);
		const before = await lying(id);
		expect((await edit(id, 3, 'jobTitle', 'Buyer')).summary.failed).toBe(1);
		expect((await edit(id, 3, 'company', 'Harbor')).summary).toMatchObject({ failed: 0, mended: 1 });
		expect(await checkBooks(id)).toEqual([]);
		value(await api.undoFix(id));
		value(await api.undoFix(id));
		expect(await lying(id)).toEqual(before);
	});

	it('IMP-8: rows of several files are named by their file and their number there', async () => {
		const header = 'First Name,Last Name,Email';
		const { id } = await toReview([
			new File([`${header}\nAna,Silva,ana@`], 'march.csv'),
			new File([`${header}\nBen,Okoye,ben@lumen-robotics.com\nCem,Kaya,cem@`], 'april.csv')
		]);
		const rows = await page(id);
		expect(rows.map((r) => [r.place, rowInPart(r.row)])).toEqual([
			['march.csv', 2],
			['april.csv', 3]
		]);
		const { rows: now, summary: s } = await edit(id, rows[1]!.row, 'email', 'no address');
		expect([messageText(now[0]!.issues[0]!), s.failed]).toEqual(['april.csv, row 3: Invalid email format: no address', 2]);
		expect((await edit(id, rows[1]!.row, 'email', 'cem@orion-pack.com')).summary.failed).toBe(1);
		expect(await checkBooks(id)).toEqual([]);
	});
});
