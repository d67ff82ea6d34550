import { describe, expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { inlineRows, stylesOf, xlsxParts, zipOf } from '../../../support/books';
import { read, book, HEADER, ADA } from './leads-book';

describe('cells', () => {
	it('FIL-2: shared texts with formatting, readings, entities and escapes read as plain text, blanks kept', async () => {
		const texts =
			'<si><t>First Name</t></si><si><t>Email</t></si><si><r><t xml:space="preserve">Ada </t></r><r><rPr><b/></rPr><t>Lovelace</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>' +
			'<si><t xml:space="preserve">  a &lt;b&gt; &amp;amp; &#8364;\r\nnext_x000D_\nlast _x005F_x000D_ </t></si><si/><si><t/></si>';
		const { seen, rows } = await read(
			book(
				'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>ada@engines.co.uk</t></is></c><c r="C2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" t="s"><v>6</v></c></row>',
				{ texts }
			)
		);
		expect(seen.headers.slice(0, 2)).toEqual(['First Name', 'Email']);
		expect(rows).toEqual([
			['Ada Lovelace', 'ada@engines.co.uk', '東京'],
			['  a <b> &amp; €\nnext\nlast _x000D_ ', '']
		]);
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
		expect((await read(book(rows, { styles }))).rows).toEqual([
			['Ada', '2024-02-29', '01234', '(212) 555-1234', '30:00', '491721234567', '12300000000']
		]);
		expect((await read(book(rows, { styles, date1904: true }))).rows[0]?.[1]).toBe('2028-03-01');
	});

	it('FIL-2: the epoch is not lost to an extension of the same name', async () => {
		const parts = xlsxParts({
			sheets: [
				{
					name: 'A',
					rows: `${inlineRows([['Name', 'Born']])}<row r="2"><c t="inlineStr"><is><t>Ada</t></is></c><c s="1"><v>5844</v></c></row>`
				}
			],
			styles: stylesOf(['General', 'd/m/yy']),
			date1904: true
		});
		const list = parts.find((p) => p.name === 'xl/workbook.xml')!;
		list.data = (list.data as string).replace(
			'</workbook>',
			'<extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>'
		);
		expect((await read(zipOf(parts))).rows[0]?.[1]).toBe('1920-01-01');
	});

	it('FIL-2: other writers: prefixes, the strict dialect, cells without references, backslashes in paths, UTF-16 (merged cells too), ISO dates', async () => {
		const plain = `${inlineRows([HEADER, ADA])}<row r="3"><c t="d"><v>2024-05-01T09:30:00</v></c></row>`;
		const parts = xlsxParts({ sheets: [{ name: 'A', rows: plain, after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }] });
		const want = [ADA, ['2024-05-01 09:30:00', ADA[1], '']];
		const prefixed = parts.map((p) =>
			p.name.startsWith('xl/') && !p.name.endsWith('.rels') ? { ...p, data: (p.data as string).replace(/<(\/?)(?!\?)/g, '<$1x:') } : p
		);
		const strict = parts.map((p) => ({
			...p,
			data: (p.data as string).replaceAll(
				'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
				'http://purl.oclc.org/ooxml/officeDocument/relationships'
			)
		}));
		const backslashes = parts.map((p) => ({ ...p, name: p.name.replaceAll('/', '\\') }));
		const wide = parts.map((p) =>
			p.name.includes('sheet1')
				? { ...p, data: new Uint8Array(Buffer.from(`\ufeff${(p.data as string).replace('UTF-8', 'UTF-16')}`, 'utf16le')) }
				: p
		);
		for (const variant of [parts, prefixed, strict, backslashes, wide]) expect((await read(zipOf(variant))).rows).toEqual(want);
	});
});
