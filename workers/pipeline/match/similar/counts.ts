import type { Feature } from './features/feature';
import type { Records } from './records';

/** Common values that a model keeps of each comparison. */
const KEPT = 4000;

/** How common the values of one comparison are, in people or organisations rather than records. */
export interface Commonness {
	common: [number, number][];
	rare: number;
}

/** Values that a record can have of one comparison at most. */
const VALUES = 16;

/** Counts how many have each value of one comparison: all records once, and people as often as it is learned who is one. */
export class ValueCounts {
	private readonly counts: Uint32Array;
	/** By what a value was counted last. */
	private readonly last: Uint32Array;
	private readonly found = new Int32Array(VALUES);
	private stamp = 0;

	constructor(
		private readonly feature: Feature,
		length: number,
		active: Uint8Array
	) {
		this.counts = new Uint32Array(feature.size);
		this.last = new Uint32Array(feature.size);
		for (let i = 0; i < length; i++) {
			if (active[i] !== 1) continue;
			this.stamp++;
			this.add(this.counts, i, 1, true);
		}
	}

	/** Adds to the counts of a record's values; `once` = of those only that weren't counted under this stamp. */
	private add(counts: Uint32Array, i: number, by: number, once: boolean): void {
		const { last, found, stamp } = this;
		const n = this.feature.values(i, found);
		for (let v = 0; v < n; v++) {
			const value = found[v]!;
			if (once && last[value] === stamp) continue;
			last[value] = stamp;
			counts[value]! += by;
		}
	}

	/** @param several records of each entity that has more than one: of these each value counts once */
	common(several: Iterable<readonly number[]>): Commonness {
		const counts = this.counts.slice();
		for (const members of several) {
			for (const i of members) {
				this.stamp++;
				this.add(counts, i, -1, true);
			}
			this.stamp++;
			for (const i of members) this.add(counts, i, 1, true);
		}
		return commonOf(counts, this.feature);
	}
}

/** The records of each entity that has several. @param entities the smallest record of each record's cluster */
export function severalOf(entities: Uint32Array, active: Uint8Array): number[][] {
	const several = new Map<number, number[]>();
	for (let i = 0; i < entities.length; i++) {
		const first = entities[i]!;
		if (first === i || active[i] !== 1) continue;
		const members = several.get(first);
		if (members) members.push(i);
		else several.set(first, active[first] === 1 ? [first, i] : [i]);
	}
	return [...several.values()];
}

/** Words of one comparison that several records have. */
export function countWords(records: Records, f: number, length: number, active: Uint8Array): [number, number][] | null {
	const words = records.features[f]?.words;
	if (!words) return null;
	// Texts first: many records have the same.
	const texts = new Uint32Array(words.texts);
	for (let i = 0; i < length; i++) if (active[i] === 1) texts[words.ids[i]!]!++;
	const counts: number[] = [];
	for (let text = 0; text < texts.length; text++)
		if (texts[text]! > 0) for (const word of words.list(text)) counts[word] = (counts[word] ?? 0) + texts[text]!;
	return commonOf(
		Uint32Array.from(counts, (n) => n ?? 0),
		words
	).common;
}

/** The commonest values by hash, and how many have one of the others on average. */
function commonOf(counts: Uint32Array, of: { hash(value: number): number }): Commonness {
	let [singles, kinds, sum, many] = [0, 0, 0, 0];
	const LARGE = 4096;
	const sizes = new Uint32Array(LARGE + 1);
	for (let value = 0; value < counts.length; value++) {
		const n = counts[value]!;
		if (n === 0) continue;
		kinds++;
		if (n === 1) {
			singles++;
			continue;
		}
		sum += n;
		many++;
		sizes[Math.min(n, LARGE)]!++;
	}
	// The count from which on no more than are kept have it: only those near it have to be put in order.
	let least = LARGE;
	for (let kept = sizes[LARGE]!; least > 2 && kept < KEPT;) kept += sizes[--least]!;
	const common: [number, number][] = [];
	if (many > 0)
		for (let value = 0; value < counts.length; value++)
			if (counts[value]! >= least && counts[value]! > 1) common.push([of.hash(value), counts[value]!]);
	common.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	common.length = Math.min(common.length, KEPT);
	for (const [, n] of common) sum -= n;
	return { common, rare: kinds > common.length ? (singles + sum) / (kinds - common.length) : 1 };
}
