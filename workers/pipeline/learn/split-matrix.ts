import type { Matrix } from './matrix';

/**
 * The entries of a matrix in two parts: those that are 1 by their feature alone, and all others. Most are 1, and a fit of many
 * features reads them all some eighty times.
 */
export interface Split {
	rows: number;
	width: number;
	/** Features of row i that are 1: signStart[i] … signStart[i + 1]. */
	signStart: Int32Array;
	signs: Int32Array;
	/** The other entries of row i: numberStart[i] … numberStart[i + 1]. */
	numberStart: Int32Array;
	numbers: Int32Array;
	value: Float64Array;
}

/** Matrices that were asked for: each takes part in several fits. */
const known = new WeakMap<Matrix, Split>();

export function splitOf(x: Matrix): Split {
	let split = known.get(x);
	if (!split) known.set(x, (split = cut(x)));
	return split;
}

function cut({ rows, width, start, index, value }: Matrix): Split {
	const end = start[rows]!;
	let ones = 0;
	for (let e = 0; e < end; e++) if (value[e] === 1) ones++;
	const out: Split = { rows, width, signStart: new Int32Array(rows + 1), signs: new Int32Array(ones), numberStart: new Int32Array(rows + 1), numbers: new Int32Array(end - ones), value: new Float64Array(end - ones) };
	let s = 0;
	let n = 0;
	for (let i = 0, e = 0; i < rows; i++) {
		for (const to = start[i + 1]!; e < to; e++) {
			if (value[e] === 1) out.signs[s++] = index[e]!;
			else { out.numbers[n] = index[e]!; out.value[n++] = value[e]!; }
		}
		out.signStart[i + 1] = s;
		out.numberStart[i + 1] = n;
	}
	return out;
}

/** beta · row + beta[width] for every row. */
export function scoresOf({ rows, width, signs, signStart, numbers, numberStart, value }: Split, beta: Float64Array): Float64Array {
	const out = new Float64Array(rows);
	let s = 0;
	let e = 0;
	for (let i = 0; i < rows; i++) {
		let sum = beta[width]!;
		for (const end = signStart[i + 1]!; s < end; s++) sum += beta[signs[s]!]!;
		for (const end = numberStart[i + 1]!; e < end; e++) sum += value[e]! * beta[numbers[e]!]!;
		out[i] = sum;
	}
	return out;
}

/** Xᵀ · v, the intercept last. @param v a number per row @param out width + 1 */
export function sumsOver({ rows, width, signs, signStart, numbers, numberStart, value }: Split, v: Float64Array, out: Float64Array): void {
	out.fill(0);
	let total = 0;
	let s = 0;
	let e = 0;
	for (let i = 0; i < rows; i++) {
		const r = v[i]!;
		total += r;
		for (const end = signStart[i + 1]!; s < end; s++) out[signs[s]!]! += r;
		for (const end = numberStart[i + 1]!; e < end; e++) out[numbers[e]!]! += value[e]! * r;
	}
	out[width] = total;
}
