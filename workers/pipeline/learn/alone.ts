import type { Encoder } from '#domain/learned-model';
import { widthOf } from './encode';
import { fitLogistic, standardErrors } from './logistic';
import { linearScores, type Matrix } from './matrix';

/** Penalty that a column alone begins with, and how often it is learned anew from what its weights turn out to be. */
const START = 2;
const ROUNDS = 3;
/** Times of what chance alone gives that a column must tell before its weights count for anything. */
const CHANCE = 1.5;
/** Degrees of freedom that a column is taken to use at least. */
const LEAST_FREE = 0.3;

/** Weights per feature and their standard errors. */
export interface Alone { weights: Float64Array; errors: Float64Array }

/**
 * What the weights of each column would be if it were the only one, drawn towards 0 by how little better than chance it
 * tells outcomes apart: the share 1 − 1.5 · free / (2 · gain in log-likelihood) of them is kept, none below 0 (James and
 * Stein 1961, the positive part).
 *
 * @param encoders of the first features of `x`, in their order; features after them get 0
 */
export function aloneWeights(x: Matrix, y: Uint8Array, encoders: readonly Encoder[], weight: Float64Array | null): Alone {
	const weights = new Float64Array(x.width);
	const errors = new Float64Array(x.width);
	const none = lossOf(null, y, weight);
	let from = 0;
	for (const part of columnsOf(x, encoders.map(widthOf))) {
		const { width } = part;
		const penalty = new Float64Array(width).fill(START);
		let fit = fitLogistic(part, y, penalty, null, null, weight);
		let spread = standardErrors(fit, penalty, part, weight);
		for (let round = 0; round < ROUNDS; round++) {
			let size = 1 / START;
			for (let j = 0; j < width; j++) size += fit.beta[j]! ** 2 + spread[j]! ** 2;
			penalty.fill((width + 1) / size);
			fit = fitLogistic(part, y, penalty, null, fit, weight);
			spread = standardErrors(fit, penalty, part, weight);
		}
		let free = 0;
		for (let j = 0; j < width; j++) free += 1 - penalty[j]! * spread[j]! ** 2;
		const told = 2 * (none - lossOf(linearScores(part, fit.beta), y, weight));
		const kept = told > 0 ? Math.max(0, 1 - (CHANCE * Math.max(LEAST_FREE, free)) / told) : 0;
		for (let j = 0; j < width; j++) {
			weights[from + j] = kept * fit.beta[j]!;
			errors[from + j] = kept * spread[j]!;
		}
		from += width;
	}
	return { weights, errors };
}

/** Log-loss of scores, or of the share of won where there are none. */
function lossOf(scores: Float64Array | null, y: Uint8Array, weight: Float64Array | null): number {
	let won = 0;
	let all = 0;
	for (let i = 0; i < y.length; i++) { const w = weight?.[i] ?? 1; won += w * y[i]!; all += w; }
	const level = Math.log(won / (all - won));
	let loss = 0;
	for (let i = 0; i < y.length; i++) {
		const s = scores?.[i] ?? level;
		loss += (weight?.[i] ?? 1) * (Math.log1p(Math.exp(-Math.abs(s))) + Math.max(0, y[i] ? -s : s));
	}
	return loss;
}

/** A matrix cut into neighbouring features of these widths. */
function columnsOf(x: Matrix, widths: readonly number[]): Matrix[] {
	const column = Int32Array.from(widths.flatMap((width, k) => new Array<number>(width).fill(k)));
	const counts = new Int32Array(widths.length);
	const end = x.start[x.rows]!;
	for (let e = 0; e < end; e++) if (x.index[e]! < column.length) counts[column[x.index[e]!]!]!++;
	const parts = widths.map((width, k): Matrix => ({ rows: x.rows, width, start: new Int32Array(x.rows + 1), index: new Int32Array(counts[k]!), value: new Float64Array(counts[k]!) }));
	const first = widths.map((_, k) => widths.slice(0, k).reduce((a, b) => a + b, 0));
	const filled = new Int32Array(widths.length);
	for (let i = 0; i < x.rows; i++) {
		for (let e = x.start[i]!; e < x.start[i + 1]!; e++) {
			const k = column[x.index[e]!];
			if (k === undefined) continue;
			parts[k]!.index[filled[k]!] = x.index[e]! - first[k]!;
			parts[k]!.value[filled[k]!++] = x.value[e]!;
		}
		parts.forEach((part, k) => { part.start[i + 1] = filled[k]!; });
	}
	return parts;
}
