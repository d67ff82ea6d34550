import { relatedPairs } from './related';
import type { Records } from './records';
import { type Groups, groupsOf, groupsByRecord } from './groups';

/** Growing list of pairs. */
export class PairList {
	left: Uint32Array;
	right: Uint32Array;
	length = 0;
	constructor(room = 1 << 14) {
		[this.left, this.right] = [new Uint32Array(room), new Uint32Array(room)];
	}

	add(left: number, right: number): void {
		if (this.length === this.left.length) {
			const [l, r] = [new Uint32Array(this.length * 2), new Uint32Array(this.length * 2)];
			l.set(this.left);
			r.set(this.right);
			[this.left, this.right] = [l, r];
		}
		this.left[this.length] = left;
		this.right[this.length++] = right;
	}
}

/** Pairs in the order of their right records, those of one in the order they came in; with `width` levels a pair beside them. */
export function byRight(pairs: PairList, levels: Uint8Array, width: number, length: number): { pairs: PairList; levels: Uint8Array } {
	const places = new Uint32Array(length + 1);
	for (let p = 0; p < pairs.length; p++) places[pairs.right[p]! + 1]!++;
	for (let i = 1; i <= length; i++) places[i]! += places[i - 1]!;
	const sorted = new PairList(pairs.length);
	sorted.length = pairs.length;
	const its = new Uint8Array(pairs.length * width);
	for (let p = 0; p < pairs.length; p++) {
		const at = places[pairs.right[p]!]!++;
		sorted.left[at] = pairs.left[p]!;
		sorted.right[at] = pairs.right[p]!;
		for (let f = 0; f < width; f++) its[at * width + f] = levels[p * width + f]!;
	}
	return { pairs: sorted, levels: its };
}

/**
 * Up to this many records each is compared with each; above the smaller one only where not too many of them have to do with each other (one
 * firm's staff).
 */
const [ALL_OF_ANY, ALL_UP_TO] = [1000, 2000];
const MOST_RELATED = 0.05;

function compareAll(records: Records, length: number, active: Uint8Array): boolean {
	if (length <= ALL_OF_ANY || length > ALL_UP_TO) return length <= ALL_OF_ANY;
	const { firm, site } = relatedPairs(records, length, active);
	return Math.max(firm.pairs, site.pairs) <= (MOST_RELATED * length * (length - 1)) / 2;
}

/**
 * Candidate pairs: all pairs of a small table, else those that share a key. left < right, right ≥ firstRow. They come block by block,
 * so that records which are compared with each other are at hand together; `byRight` puts them in order.
 * @param cross only pairs over `firstRow` @param all true = each is compared with each, whatever it costs
 */
export function* candidates(
	records: Records,
	length: number,
	firstRow: number,
	active: Uint8Array,
	cross: boolean,
	all = compareAll(records, length, active)
): Generator<void, PairList> {
	const pairs = new PairList();
	if (all) {
		for (let right = firstRow; right < length; right++) {
			if (active[right] === 1) for (let left = 0; left < (cross ? firstRow : right); left++) if (active[left] === 1) pairs.add(left, right);
			if (right % 50 === 0) yield;
		}
		return pairs;
	}
	const groups = yield* groupsOf(records, length, active, firstRow);
	const byRecord = groupsByRecord(groups, length);
	for (let from = 0; from < groups.count; from += GROUPS_AT_ONCE) {
		yield;
		addPairs(pairs, groups, byRecord, from, Math.min(groups.count, from + GROUPS_AT_ONCE), firstRow, cross);
	}
	return pairs;
}

/** Groups that are gone through between two rests. */
const GROUPS_AT_ONCE = 2000;

/** Adds the pairs of the groups [from, to), each where its records meet first. */
function addPairs(
	pairs: PairList,
	{ starts, members }: Groups,
	{ at, ids }: { at: Uint32Array; ids: Uint32Array },
	from: number,
	to: number,
	firstRow: number,
	cross: boolean
): void {
	for (let g = from; g < to; g++) {
		const start = starts[g]!;
		for (let r = starts[g + 1]! - 1; r > start; r--) {
			const right = members[r]!;
			if (right < firstRow) break;
			// Who has a key twice is there twice, one beside the other.
			if (right === members[r - 1]) continue;
			for (let m = start; m < r; m++) {
				const left = members[m]!;
				if (left >= right || (cross && left >= firstRow)) break;
				if (left === members[m + 1]) continue;
				let i = at[left]!;
				let j = at[right]!;
				while (ids[i] !== ids[j])
					if (ids[i]! < ids[j]!) i++;
					else j++;
				if (ids[i] === g) pairs.add(left, right);
			}
		}
	}
}
