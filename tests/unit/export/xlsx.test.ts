import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '#workers/export/xlsx';

const cells = async (header: string[], rows: (string | number | null)[][], name?: string) => {
	const book = read(await toXlsx(header, rows, name), { cellNF: true, cellFormula: true });
	return { names: book.SheetNames, sheet: Object.values(book.Sheets)[0]! };
};

describe('XLSX', () => {
	it('FIL-6: text stays text: plus signs, zeros, dates, formulas, long numbers', async () => {
		const texts = ['+493012345678', '007', '=1+1', '1.23E+10', '2026-11-15', 'TRUE', '山田 太郎', "'x", ' edge ', 'two\nlines', '12345678901234567890', '_x0041_', '<&>"'];
		const { sheet } = await cells(texts.map((_, i) => `c${i}`), [texts]);
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
	it('FIL-6: sheet names are made to fit; an empty table is a header', async () => {
		const { names, sheet } = await cells(['a'], [], 'Leads: [May] / all of them, and a few more');
		expect(names[0]!.length).toBeLessThanOrEqual(31);
		expect(sheet['!ref']).toBe('A1');
	});
});
