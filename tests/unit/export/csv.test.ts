import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isFormulaLike, neutralise } from '#workers/export/cells';
import { stripControls } from '#workers/pipeline/values/control';
import { effort } from '../../support/effort';
import { toCsv } from '#workers/export/csv';

const plain = { bom: false, spreadsheetSafe: false };
const safe = { bom: false, spreadsheetSafe: true };
const read = (parts: string[]) => Papa.parse<string[]>(parts.join(''), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

describe('CSV', () => {
	it('FIL-1, FIL-6: any cell comes back as it went out', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', ' ', '"', '""', ',', '\r', '\n', '\r\n', 'a\nb', ' x ', '\t', '\0', '; |', '山田', "'")
		);
		fc.assert(
			fc.property(
				fc
					.integer({ min: 1, max: 5 })
					.chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 10 })),
				([header, ...rows]) => {
					expect(read(toCsv(header!, rows, plain).parts)).toEqual([header, ...rows]);
				}
			),
			{ numRuns: 500 }
		);
	});
	it('FIL-6: CRLF lines, quotes only where needed, numbers bare, blank as nothing', () => {
		expect(
			toCsv(
				['a', 'b', 'c'],
				[
					['x', 5, null],
					['say "hi"', 'two\nlines', ' edge']
				],
				plain
			).parts.join('')
		).toBe('a,b,c\r\nx,5,\r\n"say ""hi""","two\nlines"," edge"\r\n');
	});
	it('FIL-6: semicolons by choice, and quotes then where one stands in a cell; what a spreadsheet that splits at commas would run is a text there', () => {
		const written = (rows: string[][], options = plain): string =>
			toCsv(['a', 'b'], rows, { ...options, delimiter: ';' })
				.parts.join('')
				.replace('a;b\r\n', '');
		expect(written([['x, y', 'one; two']])).toBe('x, y;"one; two"\r\n');
		expect(Papa.parse<string[]>(written([['x, y', 'one; "two"']]), { delimiter: ';', newline: '\r\n' }).data[0]).toEqual([
			'x, y',
			'one; "two"'
		]);
		const hostile = "a,=cmd|' /C calc'!A0";
		expect(written([[hostile, 'b']], safe)).toBe(`a,'=cmd|' /C calc'!A0;b\r\n`);
		expect(stripControls(neutralise(hostile, ';'))).toBe(hostile);
		expect(neutralise('Lee, +1 (2), -x', ';')).toBe('Lee, +1 (2), -x');
	});
	it('FIL-6: a byte order mark by choice', () => {
		expect(toCsv(['a'], [], { ...plain, bom: true }).parts.join('')).toBe('\ufeffa\r\n');
	});
	it('FIL-6: a blank cell of a one-column table is no blank line', () => {
		expect(toCsv(['a'], [['']], plain).parts.join('')).toBe('a\r\n""\r\n');
	});
	it('FIL-6: a file never begins with the bare letters ID', () => {
		expect(toCsv(['ID', 'ID'], [], plain).parts.join('')).toBe('"ID",ID\r\n');
	});
	it('FIL-6: what is protected is a cell however long what stands before the call is; the first import takes it off again', () => {
		for (const cell of [`a;+${'1'.repeat(5000)}+cmd|' /C calc'!A0`, `a\n\t\t=${'x'.repeat(5000)}`, '-ext. 5', '+1x']) {
			expect(neutralise(cell)).not.toBe(cell);
			expect(stripControls(neutralise(cell))).toBe(stripControls(cell));
		}
		expect(['+49 30 1234 ext. 5', '-1', '+1 (2)', 'a;+1', 'a\n- b'].map((c) => neutralise(c))).toEqual([
			'+49 30 1234 ext. 5',
			'-1',
			'+1 (2)',
			'a;+1',
			'a\n- b'
		]);
	});
	it('FIL-4, FIL-6: a cell made to be looked at for ever is written as fast as any other', () => {
		for (const cell of [`${'\n'.repeat(200_000)}x`, `+${'1'.repeat(200_000)}x`, ';+'.repeat(100_000), `a;${'+1'.repeat(100_000)}`])
			expect(effort(() => neutralise(cell))).toBeLessThan(1000);
	});
	it('FIL-5: a long list comes in pieces, none of them huge', () => {
		function* many() {
			for (let i = 0; i < 20_000; i++) yield [String(i), 'x'.repeat(100)];
		}
		const { parts } = toCsv(['n', 'x'], many(), plain);
		expect(parts.length).toBeGreaterThan(5);
		expect(Math.max(...parts.map((p) => p.length))).toBeLessThan(1 << 19);
		expect(read(parts)).toHaveLength(20_001);
	});
});

describe('formulas', () => {
	it.each([
		'=1+1',
		'=HYPERLINK("http://x")',
		'+A1',
		'-A1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\0=1',
		' =1',
		'\u00a0=1',
		'＝1',
		'＋A1',
		'－A1',
		'＠x',
		"=cmd|' /C calc'!A0",
		'+',
		'-',
		'@',
		'-20% off',
		'+1 colleague'
	])('FIL-6: %j is neutralised', (cell) => expect(isFormulaLike(cell)).toBe(true));
	it.each([
		'',
		'x',
		'+41 44 668 18 00',
		'+49 (0)30 123456',
		'-5',
		'-5.2',
		'+1 212-555-0142',
		'+493012345678 ext. 12',
		'(212) 555-0142',
		"'=1+1",
		'a=b',
		'x@y.com',
		'1-2',
		' plain '
	])('FIL-6: %j stays as it is', (cell) => expect(isFormulaLike(cell)).toBe(false));
	it('FIL-6: says how many cells changed, and changes them only when asked', () => {
		const rows = [
			['=1', '+41 44 668 18 00'],
			['ok', '@x']
		];
		expect(toCsv(['a', 'b'], rows, safe)).toEqual({ parts: ["a,b\r\n'=1,+41 44 668 18 00\r\nok,'@x\r\n"], neutralised: 2 });
		expect(toCsv(['a', 'b'], rows, plain)).toEqual({ parts: ['a,b\r\n=1,+41 44 668 18 00\r\nok,@x\r\n'], neutralised: 0 });
	});
	it.each([
		['x;=1+1', "x;'=1+1"],
		['a\n=cmd|x', "a\n'=cmd|x"],
		['a;\t@SUM(A1)', "a;\t'@SUM(A1)"],
		["x;-1+cmd|' /C calc'!A0", "x;'-1+cmd|' /C calc'!A0"],
		['=1;=2', "'=1;'=2"],
		['points:\n- call back\n- send (if asked)'.replace(' (if asked)', ''), 'points:\n- call back\n- send'],
		['a; b', 'a; b'],
		['a;+41 44 668 18 00', 'a;+41 44 668 18 00'],
		['1-2;3=4', '1-2;3=4']
	])('FIL-6: what a spreadsheet with another separator would take for a cell: %j', (cell, out) =>
		expect(
			toCsv(['h', 'x'], [[cell, '']], safe)
				.parts.join('')
				.replaceAll('"', '')
		).toBe(`h,x\r\n${out},\r\n`)
	);
	it('FIL-6: nothing that leaves begins like a formula, unless it is a phone number', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '1', 'A', '(', '＝', '\n') }), (text) => {
				const [[out]] = read(toCsv([text], [], safe).parts.length ? toCsv(['h'], [[text]], safe).parts : []).slice(1) as [[string]];
				if (/^[\s]*[=@+\-＝]/.test(out)) expect(out).toMatch(/^[\d+\-(). ]*\d[\d+\-(). ]*$/);
			})
		);
	});
});
