import { CHUNK_STORES, putReady } from '../../store/contacts';
import type { CommitContext, ReadyUnit, UnitRows } from './commit-units';
import { ISSUES_OF_COMMIT } from '../issue-keys';
import { rowMergeOf } from './row-merge';

/**
 * Unit from which on this thread creates, too, when the row workers have enough at hand: before it, what it costs to warm up is more than
 * it helps.
 */
const HELP_FROM = 60;

/**
 * One chunk of created contacts with their twins of the same file merged in, scored: read here, worked out by a row worker.
 * Ledger: created and merged.
 * @param n number of the unit, and of the chunk among those created
 * @param twins rows merged into contacts of this chunk, in the order of the contacts, then of the file
 */
export async function createdUnit(
	c: CommitContext,
	n: number,
	created: Uint32Array,
	twins: Uint32Array,
	rows: UnitRows
): Promise<{ ready: Promise<ReadyUnit> }> {
	const { plan, start } = c;
	const historyKey = `${start.id}/c${n}`;
	const merges = Array.from(twins, (i) => rowMergeOf(c, i, rows));
	const pieces = await c.staged.pieces(created);
	const known = c.ahead?.chunk(n, plan, created, twins);
	const worked = c.pool.create(
		c.order,
		{ serial: plan.firstSerial + n, rows: created.map((i) => plan.rows[i] ?? 0), pieces, merges, historyKey, ...(known && { known }) },
		n >= HELP_FROM
	);
	const ready = worked.then(({ ready, history, issues, ms }): ReadyUnit => {
		for (const stage of ['merge', 'score', 'store'] as const) c.stageMs[stage] += ms[stage];
		return {
			stores: [...CHUNK_STORES, 'history', 'issues'],
			counted: (manifest) => ({
				...manifest,
				ledger: { ...manifest.ledger, created: manifest.ledger.created + created.length, merged: manifest.ledger.merged + merges.length }
			}),
			put(tx) {
				const writes: Promise<unknown>[] = [putReady(tx, ready, { fresh: true })];
				if (history.length > 0) writes.push(tx.objectStore('history').put(history, historyKey));
				if (issues.length > 0) writes.push(tx.objectStore('issues').put(issues, [start.id, ISSUES_OF_COMMIT + n + 1]));
				return writes;
			}
		};
	});
	return { ready };
}
