import type { RegistryEntry } from '#workers/registry';
import type { KeySegment } from './key-table';
import type { KeyedTable } from './keys';

/** Writes the block numbers of the records [from, to) into `out`, `slots` per record; 1 and up, 0 = in no block. */
export interface BlockFiller {
	fill(from: number, to: number, out: Int32Array): void;
}

/** A key by which candidates are found (one file of blocking/, one line in its index). */
export interface BlockingRule extends RegistryEntry {
	/** Blocks that one record can be in. */
	slots: number;
	/** Numbers are given in the order of first sight; the filler is called for all records in ascending order. */
	keys(k: KeyedTable): BlockFiller;
	/** The value by which a record (that has been read) is in the block of one of its slots. */
	valueOf(k: KeyedTable, record: number, slot: number): string;
	/**
	 * Hashes of the same key, `width` ≤ `slots` per record; 0 = blank. Records of one block have one hash, not always the other way round.
	 */
	hashes(segment: KeySegment): { values: Uint32Array; width: number };
}

/** Records by block: those of block b are members[starts[b]] … members[starts[b + 1] − 1], ascending. */
export interface Blocks {
	starts: Int32Array;
	members: Int32Array;
}

/** Whether a slot of a record has the block of one before it: the record is in it once. */
function isAgain(numbers: Int32Array, record: number, slot: number): boolean {
	for (let s = record; s < slot; s++) if (numbers[s] === numbers[slot]) return true;
	return false;
}

/** Groups records by block number (a counting sort, linear), each once. Inactive records are in no block. */
export function groupBlocks(numbers: Int32Array, slots: number, active: Uint8Array): Blocks {
	let highest = 0;
	for (let s = 0; s < numbers.length; s++) if ((numbers[s] ?? 0) > highest) highest = numbers[s] ?? 0;
	const starts = new Int32Array(highest + 2);
	const records = numbers.length / slots;
	for (let i = 0, s = 0; i < records; i++) {
		if (active[i] !== 1) {
			s += slots;
			continue;
		}
		for (let n = 0; n < slots; n++, s++) {
			const b = numbers[s] ?? 0;
			if (b > 0 && (n === 0 || !isAgain(numbers, s - n, s))) starts[b + 1] = (starts[b + 1] ?? 0) + 1;
		}
	}
	for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
	const members = new Int32Array(starts[highest + 1] ?? 0);
	const next = starts.slice();
	for (let i = 0, s = 0; i < records; i++) {
		if (active[i] !== 1) {
			s += slots;
			continue;
		}
		for (let n = 0; n < slots; n++, s++) {
			const b = numbers[s] ?? 0;
			if (b > 0 && (n === 0 || !isAgain(numbers, s - n, s))) members[(next[b] = (next[b] ?? 0) + 1) - 1] = i;
		}
	}
	return { starts, members };
}
