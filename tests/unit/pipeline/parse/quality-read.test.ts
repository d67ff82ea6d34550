import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const FILES = join(ROOT, 'tests/fixtures/files');
let folder = '';

/** Runs the command as a person would, without npm around it. */
const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
	new Promise((done) =>
		execFile(process.execPath, [join(ROOT, 'scripts/quality/read.mjs'), ...args], { cwd: ROOT }, (error, out, err) =>
			done({ code: error ? Number(error.code) : 0, out, err })
		)
	);

describe('quality:read', () => {
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'read-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('FIL-1: says as one object a file what the app makes of it, and writes its records', async () => {
		const rows = join(folder, 'rows.json');
		const { code, out } = await run(join(FILES, 'csv/totals-below.csv'), '--json', '--out', rows);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			format: 'csv',
			encoding: 'utf-8',
			delimiter: ',',
			quote: '"',
			lineBreak: '\n',
			headerRow: 1,
			preambleRows: 0,
			columns: ['Name', 'Email', 'Seats'],
			rows: 4,
			raggedRows: 0,
			leftOut: { blank: 1, repeatedHeaders: 0, totals: 1 },
			problem: null,
			notes: [{ code: 'noteTotals' }]
		});
		expect(JSON.parse(readFileSync(rows, 'utf8'))).toEqual([
			['Ana', 'ana@nordlicht.example', '12'],
			['Tom', 'tom@hafen.example', '3'],
			['Eva', 'eva@hafen.example', '4'],
			['Uli', 'uli@hafen.example', '1']
		]);
	});

	it('IMP-4: a refused file is an answer: its problem, its dialect, and the records that can be cut', async () => {
		const rows = join(folder, 'refused.json');
		const none = await run(join(FILES, 'no-header.csv'), '--json', '--out', rows);
		expect(none.code).toBe(0);
		expect(JSON.parse(none.out)).toMatchObject({ delimiter: ',', headerRow: 0, rows: 2, problem: { code: 'noHeaderRow' } });
		expect((JSON.parse(readFileSync(rows, 'utf8')) as string[][]).length).toBe(2);
		const only = await run(join(FILES, 'header-only.csv'), '--json', '--out', rows);
		expect(JSON.parse(only.out)).toMatchObject({
			delimiter: ',',
			headerRow: 1,
			columns: ['Name', 'Email', 'Phone', 'Company'],
			rows: 0,
			problem: { code: 'noDataRows' }
		});
		expect(JSON.parse(readFileSync(rows, 'utf8'))).toEqual([]);
		const open = await run(join(FILES, 'unclosed-quote.csv'), '--json', '--out', rows);
		expect(JSON.parse(open.out)).toMatchObject({ delimiter: ',', headerRow: 1, rows: 2, problem: { code: 'unclosedQuote' } });
		expect((JSON.parse(readFileSync(rows, 'utf8')) as string[][])[0]).toEqual(['Ana', 'ana@nordlicht.example', '1', '"Nordlicht']);
		expect(JSON.parse((await run(join(FILES, 'empty.csv'), '--json')).out)).toMatchObject({
			format: null,
			rows: 0,
			problem: { code: 'emptyFile' }
		});
	});

	it('IMP-3: what is settled by hand wins, several files give a line each, a wrong command line ends in 2', async () => {
		const by = await run(join(FILES, 'csv/totals-below.csv'), '--json', '--header-row', '0', '--no-trim', '--delimiter', ';');
		expect(JSON.parse(by.out)).toMatchObject({ delimiter: ';', headerRow: 0, rows: 7, leftOut: { totals: 0 } });
		const two = await run(join(FILES, 'plain.csv'), join(FILES, 'semicolon.csv'), '--json');
		expect(
			two.out
				.trim()
				.split('\n')
				.map((l) => (JSON.parse(l) as { delimiter: string }).delimiter)
		).toEqual([',', ';']);
		for (const wrong of [
			[],
			['--jsonn', join(FILES, 'plain.csv')],
			[join(FILES, 'missing.csv')],
			[join(FILES, 'plain.csv'), '--header-row', 'x']
		])
			expect((await run(...wrong)).code).toBe(2);
	});
});
