import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { features, logOdds, oddsOf, percentileOf } from './predict';

/** What a model makes of contacts whatever the rules say of them: all else about them is looked at once. */
export interface ByRules {
	/** Takes in the rows of a chunk with `keep` = 1, in the order in which they are asked for. */
	add(columns: ReadonlyMap<FieldId, Column>, length: number, keep: Uint8Array): void;
	/** 0–100 for the contact taken in as the `i`-th, were `rule` (0–100) its score by the rules: what `learnedScores` says of it. */
	scoreOf(i: number, rule: number): number;
}

/** `total`: contacts that will be taken in; `now` (ms): what ages of dates are counted from. */
export const byRules = (model: TrainedModel, total: number, now: number): ByRules =>
	model.boosted ? bySteps(model, total, now) : byWeight(model, total, now);

/** A linear model: its log-odds rise by the same for every point of the rules. */
function byWeight(model: TrainedModel, total: number, now: number): ByRules {
	const base = new Float64Array(total);
	const { prior, linear } = model;
	const weight = prior ? (linear?.weights.at(-1) ?? 0) : 0;
	const { mean, sd } = prior ?? { mean: 0, sd: 1 };
	let at = 0;
	return {
		add(columns, length, keep) {
			// Without a score by the rules that feature is 0.
			const odds = logOdds(model, columns, length, new Uint8Array(length).fill(UNSCORED), now);
			for (let i = 0; i < length; i++) if (keep[i] === 1) base[at++] = odds[i]!;
		},
		scoreOf: (i, rule) => Math.round(percentileOf(model, base[i]! + (weight * (rule - mean)) / sd))
	};
}

/** Trees: they change only where the rules' score passes one of their thresholds, and between two of these all scores are alike. */
function bySteps(model: TrainedModel, total: number, now: number): ByRules {
	const { prior, boosted } = model;
	const last = model.means.length - 1;
	const cuts = new Set(
		prior && boosted
			? boosted.trees.flatMap((tree) =>
					tree.feature.flatMap((f, node) => (f === last ? [Math.floor(prior.mean + prior.sd * tree.threshold[node]!)] : []))
				)
			: []
	);
	/** Highest score of each step. */
	const tops = [...new Set([...cuts].filter((cut) => cut >= 0 && cut < 100)), 100].sort((a, b) => a - b);
	const stepOf = Uint8Array.from({ length: 101 }, (_, rule) => tops.findIndex((top) => rule <= top));
	const scores = new Uint8Array(total * tops.length);
	let at = 0;
	return {
		add(columns, length, keep) {
			const x = features(model, columns, length, new Uint8Array(length), now);
			const wide = x.numbers.length;
			const of = tops.map((top) => {
				// The score by the rules is the last of a row's numbers; all else is read once.
				if (prior) for (let i = 1; i <= length; i++) x.dense[i * wide - 1] = (top - prior.mean) / prior.sd;
				return oddsOf(model, x);
			});
			for (let i = 0; i < length; i++) {
				if (keep[i] !== 1) continue;
				of.forEach((odds, step) => {
					scores[at * tops.length + step] = Math.round(percentileOf(model, odds[i]!));
				});
				at++;
			}
		},
		scoreOf: (i, rule) => scores[i * tops.length + stepOf[rule]!]!
	};
}
