import type { ImportManifest } from '#domain/import';
import { CHUNK_STORES, getChunk } from '../store/contacts';
import { withDeadline } from '../store/deadline';
import type { CommitContext } from './commit-units';
import { stopwatch } from './context';
import { ISSUES_OF_COMMIT } from './issue-keys';
import { mergeInto, type RowMerge } from './merge-into';
import { withPlace } from './place';
import { rowMergeOf } from './row-merge';
import { rescore } from './unit-created';
import { writeChunk } from './write-chunk';

/** Merges rows into the contacts of one stored chunk: read, change, write, checkpoint in one transaction. Ledger: merged. */
export async function mergedUnit(c: CommitContext, manifest: ImportManifest, serial: number, rows: readonly { i: number; position: number }[]): Promise<ImportManifest> {
	const { db, plan } = c;
	const merges: RowMerge[] = [];
	// Staged rows are read before the transaction: waiting inside it would end it.
	for (const { i, position } of rows) merges.push(await rowMergeOf(c, i, position));
	const historyKey = `${manifest.id}/s${serial}`;
	let mark = stopwatch();
	const tx = db.transaction([...CHUNK_STORES, 'history', 'issues', 'imports'], 'readwrite', { durability: 'relaxed' });
	const chunk = await getChunk(tx, serial);
	if (!chunk) throw new Error(`contact chunk ${serial} is missing`);
	c.stageMs.store += stopwatch() - mark;
	mark = stopwatch();
	const { history, issues, touched } = mergeInto(chunk, merges, manifest.setup?.survivorship ?? 'newestWins', manifest.id, plan.at, manifest.user, historyKey);
	c.stageMs.merge += stopwatch() - mark;
	mark = stopwatch();
	if (touched.size > 0) rescore(chunk, plan.at);
	c.stageMs.score += stopwatch() - mark;
	mark = stopwatch();
	const next: ImportManifest = { ...manifest, ledger: { ...manifest.ledger, merged: manifest.ledger.merged + merges.length } };
	const writes: Promise<unknown>[] = [tx.objectStore('imports').put(next, next.id)];
	if (touched.size > 0) writes.push(writeChunk(tx, chunk));
	if (history.length > 0) writes.push(tx.objectStore('history').put(history, historyKey));
	if (issues.length > 0) writes.push(tx.objectStore('issues').put(withPlace(issues, manifest.setup?.parts ?? []), [manifest.id, ISSUES_OF_COMMIT + manifest.commitDone]));
	await Promise.all(writes);
	await withDeadline(tx.done, 'Writing merged contacts');
	c.stageMs.store += stopwatch() - mark;
	return next;
}
