import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { judgeChunk } from '../scoring/judge';
import { CHUNK_STORES, chunkOfColumns, putReady } from '../store/contacts';
import { committed } from '../store/committed';
import { withDeadline } from '../store/deadline';
import type { StoredChunk } from '../store/schema';
import type { Scoring } from '../store/scoring';
import type { CommitContext, ReadyUnit, UnitRows } from './commit-units';
import { stopwatch } from './context';
import { ISSUES_OF_COMMIT } from './issue-keys';
import { mergeInto } from './merge-into';
import { withPlace } from './place';
import { rowMergeOf } from './row-merge';
import { readyToWrite } from './write-chunk';

/**
 * One chunk of created contacts with their twins of the same file merged in, scored. Ledger: created and merged.
 * @param n number of the unit, and of the chunk among those created
 * @param twins rows merged into contacts of this chunk, in the order of the contacts, then of the file
 */
export async function createdUnit(c: CommitContext, n: number, created: Uint32Array, twins: Uint32Array, rows: UnitRows): Promise<ReadyUnit> {
	const { plan, db, start } = c;
	const { columns, keys, edited } = await c.staged.columns(created);
	let mark = stopwatch();
	const chunk = chunkOfColumns(plan.firstSerial + n, start.id, columns, created.map((i) => plan.rows[i] ?? 0), plan.at);
	for (const [k, fields] of edited) chunk.origins[k] = editOrigins(fields, chunk.rows[k] ?? 0);
	const merges = Array.from(twins, (i) => rowMergeOf(c, i, rows));
	const historyKey = `${start.id}/c${n}`;
	const { history, issues, touched } = mergeInto(chunk, merges, start.setup?.survivorship ?? 'newestWins', start.id, plan.at, start.user, historyKey);
	withPlace(issues, start.setup?.parts ?? []);
	c.stageMs.merge += stopwatch() - mark;
	mark = stopwatch();
	rescore(chunk, plan.at, c.scoring);
	c.stageMs.score += stopwatch() - mark;
	mark = stopwatch();
	const ready = readyToWrite(chunk, { keys, touched });
	c.stageMs.store += stopwatch() - mark;
	return async (manifest) => {
		const next: ImportManifest = { ...manifest, ledger: { ...manifest.ledger, created: manifest.ledger.created + created.length, merged: manifest.ledger.merged + merges.length } };
		const tx = db.transaction([...CHUNK_STORES, 'history', 'issues', 'imports'], 'readwrite', { durability: 'relaxed' });
		const writes: Promise<unknown>[] = [putReady(tx, ready), tx.objectStore('imports').put(next, next.id)];
		if (history.length > 0) writes.push(tx.objectStore('history').put(history, historyKey));
		if (issues.length > 0) writes.push(tx.objectStore('issues').put(issues, [start.id, ISSUES_OF_COMMIT + n + 1]));
		await withDeadline(Promise.all([...writes, committed(tx)]), 'Writing contacts');
		return next;
	};
}

/** Values that a person typed in the fix grid are theirs, not the file's (IMP-8). */
export function editOrigins(edited: Partial<Record<FieldId, number>> | undefined, row: number): Record<string, [string, number, number]> | null {
	const fields = Object.entries(edited ?? {});
	return fields.length > 0 ? Object.fromEntries(fields.map(([field, at]) => [field, ['edit', row, at ?? 0]])) : null;
}

/** Scores every contact of a chunk; a score set by hand stands. */
export function rescore(chunk: StoredChunk, now: number, scoring: Scoring): void {
	const scores = judgeChunk(chunk.columns, chunk.length, scoring, now);
	chunk.scores.set(scores.subarray(0, chunk.length));
	for (const [i, score] of scoring.byHand.get(chunk.serial) ?? []) chunk.scores[i] = score;
	chunk.scoredAt = now;
}
