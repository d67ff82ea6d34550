import { BlockKeys, KEYS, SPLITS } from './keys';
import type { Records } from './records';

/** Largest blocks of which all pairs are looked at, of a key and of a weak key: the first that keeps to the budget. */
const LARGEST = [[150, 60], [90, 25], [50, 8]] as const;
/** Pairs within blocks, a record. */
const BUDGET = 16;
const ROOM = 2 ** 21;

/** Groups of records that share a key: members[starts[g]] … members[starts[g + 1] − 1], ascending. */
export interface Groups { count: number; starts: Uint32Array; members: Uint32Array }

/** The largest blocks that a list can afford. */
function affordable(sorted: Float64Array, length: number): readonly [number, number] {
	const sums = LARGEST.map(() => 0);
	for (let p = 0; p < sorted.length; ) {
		const key = Math.floor(sorted[p]! / ROOM);
		const from = p;
		while (p < sorted.length && Math.floor(sorted[p]! / ROOM) === key) p++;
		const n = p - from;
		for (const [k, sizes] of LARGEST.entries()) if (n <= sizes[key & 1]!) sums[k]! += (n * (n - 1)) / 2;
	}
	return LARGEST.find((_, k) => sums[k]! <= BUDGET * length) ?? LARGEST[LARGEST.length - 1]!;
}

/** Groups of at most the size that can be afforded; larger ones are cut by further keys, and what no key cuts is left to the other keys of its members. */
export function* groupsOf(records: Records, length: number, active: Uint8Array): Generator<void, Groups> {
	const writer = new BlockKeys(records);
	const keys = new Uint32Array(KEYS);
	const splits = new Uint32Array(length * SPLITS);
	let packed = new Float64Array(length * 12 + 64);
	let n = 0;
	const add = (key: number, i: number): void => {
		if (n === packed.length) {
			const larger = new Float64Array(n * 2);
			larger.set(packed);
			packed = larger;
		}
		packed[n++] = key * ROOM + i;
	};
	for (let i = 0; i < length; i++) {
		if (i % 2000 === 1999) yield;
		if (active[i] !== 1) continue;
		writer.write(i, keys, 0);
		writer.split(i, splits, i * SPLITS);
		for (let k = 0; k < KEYS; k++) if (keys[k] !== 0) add(keys[k] ?? 0, i);
	}
	const starts: number[] = [];
	let members = new Uint32Array(n);
	let filled = 0;
	const group = (sorted: Float64Array, from: number, to: number): void => {
		if (filled + to - from > members.length) {
			const larger = new Uint32Array((filled + to - from) * 2);
			larger.set(members);
			members = larger;
		}
		starts.push(filled);
		for (let p = from; p < to; p++) members[filled++] = (sorted[p] ?? 0) % ROOM;
	};
	let sorted = packed.subarray(0, n).sort();
	yield;
	const largest = affordable(sorted, length);
	for (let depth = 0; ; depth++) {
		const again: number[] = [];
		for (let p = 0; p < sorted.length; ) {
			const key = Math.floor((sorted[p] ?? 0) / ROOM);
			const from = p;
			while (p < sorted.length && Math.floor((sorted[p] ?? 0) / ROOM) === key) p++;
			if (p - from < 2) continue;
			if (p - from <= largest[key & 1]!) group(sorted, from, p);
			else if (depth < 1) {
				for (let q = from; q < p; q++) {
					const i = (sorted[q] ?? 0) % ROOM;
					for (let s = 0; s < SPLITS; s++) {
						const cut = splits[i * SPLITS + s] ?? 0;
						if (cut !== 0) again.push((((Math.imul(key ^ (s + 1), 0x9e3779b1) ^ Math.imul(cut, 0x85ebca6b)) & ~1 | (key & 1)) >>> 0) * ROOM + i);
					}
				}
			}
		}
		yield;
		if (again.length === 0) break;
		sorted = Float64Array.from(again).sort();
		yield;
	}
	starts.push(filled);
	return { count: starts.length - 1, starts: Uint32Array.from(starts), members };
}

/** The groups that each record is in: ids[at[i]] … ids[at[i + 1] − 1]. */
export function groupsByRecord({ count, starts, members }: Groups, length: number): { at: Uint32Array; ids: Uint32Array } {
	const at = new Uint32Array(length + 2);
	const total = starts[count] ?? 0;
	for (let m = 0; m < total; m++) at[(members[m] ?? 0) + 2]!++;
	for (let i = 2; i < at.length; i++) at[i]! += at[i - 1] ?? 0;
	const ids = new Uint32Array(total);
	for (let g = 0; g < count; g++) for (let m = starts[g] ?? 0; m < (starts[g + 1] ?? 0); m++) ids[at[(members[m] ?? 0) + 1]!++] = g;
	return { at: at.subarray(0, length + 1), ids };
}

/** Growing list of pairs. */
export class PairList {
	left = new Uint32Array(1 << 14);
	right = new Uint32Array(1 << 14);
	length = 0;

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

/** Up to this many records each is compared with each. */
const ALL_UP_TO = 1000;

/**
 * Candidate pairs: all pairs of a small table, else those that share a key. left < right, right ≥ firstRow.
 * @param cross only pairs over `firstRow` @param all up to so many records each is compared with each
 */
export function* candidates(records: Records, length: number, firstRow: number, active: Uint8Array, cross: boolean, all = ALL_UP_TO): Generator<void, PairList> {
	const pairs = new PairList();
	if (length <= all) {
		for (let right = firstRow; right < length; right++) {
			if (active[right] === 1) for (let left = 0; left < (cross ? firstRow : right); left++) if (active[left] === 1) pairs.add(left, right);
			if (right % 50 === 0) yield;
		}
		return pairs;
	}
	const groups = yield* groupsOf(records, length, active);
	const { starts, members } = groups;
	const { at, ids } = groupsByRecord(groups, length);
	const seen = new Uint32Array(length);
	for (let right = firstRow; right < length; right++) {
		if (right % 500 === 0) yield;
		for (let k = at[right] ?? 0; k < (at[right + 1] ?? 0); k++) {
			const g = ids[k] ?? 0;
			for (let m = starts[g] ?? 0; m < (starts[g + 1] ?? 0); m++) {
				const left = members[m] ?? 0;
				if (left >= right || (cross && left >= firstRow)) break;
				if (seen[left] === right + 1) continue;
				seen[left] = right + 1;
				pairs.add(left, right);
			}
		}
	}
	return pairs;
}
