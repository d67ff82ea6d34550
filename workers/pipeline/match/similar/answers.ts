import type { MatchAnswer, MatchModel } from '#domain/matching/match';
import { pairsOf } from './model-for';

const PRIOR_SLOPE = 0.25;
const PRIOR_SHIFT = 2.5;

/** Odds in bits of an answered pair by a model, without what its values add. */
function oddsOfAnswer(model: MatchModel, { levels }: MatchAnswer): number {
	let odds = 0;
	for (const c of model.comparisons) {
		const level = levels[c.id] ?? 0;
		if (level > 0) odds += Math.log2(Math.max(1e-9, c.m[level] ?? 1e-9) / Math.max(1e-9, c.u[level] ?? 1e-9));
	}
	return odds + Math.log2(Math.max(1e-9, model.expected.match / pairsOf(model)));
}

/**
 * Slope and shift of the log odds that answers teach: logistic regression with a normal prior round no change (slope 1 ± 0.25,
 * shift 0 ± 2.5 bits), by Newton's method.
 */
export function calibrated(model: MatchModel, answers: readonly MatchAnswer[]): { slope: number; shift: number } {
	let [slope, shift] = [1, 0];
	if (answers.length === 0) return { slope, shift };
	const odds = answers.map((a) => Math.max(-30, Math.min(30, oddsOfAnswer(model, a))));
	for (let step = 0; step < 25; step++) {
		let [g1, g2] = [-(slope - 1) / PRIOR_SLOPE ** 2, -shift / PRIOR_SHIFT ** 2];
		let [h11, h12, h22] = [1 / PRIOR_SLOPE ** 2, 0, 1 / PRIOR_SHIFT ** 2];
		for (const [k, x] of odds.entries()) {
			const p = 1 / (1 + 2 ** -(slope * x + shift));
			const error = ((answers[k]?.same ? 1 : 0) - p) * Math.LN2;
			const w = p * (1 - p) * Math.LN2 ** 2;
			g1 += error * x;
			g2 += error;
			h11 += w * x * x;
			h12 += w * x;
			h22 += w;
		}
		const det = h11 * h22 - h12 * h12;
		const [d1, d2] = [(h22 * g1 - h12 * g2) / det, (h11 * g2 - h12 * g1) / det];
		slope = Math.max(0.4, Math.min(2.5, slope + d1));
		shift = Math.max(-12, Math.min(12, shift + d2));
		if (Math.abs(d1) + Math.abs(d2) < 1e-6) break;
	}
	return { slope, shift };
}
