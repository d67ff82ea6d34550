import type { Comparison, MatchType } from '#domain/matching/match';
import type { RegistryEntry } from '#workers/registry';
import type { Criterion } from './criteria';
import type { KeyedTable } from './keys';

/** Percentage points that a criterion takes off, by verdict. Whole numbers, so that base minus costs is the score exactly. */
export interface Cost {
	criterion: Criterion;
	/** same, alike, partly, different, blank. */
	points: readonly [number, number, number, number, number];
}

/**
 * A match type (DUP-1): one file of rules/, one line in its index.
 *
 * [Note: the score of a pair] score = base − the sum of the costs of all criteria, in whole percentage points. The
 * costs of a rule sum to at most base − floor, so that no score leaves its band and nothing is ever cut off: what
 * review shows as evidence adds up to the score by itself. Fields that one side lacks cost nothing, except where
 * a rule says otherwise: missing is not disagreement.
 */
export interface MatchRule extends RegistryEntry {
	id: MatchType;
	/** Id of the blocking rule that finds its candidates. */
	blocking: string;
	/** star: each row with the earliest record of its block; all: every pair, bounded in large blocks. */
	pairing: 'star' | 'all';
	/** Per cent when nothing else disagrees, and when everything does. */
	base: number;
	floor: number;
	costs: readonly Cost[];
	/** What makes the pair a match, as the first line of its evidence. */
	anchor: { field: Exclude<Comparison['field'], 'prior'>; code: string };
	/** True when the two records fulfil the rule; symmetric. A stronger rule that holds takes the pair. */
	holds(k: KeyedTable, i: number, j: number): boolean;
	/** What must be true besides where the value in common is that of a crowd (MANY_NAMES different names); symmetric. Absent = nothing. */
	inCrowd?(k: KeyedTable, i: number, j: number): boolean;
}

/** Score of a pair for which the rule holds, in per cent. Allocates nothing. */
export function scoreOf(rule: MatchRule, k: KeyedTable, i: number, j: number): number {
	let score = rule.base;
	for (let n = 0; n < rule.costs.length; n++) {
		const cost = rule.costs[n] as Cost;
		score -= cost.points[cost.criterion.judge(k, i, j)];
	}
	return score;
}
