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

/** By what blocks are cut, worked out for those records alone that are in a block which is too large. */
class Splits {
	readonly cuts: Uint32Array;
	private readonly known: Uint8Array;
	constructor(private readonly writer: BlockKeys, length: number) {
		[this.cuts, this.known] = [new Uint32Array(length * SPLITS), new Uint8Array(length)];
	}

	/** Where the cuts of a record lie. */
	of(i: number): number {
		if (this.known[i] === 0) this.writer.split(i, this.cuts, i * SPLITS);
		this.known[i] = 1;
		return i * SPLITS;
	}
}

/** Adds the keys of records [from, to); of those before `firstRow` such only that the filter may have. */
function addKeys(writer: BlockKeys, list: KeyList, active: Uint8Array, from: number, to: number, firstRow: number, filter: KeyFilter | null): void {
	const row = new Uint32Array(KEYS);
	for (let i = from; i < to; i++) {
		if (active[i] !== 1) continue;
		const n = writer.write(i, row, 0);
		for (let k = 0; k < n; k++) if (!filter || i >= firstRow || filter.mayHave(row[k]!)) list.add(row[k]!, i);
	}
}

/** Groups of at most the size that can be afforded, of keys that a record from `firstRow` on has; larger ones are cut by further keys, and what no key cuts is left to the other keys of its members. */
export function* groupsOf(records: Records, length: number, active: Uint8Array, firstRow: number): Generator<void, Groups> {
	const writer = new BlockKeys(records);
	const row = new Uint32Array(KEYS);
	const splits = new Splits(writer, length);
	let list = new KeyList((length - firstRow) * 24 + 1024);
	const filter = firstRow > 0 ? new KeyFilter() : null;
	for (let i = firstRow; filter && i < length; i++) {
		if (i % 2000 === 1999) yield;
		if (active[i] === 1) for (let k = writer.write(i, row, 0); k > 0; k--) filter.add(row[k - 1]!);
	}
	for (let from = 0; from < length; from += 2000) {
		yield;
		addKeys(writer, list, active, from, Math.min(length, from + 2000), firstRow, filter);
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
		let rising = true;
		for (let p = from; p < to; p++) {
			rising &&= p === from || list.items[p]! >= list.items[p - 1]!;
			members[filled++] = list.items[p]!;
		}
		// Two blocks that happen to have one key lie one behind the other.
		if (!rising) members.subarray(filled - to + from, filled).sort();
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
					const at = splits.of(i);
					for (let s = 0; s < SPLITS; s++) {
						const cut = splits.cuts[at + s]!;
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

/** Up to this many records each is compared with each; above the smaller one only where not too many of them have to do with each other (one firm's staff). */
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
function addPairs(pairs: PairList, { starts, members }: Groups, { at, ids }: { at: Uint32Array; ids: Uint32Array }, from: number, to: number, firstRow: number, cross: boolean): void {
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
				while (ids[i] !== ids[j]) if (ids[i]! < ids[j]!) i++; else j++;
				if (ids[i] === g) pairs.add(left, right);
			}
		}
	}
}
