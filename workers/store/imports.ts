import * as z from 'zod/mini';
import type { AppEvent } from '#domain/figures/events';
import { IMPORT_PHASES, type ImportManifest } from '#domain/import';
import { withDeadline } from './engine/deadline';
import { EVENT_STORES, recordIn } from './events';
import { journalIn } from './journal/journal';
import type { Store } from './engine/open';
import type { JournalEntry } from './schema';

/** Slices of a staged file, bytes each. Slices keep memory bounded and work alike in every engine. */
export const SLICE_BYTES = 1024 * 1024;

const count = z.number();
/** What must be true of a manifest read back; the rest is ours and typed. */
const manifestShape = z.looseObject({
	id: z.string(),
	ordinal: count,
	phase: z.enum(IMPORT_PHASES),
	chunksDone: count,
	rowsDone: count,
	commitDone: count,
	chunks: z.array(count),
	file: z.looseObject({ name: z.string(), size: count, slices: count }),
	ledger: z.object({ total: count, created: count, merged: count, skipped: count, held: count, failed: count })
});

const usable = (m: unknown): m is ImportManifest => manifestShape.safeParse(m).success;

/** The manifest, or null when there is none (or it can't be read back). */
export async function readImport(db: Store, id: string): Promise<ImportManifest | null> {
	const m = await withDeadline(db.get('imports', id), 'Reading the import');
	return usable(m) ? m : null;
}

/** All manifests, newest first. */
export async function readImports(db: Store): Promise<ImportManifest[]> {
	const all = await withDeadline(db.getAll('imports'), 'Reading the imports');
	return all.filter(usable).sort((a, b) => b.createdAt - a.createdAt);
}

/** The import that is being written, if one is: its plan names contacts to merge into, so none may go away under it. */
export const readCommitting = async (db: Store): Promise<ImportManifest | undefined> =>
	(await readImports(db)).find((m) => m.phase === 'committing');

/** All keys [importId, *] of a store keyed that way. */
export const ofImport = (importId: string): IDBKeyRange => IDBKeyRange.bound([importId, 0], [importId, Infinity]);

/**
 * Throws away what an import staged before finalization, in one transaction with what becomes of the import: `next` keeps it
 * with its file, null removes it with everything of it. `note` goes into the journal, `events` are counted.
 */
export async function clearStaged(
	db: Store,
	importId: string,
	next: ImportManifest | null,
	note: JournalEntry | null,
	events: readonly AppEvent[]
): Promise<void> {
	const tx = db.transaction(
		[
			'files',
			'staged',
			'stagedPieces',
			'sourceRows',
			'sourcePieces',
			'issues',
			'pairs',
			'decisions',
			'fixes',
			'plans',
			'imports',
			'journal',
			'fingerprints',
			...EVENT_STORES
		],
		'readwrite'
	);
	const range = ofImport(importId);
	const work: Promise<unknown>[] = [
		tx.objectStore('staged').delete(range),
		tx.objectStore('stagedPieces').delete(range),
		tx.objectStore('sourceRows').delete(range),
		tx.objectStore('sourcePieces').delete(range),
		tx.objectStore('issues').delete(range),
		tx.objectStore('decisions').delete(range),
		tx.objectStore('fixes').delete(range),
		tx.objectStore('pairs').delete(importId),
		tx.objectStore('plans').delete(importId),
		tx.objectStore('fingerprints').delete(importId)
	];
	if (next) work.push(tx.objectStore('imports').put(next, importId));
	else work.push(tx.objectStore('imports').delete(importId), tx.objectStore('files').delete(range));
	work.push(recordIn(tx, events));
	if (note) work.push(journalIn(tx, note.at, note.by, note.action, note.params));
	await Promise.all(work);
	await withDeadline(tx.done, 'Clearing the staged rows');
}
