import type { Encoder } from '#domain/learned-model';
import { beginAt, carry, type Learned } from './carry';
import { widthOf } from './encode';
import { fitLogistic, NARROW, ROUGH, roughErrors, standardErrors, type Fit } from './logistic';
import type { Matrix } from './matrix';

/** What the weight of the rule score is drawn towards, in log-odds per standard deviation, and how strongly. */
const RULES_CENTRE = 0.4;
const RULES_PENALTY = 8;
const ROUNDS = 3;

/** Penalties per feature and what weights are drawn towards. */
export interface Prior { penalty: Float64Array; centre: Float64Array }

/** Strength to begin with: few outcomes of the rarer class bear little. */
const startOf = (y: Uint8Array): number => {
	const won = y.reduce((a, b) => a + b, 0);
	return Math.min(64, Math.max(4, 2000 / Math.max(1, Math.min(won, y.length - won))));
};

/**
 * How strongly each column's weights are held back, learned from the training rows: a column whose weights turn out small
 * is held back more. By expectation and maximisation of the weights' variance per column (MacKay 1992, "Bayesian
 * interpolation"), with the starting strength as one weight's worth of prior belief. Validation then scales all of them.
 *
 * @param ruled whether the last feature is the rule score
 * @param from what other rows of the same study taught: then one round is enough
 */
export function learnPrior(x: Matrix, y: Uint8Array, encoders: readonly Encoder[], ruled: boolean, weight: Float64Array | null, from: Learned | null = null): { prior: Prior; fit: Fit | null } {
	const start = startOf(y);
	const carried = from && carry(from, encoders, x.width, ruled, start);
	const penalty = carried?.penalty ?? new Float64Array(x.width).fill(start);
	const centre = new Float64Array(x.width);
	if (ruled) {
		penalty[x.width - 1] = RULES_PENALTY;
		centre[x.width - 1] = RULES_CENTRE;
	}
	let fit: Fit | null = carried && beginAt(carried.beta);
	for (let round = 0; round < (carried ? 1 : ROUNDS); round++) {
		fit = fitLogistic(x, y, penalty, centre, fit, weight, ROUGH);
		const errors = x.width <= NARROW ? standardErrors(fit, penalty, x, weight) : roughErrors(fit, penalty);
		let at = 0;
		for (const encoder of encoders) {
			const width = widthOf(encoder);
			let size = 0;
			for (let j = at; j < at + width; j++) size += fit.beta[j]! ** 2 + errors[j]! ** 2;
			penalty.fill((width + 1) / (size + 1 / start), at, at + width);
			at += width;
		}
	}
	return { prior: { penalty, centre }, fit };
}

/** The same prior, all columns held back `times` as much; the rules keep their say. */
export function scaled(prior: Prior, times: number, ruled: boolean): Prior {
	const penalty = prior.penalty.map((p) => p * times);
	if (ruled) penalty[penalty.length - 1] = RULES_PENALTY;
	return { penalty, centre: prior.centre };
}
