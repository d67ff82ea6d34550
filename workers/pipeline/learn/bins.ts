import { sortedIndex } from './auc';
import type { ReadColumn } from './read-column';

/** A column cut into few classes: what single columns are judged by. Bin 0 = blank. */
export interface Bins {
	code: Uint8Array;
	count: number;
	ordered: boolean;
}

const NUMBER_BINS = 32;
/** Outcomes of the rarer class that a bin of numbers should have. */
const PER_BIN = 6;
const LEVEL_BINS = 200;
const SAMPLE = 800;

/** Numbers by about equal counts, levels by themselves, the rare ones together. `rarer`: outcomes of the rarer class. */
export function binned(c: ReadColumn, rarer: number): Bins {
	return c.kind === 'number'
		? numberBins(c.values, Math.min(NUMBER_BINS, Math.max(4, Math.floor(rarer / PER_BIN))))
		: levelBins(c.codes, c.texts.length);
}

function numberBins(values: Float64Array, bins: number): Bins {
	const sample = sampleOf(values, SAMPLE);
	const edges = new Float64Array(bins);
	let filled = 0;
	for (let k = 1; k < bins; k++) {
		let at = Math.floor((k * sample.length) / bins);
		// Above a value that fills whole bins the next one begins, however few have it: few won leads among zeros tell a leak.
		while (filled > 0 && sample[at] === edges[filled - 1]) at++;
		if (at < sample.length && (filled === 0 || sample[at]! > edges[filled - 1]!)) edges[filled++] = sample[at]!;
	}
	const code = new Uint8Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const v = values[i]!;
		if (Number.isNaN(v)) continue;
		let low = 0;
		let high = filled;
		while (low < high) {
			const mid = (low + high) >> 1;
			if (edges[mid]! <= v) low = mid + 1;
			else high = mid;
		}
		code[i] = low + 1;
	}
	return { code, count: filled + 2, ordered: true };
}

/** Evenly spaced values of those that are filled, about `most` up to twice as many, ascending. */
function sampleOf(values: Float64Array, most: number): Float64Array {
	let filled = 0;
	for (let i = 0; i < values.length; i++) if (values[i] === values[i]) filled++;
	const stride = Math.max(1, Math.floor(filled / most));
	const out = new Float64Array(Math.ceil(filled / stride));
	for (let i = 0, seen = 0, n = 0; i < values.length; i++) {
		const v = values[i]!;
		if (v === v && seen++ % stride === 0) out[n++] = v;
	}
	return out.sort();
}

function levelBins(codes: Int32Array, levels: number): Bins {
	const counts = new Int32Array(levels);
	for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) counts[codes[i]!]!++;
	const chosen = [...counts.keys()]
		.filter((c) => counts[c]! >= 5)
		.sort((a, b) => counts[b]! - counts[a]!)
		.slice(0, LEVEL_BINS);
	const bin = new Uint8Array(levels).fill(1);
	chosen.forEach((code, k) => {
		bin[code] = k + 2;
	});
	const code = new Uint8Array(codes.length);
	for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) code[i] = bin[codes[i]!]!;
	return { code, count: chosen.length + 2, ordered: false };
}

/** Won and lost per bin, each for every other row of its class. */
export interface Tally {
	won: readonly [Float64Array, Float64Array];
	lost: readonly [Float64Array, Float64Array];
	ordered: boolean;
}

export function tallied({ code, count, ordered }: Bins, y: Uint8Array): Tally {
	const counts = new Float64Array(4 * count);
	const quarters = quartersOf(y);
	for (let i = 0; i < code.length; i++) counts[quarters[i]! * count + code[i]!]!++;
	const [l0, l1, w0, w1] = [0, 1, 2, 3].map((k) => counts.subarray(k * count, (k + 1) * count)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	return { won: [w0, w1], lost: [l0, l1], ordered };
}

/** Quarters of outcomes that were asked for: each column asks anew. */
const known = new WeakMap<Uint8Array, Uint8Array>();

/** 0 and 1: every other lost one, 2 and 3: every other won one, so that both halves have the same share of won. */
function quartersOf(y: Uint8Array): Uint8Array {
	let quarters = known.get(y);
	if (!quarters) {
		let won = 0;
		let lost = 0;
		known.set(y, (quarters = y.map((v) => (v === 1 ? 2 + (won++ & 1) : lost++ & 1))));
	}
	return quarters;
}

function total(counts: Float64Array): number {
	let sum = 0;
	for (let b = 0; b < counts.length; b++) sum += counts[b]!;
	return sum;
}

/**
 * How well a column alone ranks outcomes: rates per bin learned from every other row, AUC on the rest, both ways round.
 * 0.5 = not at all; chance alone stays near it, however many bins there are.
 */
export function loneAuc({ won, lost }: Tally): number {
	const wins = total(won[0]) + total(won[1]);
	const base = (wins + 1) / (wins + total(lost[0]) + total(lost[1]) + 2);
	return (rankedBy(0, 1, won, lost, base) + rankedBy(1, 0, won, lost, base)) / 2;
}

/** AUC of one half by the rates of the other. */
function rankedBy(half: 0 | 1, by: 0 | 1, won: Tally['won'], lost: Tally['lost'], base: number): number {
	const count = won[0].length;
	const rate = new Float64Array(count);
	for (let b = 0; b < count; b++) rate[b] = (won[half][b]! + 3 * base) / (won[half][b]! + lost[half][b]! + 3);
	const order = sortedIndex(rate, count);
	let below = 0;
	let sum = 0;
	for (let k = 0; k < count;) {
		let w = 0;
		let l = 0;
		const r = rate[order[k]!]!;
		for (; k < count && rate[order[k]!] === r; k++) {
			w += won[by][order[k]!]!;
			l += lost[by][order[k]!]!;
		}
		sum += w * (below + l / 2);
		below += l;
	}
	const wins = total(won[by]);
	return wins > 0 && below > 0 ? sum / (wins * below) : 0.5;
}

/** How well a number alone ranks outcomes by being high or by being low, over the rows where it is filled; 0.5 for levels. */
export function orderAuc({ won, lost, ordered }: Tally): number {
	if (!ordered) return 0.5;
	let below = 0;
	let wins = 0;
	let sum = 0;
	for (let b = 1; b < won[0].length; b++) {
		const [w, l] = [won[0][b]! + won[1][b]!, lost[0][b]! + lost[1][b]!];
		sum += w * (below + l / 2);
		below += l;
		wins += w;
	}
	return wins > 0 && below > 0 ? 0.5 + Math.abs(sum / (wins * below) - 0.5) : 0.5;
}

/** How well it ranks that a cell is blank or filled, either way: 0.5 = not at all. */
export function blankAuc({ won, lost }: Tally): number {
	const wins = total(won[0]) + total(won[1]);
	const losses = total(lost[0]) + total(lost[1]);
	return wins > 0 && losses > 0 ? 0.5 + Math.abs((won[0][0]! + won[1][0]!) / wins - (lost[0][0]! + lost[1][0]!) / losses) / 2 : 0.5;
}
