import { type ContactValues, CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { appendContact, CHUNK_STORES, emptyChunk, getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { EVENT_STORES } from '../../store/events';
import type { Store } from '../../store/engine/open';
import type { StoredChunk } from '../../store/schema';
import type { Scoring } from '../../store/scoring';
import { LIST_STORES } from '../../lists/book';
import { editOrigins, rescore } from '../scoring/rescore-chunk';
import { writeChunk } from './write-chunk';
import { BY_HAND } from './by-hand-id';
import { firstManifest } from '../read/first-manifest';

type WriteTx = ReturnType<typeof writeTx>;

/**
 * The transaction of everything that changes contacts outside an import. Work of many is done in many of them, and the last one, which ends it, is
 * strict: what was written before it is on the disk then, too.
 */
export const writeTx = (db: Store, durability: IDBTransactionDurability = 'strict') =>
	db.transaction(
		[
			...CHUNK_STORES,
			'history',
			'issues',
			'imports',
			'settings',
			'journal',
			'held',
			'apart',
			'pictures',
			...LIST_STORES,
			...EVENT_STORES
		] as const,
		'readwrite',
		{ durability }
	);

/**
 * Adds contacts to an import that is complete, in the caller's transaction; returns their ids in order. Serials touched go into `serials`.
 */
export async function appendTo(
	tx: WriteTx,
	importId: string,
	items: readonly { values: ContactValues; row: number; edited?: Partial<Record<FieldId, number>> | undefined }[],
	at: number,
	by: string,
	serials: Set<number>,
	scoring: Scoring
): Promise<number[]> {
	const found = await tx.objectStore('imports').get(importId);
	const manifest = found ?? emptyManifest(BY_HAND, await take(tx, 'nextOrdinal'), at, by, 'manual', 'Added by hand');
	const ids: number[] = [];
	let chunk: StoredChunk | null = await lastWithRoom(tx, manifest);
	const chunks = [...manifest.chunks];
	const open = new Map<number, StoredChunk>();
	for (const item of items) {
		if (!chunk || chunk.length >= CHUNK_ROWS) {
			const serial = await take(tx, 'nextSerial');
			chunk = emptyChunk(serial, manifest.id);
			chunks.push(serial);
		}
		ids.push(appendContact(chunk, item.values, item.row, at, null));
		chunk.origins[chunk.length - 1] = editOrigins(item.edited, item.row);
		open.set(chunk.serial, chunk);
	}
	for (const c of open.values()) {
		rescore(c, at, scoring);
		serials.add(c.serial);
		await writeChunk(tx, c);
	}
	await tx.objectStore('imports').put({ ...manifest, chunks, updatedAt: at }, manifest.id);
	return ids;
}

/** The last chunk of a manifest while it has room for another contact. */
async function lastWithRoom(tx: WriteTx, manifest: ImportManifest): Promise<StoredChunk | null> {
	const serial = manifest.chunks.at(-1);
	const chunk = serial === undefined ? undefined : await getChunk(tx, serial);
	return chunk && chunk.length < CHUNK_ROWS ? chunk : null;
}

/** The manifest of contacts that come one by one, by hand or at a booth: complete from the first on. */
export function emptyManifest(
	id: string,
	ordinal: number,
	at: number,
	user: string,
	method: ImportManifest['method'],
	name: string
): ImportManifest {
	const file = { name, size: 0, type: '', slices: 0, sha256: '' };
	return firstManifest(at, { id, ordinal, user, phase: 'complete', completedAt: at, method, file });
}
