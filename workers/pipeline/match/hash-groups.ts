import type { BlockingRule } from './block';
import type { KeyTable } from './key-table';
import { powerOfTwo, Sieve } from './sieve';

/** Records that share a hash: group g is ids[starts[g]] … ids[starts[g + 1] − 1], ascending; an id is record × slots + slot. */
export interface HashGroups {
	length: number;
	starts: Uint32Array;
	ids: Uint32Array;
}

const SEGMENTS_A_STEP = 50;
const BUCKETS_A_STEP = 2 ** 16;
/** Up to this size a bucket is sorted by insertion. */
const SMALL = 48;

/** Values that passed the sieve, laid into buckets by their high bits: bucket b is [ends[b − 1], ends[b]) once all are laid. */
class Buckets {
	readonly hashes: Uint32Array;
	readonly ids: Uint32Array;
	readonly ends: Uint32Array;
	private readonly shift: number;

	constructor(readonly count: number) {
		const buckets = Math.min(2 ** 22, powerOfTwo(count / 2));
		this.shift = 32 - Math.log2(buckets);
		this.ends = new Uint32Array(buckets + 1);
		this.hashes = new Uint32Array(count);
		this.ids = new Uint32Array(count);
	}

	/** First all values are counted, … */
	countIn(values: Uint32Array, sieve: Sieve): void {
		const { ends, shift } = this;
		for (let e = 0; e < values.length; e++) {
			const h = values[e]!;
			if (sieve.passes(h)) ends[(h >>> shift) + 1]!++;
		}
	}

	/** … then room is made, … */
	makeRoom(): void {
		const { ends } = this;
		for (let b = 1; b < ends.length; b++) ends[b]! += ends[b - 1]!;
	}

	/** … then they are laid in the same order. */
	lay(values: Uint32Array, width: number, slots: number, base: number, sieve: Sieve): void {
		const { ends, shift, hashes, ids } = this;
		for (let e = 0; e < values.length; e++) {
			const h = values[e]!;
			if (!sieve.passes(h)) continue;
			const at = ends[h >>> shift]!++;
			const record = (e / width) | 0;
			hashes[at] = h;
			ids[at] = (base + record) * slots + (e - record * width);
		}
	}
}

/**
 * Finds the records that share a hash of one blocking rule with another record, at least one of them a row of the file.
 * [Note: sieve and buckets] A sieve of two bits a value first tells apart what was seen once; of what it lets through,
 * ids and hashes are laid into buckets by the high bits of the hash, which are then sorted one by one. Both are linear,
 * and nothing but typed arrays is held: 4 bytes per row, and 10 per value that passes the sieve.
 */
export function* hashGroups(table: KeyTable, rule: BlockingRule): Generator<void, HashGroups> {
	const { segments, starts, rowSegments, firstRow } = table;
	const { slots } = rule;
	let total = 0;
	for (let g = rowSegments; g < segments.length; g++) total += rule.hashes(segments[g]!).values.length;
	const sieve = new Sieve(total);
	for (let g = rowSegments; g < segments.length; g++) {
		sieve.addRows(rule.hashes(segments[g]!).values);
		if (g % SEGMENTS_A_STEP === 0) yield;
	}
	for (let g = 0; g < rowSegments; g++) {
		sieve.addOthers(rule.hashes(segments[g]!).values);
		if (g % SEGMENTS_A_STEP === 0) yield;
	}
	let count = 0;
	for (let g = 0; g < segments.length; g++) {
		count += passing(rule.hashes(segments[g]!).values, sieve);
		if (g % SEGMENTS_A_STEP === 0) yield;
	}
	const buckets = new Buckets(count);
	for (let g = 0; g < segments.length; g++) {
		buckets.countIn(rule.hashes(segments[g]!).values, sieve);
		if (g % SEGMENTS_A_STEP === 0) yield;
	}
	buckets.makeRoom();
	for (let g = 0; g < segments.length; g++) {
		const { values, width } = rule.hashes(segments[g]!);
		buckets.lay(values, width, slots, starts[g]!, sieve);
		if (g % SEGMENTS_A_STEP === 0) yield;
	}
	const groups = new Groups(count, slots, firstRow);
	for (let b = 0; b < buckets.ends.length - 1; b += BUCKETS_A_STEP) {
		groups.takeBuckets(buckets, b, Math.min(b + BUCKETS_A_STEP, buckets.ends.length - 1));
		yield;
	}
	return groups.finish(buckets.ids);
}

function passing(values: Uint32Array, sieve: Sieve): number {
	let n = 0;
	for (let e = 0; e < values.length; e++) if (sieve.passes(values[e]!)) n++;
	return n;
}

/** Sorts buckets and keeps what is a group, moving its ids forward in place. */
class Groups {
	private readonly starts: Uint32Array;
	private length = 0;
	private kept = 0;

	constructor(
		count: number,
		private readonly slots: number,
		private readonly firstRow: number
	) {
		this.starts = new Uint32Array((count >> 1) + 2);
	}

	takeBuckets({ hashes, ids, ends }: Buckets, from: number, to: number): void {
		for (let b = from; b < to; b++) {
			const start = b === 0 ? 0 : ends[b - 1]!;
			const end = ends[b]!;
			if (end - start < 2) continue;
			sortBucket(hashes, ids, start, end);
			for (let run = start; run < end;) {
				let next = run + 1;
				while (next < end && hashes[next] === hashes[run]) next++;
				if (next - run > 1) this.keep(ids, run, next);
				run = next;
			}
		}
	}

	private keep(ids: Uint32Array, from: number, to: number): void {
		const last = Math.floor(ids[to - 1]! / this.slots);
		// One record with a number twice is no group, and neither are stored contacts among themselves.
		if (last < this.firstRow || Math.floor(ids[from]! / this.slots) === last) return;
		this.starts[this.length++] = this.kept;
		for (let e = from; e < to; e++) ids[this.kept++] = ids[e]!;
	}

	finish(ids: Uint32Array): HashGroups {
		this.starts[this.length] = this.kept;
		return { length: this.length, starts: this.starts.slice(0, this.length + 1), ids: ids.slice(0, this.kept) };
	}
}

/** Sorts hashes[from, to) with their ids; equal hashes keep their order. */
function sortBucket(hashes: Uint32Array, ids: Uint32Array, from: number, to: number): void {
	const size = to - from;
	if (size <= SMALL) {
		for (let e = from + 1; e < to; e++) {
			const h = hashes[e]!;
			const id = ids[e]!;
			let at = e;
			for (; at > from && hashes[at - 1]! > h; at--) {
				hashes[at] = hashes[at - 1]!;
				ids[at] = ids[at - 1]!;
			}
			hashes[at] = h;
			ids[at] = id;
		}
		return;
	}
	// A value that very many share fills its bucket alone.
	const first = hashes[from];
	if (hashes.subarray(from, to).every((h) => h === first)) return;
	const packed = new Float64Array(size);
	const before = ids.slice(from, to);
	for (let e = 0; e < size; e++) packed[e] = (hashes[from + e]! % 2 ** 31) * size + e;
	// The buckets are at least two, so that the highest bit is the same in all of one.
	const high = first! >= 2 ** 31 ? 2 ** 31 : 0;
	packed.sort();
	for (let e = 0; e < size; e++) {
		const low = Math.floor(packed[e]! / size);
		hashes[from + e] = high + low;
		ids[from + e] = before[packed[e]! - low * size]!;
	}
}
