import type { ContactValues } from '#domain/chunk';
import type { Comparison, MatchAnswer, MatchModel, SimilarEvidence } from '#domain/matching/match';
import { strengthOf } from '#domain/matching/match-rules';
import { RELATIONS, type Feature } from './features/feature';
import { evidenceOf } from './evidence';
import { MOST_DOUBTED, MOST_HELD } from './contradictions';
import { probabilityOf, Scorer, weighWords } from './model';
import { pairsOf } from './model-for';
import { planOfModel } from './plan';
import { Records } from './records';

/** Records of a model with the contacts given read. */
function recordsOf(model: MatchModel, contacts: readonly ContactValues[]): Records {
	const records = new Records(planOfModel(model.comparisons), contacts.length);
	weighWords(
		records,
		model.comparisons.map((c) => c.words),
		model.records
	);
	contacts.forEach((values, i) => records.readValues(i, values));
	return records;
}

/**
 * Why two contacts are similar, by a model: the prior, then every comparison with its weight in bits against what they most
 * likely are if they aren't one (strangers, of one firm, one household, one address), strongest first. The lines add up to the
 * log odds of the probability; what the other explanations add is the last line.
 */
export function explainSimilar(left: ContactValues, right: ContactValues, model: MatchModel): SimilarEvidence {
	const records = recordsOf(model, [left, right]);
	const scorer = new Scorer(records, model, pairsOf(model));
	const odds = scorer.oddsOf(0, 1);
	const { last } = scorer;
	let rival = 1;
	for (let kind = 2; kind < last.length; kind++) if ((last[kind] ?? 0) > (last[rival] ?? 0)) rival = kind;
	const lines: Comparison[] = [];
	const against: Comparison[] = [];
	let sum = 0;
	for (const [f, feature] of records.features.entries()) {
		const strength = strengthOf(model.fields ?? {}, feature.id);
		if (strength === 'off') continue;
		const level = feature.level(0, 1);
		const weight = scorer.bitsOf(0, f, level, 0, 1) - scorer.bitsOf(rival, f, level, 0, 1);
		const line = evidenceOf(feature, level, weight, left, right, scorer.count(f, 0, 1, level));
		if (strength !== 'normal') line.strength = strength;
		if (level > 0) {
			lines.push(line);
			sum += weight;
		}
		if (level === 0 ? line.params['left'] !== line.params['right'] : weight < 0) against.push(line);
	}
	lines.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
	const prior = scorer.priorOf(0) - scorer.priorOf(rival);
	const evidence: Comparison[] = [
		{
			field: 'prior',
			code: `prior${rival === 1 ? 'Strangers' : (RELATIONS[rival - 2] ?? 'firm').replace(/^./u, (c) => c.toUpperCase())}`,
			params: {},
			weight: prior
		},
		...lines
	];
	const rest = odds - prior - sum;
	if (Math.abs(rest) >= 0.05)
		evidence.push({
			field: 'prior',
			code:
				rest >= -0.5
					? 'otherExplanations'
					: odds === MOST_HELD
						? 'similarHeldForReview'
						: odds === MOST_DOUBTED
							? 'similarTwoPeople'
							: 'otherExplanations',
			params: {},
			weight: rest
		});
	return { probability: probabilityOf(odds), evidence, against: against.sort((a, b) => a.weight - b.weight) };
}

/** What a person said of two contacts, as the model learns from it: the levels that they agree at, and no values. */
export function matchAnswer(left: ContactValues, right: ContactValues, same: boolean, model: MatchModel): MatchAnswer {
	const records = recordsOf(model, [left, right]);
	return { same, levels: Object.fromEntries(records.features.map((f: Feature) => [f.id, f.level(0, 1)])) };
}
