import { CHUNK_ROWS, rowValues, type Column, type ContactValues } from '#domain/chunk';
import { UNSCORED } from '#domain/score';
import type { FieldId } from '#domain/fields';
import type { MatchKeys } from '#domain/match';
import { contactId, positionOf, serialOf } from './contact-id';
import { withDeadline } from './deadline';
import { fromDisk, toDisk, type DiskChunk } from './chunk-store';
import type { Store } from './open';
import type { StoredChunk } from './schema';
import { deviceId, externalId } from './settings';

/** One stored contact with its identity and score (0–100, null = unscored). */
export interface StoredContact {
	id: number;
	externalId: string;
	values: ContactValues;
	score: number | null;
	/** The moment that the score belongs to. */
	scoredAt: number;
	createdAt: number;
	updatedAt: number;
}

/** An empty chunk with room for CHUNK_ROWS contacts. */
export function emptyChunk(serial: number, importId: string): StoredChunk {
	return {
		serial, importId, length: 0,
		columns: new Map(),
		rows: new Uint32Array(CHUNK_ROWS),
		alive: new Uint8Array(CHUNK_ROWS),
		scores: new Uint8Array(CHUNK_ROWS).fill(UNSCORED),
		scoredAt: 0,
		createdAt: new Float64Array(CHUNK_ROWS),
		updatedAt: new Float64Array(CHUNK_ROWS),
		touchedBy: [], origins: []
	};
}

/** A chunk made of whole columns at once; `rows` are the source row numbers, one per contact. */
export function chunkOfColumns(serial: number, importId: string, columns: Map<FieldId, Column>, rows: Uint32Array, at: number): StoredChunk {
	const chunk = emptyChunk(serial, importId);
	chunk.length = rows.length;
	chunk.columns = columns;
	chunk.rows.set(rows);
	chunk.alive.fill(1, 0, rows.length);
	chunk.createdAt.fill(at, 0, rows.length);
	chunk.updatedAt.fill(at, 0, rows.length);
	chunk.touchedBy = new Array<string[] | null>(rows.length).fill(null);
	chunk.origins = new Array<null>(rows.length).fill(null);
	return chunk;
}

/** Appends a contact to a chunk in memory; returns its id. The chunk must have room. */
export function appendContact(chunk: StoredChunk, values: ContactValues, row: number, at: number, score: number | null): number {
	const i = chunk.length++;
	setValues(chunk, i, values);
	chunk.rows[i] = row;
	chunk.alive[i] = 1;
	chunk.scores[i] = score ?? UNSCORED;
	chunk.createdAt[i] = at;
	chunk.updatedAt[i] = at;
	chunk.touchedBy[i] = null;
	chunk.origins[i] = null;
	return contactId(chunk.serial, i);
}

/** Replaces all values of the i-th contact; absent fields become blank. */
export function setValues(chunk: StoredChunk, i: number, values: ContactValues): void {
	for (const [field, column] of chunk.columns) column[i] = values[field] ?? null;
	for (const field of Object.keys(values) as FieldId[]) {
		if (chunk.columns.has(field)) continue;
		const column: Column = new Array<string | null>(chunk.length).fill(null);
		column[i] = values[field] ?? null;
		chunk.columns.set(field, column);
	}
}

/** What a transaction over contacts is opened on. */
export const CHUNK_STORES = ['chunks', 'matchKeys'] as const;

interface Reads { objectStore(name: 'chunks'): { get(serial: number): Promise<DiskChunk | undefined> } }
interface Writes { objectStore(name: 'chunks'): { put(value: DiskChunk, serial: number): Promise<unknown> }; objectStore(name: 'matchKeys'): { put(value: MatchKeys, serial: number): Promise<unknown> } }

/** A chunk inside a transaction. */
export async function getChunk(tx: Reads, serial: number): Promise<StoredChunk | undefined> {
	const value = await tx.objectStore('chunks').get(serial);
	return value && fromDisk(value, CHUNK_ROWS);
}

/** Stores a chunk with its match keys inside a transaction on CHUNK_STORES. */
export function putChunk(tx: Writes, chunk: StoredChunk, keys: MatchKeys): Promise<unknown> {
	return Promise.all([tx.objectStore('chunks').put(toDisk(chunk), chunk.serial), tx.objectStore('matchKeys').put(keys, chunk.serial)]);
}

/** Chunks by serial; a missing one is null (its import was removed). */
export async function readChunks(db: Store, serials: readonly number[]): Promise<(StoredChunk | null)[]> {
	if (serials.length === 0) return [];
	const tx = db.transaction('chunks');
	const found = Promise.all(serials.map((s) => tx.store.get(s)));
	return (await withDeadline(found, 'Reading contacts')).map((c) => (c ? fromDisk(c, CHUNK_ROWS) : null));
}

/** Contacts by id in the order asked; deleted and unknown ones are left out. */
export async function readContacts(db: Store, ids: Uint32Array | readonly number[]): Promise<StoredContact[]> {
	const device = await deviceId(db);
	const serials = [...new Set(Array.from(ids, serialOf))];
	const chunks = new Map<number, StoredChunk>();
	for (let at = 0; at < serials.length; at += 50)
		for (const chunk of await readChunks(db, serials.slice(at, at + 50))) if (chunk) chunks.set(chunk.serial, chunk);
	const contacts: StoredContact[] = [];
	for (const id of ids) {
		const chunk = chunks.get(serialOf(id));
		const i = positionOf(id);
		if (!chunk || i >= chunk.length || chunk.alive[i] !== 1) continue;
		const score = chunk.scores[i] ?? UNSCORED;
		contacts.push({
			id, externalId: externalId(device, id), values: rowValues(chunk.columns, i),
			score: score === UNSCORED ? null : score, scoredAt: chunk.scoredAt,
			createdAt: chunk.createdAt[i] ?? 0, updatedAt: chunk.updatedAt[i] ?? 0
		});
	}
	return contacts;
}
