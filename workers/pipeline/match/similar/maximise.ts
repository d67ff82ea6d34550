/** Expectation and maximisation: match weights from the pairs that look like matches by the weights before, step by step. */

import type { MatchAnswer, MatchModel } from '#domain/matching/match';
import { expectedShares } from './along';
import { RELATIONS } from './features/feature';
import { LEVELS } from './levels';
import type { Records } from './records';
import { reached } from './relation-shares';
import { Tally, type Step } from './tally';
import { FEWEST_RELATED, fewestMatches } from './shipped-model';
import { guard } from './learn-guard';

const STEPS = 9;

/** Strength of what is expected of contacts in general, in pairs. */
const MATCHES_BEFORE = 25;

/** Matches that a list may have, a record, where hardly any is plain. */
const USUAL_MATCHES = 0.04;

/**
 * Rows that have twins or not, how many pairs are plainly one before anything is learned, and how far the list's own weights are believed,
 * 0–1.
 */
export interface Taught {
	rows: number;
	clear: number;
	share: number;
}

export function* maximise(
	records: Records,
	model: MatchModel,
	source: Step,
	length: number,
	answers: readonly MatchAnswer[],
	taught: Taught
): Generator<void, void> {
	const { picked, scale, total } = source;
	const width = records.features.length;
	const before = records.features.map((f, at) =>
		reached(expectedShares(f, model), model.comparisons[at]?.u ?? []).map((m) => m * MATCHES_BEFORE)
	);
	for (const answer of answers) {
		if (!answer.same) continue;
		for (const [f, feature] of records.features.entries()) {
			const level = answer.levels[feature.id] ?? 0;
			const sum = before[f];
			if (level > 0 && sum) sum[level] = (sum[level] ?? 0) + 3;
		}
	}
	const { expected } = model;
	// Pairs that are hopeless after a few steps stay out of the rest.
	let open = Uint32Array.from({ length: picked.length }, (_, k) => k);
	const logs = new Float64Array(width * LEVELS);
	const tally = new Tally(source, width);
	for (let step = 0; step < STEPS; step++) {
		for (const [f, c] of model.comparisons.entries()) {
			for (let l = 1; l < c.m.length; l++) logs[f * LEVELS + l] = Math.log2(Math.max(c.m[l] ?? 0, 1e-9));
		}
		const prior = Math.log2(expected.match);
		const related = RELATIONS.map((r) => expected[r]);
		const priors = [Math.max(1, total - expected.match - related.reduce((a, b) => a + b)), ...related].map((n) => Math.log2(n));
		tally.begin(logs, prior, priors, step < 3);
		for (let from = 0; from < open.length; from += 10_000) {
			tally.add(open, from, Math.min(open.length, from + 10_000));
			yield;
		}
		if (step >= 3) open = open.subarray(0, tally.kept);
		const { matches, shared, sums } = tally;
		expected.match = Math.max(
			fewestMatches(taught.rows),
			Math.min(matches * scale, Math.max(taught.rows * USUAL_MATCHES, 2 * taught.clear))
		);
		for (const [r, relation] of RELATIONS.entries())
			expected[relation] = Math.max(1, length * FEWEST_RELATED[relation], source.related[relation].pairs - (shared[r] ?? 0) * scale);
		// A household's pairs share its address too.
		expected.site = Math.max(1, length * FEWEST_RELATED.site, expected.site - expected.home);
		for (const [f, c] of model.comparisons.entries()) {
			let all = 0;
			const sum = c.m.map((_, l) => (l === 0 ? 0 : (before[f]?.[l] ?? 0) + (sums[f * LEVELS + l] ?? 0) * scale));
			for (const n of sum) all += n;
			c.m = sum.map((n) => n / all);
		}
		guard(model, records.features, taught.share);
	}
}
