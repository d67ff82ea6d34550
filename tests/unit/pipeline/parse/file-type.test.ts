import { describe, expect, it } from 'vitest';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { BackupWriter } from '#workers/backup/format';
import { checkFileType } from '#workers/pipeline/parse/file-type';
import { inspectSource } from '#workers/pipeline/parse/index';
import { written, zipOf } from '../../../support/books';
import { fixture, inspected, memory, refused } from './source';

const cases: readonly (readonly [file: string, code: string, found?: string])[] = [
	['picture.png', 'wrongType', 'picture'],
	['photo.jpg', 'wrongType', 'picture'],
	['report.pdf', 'wrongType', 'PDF'],
	['text.pdf', 'wrongType', 'PDF'],
	['letter.docx', 'wrongType', 'Word'],
	['letter.doc', 'wrongType', 'Office'],
	['page.csv', 'wrongType', 'HTML'],
	['workbook.xlsx', 'workbookDamaged', 'its list of sheets is missing'],
	['workbook-named.csv', 'workbookDamaged', 'damaged'],
	['workbook.xls', 'workbookDamaged', 'damaged'],
	['text.xlsx', 'workbookBroken', 'not a workbook'],
	['archive.zip', 'zipFile', 'ZIP'],
	['encrypted.xlsx', 'passwordProtected', 'password'],
	['encrypted.xls', 'passwordProtected', 'password'],
	['rubbish.csv', 'binaryFile', 'no readable text'],
	['empty.csv', 'emptyFile', 'empty'],
	['blank-only.csv', 'emptyFile', 'empty'],
	['header-only.csv', 'noDataRows', 'row 1'],
	['no-header.csv', 'noHeaderRow', 'Ana Silva'],
	['no-header-numbers.csv', 'noHeaderRow', 'row 1'],
	['unclosed-quote.csv', 'unclosedQuote', 'Row 2'],
	['unclosed-quote-swallows.csv', 'unclosedQuote', 'Row 2']
];

describe('format check', () => {
	it.each(cases.map(([file, code, found = '']) => ({ file, code, found })))(
		'IMP-4: $file is refused as $code, saying what was found and what to do',
		async ({ file, code, found }) => {
			const problem = await refused(fixture(file));
			expect(problem.code).toBe(code);
			expect(knowsCode(code)).toBe(true);
			expect(messageText(problem)).toContain(found);
			expect(messageText(problem)).toContain('Nothing was imported.');
			expect(fixText(problem).length).toBeGreaterThan(20);
		}
	);

	it('IMP-4, APP-5: a backup of the app is said to be one, and where it is restored, never to be damaged', async () => {
		const saved = async (kind?: 'visitors'): Promise<Uint8Array> => {
			const writer = await BackupWriter.open({ ...(kind && { kind }), schema: 1, at: 5, contacts: 1, device: 'tablet' }, null);
			await writer.add('settings', [['a', 1]]);
			return new Uint8Array(await (await writer.finish()).arrayBuffer());
		};
		const problem = await refused(memory(await saved(), 'mine.muster'));
		expect([problem.code, messageText(problem)]).toEqual([
			'backupChosen',
			'mine.muster is a backup of Muster, not a table of contacts. Nothing was imported.'
		]);
		expect(fixText(problem)).toContain('Restore from a backup');
		expect((await refused(memory(await saved('visitors'), 'mine.csv'))).code).toBe('backupIsVisitors');
	});

	it('IMP-4: what can be chosen instead is named: CSV, TSV, Excel, vCard and JSON', async () => {
		expect(fixText(await refused(fixture('report.pdf')))).toMatch(/CSV, TSV, Excel, vCard or JSON/);
		expect(fixText(await refused(fixture('encrypted.xlsx')))).toContain('CSV');
	});

	it('IMP-4: a file is known by what is inside, whatever its name', async () => {
		const kind = async (content: string | Uint8Array, name: string) => {
			const type = await checkFileType(memory(content, name));
			return type.ok
				? `${type.value.format}${type.value.note ? ` ${type.value.note.code}` : ''}`
				: type.problem.code === 'workbook'
					? 'refused as a foreign workbook'
					: type.problem.code;
		};
		const rows = [
			['Name', 'Email'],
			['Ada', 'ada@engines.co.uk']
		];
		const html = '<html><head><meta charset="utf-8"></head><body><table><tr><td>Name</td></tr></table></body></html>';
		const xml =
			'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';
		expect(await kind(written({ A: rows }, 'xlsx'), 'list.csv')).toBe('workbook');
		expect(await kind(written({ A: rows }, 'xlsb'), 'list.xlsb')).toBe('workbook');
		expect(await kind(written({ A: rows }, 'biff8'), 'list.txt')).toBe('workbook');
		expect(await kind(written({ A: rows }, 'biff2'), 'list.xls')).toBe('workbook');
		expect(await kind(written({ A: rows }, 'ods'), 'list.ods')).toBe('workbook');
		expect(await kind(html, 'list.xls')).toBe('workbook noteHtmlInXls');
		expect(await kind(html, 'list.csv')).toBe('wrongType');
		expect(await kind(xml, 'list.xls')).toBe('workbook noteHtmlInXls');
		expect(await kind(xml, 'list.xml')).toBe('workbook');
		expect(await kind('<?xml version="1.0"?><catalog/>', 'list.xml')).toBe('wrongType');
		expect(await kind('BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD', 'cards.csv')).toBe('vcard');
		expect(await kind('\ufeff\r\nbegin:vcard\r\nFN:Ada\r\nend:vcard', 'cards.vcf')).toBe('vcard');
		expect(await kind('Name,Email\nAda,ada@engines.co.uk', 'cards.vcf')).toBe('noCards');
		expect(await kind(zipOf([{ name: 'Index/Document.iwa', data: 'x' }]), 'list.numbers')).toBe('refused as a foreign workbook');
		expect(await kind(zipOf([{ name: 'word/document.xml', data: 'x' }]), 'list.xlsx')).toBe('wrongType');
		expect(
			await kind(
				zipOf([
					{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
					{ name: 'content.xml', data: '<a/>' }
				]),
				'letter.odt'
			)
		).toBe('wrongType');
		expect(await kind(zipOf([{ name: 'readme.txt', data: 'x' }]), 'list.xlsx')).toBe('zipFile');
	});

	it('IMP-4: more columns than the limit', async () => {
		const wide = Array.from({ length: 501 }, (_, i) => `Field ${i}`).join(',') + '\n' + 'x,'.repeat(500) + 'x\n';
		expect(await refused(memory(wide), {}, { maxColumns: 500 })).toEqual({
			code: 'tooManyColumns',
			params: { name: 'contacts.csv', columns: 501, limit: 500 }
		});
		const within = await inspectSource(memory(wide), { headerRow: 1 }, { maxColumns: 501 });
		expect(within.ok && within.value.headers.length).toBe(501);
	});

	it('FIL-4: a million columns end in a clear error', async () => {
		const problem = await refused(memory('a' + ',a'.repeat(1_000_000) + '\n1\n'));
		expect(['tooManyColumns', 'tooManyCells']).toContain(problem.code);
	});

	it('FIL-1: plain text under the name .xls is taken, and said', async () => {
		const seen = await inspected(fixture('text.xls'));
		expect(seen.headers).toEqual(['Name', 'Email']);
		expect(seen.notes.map((n) => n.code)).toContain('noteTextInXls');
	});

	it('IMP-4: a header row given by hand overrides "no header row"', async () => {
		const first = await inspected(fixture('no-header.csv'), { headerRow: 1 });
		expect(first.headers[0]).toBe('Ana Silva');
		const none = await inspected(fixture('no-header.csv'), { headerRow: 0 });
		expect(none.headers).toEqual(['Column 1', 'Column 2', 'Column 3']);
		expect(none.preview.rowNumbers).toEqual([1, 2]);
	});
});
