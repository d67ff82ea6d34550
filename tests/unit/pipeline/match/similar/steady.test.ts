import { describe, expect, it } from 'vitest';
import { explainSimilar, findSimilar, type SimilarFound } from '#workers/pipeline/match/similar/index';
import { cleanList, SHAPES, withTwins, type CleanList } from './clean-lists';
import { go, similarTable } from './similar-table';
import { LONG } from '../../../../support/long';

const shapes = Object.keys(SHAPES);
const find = async ({ fields, rows }: CleanList): Promise<SimilarFound> =>
	(await findSimilar(similarTable(fields, rows), { least: 0.5 }, go)) as SimilarFound;
/** Pairs at or above 0.5 by the numbers that their records are known under. */
const likely = async (list: CleanList, names: readonly number[]): Promise<Set<string>> => {
	const { pairs } = await find(list);
	return new Set(
		Array.from({ length: pairs.length }, (_, p) => [names[pairs.left[p]!]!, names[pairs.right[p]!]!].sort((a, b) => a - b).join('/'))
	);
};
const valuesOf = ({ fields }: CleanList, row: readonly string[]) =>
	Object.fromEntries(fields.flatMap((f, c) => (row[c] ? [[f, row[c]]] : [])));

describe.each(shapes)('DUP-2: %s', (shape) => {
	it('a list of people of whom no two are one asks nothing', async () => {
		for (const [n, seed] of [
			[5, 1],
			[5, 2],
			[20, 1],
			[20, 2],
			[64, 1],
			[64, 2],
			...(LONG ? ([[64, 3]] as const) : []),
			[300, 1]
		] as const) {
			const { pairs } = await find(cleanList(shape, n, seed));
			expect(pairs.length, `${n} people, seed ${seed}`).toBeLessThanOrEqual(shape === 'staff directory' ? 0 : n * 0.004);
			expect(pairs.probability.filter((p) => p >= 0.9).length, `${n} people, seed ${seed}`).toBe(0);
		}
	});

	it('four of five who are told twice are found among the others, and hardly anybody else', async () => {
		let [hits, all, wrong] = [0, 0, 0];
		for (const [n, seed] of [
			[20, 1],
			[20, 2],
			[64, 1],
			[64, 2],
			[300, 2]
		] as const) {
			const { list, twins } = withTwins(cleanList(shape, n, seed), seed);
			const found = await likely(
				list,
				list.rows.map((_, i) => i)
			);
			const right = twins.filter(([a, b]) => found.has(`${a}/${b}`)).length;
			hits += right;
			all += twins.length;
			wrong += found.size - right;
		}
		expect(hits / all).toBeGreaterThanOrEqual(0.8);
		expect(wrong).toBeLessThanOrEqual(all * 0.05);
	});

	it('a row more or less moves hardly any other pair', async () => {
		const { list, twins } = withTwins(cleanList(shape, 64, 4), 4);
		const { fields, rows } = list;
		const ids = rows.map((_, i) => i);
		const usual = await likely(list, ids);
		const stranger = fields.map(
			(f) =>
				(
					({
						firstName: 'Nadezhda',
						lastName: 'Quillfeather',
						fullName: 'Nadezhda Quillfeather',
						email: 'nq@elsewhere.io',
						phone1: '+1 702 555 0199',
						company: 'Zephyr Ltd',
						city: 'Reno',
						street: '1 Void Road',
						postalCode: '89501',
						jobTitle: 'Pilot'
					}) as Record<string, string>
				)[f] ?? 'X99'
		);
		for (const [rowsNow, idsNow] of [
			[
				[...rows, rows[0]!],
				[...ids, -1]
			],
			[
				[...rows, stranger],
				[...ids, -1]
			],
			[rows.slice(1), ids.slice(1)]
		] as const) {
			const now = await likely({ fields, rows: [...rowsNow] }, idsNow);
			const moved =
				[...usual].filter((p) => !p.startsWith('0/') && !now.has(p)).length +
				[...now].filter((p) => !p.startsWith('-1/') && !usual.has(p)).length;
			expect(moved).toBeLessThanOrEqual(Math.max(1, twins.length * 0.1));
		}
	});
});

describe('DUP-2: lists of two thousand', () => {
	it.each(LONG ? ['staff directory', 'one firm each'] : ['one firm each'])('%s', async (shape) => {
		const clean = cleanList(shape, 2000, 1);
		const { pairs } = await find(clean);
		expect(pairs.length).toBeLessThanOrEqual(shape === 'staff directory' ? 0 : 6);
		expect(pairs.probability.filter((p) => p >= 0.9).length).toBe(0);
		const { list, twins } = withTwins(clean, 5);
		const found = await likely(
			list,
			list.rows.map((_, i) => i)
		);
		const hits = twins.filter(([a, b]) => found.has(`${a}/${b}`)).length;
		expect(hits / twins.length).toBeGreaterThanOrEqual(0.8);
		expect(found.size - hits).toBeLessThanOrEqual(6);
	});
});

describe('DUP-2, IMP-10: rows that come in beside contacts that are stored', () => {
	it.each(shapes)('%s: new people are asked about no more often for the many who are there', async (shape) => {
		const { fields, rows } = cleanList(shape, 240, 3);
		const { model } = await find({ fields, rows: rows.slice(0, 200) });
		for (const [few, known] of [
			[203, null],
			[203, model],
			[240, model]
		] as const) {
			const found = (await findSimilar(similarTable(fields, rows.slice(0, few), 200), { least: 0.5, model: known }, go)) as SimilarFound;
			expect(found.pairs.length).toBe(0);
		}
	});
});

describe('DUP-4: what differs never speaks for a match', () => {
	it.each(shapes)('%s', async (shape) => {
		const list = cleanList(shape, 64, 2);
		const { model } = await find(list);
		for (let i = 1; i < 40; i++) {
			const { evidence, probability } = explainSimilar(valuesOf(list, list.rows[i - 1]!), valuesOf(list, list.rows[i]!), model);
			for (const line of evidence) if (line.code.startsWith('similarDifferent')) expect(line.weight, line.code).toBeLessThanOrEqual(0.001);
			expect(probability).toBeLessThan(0.5);
		}
	});
});
