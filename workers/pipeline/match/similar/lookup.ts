import type { ContactValues } from '#domain/chunk';
import type { MatchModel } from '#domain/matching/match';
import { BlockKeys, KEYS } from './keys';
import { probabilityOf, Scorer, weighWords } from './model';
import { pairsOf } from './model-for';
import { planOfModel } from './plan';
import { Records } from './records';
import type { SimilarTable } from './table';

const ROOM = 2 ** 21;
/** Records that share one key with a contact and are looked at. */
const A_KEY = 300;
/** Lowest probability that is worth saying. */
const LEAST = 0.5;

/** Records by what they are blocked by, in typed arrays, for one contact while it is typed. */
export interface SimilarIndex {
	length: number;
	model: MatchModel;
	records: Records;
	scorer: Scorer;
	keys: BlockKeys;
	/** Hash × 2^21 + record, ascending. */
	sorted: Float64Array;
}

/** Reads a table into an index; the model is that of its records. */
export function similarIndex(table: SimilarTable, model: MatchModel): SimilarIndex {
	const { length } = table;
	const records = new Records(planOfModel(model.comparisons), length + 1);
	weighWords(
		records,
		model.comparisons.map((c) => c.words),
		model.records
	);
	const keys = new BlockKeys(records);
	const row = new Uint32Array(KEYS);
	let sorted = new Float64Array(length * 12 + KEYS);
	let n = 0;
	records.readRows(table, 0, length);
	records.settle();
	for (let i = 0; i < length; i++) {
		if (table.active[i] !== 1) continue;
		const many = keys.write(i, row, 0);
		if (n + KEYS > sorted.length) {
			const larger = new Float64Array(sorted.length * 2);
			larger.set(sorted);
			sorted = larger;
		}
		for (let k = 0; k < many; k++) sorted[n++] = row[k]! * ROOM + i;
	}
	sorted = sorted.slice(0, n).sort();
	return { length, model, records, scorer: new Scorer(records, model, pairsOf(model)), keys, sorted };
}

/** Records of an index that are similar to one contact, most likely first. */
export function similarTo(values: ContactValues, index: SimilarIndex): { record: number; probability: number }[] {
	const { length, records, scorer, keys, sorted } = index;
	records.readValues(length, values);
	const row = new Uint32Array(KEYS);
	const many = keys.write(length, row, 0);
	const seen = new Set<number>();
	for (const key of row.subarray(0, many)) {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sorted[middle] ?? 0) < key * ROOM) low = middle + 1;
			else high = middle;
		}
		for (let p = low; p < sorted.length && p < low + A_KEY && Math.floor((sorted[p] ?? 0) / ROOM) === key; p++)
			seen.add((sorted[p] ?? 0) % ROOM);
	}
	const found: { record: number; probability: number }[] = [];
	for (const record of seen) {
		const probability = probabilityOf(scorer.oddsOf(record, length));
		if (probability >= LEAST) found.push({ record, probability });
	}
	return found.sort((a, b) => b.probability - a.probability || a.record - b.record);
}
