import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { LearnedExplanation, LearnNote, TrainedModel } from '#domain/scoring/learned-model';
import { englishText } from '#domain/messages/index';
import { keyNotes, UNSCORED, type LeadScore } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { explain, learnedScores } from '../pipeline/learn/index';
import { scoreChunk, scoreContact, scoredFields } from '../pipeline/score/index';

/** What scores contacts: the rules of a profile, or with a model what was learned from outcomes. */
export interface Judge {
	profile: ScoringProfile;
	model: TrainedModel | null;
}

/** Key factors named. */
const NAMED = 3;

/** Fields that a judge reads. */
export function fieldsOf({
	model,
	also
}: Pick<Judge, 'model'> & { also?: ReadonlyMap<string, TrainedModel | null> }): ReadonlySet<FieldId> {
	const models = [model, ...(also?.values() ?? [])].filter((m) => m !== null);
	return models.length === 0
		? scoredFields
		: new Set([...scoredFields, ...models.flatMap((m) => [...m.encoders.map((e) => e.column), ...(m.orderField ? [m.orderField] : [])])]);
}

/**
 * Scores of a chunk, 0–100, 255 = unscored, and beside them those by everything else that lists are scored by (null = the rules): whom the
 * rules can't judge for want of data, no model does (SCO-4).
 */
export function judgeChunkFor(
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	{ profile, model, also }: Judge & { also: ReadonlyMap<string, TrainedModel | null> },
	now: number
): { scores: Uint8Array; also: Map<string, Uint8Array> } {
	const rules = scoreChunk(columns, length, profile, now);
	const by = (m: TrainedModel | null): Uint8Array =>
		m ? learnedScores(m, columns, length, rules, now).map((score, i) => (rules[i] === UNSCORED ? UNSCORED : score)) : rules.slice();
	return { scores: model ? by(model) : rules, also: new Map([...also].map(([id, m]) => [id, by(m)])) };
}

/** Score, tier and key factors in force, and why: the contributions are those of the rules, `learned` those of the model. */
export function judgeContact(
	values: ContactValues,
	{ profile, model }: Judge,
	now: number,
	thresholds: Thresholds
): { score: LeadScore; rules: number | null; learned: LearnedExplanation | null } {
	const byRules = scoreContact(values, profile, now, thresholds);
	if (!model || byRules.score === null) return { score: byRules, rules: byRules.score, learned: null };
	const learned = explain(model, values, byRules.score, now);
	const keyFactors = keyNotes(learned, NAMED).map(englishText);
	return {
		score: { ...byRules, score: learned.score, tier: tierOf(learned.score, thresholds), keyFactors },
		rules: byRules.score,
		learned
	};
}

/** Key factors of a contact as its row has them: for a reader whose language is not known here. */
export function keyNotesOf(values: ContactValues, judge: Judge, now: number, thresholds: Thresholds): (string | LearnNote)[] {
	const { score, learned } = judgeContact(values, judge, now, thresholds);
	return learned ? keyNotes(learned, NAMED) : score.keyFactors;
}

/** Key factors of a contact in English, as files and deliveries name them. */
export const keyFactorsOf = (values: ContactValues, judge: Judge, now: number, thresholds: Thresholds): string[] =>
	judgeContact(values, judge, now, thresholds).score.keyFactors;
