import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { defaultProfile } from '#domain/scoring-profile';
import { scoreChunk } from '../pipeline/score/index';
import { CHUNK_STORES, chunkOfColumns } from '../store/contacts';
import { contactId } from '../store/contact-id';
import { withDeadline } from '../store/deadline';
import type { StoredChunk } from '../store/schema';
import type { CommitContext } from './commit-units';
import { stopwatch } from './context';
import { ISSUES_OF_COMMIT } from './issue-keys';
import { mergeInto } from './merge-into';
import { withPlace } from './place';
import { rowMergeOf } from './row-merge';
import { writeChunk } from './write-chunk';

/** Writes one chunk of created contacts with their twins of the same file merged in, scored. Ledger: created and merged. */
export async function createdUnit(c: CommitContext, manifest: ImportManifest, n: number, rows: readonly number[], twins: ReadonlyMap<number, number[]>): Promise<ImportManifest> {
	const { plan, db } = c;
	const serial = plan.firstSerial + n;
	let mark = stopwatch();
	const chunk = chunkOfColumns(serial, manifest.id, await c.staged.columns(rows), Uint32Array.from(rows, (i) => plan.rows[i] ?? 0), plan.at);
	for (let k = 0; k < rows.length; k++) chunk.origins[k] = editOrigins(await c.staged.edited(rows[k] ?? 0), plan.rows[rows[k] ?? 0] ?? 0);
	const merges = [];
	for (let k = 0; k < rows.length; k++)
		for (const i of twins.get(contactId(serial, k)) ?? []) merges.push(await rowMergeOf(c, i, k));
	const historyKey = `${manifest.id}/c${n}`;
	const { history, issues } = mergeInto(chunk, merges, manifest.setup?.survivorship ?? 'newestWins', manifest.id, plan.at, manifest.user, historyKey);
	c.stageMs.merge += stopwatch() - mark;
	mark = stopwatch();
	rescore(chunk, plan.at);
	c.stageMs.score += stopwatch() - mark;
	mark = stopwatch();
	const next: ImportManifest = { ...manifest, ledger: { ...manifest.ledger, created: manifest.ledger.created + rows.length, merged: manifest.ledger.merged + merges.length } };
	const tx = db.transaction([...CHUNK_STORES, 'history', 'issues', 'imports'], 'readwrite', { durability: 'relaxed' });
	const writes: Promise<unknown>[] = [writeChunk(tx, chunk), tx.objectStore('imports').put(next, next.id)];
	if (history.length > 0) writes.push(tx.objectStore('history').put(history, historyKey));
	if (issues.length > 0) writes.push(tx.objectStore('issues').put(withPlace(issues, manifest.setup?.parts ?? []), [manifest.id, ISSUES_OF_COMMIT + manifest.commitDone]));
	await Promise.all(writes);
	await withDeadline(tx.done, 'Writing contacts');
	c.stageMs.store += stopwatch() - mark;
	return next;
}

/** Values that a person typed in the fix grid are theirs, not the file's (IMP-8). */
export function editOrigins(edited: Partial<Record<FieldId, number>> | undefined, row: number): Record<string, [string, number, number]> | null {
	const fields = Object.entries(edited ?? {});
	return fields.length > 0 ? Object.fromEntries(fields.map(([field, at]) => [field, ['edit', row, at ?? 0]])) : null;
}

/** Scores every contact of a chunk with the present profile. */
export function rescore(chunk: StoredChunk, now: number): void {
	const scores = scoreChunk(chunk.columns, chunk.length, defaultProfile(), now);
	chunk.scores.set(scores.subarray(0, chunk.length));
	chunk.scoredAt = now;
}

