import { BlockKeys, KEYS, SPLITS } from './keys';
import { sortedByKey } from './radix';
import { relatedPairs } from './related';
import type { Records } from './records';

/** Largest blocks of which all pairs are looked at, of a key and of a weak key: the first that keeps to the budget. */
const LARGEST = [[150, 60], [90, 25], [50, 8]] as const;
/** Pairs within blocks, a record. */
const BUDGET = 16;

/** Groups of records that share a key: members[starts[g]] … members[starts[g + 1] − 1], ascending. */
export interface Groups { count: number; starts: Uint32Array; members: Uint32Array }

/** Keys of records, growing. */
class KeyList {
	keys: Uint32Array;
	items: Uint32Array;
	length = 0;
	constructor(room: number) {
		[this.keys, this.items] = [new Uint32Array(room), new Uint32Array(room)];
	}

	add(key: number, item: number): void {
		if (this.length === this.keys.length) {
			const [keys, items] = [new Uint32Array(this.length * 2), new Uint32Array(this.length * 2)];
			keys.set(this.keys);
			items.set(this.items);
			[this.keys, this.items] = [keys, items];
		}
		this.keys[this.length] = key;
		this.items[this.length++] = item;
	}

	sort(): void {
		Object.assign(this, sortedByKey(this.keys, this.items, this.length));
	}

	/** Where the run of equal keys that begins at a place ends. */
	end(from: number): number {
		const { keys, length } = this;
		const key = keys[from];
		let to = from + 1;
		while (to < length && keys[to] === key) to++;
		return to;
	}
}

/** The largest blocks that a list can afford. */
function affordable(sorted: KeyList, length: number): readonly [number, number] {
	const sums = LARGEST.map(() => 0);
	for (let from = 0, to = 0; from < sorted.length; from = to) {
		to = sorted.end(from);
		const n = to - from;
		if (n < 2) continue;
		for (let k = 0; k < LARGEST.length; k++) if (n <= LARGEST[k]![sorted.keys[from]! & 1]!) sums[k]! += (n * (n - 1)) / 2;
	}
	return LARGEST.find((_, k) => sums[k]! <= BUDGET * length) ?? LARGEST[LARGEST.length - 1]!;
}

/** Keys that may be among some: no false no, and some false yes. */
class KeyFilter {
	private readonly bits = new Uint32Array(1 << (FILTER_BITS - 5));
	add(key: number): void { const at = stirred(key); this.bits[at >>> 5]! |= 1 << (at & 31); }
	mayHave(key: number): boolean { const at = stirred(key); return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1; }
}
const FILTER_BITS = 22;
const stirred = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - FILTER_BITS);

/** Groups of at most the size that can be afforded, of keys that a record from `firstRow` on has; larger ones are cut by further keys, and what no key cuts is left to the other keys of its members. */
export function* groupsOf(records: Records, length: number, active: Uint8Array, firstRow: number): Generator<void, Groups> {
	const writer = new BlockKeys(records);
	const row = new Uint32Array(KEYS);
	const splits = new Uint32Array(length * SPLITS);
	let list = new KeyList((length - firstRow) * 24 + 1024);
	const filter = firstRow > 0 ? new KeyFilter() : null;
	for (let i = firstRow; filter && i < length; i++) {
		if (i % 2000 === 1999) yield;
		if (active[i] === 1) for (let k = writer.write(i, row, 0); k > 0; k--) filter.add(row[k - 1]!);
	}
	for (let i = 0; i < length; i++) {
		if (i % 2000 === 1999) yield;
		if (active[i] !== 1) continue;
		const n = writer.write(i, row, 0);
		const before = list.length;
		for (let k = 0; k < n; k++) if (!filter || i >= firstRow || filter.mayHave(row[k]!)) list.add(row[k]!, i);
		if (list.length > before) writer.split(i, splits, i * SPLITS);
	}
	const starts: number[] = [];
	let members = new Uint32Array(list.length);
	let filled = 0;
	const group = (from: number, to: number): void => {
		if (filled + to - from > members.length) {
			const larger = new Uint32Array((filled + to - from) * 2);
			larger.set(members);
			members = larger;
		}
		starts.push(filled);
		for (let p = from; p < to; p++) members[filled++] = list.items[p]!;
	};
	list.sort();
	yield;
	const largest = affordable(list, length);
	for (let depth = 0; ; depth++) {
		const again = new KeyList(1024);
		for (let from = 0, to = 0; from < list.length; from = to) {
			to = list.end(from);
			if (to - from < 2) continue;
			const key = list.keys[from]!;
			if (to - from <= largest[key & 1]!) group(from, to);
			else if (depth < 1) {
				for (let q = from; q < to; q++) {
					const i = list.items[q]!;
					for (let s = 0; s < SPLITS; s++) {
						const cut = splits[i * SPLITS + s]!;
						if (cut !== 0) again.add(((Math.imul(key ^ (s + 1), 0x9e3779b1) ^ Math.imul(cut, 0x85ebca6b)) & ~1 | (key & 1)) >>> 0, i);
					}
				}
			}
		}
		yield;
		if (again.length === 0) break;
		list = again;
		list.sort();
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

/** Up to this many records each is compared with each; above the smaller one only where not too many of them have to do with each other (one firm's staff). */
const [ALL_OF_ANY, ALL_UP_TO] = [1000, 2000];
const MOST_RELATED = 0.05;

function compareAll(records: Records, length: number, active: Uint8Array): boolean {
	if (length <= ALL_OF_ANY || length > ALL_UP_TO) return length <= ALL_OF_ANY;
	const { firm, site } = relatedPairs(records, length, active);
	return Math.max(firm.pairs, site.pairs) <= (MOST_RELATED * length * (length - 1)) / 2;
}

/**
 * Candidate pairs: all pairs of a small table, else those that share a key. left < right, right ≥ firstRow.
 * @param cross only pairs over `firstRow` @param all true = each is compared with each, whatever it costs
 */
export function* candidates(records: Records, length: number, firstRow: number, active: Uint8Array, cross: boolean, all = compareAll(records, length, active)): Generator<void, PairList> {
	const pairs = new PairList();
	if (all) {
		for (let right = firstRow; right < length; right++) {
			if (active[right] === 1) for (let left = 0; left < (cross ? firstRow : right); left++) if (active[left] === 1) pairs.add(left, right);
			if (right % 50 === 0) yield;
		}
		return pairs;
	}
	const groups = yield* groupsOf(records, length, active, firstRow);
	const { starts, members } = groups;
	const { at, ids } = groupsByRecord(groups, length);
	const seen = new Uint32Array(length);
	for (let right = firstRow; right < length; right++) {
		if (right % 500 === 0) yield;
		for (let k = at[right] ?? 0; k < (at[right + 1] ?? 0); k++) {
			const g = ids[k] ?? 0;
			for (let m = starts[g] ?? 0; m < (starts[g + 1] ?? 0); m++) {
				const left = members[m]!;
				if (left >= right || (cross && left >= firstRow)) break;
				if (seen[left] === right + 1) continue;
				seen[left] = right + 1;
				pairs.add(left, right);
			}
		}
	}
	return pairs;
}
