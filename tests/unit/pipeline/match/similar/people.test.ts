import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { SIMILAR_AUTOMATIC } from '#domain/matching/match';
import { findSimilar, wrongMergeShare, type SimilarFound } from '#workers/pipeline/match/similar/index';
import { generatePeople, TAGS } from '../../../../../tools/people/generate.mjs';
import { go, similarTable } from './similar-table';

const FIELDS: FieldId[] = [
	'firstName',
	'lastName',
	'email',
	'phone1',
	'phone2',
	'company',
	'jobTitle',
	'street',
	'postalCode',
	'city',
	'country',
	'phone1Type',
	'phone2Type'
];

describe('DUP-2: business contacts of which everything is known', () => {
	const made = generatePeople({ people: 2000, seed: 11 });
	let found: SimilarFound;
	const probability = new Map<string, number>();
	const key = (a: number, b: number): string => `${Math.min(a, b)}/${Math.max(a, b)}`;

	beforeAll(async () => {
		const rows = made.rows.map((r: string[]) => [...r, r[3] === '' ? '' : 'work', r[4] === '' ? '' : 'mobile']);
		found = (await findSimilar(similarTable(FIELDS, rows), { least: 0.01 }, go)) as SimilarFound;
		const { pairs } = found;
		for (let p = 0; p < pairs.length; p++) probability.set(key(pairs.left[p] ?? 0, pairs.right[p] ?? 0), pairs.probability[p] ?? 0);
	});

	/** Pairs of a tag, and how many of them are found, and would be merged without asking. */
	const of = (tag: string): { all: number; together: number; automatic: number } => {
		const list = made.tagged.filter((t: { tag: string }) => t.tag === tag);
		return {
			all: list.length,
			together: list.filter((t: { left: number; right: number }) => found.clusters[t.left] === found.clusters[t.right]).length,
			automatic: list.filter((t: { left: number; right: number }) => (probability.get(key(t.left, t.right)) ?? 0) >= SIMILAR_AUTOMATIC)
				.length
		};
	};
	/** Pairs at or above a probability, and how many of them are true. */
	const above = (least: number): { all: number; right: number } => {
		const list = [...probability].filter(([, p]) => p >= least).map(([k]) => k.split('/').map(Number) as [number, number]);
		return { all: list.length, right: list.filter(([a, b]) => made.entity[a] === made.entity[b]).length };
	};

	it('one person told twice is found, whatever was done to the second row', () => {
		for (const tag of TAGS.same) {
			const { all, together } = of(tag);
			expect(together / Math.max(1, all), `${tag}: ${together} of ${all}`).toBeGreaterThanOrEqual(0.9);
		}
		const all = made.tagged.filter((t: { same: boolean }) => t.same).length;
		const together = made.tagged.filter(
			(t: { same: boolean; left: number; right: number }) => t.same && found.clusters[t.left] === found.clusters[t.right]
		).length;
		expect(together / all).toBeGreaterThan(0.97);
	});

	it('people who look alike are never merged without asking', () => {
		expect(Object.fromEntries(TAGS.apart.map((tag: string) => [tag, of(tag).automatic]))).toEqual(
			Object.fromEntries(TAGS.apart.map((tag: string) => [tag, 0]))
		);
		expect(of('sharedSwitchboard').all).toBeGreaterThan(20);
	});

	it('automatic merges are right in 999 of 1,000, and 9 of 10 pairs given 90 % are true', () => {
		const automatic = above(SIMILAR_AUTOMATIC);
		expect(automatic.all).toBeGreaterThan(300);
		expect(automatic.right / automatic.all).toBeGreaterThanOrEqual(0.999);
		const likely = above(0.9);
		expect(likely.right / likely.all).toBeGreaterThanOrEqual(0.9);
	});

	it('DUP-3: the estimated share of wrong merges encloses the true one', () => {
		const { share, low, high } = wrongMergeShare(found.pairs, 0.5);
		const { all, right } = above(0.5);
		expect(low).toBeLessThanOrEqual(share);
		expect(share).toBeLessThanOrEqual(high);
		expect(1 - right / all).toBeLessThanOrEqual(high + 0.02);
		expect(wrongMergeShare(found.pairs, SIMILAR_AUTOMATIC).share).toBeLessThan(wrongMergeShare(found.pairs, 0.01).share);
	});
});
