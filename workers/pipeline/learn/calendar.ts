import type { ReadColumn } from './read-column';

/** Changes from row to row, as a share of those that a shuffled column would have, up to which it tells the time. */
const CONSTANT = 0.1;
/** Up to this share a column hangs on the time so much that it must prove itself on later rows. */
const CLINGS = 0.3;
/** Values that a column must have in all for its runs to say something. */
const LEAST_ROWS = 60;

/** Pairs of neighbours that are looked at, evenly spaced: a share is known well enough from so many. */
const PAIRS = 2000;
/** Of most columns so few tell already that they are far from hanging on the time. */
const FIRST_PAIRS = 200;
const FAR = 0.6;

export type TimeBond = 'calendar' | 'clings' | null;

/**
 * Whether a column stays the same over stretches of time and moves from stretch to stretch, as a month or an economic
 * figure does. Rows are in the order of time. Levels: neighbours that differ against pairs at large (1 − Σ share²).
 * Numbers: the von Neumann ratio of their ranks as well, which also finds what rises little by little.
 */
export function timeBond(c: ReadColumn): TimeBond {
	const values = c.kind === 'number' ? c.values : c.codes;
	if (values.length < LEAST_ROWS) return null;
	const filled = c.kind === 'number' ? filledOf(c.values) : null;
	const least = (pairs: number): number => Math.min(changes(values, pairs), filled ? smoothness(filled, pairs) : 1);
	if (least(FIRST_PAIRS) > FAR) return null;
	const ratio = least(PAIRS);
	return ratio <= CONSTANT ? 'calendar' : ratio <= CLINGS ? 'clings' : null;
}

function filledOf(values: Float64Array): Float64Array {
	const out = new Float64Array(values.length);
	let n = 0;
	for (let i = 0; i < values.length; i++) if (values[i] === values[i]) out[n++] = values[i]!;
	return out.subarray(0, n);
}

function changes(values: Float64Array | Int32Array, pairs: number): number {
	const counts = new Map<number, number>();
	const stride = Math.max(1, Math.floor(values.length / pairs));
	let n = 0;
	let differ = 0;
	for (let i = 1; i < values.length; i += stride) {
		const v = Number.isNaN(values[i]!) ? Infinity : values[i]!;
		counts.set(v, (counts.get(v) ?? 0) + 1);
		n++;
		if (v !== (Number.isNaN(values[i - 1]!) ? Infinity : values[i - 1]!)) differ++;
	}
	let same = 0;
	for (const count of counts.values()) same += (count / n) * ((count - 1) / (n - 1));
	const expected = n * (1 - same);
	// A value that hardly ever changes has too few changes to be judged by.
	return expected < 20 ? 1 : differ / expected;
}

/** Mean squared difference of neighbouring ranks over twice their variance: 1 = no order, 0 = a smooth line (Bartels 1982). */
function smoothness(filled: Float64Array, most: number): number {
	if (filled.length < LEAST_ROWS) return 1;
	const stride = Math.max(1, Math.floor(filled.length / most));
	const sorted = new Float64Array(Math.ceil(filled.length / stride));
	for (let i = 0, k = 0; i < filled.length; i += stride) sorted[k++] = filled[i]!;
	sorted.sort();
	const n = sorted.length;
	const rankOf = (v: number, right: boolean): number => {
		let low = 0;
		let high = n;
		while (low < high) {
			const mid = (low + high) >> 1;
			if (sorted[mid]! < v || (right && sorted[mid] === v)) low = mid + 1;
			else high = mid;
		}
		return low;
	};
	const rank = (i: number): number => {
		const left = rankOf(filled[i]!, false);
		return sorted[left] === filled[i] ? (left + rankOf(filled[i]!, true)) / 2 : left;
	};
	// Of a sorted list the middle rank of every value, ties together.
	const mean = n / 2;
	let spread = 0;
	let steps = 0;
	let pairs = 0;
	for (let i = 1; i < filled.length; i += stride) {
		const [before, here] = [rank(i - 1), rank(i)];
		spread += ((here - mean) ** 2 + (before - mean) ** 2) / 2;
		steps += (here - before) ** 2;
		pairs++;
	}
	return spread > 0 ? steps / pairs / ((2 * spread) / pairs) : 1;
}
