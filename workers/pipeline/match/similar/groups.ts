/** Groups of records that share a key: within them candidates are looked for. */

import { BlockKeys, KEYS, SPLITS } from './keys';
import { sortedByKey } from './radix';
import type { Records } from './records';

/** Largest blocks of which all pairs are looked at, of a key and of a weak key: the first that keeps to the budget. */
const LARGEST = [
	[150, 60],
	[90, 25],
	[50, 8]
] as const;

/** Pairs within blocks, a record. */
const BUDGET = 16;

/** Groups of records that share a key: members[starts[g]] … members[starts[g + 1] − 1], ascending. */
export interface Groups {
	count: number;
	starts: Uint32Array;
	members: Uint32Array;
}

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
	add(key: number): void {
		const at = stirred(key);
		this.bits[at >>> 5]! |= 1 << (at & 31);
	}
	mayHave(key: number): boolean {
		const at = stirred(key);
		return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
	}
}
const FILTER_BITS = 22;
const stirred = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - FILTER_BITS);

/** By what blocks are cut, worked out for those records alone that are in a block which is too large. */
class Splits {
	readonly cuts: Uint32Array;
	private readonly known: Uint8Array;
	constructor(
		private readonly writer: BlockKeys,
		length: number
	) {
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
function addKeys(
	writer: BlockKeys,
	list: KeyList,
	active: Uint8Array,
	from: number,
	to: number,
	firstRow: number,
	filter: KeyFilter | null
): void {
	const row = new Uint32Array(KEYS);
	for (let i = from; i < to; i++) {
		if (active[i] !== 1) continue;
		const n = writer.write(i, row, 0);
		for (let k = 0; k < n; k++) if (!filter || i >= firstRow || filter.mayHave(row[k]!)) list.add(row[k]!, i);
	}
}

/**
 * Groups of at most the size that can be afforded, of keys that a record from `firstRow` on has; larger ones are cut by further keys, and
 * what no key cuts is left to the other keys of its members.
 */
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
						if (cut !== 0) again.add((((Math.imul(key ^ (s + 1), 0x9e3779b1) ^ Math.imul(cut, 0x85ebca6b)) & ~1) | (key & 1)) >>> 0, i);
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
