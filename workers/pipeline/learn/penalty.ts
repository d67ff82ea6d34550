import type { Encoder } from '#domain/scoring/learned-model';
import { aloneWeights } from './alone';
import { beginAt, carry, type Learned } from './carry';
import { widthOf } from './encode';
import { fitLogistic, NARROW, ROUGH, roughErrors, standardErrors, steadied, type Fit } from './logistic';
import type { Matrix } from './matrix';

/** What the weight of the rule score is drawn towards, in log-odds per standard deviation, and how strongly. */
const RULES_CENTRE = 0.4;
const RULES_PENALTY = 8;
const ROUNDS = 3;
/** With so many outcomes of the rarer class the columns' own measure is sure. */
export const MANY = 1000;
/**
 * Share of what a column says alone that its weights are drawn towards with fewer outcomes. Drawn towards 0, columns that say
 * the same lose to each other what few outcomes can't tell apart; on real tables of 80 to 1,000 outcomes half of it ranked
 * held-back rows best, and more than half harms where columns say the same many times.
 */
const ALONE = 0.5;

/** Penalties per feature, what weights are drawn towards, and how unsure that is (standard errors). */
export interface Prior {
	penalty: Float64Array;
	centre: Float64Array;
	unsure: Float64Array;
}

/** Outcomes of the rarer class. */
export const rarerOf = (y: Uint8Array): number => {
	const won = y.reduce((a, b) => a + b, 0);
	return Math.min(won, y.length - won);
};

/** Strength to begin with: few outcomes of the rarer class bear little. */
const startOf = (y: Uint8Array): number => Math.min(64, Math.max(4, 2000 / Math.max(1, rarerOf(y))));

/**
 * How strongly each column's weights are held back, learned from the training rows: a column whose weights turn out small
 * is held back more. By expectation and maximisation of the weights' variance per column (MacKay 1992, "Bayesian
 * interpolation"), with the starting strength as one weight's worth of prior belief. Validation then scales all of them.
 *
 * @param ruled whether the last feature is the rule score
 * @param lean draw weights towards what their column says alone: for fewer than MANY outcomes
 * @param from what other rows of the same study taught: then one round is enough
 * @param settled `from` was learned from some of the very rows: then no round is needed
 */
export function learnPrior(
	x: Matrix,
	y: Uint8Array,
	encoders: readonly Encoder[],
	ruled: boolean,
	lean: boolean,
	weight: Float64Array | null,
	from: Learned | null = null,
	settled = false
): { prior: Prior; fit: Fit | null } {
	const start = startOf(y);
	const carried = from && carry(from, encoders, x.width, ruled, start, x.rows);
	const penalty = carried?.penalty ?? new Float64Array(x.width).fill(start);
	const centre = new Float64Array(x.width);
	if (ruled) {
		penalty[x.width - 1] = RULES_PENALTY;
		centre[x.width - 1] = RULES_CENTRE;
	}
	let fit: Fit | null = carried && beginAt(carried.beta, carried.gram);
	for (let round = 0; round < (carried ? (settled ? 0 : 1) : ROUNDS); round++) {
		fit = fitLogistic(x, y, penalty, centre, fit, weight, ROUGH);
		// Steered by what other rows taught, it has yet to see its own.
		if (carried?.gram) fit = steadied(fit, x, weight);
		learnPenalties(fit, penalty, x, y, encoders, weight);
	}
	const unsure = new Float64Array(x.width);
	if (lean) {
		const alone = aloneWeights(x, y, encoders, weight);
		for (let j = 0; j < (ruled ? x.width - 1 : x.width); j++) {
			centre[j] = ALONE * alone.weights[j]!;
			unsure[j] = ALONE * alone.errors[j]!;
		}
	}
	return { prior: { penalty, centre, unsure }, fit };
}

/**
 * One round: what a fit under some penalties says that they should be, in their place. The rules keep theirs.
 * @param times rows that they are meant for, as a multiple of those that were fitted: more rows leave weights less unsure
 */
export function learnPenalties(
	fit: Fit,
	penalty: Float64Array,
	x: Matrix,
	y: Uint8Array,
	encoders: readonly Encoder[],
	weight: Float64Array | null,
	times = 1
): void {
	const start = startOf(y);
	const errors = x.width <= NARROW ? standardErrors(fit, penalty, x, weight) : roughErrors(fit, penalty, times);
	let at = 0;
	for (const encoder of encoders) {
		const width = widthOf(encoder);
		let size = 0;
		for (let j = at; j < at + width; j++) size += fit.beta[j]! ** 2 + errors[j]! ** 2;
		penalty.fill((width + 1) / (size + 1 / start), at, at + width);
		at += width;
	}
}

/** The same prior, all columns held back `times` as much; the rules keep their say. */
export function scaled(prior: Prior, times: number, ruled: boolean): Prior {
	const penalty = prior.penalty.map((p) => p * times);
	if (ruled) penalty[penalty.length - 1] = RULES_PENALTY;
	return { ...prior, penalty };
}
