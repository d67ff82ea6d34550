import { toDisk, type DiskChunk } from './chunk-store';
import { getPacked, READ_STORES } from '../contacts';
import { withDeadline } from '../engine/deadline';
import type { Store } from '../engine/open';

/** Chunks as they are stored, for who needs some values of some contacts and not all as arrays; a missing one is null. */
export async function readPackedChunks(db: Store, serials: readonly number[]): Promise<(DiskChunk | null)[]> {
	if (serials.length === 0) return [];
	const tx = db.transaction(READ_STORES);
	const found = await withDeadline(Promise.all(serials.map((s) => getPacked(tx, s))), 'Reading contacts');
	// Those that version 2 of the schema wrote are not packed yet.
	return found.map((c) => (c ? ('packed' in c ? c : toDisk(c)) : null));
}
