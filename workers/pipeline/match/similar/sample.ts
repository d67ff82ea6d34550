import type { PairList } from './blocks';
import type { Records } from './records';

/** Pairs that are learned from, about, and pairs at random. */
const SAMPLE = 100_000;
const RANDOM_PAIRS = 24_000;

/** Which pairs are learned from: chosen by what stands in them, not by where they stand. */
export function sampleOf(records: Records, pairs: PairList): Uint32Array {
	const every = Math.max(1, Math.ceil(pairs.length / SAMPLE));
	const picked: number[] = [];
	const { content } = records;
	for (let p = 0; p < pairs.length; p++) {
		const mixed = Math.imul((content[pairs.left[p] ?? 0] ?? 0) ^ (content[pairs.right[p] ?? 0] ?? 0), 0x9e3779b1) >>> 8;
		if (every === 1 || mixed % every === 0) picked.push(p);
	}
	return Uint32Array.from(picked);
}

/** Pairs at random, the same whatever the order of the records: neighbours at given distances in the order of their hashes. */
export function randomPairs(records: Records, length: number, active: Uint8Array): { length: number; left: Uint32Array; right: Uint32Array } {
	const order = Uint32Array.from({ length }, (_, i) => i).filter((i) => active[i] === 1).sort((a, b) => (records.content[a] ?? 0) - (records.content[b] ?? 0) || a - b);
	const n = order.length;
	const rounds = Math.min(Math.floor((n - 1) / 2), Math.ceil(RANDOM_PAIRS / Math.max(1, n)));
	const [left, right] = [new Uint32Array(Math.max(0, rounds) * n), new Uint32Array(Math.max(0, rounds) * n)];
	let p = 0;
	for (let r = 1; r <= rounds; r++) {
		const step = rounds >= Math.floor((n - 1) / 2) ? r : 1 + ((r * 7919) % (n - 1));
		for (let k = 0; k < n; k++) {
			left[p] = order[k] ?? 0;
			right[p++] = order[(k + step) % n] ?? 0;
		}
	}
	return { length: p, left, right };
}
