import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { openXlsx } from '#workers/pipeline/parse/formats/workbook/xlsx';
import { openZip } from '#workers/pipeline/parse/formats/workbook/zip';
import { SurveyScanner } from '#workers/pipeline/parse/formats/workbook/survey-scanner';
import { inlineRows, written, xlsxOf } from '../../../support/books';
import { memory } from './source';
import { LIMITS, read, book, HEADER, ADA, GRACE } from './leads-book';

describe('sheets and tables', () => {
	it('FIL-2: the header row may stand anywhere in the first 20 rows; a merged title above it is a preamble; totals below are left out', async () => {
		const rows = `<row r="2"><c r="B2" t="inlineStr"><is><t>Leads of the spring fair</t></is></c></row>${inlineRows([HEADER, ADA, GRACE, ['Total', '', '2']], 12)}`;
		const {
			seen,
			rows: body,
			numbers,
			end,
			notes
		} = await read(xlsxOf({ sheets: [{ name: 'Fair', rows, after: '<mergeCells count="1"><mergeCell ref="B2:F2"/></mergeCells>' }] }));
		expect(seen.read.headerRow).toBe(12);
		expect(seen.candidates.headerRow[0]).toMatchObject({ value: 12, samples: HEADER });
		expect(body).toEqual([ADA, GRACE]);
		expect(numbers).toEqual([13, 14]);
		expect(end.leftOut).toEqual({ blank: 0, repeatedHeaders: 0, totals: 1 });
		expect(notes).toEqual(['notePreamble', 'noteTotals']);
		expect((await read(xlsxOf({ sheets: [{ name: 'Fair', rows }] }), { trim: false })).rows).toHaveLength(3);
	});

	it('FIL-1, IMP-7: between two tables of one sheet the sum of the first and the title of the second are left out and counted', async () => {
		const table = [HEADER, ADA, GRACE, ['Total', '', '2'], [''], ['Attendees Day 2', ''], HEADER, ADA, ['Total', '', '1']];
		const { rows: body, end } = await read(xlsxOf({ sheets: [{ name: 'Fair', rows: inlineRows(table, 1) }] }));
		expect(body).toEqual([ADA, GRACE, ADA]);
		expect(end.leftOut).toMatchObject({ repeatedHeaders: 1, totals: 3 });
		// A thin row right above a header that stands again on each page is a row.
		const pages = await read(xlsxOf({ sheets: [{ name: 'Fair', rows: inlineRows([HEADER, ADA, ['Grace', ''], HEADER, ADA], 1) }] }));
		expect(pages.rows).toHaveLength(3);
		expect(pages.end.leftOut).toMatchObject({ repeatedHeaders: 1, totals: 0 });
	});

	it('FIL-2: cells merged over columns hold their value in the first; hidden rows and columns are read and said', async () => {
		const rows = `${inlineRows([HEADER])}<row r="2" hidden="1"><c t="inlineStr"><is><t>Ada</t></is></c></row>${inlineRows([GRACE], 3)}`;
		const {
			rows: body,
			seen,
			notes
		} = await read(
			xlsxOf({
				sheets: [
					{
						name: 'A',
						rows,
						before: '<cols><col min="2" max="2" hidden="1"/><col min="20" max="16384" hidden="1"/></cols>',
						after: '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>'
					}
				]
			})
		);
		expect(body).toEqual([['Ada', '', ''], GRACE]);
		expect(notes).toEqual(['noteHiddenRows', 'noteHiddenColumns', 'noteMerged']);
		expect(seen.notes.map((n) => messageText(n)).join(' ')).toContain('1 column is hidden in the sheet (Last Name)');
	});

	describe('FIL-2: cells merged over rows', () => {
		const firm = ['Name', 'Company', 'City', 'Phone'];
		const rows: string[][] = [
			['Fair list'],
			firm,
			['Ada', 'Engines', 'London', '1'],
			['Grace', '', '', '2'],
			['Mary', 'Own Ltd', '', ''],
			['', '', '', ''],
			['Joan', '', 'Bath', ''],
			['Alan', 'Hut 8', '', '5']
		];
		const merges = ['A1:D2', 'B3:C4', 'D4:D7', 'B7:B7', 'A8:C8'];
		const told = [
			['Ada', 'Engines', 'London', '1'],
			['Grace', 'Engines', '', '2'],
			['Mary', 'Own Ltd', '', '2'],
			['Joan', '', 'Bath', '2'],
			['Alan', 'Hut 8', '', '5']
		];
		const after = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

		it('fill each row that they cover, in the preview too; blank rows stay blank, and a cell with a value of its own keeps it', async () => {
			const { rows: body, numbers, seen } = await read(book('', { sheets: [{ name: 'A', rows: inlineRows(rows), after }] }));
			expect(seen.read.headerRow).toBe(2);
			expect(body).toEqual(told);
			expect(numbers).toEqual([3, 4, 5, 7, 8]);
			expect(seen.preview).toEqual({ rowNumbers: [3, 4, 5, 7, 8], cells: told });
		});

		it('do so in any kind of workbook', async () => {
			const merge = (b: XLSX.WorkBook) => (b.Sheets['A']!['!merges'] = ['B3:B4', 'D4:D7'].map((m) => XLSX.utils.decode_range(m)));
			for (const kind of ['xlsx', 'biff8', 'xlsb', 'ods', 'xlml'] as const) {
				const { rows: body, seen } = await read(written({ A: rows }, kind, merge), {}, `list.${kind}`);
				expect([kind, body]).toEqual([kind, told]);
				expect([kind, seen.preview.cells]).toEqual([kind, told]);
			}
		});

		it('are found behind any number of rows, wherever the pieces of the file end', () => {
			const xml = `<x:worksheet><x:mergeCells count="2"><x:mergeCell ref="A2:A3"/><x:mergeCell foo='1' ref='C7:D9' /></x:mergeCells></x:worksheet>`;
			const found = [
				{ top: 2, bottom: 3, left: 0, right: 0 },
				{ top: 7, bottom: 9, left: 2, right: 3 }
			];
			const scanned = (text: string, size: number) => {
				const scanner = new SurveyScanner();
				const bytes = new TextEncoder().encode(text);
				for (let at = 0; at < bytes.length; at += size) scanner.scan(bytes.slice(at, at + size));
				return { merged: scanner.ranges, lastRow: scanner.lastRow };
			};
			for (let size = 1; size <= xml.length; size++) expect(scanned(xml, size)).toEqual({ merged: found, lastRow: 0 });
			const rows = (prefix: string) => {
				const row = (n: number) => `<${prefix}row spans="1:1" r="${n}"><c r="A1"><v>new row=9 > 0</v></c></${prefix}row>`;
				return Array.from({ length: 200 }, (_, n) => row(n + 1)).join('');
			};
			for (const prefix of ['', 'x:']) {
				const long = rows(prefix) + xml + ' '.repeat(5000);
				for (let size = 2001; size < long.length; size += 13) expect(scanned(long, size)).toEqual({ merged: found, lastRow: 200 });
				for (const size of [7, 100, 999]) expect(scanned(long, size)).toEqual({ merged: found, lastRow: 200 });
			}
		});

		it('are sought once for all readings of a sheet, and anew where another stands at its place', async () => {
			const rows = inlineRows([HEADER, ADA, GRACE]);
			const bytes = (ref: string) =>
				xlsxOf({ sheets: [{ name: 'A', rows, after: `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>` }] });
			const merged = async (file: Uint8Array) => {
				const source = memory(file);
				const opened = await openXlsx((await openZip(source))!);
				let looks = 0;
				const slice = source.slice.bind(source);
				source.slice = (...range) => slice(...range).finally(() => looks++);
				const [range] = (await opened.survey(0)).merged;
				return { bottom: range?.bottom, looks };
			};
			expect(await merged(bytes('A2:A3'))).toMatchObject({ bottom: 3, looks: 2 });
			expect(await merged(bytes('A2:A3'))).toEqual({ bottom: 3, looks: 0 });
			expect(await merged(bytes('A2:A9'))).toMatchObject({ bottom: 9, looks: 2 });
		});
	});

	it("FIL-2: rows that the sheet doesn't store are blank rows; row numbers are those of the sheet", async () => {
		const rows = inlineRows([HEADER, ADA]) + inlineRows([GRACE], 7) + '<row r="8"/><row r="900"><c s="1"/></row>';
		const { numbers, end, seen } = await read(book(rows));
		expect(numbers).toEqual([2, 7]);
		expect(end).toMatchObject({ rows: 2, raggedRows: 0, leftOut: { blank: 4, repeatedHeaders: 0, totals: 0 } });
		expect(seen.estimatedRows).toBe(2);
	});

	it('FIL-2: the visible sheet that looks most like contacts is proposed, any other can be chosen', async () => {
		const bytes = xlsxOf({
			sheets: [
				{ name: 'Read me', rows: inlineRows([['This file was exported on Monday.']]) },
				{ name: 'Chart', kind: 'chartsheet' },
				{ name: 'Old', state: 'veryHidden', rows: inlineRows([HEADER, ADA, GRACE]) },
				{ name: 'Leads', rows: inlineRows([HEADER, GRACE]) },
				{ name: 'Blank' }
			]
		});
		const { seen, rows, notes } = await read(bytes);
		expect(seen.sheetName).toBe('Leads');
		expect(seen.read).toMatchObject({ format: 'workbook', sheet: 3, headerRow: 1 });
		expect(seen.sheets.map((s) => [s.index, s.name, s.rows, s.columns, s.hidden])).toEqual([
			[0, 'Read me', 1, 1, false],
			[2, 'Old', 3, 3, true],
			[3, 'Leads', 2, 3, false],
			[4, 'Blank', 0, 0, false]
		]);
		expect(seen.sheets[2]).toMatchObject({ samples: HEADER });
		expect(seen.sheets[2]!.confidence).toBeGreaterThan(seen.sheets[0]!.confidence);
		expect(rows).toEqual([GRACE]);
		expect(notes).toEqual(['noteOtherSheets']);
		const other = await read(bytes, { sheet: 2 });
		expect(other.rows).toEqual([ADA, GRACE]);
		expect(other.notes).toContain('noteHiddenSheet');
		const none = await workbook.inspect(memory(bytes, 'a.xlsx'), { sheet: 1 }, LIMITS);
		expect(none.ok ? '' : none.problem.code).toBe('noSuchSheet');
		const blank = await workbook.inspect(memory(bytes, 'a.xlsx'), { sheet: 4 }, LIMITS);
		expect(blank.ok ? '' : blank.problem.code).toBe('sheetBlank');
	});

	it('FIL-2: cells that show another text than the address they link to are counted', async () => {
		const rows = `${inlineRows([
			['Name', 'Contact'],
			['Ada', 'Email'],
			['Grace', 'grace@compilers.com']
		])}<row r="4"><c t="inlineStr"><is><t>Alan</t></is></c><c t="str"><f>HYPERLINK("mailto:alan@bletchley.org","Write")</f><v>Write</v></c></row>`;
		const rel = (n: number, to: string) => `<Relationship Id="rId${n}" Type="x/hyperlink" Target="${to}" TargetMode="External"/>`;
		const { seen, rows: body } = await read(
			xlsxOf({
				sheets: [
					{
						name: 'A',
						rows,
						after: '<hyperlinks><hyperlink ref="B2" r:id="rId1"/><hyperlink ref="B3" r:id="rId2"/></hyperlinks>',
						rels: rel(1, 'mailto:ada@engines.co.uk') + rel(2, 'mailto:grace@compilers.com')
					}
				]
			})
		);
		expect(body[0]).toEqual(['Ada', 'Email']);
		expect(seen.notes.find((n) => n.code === 'noteMailLinks')?.params.count).toBe(2);
	});

	it('IMP-4: a sheet without a header row is refused, and read all the same once that is settled by hand', async () => {
		const bytes = book(inlineRows([ADA, GRACE]));
		const refused = await workbook.inspect(memory(bytes, 'a.xlsx'), {}, LIMITS);
		expect(refused.ok ? '' : refused.problem).toMatchObject({ code: 'noHeaderRow', params: { row: 1, value: 'Ada' } });
		const { seen, rows } = await read(bytes, { headerRow: 0 });
		expect(seen.headers).toEqual(['Column 1', 'Column 2', 'Column 3']);
		expect(rows).toEqual([ADA, GRACE]);
	});

	it('FIL-2: filled cells beyond the header are kept and counted as ragged', async () => {
		const { rows, end } = await read(book(inlineRows([HEADER, [...ADA, 'extra'], ['Grace'], GRACE, GRACE, GRACE])));
		expect(rows[0]).toEqual([...ADA, 'extra']);
		expect(rows[1]).toEqual(['Grace', '', '']);
		expect(end.raggedRows).toBe(1);
	});
});
