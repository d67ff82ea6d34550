import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toXlsx } from '#workers/export/xlsx';

const cells = async (header: string[], rows: (string | number | null)[][], name?: string) => {
	const book = read(await (await toXlsx(header, rows, name === undefined ? {} : { sheetName: name })).arrayBuffer(), {
		cellNF: true,
		cellFormula: true
	});
	return { names: book.SheetNames, sheet: Object.values(book.Sheets)[0]! };
};

describe('XLSX', () => {
	it('FIL-6: text stays text: plus signs, zeros, dates, formulas, long numbers', async () => {
		const texts = [
			'+493012345678',
			'007',
			'=1+1',
			'1.23E+10',
			'2026-11-15',
			'TRUE',
			'山田 太郎',
			"'x",
			' edge ',
			'two\nlines',
			'12345678901234567890',
			'_x0041_',
			'<&>"'
		];
		const { sheet } = await cells(
			texts.map((_, i) => `c${i}`),
			[texts]
		);
		texts.forEach((text, c) => {
			const cell = sheet[String.fromCharCode(65 + c) + '2'];
			expect([cell.t, cell.v, cell.f]).toEqual(['s', text, undefined]);
		});
		expect(sheet['A2'].z).toBe('@');
	});
	it('FIL-6: numbers are numbers, blank cells are none', async () => {
		const { sheet } = await cells(['a', 'b', 'c', 'd'], [[92, null, '', 'x']]);
		expect(sheet['A2']).toMatchObject({ t: 'n', v: 92 });
		expect(sheet['B2']).toBeUndefined();
		expect(sheet['C2']).toBeUndefined();
	});
	it('FIL-6: control characters and over-long cells don’t break the file', async () => {
		const { sheet } = await cells(['a', 'b'], [['x\u0000\u0001\u000by\ud800', 'z'.repeat(40_000)]]);
		expect(sheet['A2'].v).toMatch(/^x.*y/s);
		expect(sheet['B2'].v.length).toBe(32_767);
		expect(sheet['B2'].v).toMatch(/cut: longer than a spreadsheet cell can be\)$/);
	});
	it('FIL-6: every character comes back, those too that XML can’t carry', async () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1 }),
			fc.constantFrom('\r\n', '\ud800', '\udc00\udc00', '😀', '_x000d_', '_X0041_', '\u0000', '\ufffe', ' ', '&amp;', ']]>', '\u00a0'),
			fc.integer(),
			fc.constant(null)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), async (rows) => {
				const { sheet } = await cells(['a', 'b', 'c'], rows);
				rows.forEach((row, r) =>
					row.forEach((value, c) =>
						expect(sheet[`${'ABC'[c]}${r + 2}`]?.v ?? null).toEqual(typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value)
					)
				);
			}),
			{ numRuns: 150 }
		);
	});
	it('FIL-6: more rows than a sheet holds go on in further ones under the same header; rows may come one by one', async () => {
		async function* rows() {
			for (let i = 0; i < 7; i++) yield [`r${i}`, i];
		}
		const book = read(await (await toXlsx(['name', 'n'], rows(), { sheetName: "It's", rowsPerSheet: 4 })).arrayBuffer());
		expect(book.SheetNames).toEqual(["It's", "It's 2", "It's 3"]);
		expect(book.SheetNames.map((name) => utils.sheet_to_json(book.Sheets[name]!, { header: 1 }))).toEqual([
			[
				['name', 'n'],
				['r0', 0],
				['r1', 1],
				['r2', 2]
			],
			[
				['name', 'n'],
				['r3', 3],
				['r4', 4],
				['r5', 5]
			],
			[
				['name', 'n'],
				['r6', 6]
			]
		]);
	});
	it('FIL-6: exactly as many rows as a sheet holds make no empty second one', async () => {
		const book = read(await (await toXlsx(['n'], [[1], [2], [3]], { rowsPerSheet: 4 })).arrayBuffer());
		expect(book.SheetNames).toHaveLength(1);
		expect(book.Sheets[book.SheetNames[0]!]!['!autofilter']).toEqual({ ref: 'A1:A4' });
	});
	it('FIL-6: an engine that can’t compress writes the same workbook, larger', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		try {
			const { sheet } = await cells(
				['a', 'b'],
				[
					['Müller', 5],
					['=1+1', null]
				]
			);
			expect([sheet['A2'].v, sheet['B2'].v, sheet['A3'].v, sheet['A3'].f]).toEqual(['Müller', 5, '=1+1', undefined]);
		} finally {
			vi.unstubAllGlobals();
		}
	});
	it('FIL-6: a source that fails in the middle fails the file, and does not hang', async () => {
		async function* rows() {
			yield ['a'];
			throw new Error('the store is gone');
		}
		await expect(toXlsx(['a'], rows())).rejects.toThrow('the store is gone');
	});
	it('FIL-6: the 703rd column is AAA', async () => {
		const { sheet } = await cells(
			Array.from({ length: 703 }, (_, i) => `c${i}`),
			[Array.from({ length: 703 }, (_, i) => i)]
		);
		expect([sheet['Z2'].v, sheet['AA2'].v, sheet['ZZ2'].v, sheet['AAA2'].v]).toEqual([25, 26, 701, 702]);
	});
	it('FIL-6: sheet names are made to fit; an empty table is a header', async () => {
		const { names, sheet } = await cells(['a'], [], 'Leads: [May] / all of them, and a few more');
		expect(names[0]!.length).toBeLessThanOrEqual(31);
		expect(sheet['!ref']).toBe('A1');
	});
});
