/** Which pairs rules settle by themselves, and which are asked about. */

import type { FieldId } from '#domain/fields';
import { isSettledByPolicy, MATCH_TYPES, OUTCOMES, type CandidatePairs } from '#domain/matching/match';
import { matchRuleOf } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { selectPairs } from './apart';
import type { ImportSession } from './session';

const SKIPPED = OUTCOMES.indexOf('skipped');

/** The planner with the rows of people who were erased skipped: they take part in nothing, but they did not fail. */
export const withoutErased =
	(planner: ImportSession['planner'], erased: readonly number[]): ImportSession['planner'] =>
	(decisions) => {
		const plan = planner(decisions);
		for (const r of erased) plan.outcome[r] = SKIPPED;
		return plan;
	};

/** True for a type that the rules of DUP-3 are for: not one that the policy settles. */
const isAsked = (type: number, primaryKey: FieldId): boolean => !isSettledByPolicy(MATCH_TYPES[type] ?? 'phone', primaryKey);

/** Named pairs that are sure enough to be asked about. */
export function asked(pairs: CandidatePairs, settings: Settings, primaryKey: FieldId): CandidatePairs {
	const least = MATCH_TYPES.map((t, type) => (isAsked(type, primaryKey) ? matchRuleOf(settings, t).ask : 0));
	const isEnough = (p: number): boolean => (pairs.score[p] ?? 0) >= (least[pairs.type[p] ?? 0] ?? 0);
	for (let p = 0; p < pairs.length; p++) if (!isEnough(p)) return selectPairs(pairs, isEnough).pairs;
	return pairs;
}

/** Pairs that are merged without asking. */
export function automatic(pairs: CandidatePairs, settings: Settings, primaryKey: FieldId): Uint8Array {
	const from = MATCH_TYPES.map((t, type) => (isAsked(type, primaryKey) ? (matchRuleOf(settings, t).auto ?? Infinity) : Infinity));
	return Uint8Array.from({ length: pairs.length }, (_, p) => ((pairs.score[p] ?? 0) >= (from[pairs.type[p] ?? 0] ?? Infinity) ? 1 : 0));
}
