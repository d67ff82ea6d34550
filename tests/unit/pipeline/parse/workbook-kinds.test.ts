import { describe, expect, it } from 'vitest';
import { fixText, messageText } from '#domain/messages/index';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { written } from '../../../support/books';
import { memory } from './source';
import { LIMITS, read } from './leads-book';

describe('every kind of workbook', () => {
	const table = [
		['Name', 'Email', 'Phone', 'Age', 'Member'],
		['Zoë Ångström', 'zoe@engines.co.uk', '+44 20 7946 0958', 36, true],
		['Łukasz “Luk” & Co', '', '0049 30 200', 0.5, false],
		['', '', '', '', ''],
		['東京 花子', 'h@tokyo.jp', '', 12125551234, '']
	];
	const want = [
		['Zoë Ångström', 'zoe@engines.co.uk', '+44 20 7946 0958', '36', 'TRUE'],
		['Łukasz “Luk” & Co', '', '0049 30 200', '0.5', 'FALSE'],
		['東京 花子', 'h@tokyo.jp', '', '12125551234', '']
	];

	it.each([['xlsx'], ['xlsm'], ['xlsb'], ['biff8'], ['ods'], ['xlml']] as const)('FIL-2: %s gives the same cells', async (kind) => {
		const { rows, numbers, seen } = await read(written({ Notes: [['Read me']], Contacts: table }, kind), {}, `a.${kind}`);
		expect(seen.sheetName).toBe('Contacts');
		expect(rows).toEqual(want);
		expect(numbers).toEqual([2, 3, 5]);
	});

	it.each([['xlsx'], ['xlsb'], ['biff8'], ['biff5'], ['biff4'], ['biff2'], ['xlml']] as const)(
		'FIL-2: dates, durations and leading zeros are the same in %s, in both epochs',
		async (kind) => {
			const values = [
				{ t: 'n', v: 45351, z: 'yyyy-mm-dd' },
				{ t: 'n', v: 45351.75, z: 'd/m/yy h:mm' },
				{ t: 'n', v: 1.25, z: '[h]:mm' },
				{ t: 'n', v: 1234, z: '00000' },
				{ t: 'n', v: 0.25, z: 'h:mm' }
			];
			for (const [date1904, day] of [
				[false, '2024-02-29'],
				[true, '2028-03-01']
			] as const) {
				const bytes = written(
					{ A: [['Met', 'Called', 'Spent', 'Zip', 'Hour'], values] },
					kind,
					(b) => (b.Workbook = { WBProps: { date1904 } })
				);
				expect((await read(bytes, { headerRow: 1 }, `a.${kind}`)).rows).toEqual([[day, `${day} 18:00:00`, '30:00', '01234', '6:00']]);
			}
		}
	);

	it('FIL-4: kinds that can only be read whole have a limit, and say it with a way out', async () => {
		const source = {
			...memory(new Uint8Array(0), 'huge.xls'),
			size: 120_000_000,
			slice: async (from: number, to: number) => new Uint8Array(Math.max(0, to - from)).fill(0xd0, 0, 1).fill(0xcf, 1, 2)
		};
		const seen = await workbook.inspect(source, {}, LIMITS);
		expect(seen.ok ? '' : messageText(seen.problem)).toBe(
			'huge.xls takes 120 MB to read at once; the limit for workbooks of this kind is 100 MB. Nothing was imported.'
		);
		expect(seen.ok ? '' : fixText(seen.problem)).toContain('XLSX or CSV');
	});

	it('FIL-2: a table saved as a web page under the name .xls is read as it is written', async () => {
		const html =
			'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><table><tr><th>Name</th><th>Phone</th><th>Zip</th></tr><tr><td>Jürgen&nbsp;Groß</td><td>0049 30 200</td><td>01234</td></tr></table></body></html>';
		const { rows } = await read(new Uint8Array(Buffer.from(html, 'latin1')), {}, 'list.xls');
		expect(rows).toEqual([['Jürgen Groß', '0049 30 200', '01234']]);
	});

	it('FIL-2: letters that a web page writes by name or number are letters; what is markup stays text', async () => {
		const page =
			'<html><body><table><tr><th>Name</th><th>Gr&ouml;&szlig;e</th></tr>' +
			'<tr><td>J&uuml;rgen &amp; S&#246;hne</td><td>&euro; 5 &#x2013; 7 &#60;b&#62; O&#39;Neill</td></tr>' +
			'<tr><td>Caf&eacute;&nbsp;&amp;uuml;</td><td>&constructor;</td></tr></table></body></html>';
		const { rows, seen } = await read(new TextEncoder().encode(page), {}, 'list.xls');
		expect(seen.headers).toEqual(['Name', 'Größe']);
		expect(rows).toEqual([
			['Jürgen & Söhne', "€ 5 – 7 <b> O'Neill"],
			['Café &uuml;', '&constructor;']
		]);
	});

	it.each([['biff2'], ['biff3'], ['biff4'], ['biff5']] as const)('FIL-2: books of the nineties (%s)', async (kind) => {
		const { rows } = await read(
			written(
				{
					Contacts: [
						['Name', 'Zip'],
						['Ada', 1234],
						['Grace', 98101]
					]
				},
				kind
			),
			{},
			'old.xls'
		);
		expect(rows).toEqual([
			['Ada', '1234'],
			['Grace', '98101']
		]);
	});

	it('FIL-2: texts of an old code page are turned into letters, tables for it fetched only when needed', async () => {
		for (const [page, bytes, text] of [
			[1251, [0xcf, 0xe5, 0xf2, 0xf0], 'Петр'],
			[932, [0x8e, 0x52, 0x93, 0x63], '山田'],
			[850, [0x81, 0x84, 0x94], 'üäö']
		] as const) {
			const { rows, seen } = await read(
				bareBook(page, [['Name', 'Email'].map((t) => [...Buffer.from(t)]), [[...bytes], [...Buffer.from('p@engines.co.uk')]]]),
				{},
				'old.xls'
			);
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
	const head = (at: number) =>
		Buffer.concat([
			bof(5),
			record(0x0042, Buffer.from([page & 255, page >> 8])),
			record(0x0085, Buffer.concat([Buffer.from([at & 255, at >> 8, 0, 0, 0, 0, name.length]), name])),
			end
		]);
	const cells = rows.flatMap((row, r) =>
		row.map((text, c) => record(0x0204, Buffer.concat([Buffer.from([r, 0, c, 0, 0, 0, text.length, 0]), Buffer.from(text)])))
	);
	return new Uint8Array(Buffer.concat([head(head(0).length), bof(16), ...cells, end]));
}
