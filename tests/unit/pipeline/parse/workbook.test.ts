import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '#domain/import-reading';
import { fixText, messageText } from '#domain/messages/index';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { inlineRows, stylesOf, written, xlsxOf, xlsxParts, zipOf, type BookXml } from '../../../support/books';
import { memory } from './source';

const LIMITS = { maxColumns: 500 };

/** Inspects and reads a book that must be accepted. */
async function read(bytes: Uint8Array, overrides: Partial<ReadOptions> = {}, name = 'leads.xlsx') {
	const source = memory(bytes, name);
	const seen = await workbook.inspect(source, overrides, LIMITS);
	if (!seen.ok) throw new Error(`refused: ${JSON.stringify(seen.problem)}`);
	const rows: string[][] = [];
	const numbers: number[] = [];
	for await (const event of workbook.read(source, seen.value.read)) {
		if (event.kind === 'problem') throw new Error(`problem: ${JSON.stringify(event.problem)}`);
		if (event.kind === 'end') return { seen: seen.value, rows, numbers, end: event, notes: seen.value.notes.map((n) => n.code) };
		rows.push(...event.chunk.cells);
		numbers.push(...event.chunk.rowNumbers);
	}
	throw new Error('no end');
}
const book = (rows: string, more: Partial<BookXml> = {}): Uint8Array => xlsxOf({ sheets: [{ name: 'Leads', rows }], ...more });
const HEADER = ['First Name', 'Last Name', 'Email'];
const ADA = ['Ada', 'Lovelace', 'ada@engines.co.uk'];
const GRACE = ['Grace', 'Hopper', 'grace@compilers.com'];

describe('cells', () => {
	it('FIL-2: shared texts with formatting, readings, entities and escapes read as plain text, blanks kept', async () => {
		const texts = '<si><t>First Name</t></si><si><t>Email</t></si><si><r><t xml:space="preserve">Ada </t></r><r><rPr><b/></rPr><t>Lovelace</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
			+ '<si><t xml:space="preserve">  a &lt;b&gt; &amp;amp; &#8364;\r\nnext_x000D_\nlast _x005F_x000D_ </t></si><si/><si><t/></si>';
		const { seen, rows } = await read(book('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>ada@engines.co.uk</t></is></c><c r="C2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" t="s"><v>6</v></c></row>', { texts }));
		expect(seen.headers.slice(0, 2)).toEqual(['First Name', 'Email']);
		expect(rows).toEqual([['Ada Lovelace', 'ada@engines.co.uk', '東京'], ['  a <b> &amp; €\nnext\nlast _x000D_ ', '']]);
	});

	it('FIL-2: formulas read by their cached value; those without one are blank and counted; errors, yes and no as shown', async () => {
		const rows = `${inlineRows([['Name', 'Full', 'Sum', 'Open', 'Fault', 'Customer']])}<row r="2"><c t="inlineStr"><is><t>Ada</t></is></c><c t="str"><f>A2&amp;" L"</f><v>Ada L</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>`;
		const { rows: read1, notes, seen } = await read(book(rows));
		expect(read1).toEqual([['Ada', 'Ada L', '2', '', '#N/A', 'TRUE']]);
		expect(notes).toContain('noteUnsolved');
		expect(messageText(seen.notes.find((n) => n.code === 'noteUnsolved')!)).toMatch(/^1 formula has no result in the file/);
	});

	it('FIL-2: dates by format in both epochs, numbers that are phones and postcodes to the digit', async () => {
		const styles = stylesOf(['General', 'yyyy-mm-dd', '00000', '(000) 000-0000', '[h]:mm']);
		const rows = `${inlineRows([['Name', 'Met', 'Zip', 'Phone', 'Call', 'Mobile', 'Count']])}<row r="2"><c t="inlineStr"><is><t>Ada</t></is></c><c s="1"><v>45351</v></c><c s="2"><v>1234</v></c><c s="3"><v>2125551234</v></c><c s="4"><v>1.25</v></c><c><v>491721234567</v></c><c><v>1.23E+10</v></c></row>`;
		expect((await read(book(rows, { styles }))).rows).toEqual([['Ada', '2024-02-29', '01234', '(212) 555-1234', '30:00', '491721234567', '12300000000']]);
		expect((await read(book(rows, { styles, date1904: true }))).rows[0]?.[1]).toBe('2028-03-01');
	});

	it('FIL-2: the epoch is not lost to an extension of the same name', async () => {
		const parts = xlsxParts({ sheets: [{ name: 'A', rows: `${inlineRows([['Name', 'Born']])}<row r="2"><c t="inlineStr"><is><t>Ada</t></is></c><c s="1"><v>5844</v></c></row>` }], styles: stylesOf(['General', 'd/m/yy']), date1904: true });
		const list = parts.find((p) => p.name === 'xl/workbook.xml')!;
		list.data = (list.data as string).replace('</workbook>', '<extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>');
		expect((await read(zipOf(parts))).rows[0]?.[1]).toBe('1920-01-01');
	});

	it('FIL-2: other writers: prefixes, the strict dialect, cells without references, backslashes in paths, UTF-16, ISO dates', async () => {
		const plain = `${inlineRows([HEADER, ADA])}<row r="3"><c t="d"><v>2024-05-01T09:30:00</v></c></row>`;
		const parts = xlsxParts({ sheets: [{ name: 'A', rows: plain }] });
		const want = [ADA, ['2024-05-01 09:30:00', '', '']];
		const prefixed = parts.map((p) => (p.name.startsWith('xl/') && !p.name.endsWith('.rels') ? { ...p, data: (p.data as string).replace(/<(\/?)(?!\?)/g, '<$1x:') } : p));
		const strict = parts.map((p) => ({ ...p, data: (p.data as string).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships') }));
		const backslashes = parts.map((p) => ({ ...p, name: p.name.replaceAll('/', '\\') }));
		const wide = parts.map((p) => (p.name.includes('sheet1') ? { ...p, data: new Uint8Array(Buffer.from(`\ufeff${(p.data as string).replace('UTF-8', 'UTF-16')}`, 'utf16le')) } : p));
		for (const variant of [parts, prefixed, strict, backslashes, wide]) expect((await read(zipOf(variant))).rows).toEqual(want);
	});
});

describe('sheets and tables', () => {
	it('FIL-2: the header row may stand anywhere in the first 20 rows; a merged title above it is a preamble; totals below are left out', async () => {
		const rows = `<row r="2"><c r="B2" t="inlineStr"><is><t>Leads of the spring fair</t></is></c></row>${inlineRows([HEADER, ADA, GRACE, ['Total', '', '2']], 12)}`;
		const { seen, rows: body, numbers, end, notes } = await read(xlsxOf({ sheets: [{ name: 'Fair', rows, after: '<mergeCells count="1"><mergeCell ref="B2:F2"/></mergeCells>' }] }));
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

	it('FIL-2: merged cells hold their value in the first cell; hidden rows and columns are read and said', async () => {
		const rows = `${inlineRows([HEADER])}<row r="2" hidden="1"><c t="inlineStr"><is><t>Ada</t></is></c></row>${inlineRows([GRACE], 3)}`;
		const { rows: body, seen, notes } = await read(xlsxOf({ sheets: [{ name: 'A', rows, before: '<cols><col min="2" max="2" hidden="1"/><col min="20" max="16384" hidden="1"/></cols>', after: '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>' }] }));
		expect(body).toEqual([['Ada', '', ''], GRACE]);
		expect(notes).toEqual(['noteHiddenRows', 'noteHiddenColumns', 'noteMerged']);
		expect(seen.notes.map((n) => messageText(n)).join(' ')).toContain('1 column is hidden in the sheet (Last Name)');
	});

	it('FIL-2: rows that the sheet doesn\'t store are blank rows; row numbers are those of the sheet', async () => {
		const rows = inlineRows([HEADER, ADA]) + inlineRows([GRACE], 7) + '<row r="8"/><row r="900"><c s="1"/></row>';
		const { numbers, end, seen } = await read(book(rows));
		expect(numbers).toEqual([2, 7]);
		expect(end).toMatchObject({ rows: 2, raggedRows: 0, leftOut: { blank: 4, repeatedHeaders: 0, totals: 0 } });
		expect(seen.estimatedRows).toBe(2);
	});

	it('FIL-2: the visible sheet that looks most like contacts is proposed, any other can be chosen', async () => {
		const bytes = xlsxOf({ sheets: [{ name: 'Read me', rows: inlineRows([['This file was exported on Monday.']]) }, { name: 'Chart', kind: 'chartsheet' }, { name: 'Old', state: 'veryHidden', rows: inlineRows([HEADER, ADA, GRACE]) }, { name: 'Leads', rows: inlineRows([HEADER, GRACE]) }, { name: 'Blank' }] });
		const { seen, rows, notes } = await read(bytes);
		expect(seen.sheetName).toBe('Leads');
		expect(seen.read).toMatchObject({ format: 'workbook', sheet: 3, headerRow: 1 });
		expect(seen.sheets.map((s) => [s.index, s.name, s.rows, s.columns, s.hidden])).toEqual([[0, 'Read me', 1, 1, false], [2, 'Old', 3, 3, true], [3, 'Leads', 2, 3, false], [4, 'Blank', 0, 0, false]]);
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
		const rows = `${inlineRows([['Name', 'Contact'], ['Ada', 'Email'], ['Grace', 'grace@compilers.com']])}<row r="4"><c t="inlineStr"><is><t>Alan</t></is></c><c t="str"><f>HYPERLINK("mailto:alan@bletchley.org","Write")</f><v>Write</v></c></row>`;
		const rel = (n: number, to: string) => `<Relationship Id="rId${n}" Type="x/hyperlink" Target="${to}" TargetMode="External"/>`;
		const { seen, rows: body } = await read(xlsxOf({ sheets: [{ name: 'A', rows, after: '<hyperlinks><hyperlink ref="B2" r:id="rId1"/><hyperlink ref="B3" r:id="rId2"/></hyperlinks>', rels: rel(1, 'mailto:ada@engines.co.uk') + rel(2, 'mailto:grace@compilers.com') }] }));
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

describe('every kind of workbook', () => {
	const table = [['Name', 'Email', 'Phone', 'Age', 'Member'], ['Zoë Ångström', 'zoe@engines.co.uk', '+44 20 7946 0958', 36, true], ['Łukasz “Luk” & Co', '', '0049 30 200', 0.5, false], ['', '', '', '', ''], ['東京 花子', 'h@tokyo.jp', '', 12125551234, '']];
	const want = [['Zoë Ångström', 'zoe@engines.co.uk', '+44 20 7946 0958', '36', 'TRUE'], ['Łukasz “Luk” & Co', '', '0049 30 200', '0.5', 'FALSE'], ['東京 花子', 'h@tokyo.jp', '', '12125551234', '']];

	it.each([['xlsx'], ['xlsm'], ['xlsb'], ['biff8'], ['ods'], ['xlml']] as const)('FIL-2: %s gives the same cells', async (kind) => {
		const { rows, numbers, seen } = await read(written({ Notes: [['Read me']], Contacts: table }, kind), {}, `a.${kind}`);
		expect(seen.sheetName).toBe('Contacts');
		expect(rows).toEqual(want);
		expect(numbers).toEqual([2, 3, 5]);
	});

	it.each([['xlsx'], ['xlsb'], ['biff8'], ['biff5'], ['biff4'], ['biff2'], ['xlml']] as const)('FIL-2: dates, durations and leading zeros are the same in %s, in both epochs', async (kind) => {
		const values = [{ t: 'n', v: 45351, z: 'yyyy-mm-dd' }, { t: 'n', v: 45351.75, z: 'd/m/yy h:mm' }, { t: 'n', v: 1.25, z: '[h]:mm' }, { t: 'n', v: 1234, z: '00000' }, { t: 'n', v: 0.25, z: 'h:mm' }];
		for (const [date1904, day] of [[false, '2024-02-29'], [true, '2028-03-01']] as const) {
			const bytes = written({ A: [['Met', 'Called', 'Spent', 'Zip', 'Hour'], values] }, kind, (b) => (b.Workbook = { WBProps: { date1904 } }));
			expect((await read(bytes, { headerRow: 1 }, `a.${kind}`)).rows).toEqual([[day, `${day} 18:00:00`, '30:00', '01234', '6:00']]);
		}
	});

	it('FIL-4: kinds that can only be read whole have a limit, and say it with a way out', async () => {
		const source = { ...memory(new Uint8Array(0), 'huge.xls'), size: 120_000_000, slice: async (from: number, to: number) => new Uint8Array(Math.max(0, to - from)).fill(0xd0, 0, 1).fill(0xcf, 1, 2) };
		const seen = await workbook.inspect(source, {}, LIMITS);
		expect(seen.ok ? '' : messageText(seen.problem)).toBe('huge.xls takes 120 MB to read at once; the limit for workbooks of this kind is 100 MB. Nothing was imported.');
		expect(seen.ok ? '' : fixText(seen.problem)).toContain('XLSX or CSV');
	});

	it('FIL-2: a table saved as a web page under the name .xls is read as it is written', async () => {
		const html = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><table><tr><th>Name</th><th>Phone</th><th>Zip</th></tr><tr><td>Jürgen&nbsp;Groß</td><td>0049 30 200</td><td>01234</td></tr></table></body></html>';
		const { rows } = await read(new Uint8Array(Buffer.from(html, 'latin1')), {}, 'list.xls');
		expect(rows).toEqual([['Jürgen Groß', '0049 30 200', '01234']]);
	});

	it.each([['biff2'], ['biff3'], ['biff4'], ['biff5']] as const)('FIL-2: books of the nineties (%s)', async (kind) => {
		const { rows } = await read(written({ Contacts: [['Name', 'Zip'], ['Ada', 1234], ['Grace', 98101]] }, kind), {}, 'old.xls');
		expect(rows).toEqual([['Ada', '1234'], ['Grace', '98101']]);
	});

	it('FIL-2: texts of an old code page are turned into letters, tables for it fetched only when needed', async () => {
		for (const [page, bytes, text] of [[1251, [0xcf, 0xe5, 0xf2, 0xf0], 'Петр'], [932, [0x8e, 0x52, 0x93, 0x63], '山田'], [850, [0x81, 0x84, 0x94], 'üäö']] as const) {
			const { rows, seen } = await read(bareBook(page, [['Name', 'Email'].map((t) => [...Buffer.from(t)]), [[...bytes], [...Buffer.from('p@engines.co.uk')]]]), {}, 'old.xls');
			expect(rows).toEqual([[text, 'p@engines.co.uk']]);
			expect(seen.sheetName).toBe('List');
		}
	});
});

/** A bare Excel 5 stream of one sheet with texts in a code page. */
function bareBook(page: number, rows: readonly (readonly (readonly number[])[])[]): Uint8Array {
	const record = (type: number, data: Buffer) => {
		const head = Buffer.alloc(4);
		head.writeUInt16LE(type, 0);
		head.writeUInt16LE(data.length, 2);
		return Buffer.concat([head, data]);
	};
	const bof = (kind: number) => record(0x0809, Buffer.from([0, 5, kind, 0, 0, 0, 0, 0]));
	const end = record(0x000a, Buffer.alloc(0));
	const name = Buffer.from('List');
	const head = (at: number) => Buffer.concat([bof(5), record(0x0042, Buffer.from([page & 255, page >> 8])), record(0x0085, Buffer.concat([Buffer.from([at & 255, at >> 8, 0, 0, 0, 0, name.length]), name])), end]);
	const cells = rows.flatMap((row, r) => row.map((text, c) => record(0x0204, Buffer.concat([Buffer.from([r, 0, c, 0, 0, 0, text.length, 0]), Buffer.from(text)]))));
	return new Uint8Array(Buffer.concat([head(head(0).length), bof(16), ...cells, end]));
}
