import { describe, expect, it } from 'vitest';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { inspectSource } from '#workers/pipeline/parse/index';
import { fixture, inspected, memory, refused } from './source';

const cases: readonly (readonly [file: string, code: string, found?: string])[] = [
	['picture.png', 'wrongType', 'picture'],
	['photo.jpg', 'wrongType', 'picture'],
	['report.pdf', 'wrongType', 'PDF'],
	['text.pdf', 'wrongType', 'PDF'],
	['letter.docx', 'wrongType', 'Word'],
	['letter.doc', 'wrongType', 'Office'],
	['page.csv', 'wrongType', 'HTML'],
	['data.csv', 'wrongType', 'JSON'],
	['cards.csv', 'wrongType', 'vCard'],
	['workbook.xlsx', 'workbook', 'XLSX'],
	['workbook-named.csv', 'workbook', 'XLSX'],
	['workbook.xls', 'workbook', 'XLS'],
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
	it.each(cases)('IMP-4: %s is refused as %s, saying what was found and what to do', async (file, code, found = '') => {
		const problem = await refused(fixture(file));
		expect(problem.code).toBe(code);
		expect(knowsCode(code)).toBe(true);
		expect(messageText(problem)).toContain(found);
		expect(messageText(problem)).toContain('Nothing was imported.');
		expect(fixText(problem).length).toBeGreaterThan(20);
	});

	it('IMP-4: workbooks are told to be saved as CSV', async () => {
		expect(fixText(await refused(fixture('workbook.xlsx')))).toContain('CSV');
		expect(fixText(await refused(fixture('encrypted.xlsx')))).toContain('CSV');
	});

	it('IMP-4: more columns than the limit', async () => {
		const wide = Array.from({ length: 501 }, (_, i) => `Field ${i}`).join(',') + '\n' + 'x,'.repeat(500) + 'x\n';
		expect(await refused(memory(wide), {}, { maxColumns: 500 })).toEqual({ code: 'tooManyColumns', params: { name: 'contacts.csv', columns: 501, limit: 500 } });
		const within = await inspectSource(memory(wide), {}, { maxColumns: 501 });
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
