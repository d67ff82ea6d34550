import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_ROWS } from '#domain/chunk';
import { CLOSED_QUOTES } from '#domain/imports/import-reading';
import { fixText, messageText } from '#domain/messages/index';
import { splitRecords, type Dialect } from '#workers/pipeline/parse/formats/csv/records';
import { collect, fixture, inspected, memory, readAll, refused } from './source';

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const COMMA: Dialect = { delimiter: ',', quote: '"', escape: '"', newline: '\n' };

describe('reading rows', () => {
	it('FIL-1, FIL-4: with quotes that count only where they are closed, one bad row costs one row', async () => {
		const rows = (n: number) => Array.from({ length: n }, (_, i) => `P${i},p${i}@x.de,"Rom, ${i}"`);
		for (const [bad, cells] of [
			['Tom,tom@x.de,"open', ['Tom', 'tom@x.de', '"open']],
			['"Tom,tom@x.de,open', ['"Tom', 'tom@x.de', 'open']]
		] as const) {
			const source = memory(['Name,Email,City', ...rows(30_000), bad, ...rows(3)].join('\n'));
			const { rows: read, last } = await readAll(source, { quote: CLOSED_QUOTES });
			expect(last).toMatchObject({ kind: 'end', rows: 30_004 });
			expect(read[30_000]).toEqual(cells);
			expect(read[30_003]).toEqual(['P2', 'p2@x.de', 'Rom, 2']);
			const short = memory(['Name,Email,City', ...rows(3), bad, ...rows(3)].join('\n'));
			expect((await refused(short)).code).toBe('unclosedQuote');
			expect((await inspected(short, { quote: CLOSED_QUOTES })).notes.map((n) => n.code)).toEqual(['noteStrayQuotes']);
		}
	});

	it('FIL-4, IMP-7: a quote that one row opens and a later one happens to close swallows no rows; a note of several lines is a note', async () => {
		const rows = (from: number, n: number) => Array.from({ length: n }, (_, i) => `P${from + i},p${from + i}@x.de,Acme,Rom`);
		const header = 'Name,Email,Company,City';
		for (const [opens, closes] of [
			['Tom,tom@x.de,"Acme,Rom', 'Eva,eva@x.de,Acme",Rom'],
			['Tom,tom@x.de,Acme,"Rom', 'Eva,eva@x.de,Acme,Rom"']
		] as const) {
			for (const breaks of ['\n', '\r\n']) {
				const file = memory([header, ...rows(0, 6000), opens, ...rows(6000, 2), closes, ...rows(7000, 3)].join(breaks));
				const problem = await refused(file);
				expect(problem).toEqual({ code: 'unclosedQuote', params: { row: 6002, quote: '"', later: 1 } });
				expect(messageText(problem)).toContain('that only a later row closes');
				const { rows: read, last } = await readAll(file, { quote: CLOSED_QUOTES });
				expect(last).toMatchObject({ kind: 'end', rows: 6007 });
				expect([read[6000], read[6003]]).toEqual([opens.split(','), closes.split(',')]);
			}
		}
		const notes = ['Tom,tom@x.de,Acme,"Rom\nVia Appia 1, 00100, Rom, Italy"', 'Eva,eva@x.de,"Acme, once\nAnn, ann@x.de",Rom'];
		const { rows: read, last } = await readAll(memory([header, ...rows(0, 5), ...notes, ...rows(5, 5)].join('\n')));
		expect(last).toMatchObject({ kind: 'end', rows: 12 });
		expect(read[5]?.[3]).toBe('Rom\nVia Appia 1, 00100, Rom, Italy');
	});

	it('FIL-1: quotes doubled, CRLF, CR alone, and mixed line breaks', async () => {
		expect((await readAll(fixture('plain.csv'))).rows[1]).toEqual(['Berg, Tom', 'tom@hafen.example', '030 000002', 'Hafen "Nord" GmbH']);
		expect((await readAll(fixture('crlf.csv'))).rows.map((r) => r[3])).toEqual(['Nordlicht', 'Hafen']);
		expect((await readAll(fixture('cr-only.csv'))).rows.map((r) => r[3])).toEqual(['Nord\nlicht', 'Hafen']);
		expect((await readAll(fixture('mixed-breaks.csv'))).rows.map((r) => r[1])).toEqual([
			'ana@nordlicht.example',
			'tom@hafen.example',
			'eva@hafen.example'
		]);
	});

	it('FIL-1: quotes escaped by a backslash', async () => {
		expect((await readAll(fixture('backslash-quotes.csv'))).rows[0]).toEqual([
			'Ana "Nina" Silva',
			'ana@nordlicht.example',
			'said "yes, soon", then left'
		]);
	});

	it('FIL-1: a quoted line break starts no new row number; blank rows are dropped and counted, their numbers are not reused', async () => {
		const broken = await readAll(fixture('quoted-breaks.csv'));
		expect(broken.numbers).toEqual([2, 3]);
		const blank = await readAll(fixture('blank-lines.csv'));
		expect(blank.numbers).toEqual([4, 7]);
		expect(blank.last).toMatchObject({ kind: 'end', rows: 2, leftOut: { blank: 5 } });
	});

	it('FIL-1: nothing at or above the header row is data', async () => {
		const { rows, numbers } = await readAll(fixture('linkedin.csv'));
		expect(rows.map((r) => r[0])).toEqual(['Ana', 'Tom']);
		expect(numbers).toEqual([5, 6]);
	});

	it('FIL-1: ragged rows keep their cells and are counted', async () => {
		const { rows, last } = await readAll(fixture('ragged.csv'));
		expect(rows.map((r) => r.length)).toEqual([2, 4, 4]);
		expect(last).toMatchObject({ raggedRows: 2 });
	});

	it('FIL-4: NUL characters stay out of cells', async () => {
		expect((await readAll(fixture('nul-bytes.csv'))).rows[0]?.[0]).toBe('Ana');
	});

	it('FIL-5: a file of several pieces comes in chunks of 1,000, in order, with bounded reads and rising bytes', async () => {
		const n = 40_000;
		const lines = Array.from(
			{ length: n },
			(_, i) => `Zoë 東京 ${i},zoe${i}@hafen.example,${i % 7 === 0 ? `"two\nlines ""${i}"""` : 'plain'}`
		);
		const source = memory('Name,Email,Note\r\n' + lines.join('\r\n'));
		expect(source.size).toBeGreaterThan(1024 * 1024);
		const { chunks, rows, numbers, last } = await readAll(source);
		expect(rows.length).toBe(n);
		expect(rows[n - 1]?.[0]).toBe(`Zoë 東京 ${n - 1}`);
		expect(rows.every((r, i) => r.length === 3 && r[1] === `zoe${i}@hafen.example`)).toBe(true);
		expect(numbers[0]).toBe(2);
		expect(numbers[n - 1]).toBe(n + 1);
		expect(chunks.slice(0, -1).every((c) => c.cells.length === CHUNK_ROWS && c.rowNumbers.length === CHUNK_ROWS)).toBe(true);
		expect(chunks.every((c, i) => c.bytesRead >= (chunks[i - 1]?.bytesRead ?? 0))).toBe(true);
		expect(chunks.at(-1)?.bytesRead).toBe(source.size);
		expect(last).toMatchObject({ kind: 'end', rows: n, bytesRead: source.size });
		expect(source.largest).toBeLessThanOrEqual(1024 * 1024);
	});

	it('FIL-4: an unclosed quote far below ends reading with its row, not with a wrong result', async () => {
		const good = 'Ana,ana@hafen.example,ok\n'.repeat(60_000);
		for (const bad of ['Tom,tom@hafen.example,"open\n' + good, 'Tom,tom@hafen.example,"open\nEva,"x, y",z\n' + good]) {
			const { rows, last } = await readAll(memory('Name,Email,Note\n' + good + bad));
			expect(last).toMatchObject({ kind: 'problem', problem: { code: 'unclosedQuote', params: { row: 60_002, quote: '"' } } });
			expect(rows.length).toBeLessThanOrEqual(60_000);
		}
	});

	it('FIL-4: a quote is called never closed only where all of the file was looked at', async () => {
		const opened = (cell: string) => memory(`Name,Email,Note\nAna,ana@x.de,ok\nTom,tom@x.de,"${cell}`);
		const { last } = await readAll(opened(`${'x'.repeat(5_000_000)}"\nEva,eva@x.de,ok\n`));
		expect(last.kind === 'problem' && messageText(last.problem)).toContain('isn’t closed within 4,000,000 characters');
		expect(messageText(await refused(opened('x'.repeat(50_000))))).toContain('that is never closed');
	});

	it('FIL-4: a cell above a million characters is refused with its place; a file of one endless row too', async () => {
		const head = 'Name,Email,Note\n' + 'Ana,ana@hafen.example,ok\n'.repeat(20_000);
		const big = await readAll(memory(head + `Tom,tom@hafen.example,"${'x'.repeat(1_000_001)}"\n`));
		expect(big.last).toMatchObject({ kind: 'problem', problem: { code: 'cellTooLarge', params: { row: 20_002, column: 3 } } });
		const endless = await readAll(memory(head + 'x'.repeat(9_000_000)));
		expect(endless.last).toMatchObject({ kind: 'problem', problem: { code: 'cellTooLarge' } });
		const wide = await readAll(memory(head + ','.repeat(100_000) + 'a\n'));
		expect(wide.last).toMatchObject({ kind: 'problem', problem: { code: 'tooManyCells', params: { row: 20_002 } } });
		for (const [{ last }, said] of [
			[big, 'more than 1,000,000 characters'],
			[endless, 'more than 1,000,000 characters'],
			// Reading stops there, so what is said is the limit and not how many were seen.
			[wide, 'more than 16,384 cells']
		] as const) {
			if (last.kind !== 'problem') throw new Error('read on');
			expect(messageText(last.problem)).toContain('20002');
			expect(messageText(last.problem)).toContain(said);
			expect(fixText(last.problem)).not.toBe('');
		}
	});

	it('IMP-3: an unknown encoding or format is a problem, not a throw', async () => {
		const read = (await inspected(fixture('plain.csv'))).read;
		expect((await collect(fixture('plain.csv'), { ...read, encoding: 'klingon-8' })).last).toMatchObject({
			kind: 'problem',
			problem: { code: 'unknownEncoding' }
		});
		expect((await collect(fixture('plain.csv'), { ...read, format: '__proto__' })).last).toMatchObject({
			kind: 'problem',
			problem: { code: 'unknownFormat' }
		});
	});

	it('FIL-1: cutting the text anywhere changes no record', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', '\n', ' ', '東', '\\'), maxLength: 6 });
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
				fc.array(fc.nat(200), { maxLength: 6 }),
				fc.boolean(),
				(rows, cuts, crlf) => {
					const text = rows.map((r) => r.map(quote).join(',')).join(crlf ? '\r\n' : '\n');
					const at = [...new Set(cuts.map((c) => c % (text.length + 1)))].sort((a, b) => a - b);
					const pieces = [...at, text.length].map((end, i) => text.slice(at[i - 1] ?? 0, end));
					const records: string[][] = [];
					let rest = '';
					pieces.forEach((piece, i) => {
						const split = splitRecords(rest + piece, COMMA, i === pieces.length - 1);
						expect(split.runaway).toEqual([]);
						records.push(...split.records);
						rest = (rest + piece).slice(split.used);
					});
					expect(rest).toBe('');
					expect(records).toEqual(rows);
				}
			),
			{ numRuns: 300 }
		);
	});
});
