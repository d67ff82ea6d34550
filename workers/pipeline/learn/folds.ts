import { seeded, shuffled } from './random';

/** Rows to learn from and rows to judge, as positions in the table. */
export interface Fold {
	train: Int32Array;
	test: Int32Array;
}

const BLOCKS = 5;
/** Share of the rarer class that the first model of a forward chain learns from. */
const FIRST = 0.4;

/**
 * Forward chaining: each block is judged by a model of all rows before it. Rows are in the order of time; blocks hold about
 * the same number of the rarer class, so that each can be ranked.
 */
export function timeFolds(y: Uint8Array): Fold[] {
	const n = y.length;
	const won = y.reduce((a, b) => a + b, 0);
	const rarer = won * 2 <= n ? 1 : 0;
	const total = rarer ? won : n - won;
	const cuts: number[] = [];
	for (let i = 0, seen = 0; i < n; i++) {
		if (y[i] === rarer) seen++;
		while (cuts.length < BLOCKS && seen >= total * (FIRST + ((1 - FIRST) * cuts.length) / BLOCKS)) cuts.push(i + 1);
	}
	cuts.push(n);
	return cuts
		.slice(0, -1)
		.map((cut, k) => ({ train: range(0, cut), test: range(cut, cuts[k + 1]!) }))
		.filter((f) => f.test.length > 0);
}

/** Rows shared out at random, won and lost alike, `repeats` times over. */
export function stratifiedFolds(y: Uint8Array, seed: number, repeats: number): Fold[] {
	const random = seeded(seed);
	const out: Fold[] = [];
	for (let r = 0; r < repeats; r++) {
		const order = shuffled(y.length, random);
		const fold = new Uint8Array(y.length);
		const next = [0, 0];
		for (const i of order) fold[i] = next[y[i]!]!++ % BLOCKS;
		for (let f = 0; f < BLOCKS; f++) {
			out.push({ train: order.filter((i) => fold[i] !== f).sort(), test: order.filter((i) => fold[i] === f).sort() });
		}
	}
	return out;
}

export const range = (from: number, to: number): Int32Array => Int32Array.from({ length: to - from }, (_, i) => from + i);
