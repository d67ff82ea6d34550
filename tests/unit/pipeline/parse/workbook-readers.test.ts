import fc from 'fast-check';
import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { noFacts, type Book } from '#workers/pipeline/parse/formats/workbook/book';
import { openBook } from '#workers/pipeline/parse/formats/workbook/open';
import { openWhole } from '#workers/pipeline/parse/formats/workbook/whole-book';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { inlineRows, xlsxOf } from '../../../support/books';
import { memory } from './source';

const FORMATS = [
	'General',
	'yyyy-mm-dd',
	'd/m/yy h:mm',
	'[h]:mm:ss',
	'00000',
	'(000) 000-0000',
	'0.00%',
	'#,##0.00',
	'h:mm AM/PM',
	'0.00E+00',
	'@',
	'[<=9999999]###-####;(###) ###-####'
];
const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }).filter((s) => !/[\ud800-\udfff\r]|_x[0-9a-f]{4}_|&/i.test(s)),
	fc.constantFrom('', ' ', '00123', '=1+1', "'quoted", 'a\nb', '<b>a & b</b>', '_x41_', '日本'),
	fc.record({
		v: fc.oneof(
			fc.integer({ min: -99_999_999, max: 9_999_999_999_999 }),
			fc.double({ min: 0, max: 80_000, noNaN: true }),
			fc.constantFrom(0, 60, 59.5, 45351)
		),
		z: fc.constantFrom(...FORMATS)
	}),
	fc.boolean()
);

async function cellsOf(book: Book): Promise<Map<number, string[]>> {
	const rows = new Map<number, string[]>();
	for await (const batch of book.rows(0, noFacts())) batch.numbers.forEach((n, i) => rows.set(n, batch.cells[i] as string[]));
	return rows;
}

describe('our own readers beside the library', () => {
	it.each([['xlsx'], ['biff8']] as const)(
		'FIL-2: any table that the spreadsheet library writes as %s reads the same by our own reader and by the library',
		async (bookType) => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 12 }),
					fc.boolean(),
					fc.boolean(),
					async (table, date1904, bookSST) => {
						const sheet = XLSX.utils.aoa_to_sheet(
							table.map((row) => row.map((c) => (typeof c === 'object' ? { t: 'n', ...c } : c === '' ? null : c)))
						);
						const book: XLSX.WorkBook = { SheetNames: ['A'], Sheets: { A: sheet }, Workbook: { WBProps: { date1904 } } };
						const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType, bookSST, compression: true }) as ArrayBuffer);
						const ours = await cellsOf(await openBook(memory(bytes, 'a.xlsx'), { rows: 0, once: false }));
						const theirs = await cellsOf(await openWhole(bytes, { rows: 0, once: false }));
						expect([...ours]).toEqual([...theirs]);
					}
				),
				{ numRuns: 60 }
			);
		}
	);

	it('FIL-2: shared texts of an old book go on over any number of records, whatever letters they are in', async () => {
		const rows = [
			['Name', 'Notes'],
			...Array.from({ length: 300 }, (_, n) => [
				`Person ${n}`,
				`${n % 3 === 0 ? '東京 ' : 'plain '}${'abcdefghij'.repeat(n)}${n % 5 === 0 ? ' é' : ''}`
			])
		];
		const sheet = XLSX.utils.aoa_to_sheet(rows);
		const bytes = new Uint8Array(
			XLSX.write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer
		);
		expect([...(await cellsOf(await openBook(memory(bytes, 'a.xls'), { rows: 0, once: false }))).values()]).toEqual(rows);
	});

	it('FIL-2: pieces may end anywhere: a book read one byte at a time gives the same rows', async () => {
		const rows = [
			['Name', 'Email'],
			['Zoë & <Ada>', 'zoe@engines.co.uk'],
			['東京', '']
		];
		const bytes = xlsxOf({ sheets: [{ name: 'A', rows: inlineRows(rows), after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }] });
		const source = { ...memory(bytes, 'a.xlsx'), slice: async (from: number, to: number) => bytes.slice(from, to) };
		expect([...(await cellsOf(await openBook(source, { rows: 0, once: false })))]).toEqual([
			[1, ['Name', 'Email']],
			[2, ['Zoë & <Ada>', 'zoe@engines.co.uk']],
			[3, ['東京']]
		]);
	});

	it("FIL-5: reading asks for at most 1 MiB at once, in chunks of 1,000 rows, and looking at a large sheet doesn't read it all", async () => {
		const row = (n: number) =>
			`<row r="${n}"><c t="inlineStr"><is><t>Person ${n}</t></is></c><c t="inlineStr"><is><t>p${n}@engines.co.uk</t></is></c><c><v>${n * 7919}</v></c></row>`;
		const many = Array.from({ length: 120_000 }, (_, n) => row(n + 2)).join('');
		const bytes = xlsxOf({ sheets: [{ name: 'A', rows: inlineRows([['Name', 'Email', 'Number']]) + many }] });
		const source = memory(bytes, 'large.xlsx');
		const seen = await workbook.inspect(source, {}, { maxColumns: 500 });
		if (!seen.ok) throw new Error(seen.problem.code);
		expect(source.largest).toBeLessThanOrEqual(1_048_576);
		// IMP-5: the sheet doesn't say how many rows it has, and files near the limit are refused by this number.
		expect(seen.value.estimatedRows).toBe(120_000);
		let rows = 0;
		let full = true;
		for await (const event of workbook.read(source, seen.value.read)) {
			if (event.kind !== 'chunk') expect(event).toMatchObject({ kind: 'end', rows: 120_000 });
			else {
				full &&= event.chunk.cells.length === 1000;
				rows += event.chunk.cells.length;
			}
		}
		expect(rows).toBe(120_000);
		expect(full).toBe(true);
		expect(source.largest).toBeLessThanOrEqual(1_048_576);
	});

	it('IMP-5: a large book that is read whole says as many rows as it claims, though only the first are looked at', async () => {
		const rows = [
			['Name', 'Email', 'Notes'],
			...Array.from({ length: 1_500 }, (_, n) => [`Person ${n}`, `p${n}@engines.co.uk`, 'x'.repeat(2_500)])
		];
		const sheet = XLSX.utils.aoa_to_sheet(rows);
		const bytes = new Uint8Array(
			XLSX.write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlml' }) as ArrayBuffer
		);
		expect(bytes.length).toBeGreaterThan(3_000_000);
		const seen = await workbook.inspect(memory(bytes, 'large.xml'), {}, { maxColumns: 500 });
		expect(seen.ok && seen.value.estimatedRows).toBe(1_500);
	});
});
