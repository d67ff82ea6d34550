/** Pairs of a review as the screen shows them: both sides, the reasons, and what a merge would leave. */

import { DECISIONS, MATCH_TYPES, OUTCOMES, type MatchType } from '#domain/matching/match';
import type { PairSide, PairView } from '#domain/matching/review';
import { differingFields } from './differing';
import { reasonsOf } from './pair-reasons';
import { groupsOf } from './review-groups';
import { mergedAhead, picksOf } from './merged-ahead';
import { pairSides } from './pair-sides';
import { isByRule } from './review-order';
import type { ImportSession } from '../match/session';

export const typeOf = (s: ImportSession, p: number): MatchType => MATCH_TYPES[s.pairs.type[p] ?? 0] as MatchType;

/** Pairs as review shows them, both sides looked up. */
export async function pairViews(s: ImportSession, page: readonly number[]): Promise<PairView[]> {
	const sides = await pairSides(s, page);
	const ahead = await mergedAhead(s, page, sides);
	const groups = groupsOf(s);
	return page.map((p): PairView => {
		const left = sides.get(s.pairs.left[p] ?? 0) as PairSide;
		const right = sides.get(s.pairs.right[p] ?? 0) as PairSide;
		const type = typeOf(s, p);
		const score = s.pairs.score[p] ?? 0;
		const picks = picksOf(s, p);
		return {
			pair: p,
			type,
			score,
			left,
			right,
			differing: differingFields(left.values, right.values),
			...reasonsOf(left.values, right.values, type, score, s.table.primaryKey, s.similar?.model),
			byRule: isByRule(s, p),
			group: (groups.sizes[groups.of[p] ?? 0] ?? 2) > 2 ? { size: groups.sizes[groups.of[p] ?? 0] ?? 2, weak: groups.weak[p] === 1 } : null,
			merged: ahead.get(p)?.merged ?? {},
			person: ahead.get(p)?.person ?? null,
			decision: DECISIONS[s.decisions[p] ?? 0] ?? 'undecided',
			settled: s.plan.settled[p] === 1,
			picks,
			outcome: OUTCOMES[s.plan.outcome[s.pairs.right[p] ?? 0] ?? 0] ?? 'failed'
		};
	});
}
