import type { Feature } from './features/feature';
import type { Records } from './records';

/** Common values that a model keeps of each comparison. */
const KEPT = 4000;

/** How common the values of one comparison are, in people or organisations rather than records. */
export interface Commonness { common: [number, number][]; rare: number }

/** @param entities the smallest record of each record's cluster */
export function countValues(records: Records, f: number, length: number, active: Uint8Array, entities: Uint32Array): Commonness {
	const feature = records.features[f] as Feature;
	const counts = new Uint32Array(feature.size);
	/** The record, and one more, that a value was counted of last. */
	const last = new Uint32Array(feature.size);
	let at = 0;
	const add = (value: number): void => {
		if (last[value] === at + 1) return;
		last[value] = at + 1;
		counts[value]!++;
	};
	const members: number[] = [];
	const several = new Set<number>();
	for (at = 0; at < length; at++) {
		if (active[at] !== 1) continue;
		if (entities[at] === at) feature.values(at, add);
		else { members.push(at); several.add(entities[at]!); }
	}
	// Of an entity with several records each value counts once.
	const seen = new Set<number>();
	for (const first of several) if (active[first] === 1) feature.values(first, (value) => seen.add(first * feature.size + value));
	for (const i of members) feature.values(i, (value) => {
		const key = entities[i]! * feature.size + value;
		if (seen.has(key)) return;
		seen.add(key);
		counts[value]!++;
	});
	return commonOf(counts, (value) => feature.hash(value));
}

/** Words of one comparison that several records have. */
export function countWords(records: Records, f: number, length: number, active: Uint8Array): [number, number][] | null {
	const words = records.features[f]?.words;
	if (!words) return null;
	const counts: number[] = [];
	for (let i = 0; i < length; i++) if (active[i] === 1) for (const word of words.list(i)) counts[word] = (counts[word] ?? 0) + 1;
	return commonOf(Uint32Array.from(counts, (n) => n ?? 0), words.hash).common;
}

/** The commonest values by hash, and how many have one of the others on average. */
function commonOf(counts: Uint32Array, hash: (value: number) => number): Commonness {
	let [singles, kinds, sum, many] = [0, 0, 0, 0];
	const LARGE = 4096;
	const sizes = new Uint32Array(LARGE + 1);
	for (const n of counts) {
		if (n === 0) continue;
		kinds++;
		if (n === 1) { singles++; continue; }
		sum += n;
		many++;
		sizes[Math.min(n, LARGE)]!++;
	}
	// The count from which on no more than are kept have it: only those near it have to be put in order.
	let least = LARGE;
	for (let kept = sizes[LARGE]!; least > 2 && kept < KEPT; ) kept += sizes[--least]!;
	const common: [number, number][] = [];
	if (many > 0) for (let value = 0; value < counts.length; value++) if (counts[value]! >= least && counts[value]! > 1) common.push([hash(value), counts[value]!]);
	common.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	common.length = Math.min(common.length, KEPT);
	for (const [, n] of common) sum -= n;
	return { common, rare: kinds > common.length ? (singles + sum) / (kinds - common.length) : 1 };
}
