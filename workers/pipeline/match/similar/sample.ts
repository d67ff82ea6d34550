import type { PairList } from './blocks';
import type { Records } from './records';

/** Pairs that are learned from, about, and pairs at random. */
const SAMPLE = 40_000;
const RANDOM_PAIRS = 16_000;

const stirred = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 8;

/** Which pairs are learned from: chosen by what stands in them, not by where they stand. */
export function sampleOf(records: Records, pairs: PairList): Uint32Array {
	const every = Math.max(1, Math.ceil(pairs.length / SAMPLE));
	const picked = new Uint32Array(pairs.length);
	let n = 0;
	const { content } = records;
	for (let p = 0; p < pairs.length; p++)
		if (every === 1 || stirred(content[pairs.left[p]!]! ^ content[pairs.right[p]!]!) % every === 0) picked[n++] = p;
	return picked.slice(0, n);
}

/** Pairs at random, the same whatever the order of the records: neighbours at given distances in the order of their hashes. */
export function randomPairs(
	records: Records,
	length: number,
	active: Uint8Array
): { length: number; left: Uint32Array; right: Uint32Array } {
	const { content } = records;
	// Records of one hash can't be told apart, so that it doesn't matter which of them comes first.
	const sorted = Float64Array.from({ length }, (_, i) => (active[i] === 1 ? content[i]! * ROOM + i : Infinity)).sort();
	let n = length;
	while (n > 0 && sorted[n - 1] === Infinity) n--;
	const order = Uint32Array.from({ length: n }, (_, k) => sorted[k]! % ROOM);
	const all = Math.floor((n - 1) / 2);
	const rounds = Math.max(0, Math.min(all, Math.ceil(RANDOM_PAIRS / Math.max(1, n))));
	const every = Math.max(1, Math.round(n / RANDOM_PAIRS));
	const left = new Uint32Array(rounds * n);
	const right = new Uint32Array(rounds * n);
	let p = 0;
	for (let r = 1; r <= rounds; r++) {
		const step = rounds >= all ? r : 1 + ((r * 7919) % (n - 1));
		for (let k = 0; k < n; k++) {
			if (every > 1 && stirred(content[order[k]!]!) % every !== 0) continue;
			left[p] = order[k]!;
			right[p++] = order[(k + step) % n]!;
		}
	}
	return { length: p, left, right };
}
const ROOM = 2 ** 21;
