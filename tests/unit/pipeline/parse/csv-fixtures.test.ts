import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LeftOut, ReadOptions } from '#domain/imports/import-reading';
import { collect, fixture, inspected, refused } from './source';

/** What a fixture must read as; written by hand beside each file of tests/fixtures/files/csv. */
interface Expected {
	file: string;
	/** The code of the refusal, when it is refused. */
	problem?: string;
	read: Partial<ReadOptions>;
	headers: string[];
	rows: string[][];
	preambleRows?: number;
	leftOut?: LeftOut;
	/** Codes of notes that must be among those of inspecting or of reading. */
	notes?: string[];
}

const folder = new URL('../../../fixtures/files/csv/', import.meta.url);
const expected = readdirSync(folder)
	.filter((n) => n.endsWith('.json'))
	.sort()
	.map((n) => JSON.parse(readFileSync(new URL(n, folder), 'utf8')) as Expected);

describe('files of known trouble', () => {
	it.each(expected.map((e) => [e.file, e] as const))('FIL-1: %s reads to the table beside it', async (file, want) => {
		const source = fixture(`csv/${file}`);
		if (want.problem) {
			expect((await refused(source)).code).toBe(want.problem);
			return;
		}
		const seen = await inspected(source);
		expect(seen.read).toMatchObject(want.read);
		expect(seen.headers).toEqual(want.headers);
		expect(seen.preamble.length).toBe(want.preambleRows ?? (want.read.headerRow ?? 1) - 1);
		const { rows, last } = await collect(source, seen.read);
		expect(rows).toEqual(want.rows);
		expect(seen.preview.cells).toEqual(want.rows.slice(0, 20));
		expect(seen.estimatedRows).toBe(want.rows.length);
		if (last.kind !== 'end') throw new Error('not read to the end');
		if (want.leftOut) expect(last.leftOut).toEqual(want.leftOut);
		expect([...seen.notes, ...(last.notes ?? [])].map((n) => n.code)).toEqual(expect.arrayContaining(want.notes ?? []));
	});

	it('FIL-1: with trim off, totals and repeated headers are rows, and nothing is left out but blank ones', async () => {
		for (const [file, rows] of [
			['csv/totals-below.csv', 5],
			['csv/repeated-headers.csv', 5],
			['csv/report-footer.csv', 7]
		] as const) {
			const source = fixture(file);
			const seen = await inspected(source, { trim: false });
			const { rows: got, last } = await collect(source, seen.read);
			expect(got.length).toBe(rows);
			expect(last).toMatchObject({ leftOut: { repeatedHeaders: 0, totals: 0 } });
		}
	});
});
