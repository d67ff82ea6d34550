import { describe, expect, it } from 'vitest';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { checkFileType } from '#workers/pipeline/parse/file-type';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { HOSTILE_BOOKS } from '../../../support/hostile-books';
import { memory } from './source';

/** Type check, inspection and reading, as the shell does them; the first problem, or the rows. */
async function tried(source: ReturnType<typeof memory>) {
	const type = await checkFileType(source);
	if (!type.ok) return { problem: type.problem };
	if (type.value.format !== 'workbook') return { problem: { code: type.value.format, params: {} } };
	const seen = await workbook.inspect(source, {}, { maxColumns: 500 });
	if (!seen.ok) return { problem: seen.problem };
	const rows: string[][] = [];
	for await (const event of workbook.read(source, seen.value.read)) {
		if (event.kind === 'problem') return { problem: event.problem };
		if (event.kind === 'chunk') rows.push(...event.chunk.cells);
	}
	return { rows };
}

describe('hostile workbooks', () => {
	it.each(HOSTILE_BOOKS.map((b) => [b.what, b] as const))(
		'FIL-4: %s ends in a clear error or a right result, soon and in little memory',
		async (_, book) => {
			const bytes = book.bytes();
			const before = process.memoryUsage().rss;
			// Processor time, since the machine may be busy with other tests.
			const started = process.cpuUsage();
			const { problem, rows } = await tried(memory(bytes, book.name));
			expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
			// A bomb takes gigabytes; up to a hundred MB are garbage that Node had no reason to collect yet.
			expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(400);
			if (book.rows) {
				expect(problem).toBeUndefined();
				expect(rows).toEqual(book.rows);
				return;
			}
			expect(rows).toBeUndefined();
			expect(book.codes).toContain(problem?.code);
			expect(knowsCode(problem!.code)).toBe(true);
			expect(messageText(problem!)).toContain('Nothing was imported.');
			expect(messageText(problem!)).not.toContain('undefined');
			expect(fixText(problem!).length).toBeGreaterThan(20);
		}
	);
});
