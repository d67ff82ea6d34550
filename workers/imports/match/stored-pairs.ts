/** Pairs of an import as the store keeps them, with the decisions that carry over. */

import type { CandidatePairs, MatchRecords } from '#domain/matching/match';
import { withLock } from '../../locks';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { DecisionEntry, StoredPairs } from '../../store/schema';
import { reviewLock } from '../owner';
import { carryOver, type CarriedOver } from './carry-over';

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

/** Keeps the pairs that were found, and gives the decisions by them; null = they are pairs of what was there before, and nobody's now. */
export type Keep = (now: StoredPairs) => Promise<CarriedOver | null>;

/**
 * Pairs are kept by one tab at a time, and by none while another decides on those that are kept.
 * @param isNow whether what they were found in is what is there
 * @param alone the caller holds the lock of the review
 */
export function keeperOf(db: Store, importId: string, isNow: () => Promise<boolean> = () => Promise.resolve(true), alone = false): Keep {
	const keep: Keep = async (now) => ((await isNow()) ? keepPairs(db, importId, now) : null);
	return alone ? keep : (now) => withLock(reviewLock(importId), () => keep(now));
}

/** Decisions are carried over as they stand in that moment: another tab may have decided while these pairs were looked for. */
async function keepPairs(db: Store, importId: string, now: StoredPairs): Promise<CarriedOver> {
	const tx = db.transaction(['pairs', 'decisions'], 'readwrite');
	const [before, log] = await Promise.all([tx.objectStore('pairs').get(importId), tx.objectStore('decisions').getAll(ofImport(importId))]);
	const carried = carriedTo(before, now, log);
	if (!before || !carried.same) {
		await tx.objectStore('pairs').put(now, importId);
		await tx.objectStore('decisions').delete(ofImport(importId));
		for (const entry of carried.log) await tx.objectStore('decisions').put(entry, [importId, entry.seq]);
	}
	await withDeadline(tx.done, 'Keeping the matches');
	return carried;
}

/** The decisions on pairs that were kept, by the pairs of now; none where none were kept. */
export const carriedTo = (before: StoredPairs | undefined, now: StoredPairs, log: readonly DecisionEntry[]): CarriedOver =>
	before ? carryOver(before, now, log) : { log: [], decisions: new Uint8Array(now.type.length), same: false };
