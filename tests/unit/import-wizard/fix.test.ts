import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTable } from '#domain/contacts/table-definition';
import type { FieldId } from '#domain/fields';
import type { FixGroup, FixRow } from '#domain/imports/fix';
import type { Issue } from '#domain/imports/issue';
import { rules } from '#workers/pipeline/validate/index';
import { columnLayout, columnRange, scrollToColumn } from '#lib/state/fix/import-fix-columns';
import { fromTsv, pasted, toTsv } from '#lib/state/fix/import-fix-clipboard';
import { capitals, choicesOf, editorKind, inputMode } from '#lib/state/fix/import-fix-editors';
import { afterTab, gridAct, moved, rangeOf } from '#lib/state/fix/import-fix-keys';
import { cellIssue, fitsAll, groupActs, groupLabel, issueText, rowName, rowState, shortText } from '#lib/state/fix/import-fix-words';
import { fieldDefinition } from '#domain/fields';
import { m } from '#lib/messages/index';

const key = (k: string, mods = ''): Parameters<typeof gridAct>[0] => ({
	key: k,
	ctrlKey: mods.includes('c'),
	metaKey: mods.includes('m'),
	shiftKey: mods.includes('s'),
	altKey: mods.includes('a')
});
const issue = (patch: Partial<Issue> = {}): Issue => ({
	row: 23,
	ruleId: 'email-syntax',
	code: 'emailSyntax',
	field: 'email',
	severity: 'error',
	category: 'Invalid Data Format',
	params: { row: 23, value: 'johnabc.com', field: 'Email' },
	value: 'johnabc.com',
	...patch
});
const row = (patch: Partial<FixRow> = {}): FixRow => ({
	row: 23,
	place: '',
	values: { email: 'johnabc.com' },
	issues: [],
	edited: [],
	mended: false,
	...patch
});

describe('IMP-8: the columns of the grid', () => {
	const fields: FieldId[] = ['firstName', 'email', 'company', 'country', 'notes', 'custom:hall'];
	it('IMP-8: only columns in view are drawn, with one to spare, at any place', () => {
		const layout = columnLayout(fields, []);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: layout.width + 500 }), fc.integer({ min: 50, max: 2000 }), (left, width) => {
				const { first, last } = columnRange(layout, left, width);
				for (const [c, column] of layout.columns.entries())
					if (column.left < left + width && column.left + column.width > left) expect(c >= first && c <= last).toBe(true);
			})
		);
		expect(columnRange(columnLayout([], []), 0, 500)).toEqual({ first: 0, last: -1 });
	});
	it('IMP-8: a column with the focus is scrolled to as little as needed; on a phone it begins at the edge', () => {
		const layout = columnLayout(fields, []);
		const [name, email, company] = layout.columns;
		expect(scrollToColumn(name!, 0, 600)).toBe(0);
		expect(scrollToColumn(name!, 90, 600)).toBe(0);
		expect(scrollToColumn(company!, 0, 500)).toBe(company!.left + company!.width - 500);
		expect(scrollToColumn(email!, 0, 300)).toBe(email!.left);
		expect(columnLayout(fields, [], 200).columns.every((c) => c.width <= 200)).toBe(true);
	});
});

describe('IMP-8: the keyboard of a spreadsheet', () => {
	it('IMP-8: keys mean what they mean there', () => {
		expect(gridAct(key('ArrowDown'))).toEqual({ act: 'move', dr: 1, dc: 0, extend: false });
		expect(gridAct(key('ArrowRight', 's'))).toEqual({ act: 'move', dr: 0, dc: 1, extend: true });
		expect(gridAct(key('ArrowDown', 'c'))).toEqual({ act: 'edge', to: 'bottom', extend: false });
		expect(gridAct(key('ArrowDown', 'a'))).toEqual({ act: 'problem', back: false });
		expect(gridAct(key('End', 'c'))).toEqual({ act: 'edge', to: 'bottom', extend: false });
		expect(gridAct(key('Home'))).toEqual({ act: 'edge', to: 'rowStart', extend: false });
		expect(gridAct(key('PageUp'))).toEqual({ act: 'page', down: false, extend: false });
		expect(gridAct(key('F2'))).toEqual({ act: 'edit', text: null });
		expect(gridAct(key('Enter'))).toEqual({ act: 'edit', text: null });
		expect(gridAct(key('a'))).toEqual({ act: 'edit', text: 'a' });
		expect(gridAct(key('ß'))).toEqual({ act: 'edit', text: 'ß' });
		expect(gridAct(key('z', 'c'))).toEqual({ act: 'undo' });
		expect(gridAct(key('Z', 'cs'))).toEqual({ act: 'redo' });
		expect(gridAct(key('y', 'm'))).toEqual({ act: 'redo' });
		expect(gridAct(key('Delete'))).toEqual({ act: 'clear' });
		expect(gridAct(key('Enter', 'cs'))).toEqual({ act: 'suggest', all: true });
		// Those of the browser stay the browser's; copy and paste are events of the clipboard.
		for (const k of [key('c', 'c'), key('v', 'c'), key('r', 'c'), key('F5'), key('Shift'), key('ArrowLeft', 'a')])
			expect(gridAct(k)).toBeNull();
	});
	it('IMP-8: moving stays in the grid and shifts select', () => {
		const at = { r: 1, c: 1 };
		expect(moved({ from: at, at }, { act: 'move', dr: -5, dc: 0, extend: true }, 10, 4, 3)).toEqual({ from: at, at: { r: 0, c: 1 } });
		expect(moved({ from: at, at }, { act: 'page', down: true, extend: false }, 10, 4, 3).at).toEqual({ r: 4, c: 1 });
		expect(moved({ from: at, at }, { act: 'edge', to: 'rowEnd', extend: false }, 10, 4, 3)).toEqual({
			from: { r: 1, c: 3 },
			at: { r: 1, c: 3 }
		});
		expect(rangeOf({ from: { r: 3, c: 2 }, at: { r: 1, c: 0 } })).toEqual({ top: 1, bottom: 3, left: 0, right: 2 });
	});
	it('APP-3: Tab goes through all cells and leaves the grid at either end, so that nobody is caught in it', () => {
		expect(afterTab({ r: 0, c: 3 }, false, 2, 4)).toEqual({ r: 1, c: 0 });
		expect(afterTab({ r: 1, c: 0 }, true, 2, 4)).toEqual({ r: 0, c: 3 });
		expect(afterTab({ r: 1, c: 3 }, false, 2, 4)).toBeNull();
		expect(afterTab({ r: 0, c: 0 }, true, 2, 4)).toBeNull();
	});
});

describe('IMP-8: copy and paste with spreadsheets', () => {
	it('IMP-8: any block of cells comes back as it was', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', 'a\tb', 'two\nlines', 'say "hi"', '5" pipe'));
		const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
			fc.array(
				fc.array(
					cell.map((c) => c.replace(/\r/g, '')),
					{ minLength: width, maxLength: width }
				),
				{ minLength: 1, maxLength: 4 }
			)
		);
		fc.assert(
			fc.property(block, (rows) => {
				// A last row of one blank cell is what a line break at the end looks like.
				fc.pre(!(rows.length > 1 && rows[0]!.length === 1 && rows.at(-1)![0] === ''));
				expect(fromTsv(toTsv(rows))).toEqual(rows);
			}),
			{ numRuns: 500 }
		);
	});
	it('IMP-8: what spreadsheets write is read', () => {
		expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
		expect(fromTsv('"two\nlines"\tx')).toEqual([['two\nlines', 'x']]);
		expect(fromTsv('5" pipe\t"')).toEqual([['5" pipe', '"']]);
		expect(fromTsv('a\n\nb\tc')).toEqual([
			['a', ''],
			['', ''],
			['b', 'c']
		]);
		expect(fromTsv('a\t')).toEqual([['a', '']]);
	});
	it('IMP-8: one cell fills the selection, a block is repeated where it fits evenly', () => {
		expect(pasted([['x']], { rows: 2, columns: 2 })).toHaveLength(4);
		expect(pasted([['a'], ['b']], { rows: 4, columns: 1 }).map((c) => c.text)).toEqual(['a', 'b', 'a', 'b']);
		expect(pasted([['a'], ['b']], { rows: 3, columns: 1 }).map((c) => c.text)).toEqual(['a', 'b']);
		expect(pasted([], { rows: 1, columns: 1 })).toEqual([]);
	});
});

describe('IMP-8: editors and words', () => {
	it('IMP-8: each kind of field has its editor; an unreadable date is edited as text', () => {
		const kind = (f: FieldId, v = '') => editorKind(fieldDefinition(f), v);
		expect([
			kind('email'),
			kind('phone1Type'),
			kind('country'),
			kind('notes'),
			kind('createdDate'),
			kind('createdDate', '2024-03-05'),
			kind('createdDate', '31.02.2024')
		]).toEqual(['text', 'choice', 'country', 'long', 'date', 'date', 'text']);
		expect(['email', 'phone1', 'website', 'visits', 'company'].map((f) => inputMode(fieldDefinition(f as FieldId)))).toEqual([
			'email',
			'tel',
			'url',
			'decimal',
			'text'
		]);
		expect(['fullName', 'email', 'website', 'company'].map((f) => capitals(fieldDefinition(f as FieldId)))).toEqual([
			'words',
			'off',
			'off',
			undefined
		]);
		const hall = { id: 'custom:hall' as const, label: 'Hall', type: 'choice' as const, choices: ['A', 'B'] };
		expect(choicesOf(fieldDefinition('custom:hall', [hall]), 'Z', [hall]).map((o) => o.value)).toEqual(['', 'A', 'B', 'Z']);
	});
	it('IMP-8: the row says what is wrong in the words of the report, without its number', () => {
		expect(issueText(issue())).toBe('Invalid email format: johnabc.com');
		expect(shortText(issue())).toBe('Invalid email format');
		expect(issueText(issue({ params: { row: 10_000_023, value: 'x', place: 'b.csv' } }))).toBe('Invalid email format: x');
		expect(rowName(row({ row: 10_000_023, place: 'b.csv' }))).toBe('b.csv, row 23');
		expect(cellIssue(row({ issues: [issue({ severity: 'warning', code: 'emailTypo' }), issue()] }), 'email')!.code).toBe('emailSyntax');
	});
	it('IMP-8: a row is mended only when it could not go in before', () => {
		expect(rowState(row({ issues: [issue()], mended: false, edited: ['email'] }))).toBe('error');
		expect(rowState(row({ mended: true, edited: ['email'], issues: [issue({ severity: 'warning' })] }))).toBe('mended');
		expect(rowState(row({ edited: ['company'] }))).toBe('edited');
		expect(rowState(row({ issues: [issue({ severity: 'warning' })], edited: ['company'] }))).toBe('warning');
		expect(rowState(row())).toBe('fine');
	});
	it('IMP-8: every finding of every rule has a name in the side list', () => {
		for (const code of rules.all.flatMap((r) => r.codes)) {
			const label = groupLabel({ code, field: 'company' }, []);
			expect(label, code).not.toContain(code);
			expect(label.length, code).toBeLessThan(70);
		}
		expect(groupLabel({ code: 'missingCompany', field: 'company' }, [])).toBe('Company is missing');
		expect(groupLabel({ code: 'phoneCharacters', field: 'phone2' }, [])).toBe('Phone 2: not a phone number');
	});
	it('IMP-8: one value for all is offered for what rows may share, never for an address or a name', () => {
		const g = (code: string, field: FieldId): FixGroup => ({
			code,
			field,
			severity: 'error',
			rows: 3,
			suggested: 0,
			example: { row: 2, value: '' }
		});
		expect(groupActs(g('missingCompany', 'company'), 'emailFirstLastCompany', emptyTable())).toEqual({ clear: false, set: true });
		expect(groupActs(g('missingEmail', 'email'), 'emailAndName', emptyTable())).toEqual({ clear: false, set: false });
		expect(groupActs(g('phoneCharacters', 'phone1'), 'emailAndName', emptyTable())).toEqual({ clear: true, set: false });
		expect(groupActs(g('emailSyntax', 'email'), 'emailAndName', emptyTable())).toEqual({ clear: false, set: false });
		// MAP-7: emptied, a cell that the table definition asks for would be wrong in another way.
		const table = { fields: [{ id: 'phone1' as const, required: true }] };
		expect(groupActs(g('phoneCharacters', 'phone1'), 'emailAndName', table)).toEqual({ clear: false, set: false });
	});
	it('IMP-8: the same for all alike is offered for corrections, not for what would make many rows one person', () => {
		expect(fitsAll('company', 'Orion', 'Harbor')).toBe(true);
		expect(fitsAll('email', 'info@orion,com', 'info@orion.com')).toBe(true);
		expect(fitsAll('email', 'cem.kaya@', 'cem.kaya@orion-pack.com')).toBe(true);
		expect(fitsAll('email', 'johnabc.com', 'priya@nova-mail.com')).toBe(false);
		expect(fitsAll('phone1', '555-ABC-1234', '+12127369999')).toBe(false);
		expect(fitsAll('phone1', '555-ABC-1234', '')).toBe(true);
		expect(fitsAll('email', '', '')).toBe(true);
	});
	it('IMP-8: the state adds up', () => {
		expect(m.fix.state(9, 5, 0)).toBe('9 of 14 mended · 5 can’t go in yet');
		expect(m.fix.state(14, 0, 0)).toBe('14 of 14 mended · all go in');
		expect(m.fix.state(0, 0, 3)).toBe('Every row goes in · 3 to look at');
	});
});
