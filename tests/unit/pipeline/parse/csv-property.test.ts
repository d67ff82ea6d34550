import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '#domain/imports/import-reading';
import { dialectOf } from '#workers/pipeline/parse/formats/csv/dialect';
import { splitRecords, type Dialect } from '#workers/pipeline/parse/formats/csv/records';
import { encode } from '../../../support/encode';
import { writeDelimited, type WrittenAs } from '../../../support/write-delimited';
import { collect, memory } from './source';

/** A word that every table begins with, so that no reading takes it for blank; the rest is as wild as text gets. */
const cell = fc
	.string({ unit: fc.constantFrom('a', 'b', '1', 'ü', '"', "'", ',', ';', '\t', '|', '\n', ' ', 'é', '-', '(', '#'), maxLength: 7 })
	.filter((c) => !/\\/.test(c));
const table = fc
	.integer({ min: 2, max: 5 })
	.chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 10 }))
	.map((rows) => rows.map((r, i) => [`k${i}`, ...r.slice(1)]));
const way: fc.Arbitrary<WrittenAs> = fc
	.record({
		delimiter: fc.constantFrom(',', ';', '\t', '|', '::', '~', '^', '#'),
		quote: fc.constantFrom('"', '"', "'"),
		escape: fc.constantFrom('same', 'same', '\\'),
		newline: fc.constantFrom('\n', '\r\n', '\r'),
		everything: fc.boolean()
	})
	.map((w) => ({ ...w, escape: w.escape === '\\' ? '\\' : w.quote }));

const options = (w: WrittenAs, encoding: string): ReadOptions => ({
	format: 'csv',
	encoding,
	delimiter: w.delimiter,
	quote: w.quote,
	headerRow: 0,
	sheet: 0,
	trim: false
});
/** How the writer's way reads, where nothing is left to a guess. */
const read = (w: WrittenAs): Dialect => ({
	delimiter: w.delimiter,
	quote: w.quote,
	escape: w.escape,
	newline: w.newline === '\r' ? '\r' : '\n'
});
/** Every cell enclosed; quotes at the edge of a cell doubled, because a backslash there reads both ways. */
const enclosed = (rows: readonly string[][], w: WrittenAs): WrittenAs => ({
	...w,
	everything: true,
	escape: rows.flat().some((c) => c.startsWith(w.quote) || c.endsWith(w.quote)) ? w.quote : w.escape
});
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'];

describe('laws of reading delimited text', () => {
	it('FIL-1: any table, written in any dialect, reads back equal', () => {
		fc.assert(
			fc.property(table, way, fc.boolean(), (rows, w, final) => {
				const text = writeDelimited(rows, w) + (final ? w.newline : '');
				const { records, runaway, used } = splitRecords(text, read(w), true);
				expect({ records, runaway, used }).toEqual({ records: rows, runaway: [], used: text.length });
			}),
			{ numRuns: 600 }
		);
	});

	it('FIL-1: the dialect is found again from the text, its delimiter and its quote', () => {
		fc.assert(
			fc.property(table, way, (rows, w) => {
				const text = writeDelimited(rows, enclosed(rows, w)) + w.newline;
				const found = dialectOf(text, w.delimiter, w.quote);
				expect(splitRecords(text, found, true).records).toEqual(rows);
			}),
			{ numRuns: 400 }
		);
	});

	it('FIL-1: … in any encoding, through the whole reader, row by row', async () => {
		await fc.assert(
			fc.asyncProperty(table, way, fc.constantFrom(...ENCODINGS), fc.boolean(), async (rows, w, encoding, mark) => {
				const text = writeDelimited(rows, enclosed(rows, w)) + w.newline;
				const bytes = encode((mark && encoding.startsWith('utf') ? '\ufeff' : '') + text, encoding);
				if (!bytes) return;
				const { rows: got, numbers, last } = await collect(memory(bytes), options(w, encoding));
				expect(last).toMatchObject({ kind: 'end', rows: rows.length, lostCharacters: 0 });
				expect(got).toEqual(rows);
				expect(numbers).toEqual(rows.map((_, i) => i + 1));
			}),
			{ numRuns: 200 }
		);
	});

	it('FIL-5: cutting the text into pieces anywhere changes no record, in any dialect', () => {
		fc.assert(
			fc.property(table, way, fc.array(fc.nat(400), { maxLength: 5 }), (rows, w, cuts) => {
				const text = writeDelimited(rows, w) + w.newline;
				const at = [...new Set(cuts.map((c) => c % (text.length + 1)))].sort((a, b) => a - b);
				const records: string[][] = [];
				let rest = '';
				[...at, text.length].forEach((end, i, all) => {
					const piece = rest + text.slice(all[i - 1] ?? 0, end);
					const split = splitRecords(piece, read(w), i === all.length - 1);
					records.push(...split.records);
					rest = piece.slice(split.used);
				});
				expect(rest).toBe('');
				expect(records).toEqual(rows);
			}),
			{ numRuns: 400 }
		);
	});

	it('FIL-1: reads well-formed text as a parser that others wrote does', () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				(rows, delimiter, newline, everything) => {
					const text = writeDelimited(rows, { delimiter, quote: '"', escape: '"', newline, everything });
					const theirs = Papa.parse<string[]>(text, { delimiter, newline }).data;
					expect(splitRecords(text, { delimiter, quote: '"', escape: '"', newline: '\n' }, true).records).toEqual(theirs);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('FIL-5: a multi-byte character and a quoted line break across the seam of two pieces stay whole', async () => {
		const MIB = 1024 * 1024;
		for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
			const head = 'Name,Note\n';
			const filler = 'x'.repeat(97) + ',y\n';
			const lines = Math.floor((MIB - head.length) / filler.length) - 1;
			const pad = 'p'.repeat(MIB - head.length - lines * filler.length - 4 - shift);
			const text = `${head}${filler.repeat(lines)}${pad},"東\r\nü",z\n`;
			const { rows, last } = await collect(memory(text), {
				format: 'csv',
				encoding: 'utf-8',
				delimiter: ',',
				quote: '"',
				headerRow: 1,
				sheet: 0,
				trim: true
			});
			expect(last).toMatchObject({ kind: 'end', rows: lines + 1, lostCharacters: 0 });
			expect(rows.at(-1)).toEqual([pad, '東\r\nü', 'z']);
		}
	});
});
