import { CHUNK_STORES, putReady, readChunkAndKeys } from '../../store/contacts';
import type { CommitContext, ReadyUnit, UnitRows } from './commit-units';
import { stopwatch } from '../context';
import { ISSUES_OF_COMMIT } from '../issue-keys';
import { mergeInto } from '../contacts/merge-into';
import { withPlace } from '../read/place';
import { rowMergeOf } from './row-merge';
import { rescore } from '../scoring/rescore-chunk';
import { readyToWrite } from '../contacts/write-chunk';

/**
 * Rows merged into the contacts of one stored chunk. Ledger: merged. The chunk is read before its transaction: whoever
 * commits holds the writer's lock, and no other unit of this commit has the same chunk.
 */
export async function mergedUnit(c: CommitContext, u: number, serial: number, merged: Uint32Array, rows: UnitRows): Promise<ReadyUnit> {
	const { db, plan, start } = c;
	const { chunk, keys } = await readChunkAndKeys(db, serial);
	if (!chunk) throw new Error(`contact chunk ${serial} is missing`);
	let mark = stopwatch();
	const merges = Array.from(merged, (i) => rowMergeOf(c, i, rows));
	const historyKey = `${start.id}/s${serial}`;
	const { history, issues, touched } = mergeInto(
		chunk,
		merges,
		start.setup?.survivorship ?? 'newestWins',
		start.id,
		plan.at,
		start.user,
		historyKey
	);
	withPlace(issues, start.setup?.parts ?? []);
	c.stageMs.merge += stopwatch() - mark;
	mark = stopwatch();
	if (touched.size > 0) rescore(chunk, plan.at, c.scoring);
	c.stageMs.score += stopwatch() - mark;
	mark = stopwatch();
	const ready = history.length > 0 ? readyToWrite(chunk, keys && { keys, touched }) : null;
	c.stageMs.store += stopwatch() - mark;
	return {
		stores: [...CHUNK_STORES, 'history', 'issues'],
		counted: (manifest) => ({ ...manifest, ledger: { ...manifest.ledger, merged: manifest.ledger.merged + merges.length } }),
		put(tx) {
			const writes: Promise<unknown>[] = [];
			if (ready) writes.push(putReady(tx, ready));
			if (history.length > 0) writes.push(tx.objectStore('history').put(history, historyKey));
			if (issues.length > 0) writes.push(tx.objectStore('issues').put(issues, [start.id, ISSUES_OF_COMMIT + u + 1]));
			return writes;
		}
	};
}
