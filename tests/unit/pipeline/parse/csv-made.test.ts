import { beforeAll, describe, expect, it } from 'vitest';
import { inspectSource, readSource } from '#workers/pipeline/parse/index';
import { makeFile, type MadeFile } from '../../../support/made-files';
import { memory } from './source';

/** Files that no rule was tuned on: the seeds are kept back for this test. */
const FIRST_SEED = 900_001;
const FILES = 400;

interface Seen {
	made: MadeFile;
	delimiter: string;
	quote: string;
	headerRow: number;
	rows: string[][];
	leftOut: number;
}
const seen: Seen[] = [];

async function look(made: MadeFile): Promise<Seen> {
	const source = memory(made.text);
	const first = await inspectSource(source);
	const result = first.ok ? first : await inspectSource(source, { headerRow: 0 });
	if (!result.ok) throw new Error(`${result.problem.code}: ${made.text.slice(0, 200)}`);
	const rows: string[][] = [];
	let leftOut = 0;
	for await (const event of readSource(source, result.value.read)) {
		if (event.kind === 'chunk') rows.push(...event.chunk.cells);
		else if (event.kind === 'end') leftOut = event.leftOut.totals;
	}
	return { made, ...result.value.read, rows, leftOut };
}

const share = (of: readonly Seen[], right: (s: Seen) => boolean): number => of.filter(right).length / of.length;

describe('reading made files of every kind', () => {
	beforeAll(async () => {
		for (let i = 0; i < FILES; i++) seen.push(await look(makeFile(FIRST_SEED + i)));
	}, 120_000);

	it('FIL-1: the delimiter is right in 98.3 % of files, the usual four in 99.5 %', () => {
		const tables = seen.filter((s) => s.made.kind !== 'single');
		expect(share(tables, (s) => s.delimiter === s.made.delimiter)).toBeGreaterThanOrEqual(0.983);
		expect(
			share(
				tables.filter((s) => ',;\t|'.includes(s.made.delimiter)),
				(s) => s.delimiter === s.made.delimiter
			)
		).toBeGreaterThanOrEqual(0.995);
	});

	it('FIL-1: the quote is right where cells are enclosed', () => {
		expect(
			share(
				seen.filter((s) => s.made.quoted && s.delimiter === s.made.delimiter),
				(s) => s.quote === s.made.quote
			)
		).toBeGreaterThanOrEqual(0.985);
	});

	it('IMP-3: the header row is found with F1 of 0.95 at least, below notes and smaller tables too', () => {
		const right = seen.filter((s) => s.made.headerRow > 0 && s.headerRow === s.made.headerRow).length;
		const said = seen.filter((s) => s.headerRow > 0).length;
		const there = seen.filter((s) => s.made.headerRow > 0).length;
		expect((2 * right) / (said + there)).toBeGreaterThanOrEqual(0.95);
		const below = seen.filter((s) => s.made.headerRow > 1);
		expect(share(below, (s) => s.headerRow === s.made.headerRow)).toBeGreaterThanOrEqual(0.9);
	});

	it('FIL-1: records come out as they were written, with F1 of 0.975 at least', () => {
		const f1 = seen.map(({ made, rows }) => {
			const want = new Map<string, number>();
			for (const r of made.rows) want.set(JSON.stringify(r), (want.get(JSON.stringify(r)) ?? 0) + 1);
			let hits = 0;
			for (const r of rows) {
				const left = want.get(JSON.stringify(r)) ?? 0;
				if (left > 0) hits++;
				want.set(JSON.stringify(r), left - 1);
			}
			return (2 * hits) / (made.rows.length + rows.length);
		});
		expect(f1.reduce((a, b) => a + b, 0) / f1.length).toBeGreaterThanOrEqual(0.975);
	});

	it('FIL-1: notes and totals below a table are left out, and no row of it with them', () => {
		const found = seen.filter((s) => s.delimiter === s.made.delimiter && s.made.rows[0]?.length !== 1);
		expect(
			share(
				found.filter((s) => s.made.footer > 0),
				(s) => s.leftOut === s.made.footer
			)
		).toBeGreaterThanOrEqual(0.95);
		expect(found.filter((s) => s.made.footer === 0 && s.leftOut > 0).map((s) => s.made.text.slice(-200))).toEqual([]);
	});
});
