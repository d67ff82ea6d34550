/** Candidates compared column by column; pairs that nothing can bring together any more end early. */

import { PairList } from './blocks';
import { LEVELS } from './levels';
import type { Records } from './records';

/** Pairs that are compared between two rests. */
const PAIRS_A_STEP = 4000;

/**
 * Bits by the weights of contacts in general below which nothing that is learned makes two records one: of a short list, and short of what
 * the prior asks for.
 */
const [HOPELESS, LEARNED_AT_MOST] = [-5, 16];

/** Matches that a list may have, a record. */
const USUAL_MATCHES = 0.04;

/** What is compared first: what costs little or tells most pairs apart. */
const ORDER = [
	'choice',
	'date',
	'identifier',
	'reference',
	'profile',
	'web',
	'place',
	'generation',
	'family',
	'given',
	'phones',
	'email',
	'job',
	'company',
	'title',
	'text',
	'street'
];

/**
 * How pairs are looked at until nothing that is left could speak for them: the comparisons in order, bits by level, and what each
 * can add at most, to records of one value and to others.
 */
interface Looks {
	order: Uint8Array;
	usual: Float64Array;
	most: Float64Array;
	mostOfOthers: Float64Array;
	least: number;
}

export function looksOf({ features }: Records, rows: number, total: number): Looks {
	const usual = new Float64Array(features.length * LEVELS);
	for (const [f, { kind }] of features.entries())
		for (let l = 1; l < kind.m.length; l++) usual[f * LEVELS + l] = (kind.trust ?? 1) * Math.log2((kind.m[l] ?? 0) / (kind.u[l] ?? 1));
	const order = Uint8Array.from(features.keys()).sort(
		(a, b) => ORDER.indexOf(features[a]!.kind.id) - ORDER.indexOf(features[b]!.kind.id) || a - b
	);
	const upTo = (f: number, level: number): number => Math.max(...usual.subarray(f * LEVELS, f * LEVELS + level));
	return {
		order,
		usual,
		most: Float64Array.from(features, (_, f) => upTo(f, LEVELS)),
		mostOfOthers: Float64Array.from(features, (feature, f) => upTo(f, feature.single ? (feature.kind.shares ?? LEVELS) : LEVELS)),
		least: Math.max(HOPELESS, Math.log2(total / Math.max(1, rows * USUAL_MATCHES)) - LEARNED_AT_MOST)
	};
}

/** Levels of the pairs; pairs that nothing speaks for are dropped. */
export function* compared(records: Records, all: PairList, looks: Looks): Generator<void, { pairs: PairList; levels: Uint8Array }> {
	const width = records.features.length;
	const pairs = new PairList();
	let levels = new Uint8Array(Math.max(1 << 16, width * Math.min(all.length, 1 << 16)));
	for (let from = 0; from < all.length; from += PAIRS_A_STEP) {
		yield;
		const to = Math.min(all.length, from + PAIRS_A_STEP);
		const room = (pairs.length + to - from) * width;
		if (room > levels.length) {
			const larger = new Uint8Array(Math.max(room, levels.length * 2));
			larger.set(levels);
			levels = larger;
		}
		compareSome(records, all, from, to, looks, pairs, levels);
	}
	return { pairs, levels };
}

/**
 * Compares the pairs [from, to), one comparison after the other over those that are left: the code of each stays at hand, and most
 * pairs need only the first. Adds what nothing speaks against to `pairs`, in order, with their levels.
 */
function compareSome(
	{ features }: Records,
	all: PairList,
	from: number,
	to: number,
	{ order, usual, most, mostOfOthers, least }: Looks,
	pairs: PairList,
	levels: Uint8Array
): void {
	const width = features.length;
	const n = to - from;
	const left = all.left.subarray(from, to);
	const right = all.right.subarray(from, to);
	const bits = new Float64Array(n);
	for (let f = 0; f < width; f++) addMost(bits, features[f]!.single, left, right, most[f]!, mostOfOthers[f]!);
	const open = Uint16Array.from(bits.keys());
	const found = new Uint8Array(n * width);
	let count = n;
	for (let k = 0; k < width; k++) {
		const f = order[k]!;
		const feature = features[f]!;
		const { single } = feature;
		let kept = 0;
		for (let o = 0; o < count; o++) {
			const p = open[o]!;
			const i = left[p]!;
			const j = right[p]!;
			const level = feature.level(i, j);
			found[p * width + f] = level;
			const now = (bits[p]! += usual[f * LEVELS + level]! - (single && single[i] !== single[j] ? mostOfOthers[f]! : most[f]!));
			if (now >= least) open[kept++] = p;
		}
		count = kept;
	}
	for (let o = 0; o < count; o++) {
		const p = open[o]!;
		const at = pairs.length * width;
		for (let f = 0; f < width; f++) levels[at + f] = found[p * width + f]!;
		pairs.add(left[p]!, right[p]!);
	}
}

/** Adds the most that a comparison can say to each pair. */
function addMost(
	bits: Float64Array,
	single: Int32Array | undefined,
	left: Uint32Array,
	right: Uint32Array,
	most: number,
	mostOfOthers: number
): void {
	for (let p = 0; p < bits.length; p++) bits[p]! += single && single[left[p]!] !== single[right[p]!] ? mostOfOthers : most;
}
