/** Pairs of an import as the store keeps them, with the decisions that carry over. */

import type { CandidatePairs, MatchRecords } from '#domain/match';
import { withDeadline } from '../../store/deadline';
import { ofImport } from '../../store/imports';
import type { Store } from '../../store/open';
import type { DecisionEntry, StoredPairs } from '../../store/schema';

export function toStored(table: MatchRecords, held: string[], pairs: CandidatePairs): StoredPairs {
	const leftKind = new Uint8Array(pairs.length);
	const leftRef = new Uint32Array(pairs.length);
	const rightRow = new Uint32Array(pairs.length);
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		leftKind[p] = left < table.storedCount ? 0 : left < table.storedCount + table.heldCount ? 1 : 2;
		leftRef[p] = table.refs[left] ?? 0;
		rightRow[p] = table.refs[pairs.right[p] ?? 0] ?? 0;
	}
	return { leftKind, leftRef, rightRow, type: pairs.type.slice(0, pairs.length), score: pairs.score.slice(0, pairs.length), held };
}

export async function rewrite(db: Store, importId: string, pairs: StoredPairs, log: readonly DecisionEntry[]): Promise<void> {
	const tx = db.transaction(['pairs', 'decisions'], 'readwrite');
	await tx.objectStore('pairs').put(pairs, importId);
	await tx.objectStore('decisions').delete(ofImport(importId));
	for (const entry of log) await tx.objectStore('decisions').put(entry, [importId, entry.seq]);
	await withDeadline(tx.done, 'Keeping the matches');
}
