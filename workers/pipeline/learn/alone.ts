import type { Encoder } from '#domain/scoring/learned-model';
import { slotsOf, widthOf } from './encode';
import { fitLogistic, standardErrors } from './logistic';
import { featuresBetween, linearScores, type Matrix } from './matrix';

/** Penalty that a column alone begins with, and how often it is learned anew from what its weights turn out to be. */
const START = 2;
const ROUNDS = 3;
/** Times of what chance alone gives that a column must tell before its weights count for anything. */
const CHANCE = 1.5;
/** Degrees of freedom that a column is taken to use at least. */
const LEAST_FREE = 0.3;

/** Weights per feature and their standard errors. */
export interface Alone {
	weights: Float64Array;
	errors: Float64Array;
}

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
	for (const encoder of encoders) {
		const width = widthOf(encoder);
		const part = featuresBetween(x, from, width, slotsOf(encoder));
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
	for (let i = 0; i < y.length; i++) {
		const w = weight?.[i] ?? 1;
		won += w * y[i]!;
		all += w;
	}
	const level = Math.log(won / (all - won));
	let loss = 0;
	for (let i = 0; i < y.length; i++) {
		const s = scores?.[i] ?? level;
		loss += (weight?.[i] ?? 1) * (Math.log1p(Math.exp(-Math.abs(s))) + Math.max(0, y[i] ? -s : s));
	}
	return loss;
}
