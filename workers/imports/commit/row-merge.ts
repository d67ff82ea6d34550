import { policyOf } from '#domain/import';
import { isSettledByPolicy, MATCH_TYPES } from '#domain/matching/match';
import { positionOf } from '../../store/contact-id';
import type { CommitContext, UnitRows } from './commit-units';
import type { CommitPlan } from '../../store/schema';
import type { RowMerge } from '../contacts/merge-into';

const rules = new WeakMap<CommitPlan, ReadonlySet<number>>();
function ruled(plan: CommitPlan): ReadonlySet<number> {
	let set = rules.get(plan);
	if (!set) rules.set(plan, (set = new Set(plan.byRule)));
	return set;
}

/** The merge of the row at position `i` of the file into its target's place in a chunk, with what explains it. */
export function rowMergeOf(c: Pick<CommitContext, 'plan' | 'pairs' | 'primaryKey' | 'start'>, i: number, rows: UnitRows): RowMerge {
	const row = c.plan.rows[i] ?? 0;
	const because = c.plan.because[i] ?? -1;
	const type = because >= 0 && c.pairs ? (MATCH_TYPES[c.pairs.type[because] ?? 0] ?? null) : null;
	// The primary key is settled by the policy, but for one that asks; everything else by a person (IMP-10), or by a rule that a person set
	// (DUP-3).
	const byPolicy = type !== null && isSettledByPolicy(type, c.primaryKey) && policyOf(c.start.setup) !== 'review';
	const decidedBy = type === null || byPolicy || ruled(c.plan).has(row) ? 'rule' : 'user';
	const own = rows.get(i);
	if (!own) throw new Error(`row ${row} was not read`);
	return {
		position: positionOf(c.plan.target[i] ?? 0),
		row,
		values: own.values,
		edited: own.edited,
		matchType: type,
		decidedBy,
		picks: c.plan.picks.get(row) ?? {}
	};
}
