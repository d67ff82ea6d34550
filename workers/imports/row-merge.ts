import { isSettledByPolicy, MATCH_TYPES } from '#domain/match';
import type { CommitContext } from './commit-units';
import type { RowMerge } from './merge-into';

/** The merge of the row at position `i` of the file into position `k` of a chunk, with what explains it. */
export async function rowMergeOf(c: CommitContext, i: number, k: number): Promise<RowMerge> {
	const row = c.plan.rows[i] ?? 0;
	const because = c.plan.because[i] ?? -1;
	const type = because >= 0 && c.pairs ? (MATCH_TYPES[c.pairs.type[because] ?? 0] ?? null) : null;
	// The primary key is settled by the policy, everything else by a person (IMP-10).
	const decidedBy = type === null || isSettledByPolicy(type, c.primaryKey) ? 'rule' : 'user';
	return { position: k, row, values: await c.staged.values(i), edited: await c.staged.edited(i), matchType: type, decidedBy, picks: c.plan.picks.get(row) ?? {} };
}

