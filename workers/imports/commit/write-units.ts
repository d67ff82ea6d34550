import type { ImportManifest } from '#domain/import';
import type { IDBPTransaction } from 'idb';
import type { CHUNK_STORES } from '../../store/contacts';
import { committed } from '../../store/engine/committed';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import type { MusterDB } from '../../store/schema';
import type { ReadyUnit } from './commit-units';

/** What units of a commit write to. */
export type CommitStore = (typeof CHUNK_STORES)[number] | 'history' | 'issues' | 'held' | 'imports';
export type CommitTx = IDBPTransaction<MusterDB, CommitStore[], 'readwrite'>;

/**
 * Units that are written together, at most: some megabyte. The engine takes as long over a transaction as over a few chunks, and a
 * larger one would stay open for long where a page is put away.
 */
export const UNITS_AT_ONCE = 4;

/** Writes units that follow each other, and the checkpoint behind the last, together or not at all. Returns the manifest as written. */
export async function writeUnits(db: Store, units: readonly ReadyUnit[], start: ImportManifest): Promise<ImportManifest> {
	for (const unit of units) if (unit.before) await unit.before();
	const manifest = units.reduce((so, unit) => unit.counted(so), { ...start, commitDone: start.commitDone + units.length });
	const tx = db.transaction([...new Set<CommitStore>([...units.flatMap((unit) => unit.stores), 'imports'])], 'readwrite', {
		durability: 'relaxed'
	});
	const writes = [...units.flatMap((unit) => unit.put(tx)), tx.objectStore('imports').put(manifest, manifest.id)];
	await withDeadline(Promise.all([...writes, committed(tx)]), 'Writing contacts');
	return manifest;
}
