import { CHUNK_ROWS, rowValues, type Column, type ContactValues } from '#domain/chunk';
import { UNSCORED } from '#domain/scoring/score';
import type { FieldId } from '#domain/fields';
import type { MatchKeys } from '#domain/matching/match';
import { contactId, positionOf, serialOf } from './contact-id';
import { withDeadline } from './engine/deadline';
import { HEAD_FIELDS, filledOf, headOf, newStamp, type ChunkHead } from './chunks/chunk-head';
import { fromDisk, restOf, type DiskChunk } from './chunks/chunk-store';
import type { Store } from './engine/open';
import type { StoredChunk } from './schema';
import { shelve, shelveRows, unshelve, type ColumnPiece, type Shelved, type ShelvedChunk } from './chunks/shelved-chunk';
import { deviceId, externalId } from './settings';

/** One stored contact with its identity and score (0–100, null = unscored). */
export interface StoredContact {
	id: number;
	externalId: string;
	/** The import and the row of its file that made it. */
	importId: string;
	row: number;
	values: ContactValues;
	score: number | null;
	/** The moment that the score belongs to. */
	scoredAt: number;
	createdAt: number;
	updatedAt: number;
	/** How often it was changed. */ version: number;
	/** Scores by what lists are scored by and all contacts are not, 255 = unscored; absent = no list is. */
	also?: ReadonlyMap<string, number>;
}

/** An empty chunk with room for CHUNK_ROWS contacts. */
export function emptyChunk(serial: number, importId: string): StoredChunk {
	return {
		serial,
		importId,
		length: 0,
		columns: new Map(),
		rows: new Uint32Array(CHUNK_ROWS),
		alive: new Uint8Array(CHUNK_ROWS),
		scores: new Uint8Array(CHUNK_ROWS).fill(UNSCORED),
		scoredAt: 0,
		createdAt: new Float64Array(CHUNK_ROWS),
		updatedAt: new Float64Array(CHUNK_ROWS),
		touchedBy: [],
		origins: []
	};
}

/** A chunk made of whole columns at once; `rows` are the source row numbers, one per contact. */
export function chunkOfColumns(
	serial: number,
	importId: string,
	columns: Map<FieldId, Column>,
	rows: Uint32Array,
	at: number
): StoredChunk {
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

/**
 * Notes that the i-th contact was changed: when, and that it is another version of itself, which holds whatever becomes of the clock.
 */
export function markChanged(chunk: StoredChunk, i: number, at: number): void {
	chunk.updatedAt[i] = at;
	markOtherwise(chunk, i);
}

/**
 * The i-th contact is another version of itself, though nobody changed it: a field was rewritten for all, and no contact is newer by it.
 */
export function markOtherwise(chunk: StoredChunk, i: number): void {
	chunk.versions ??= new Uint16Array(CHUNK_ROWS);
	chunk.versions[i]!++;
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

/** What a transaction that writes contacts is opened on, and one that reads them. */
export const CHUNK_STORES = ['chunks', 'columns', 'matchKeys', 'heads'] as const;
export const READ_STORES = ['chunks', 'columns'] as const;

interface Reads {
	objectStore(name: 'chunks'): { get(serial: number): Promise<DiskChunk | ShelvedChunk | undefined> };
	objectStore(name: 'columns'): { getAll(range: IDBKeyRange): Promise<ColumnPiece[]> };
}
interface Writes {
	objectStore(name: 'chunks'): { put(value: ShelvedChunk, serial: number): Promise<unknown> };
	objectStore(name: 'columns'): {
		put(value: ColumnPiece, key: [number, number]): Promise<unknown>;
		delete(range: IDBKeyRange): Promise<unknown>;
	};
	objectStore(name: 'matchKeys'): { put(value: MatchKeys, serial: number): Promise<unknown> };
	objectStore(name: 'heads'): { put(value: ChunkHead, serial: number): Promise<unknown> };
}

/** A chunk as it is stored, its columns packed, inside a transaction on READ_STORES; those of version 2 of the schema were not packed. */
export async function getPacked(tx: Reads, serial: number): Promise<DiskChunk | StoredChunk | undefined> {
	const [value, pieces] = await Promise.all([
		tx.objectStore('chunks').get(serial),
		tx.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity]))
	]);
	return value && 'pieces' in value ? unshelve(value, pieces) : value;
}

/** A chunk inside a transaction on READ_STORES. */
export async function getChunk(tx: Reads, serial: number): Promise<StoredChunk | undefined> {
	const value = await getPacked(tx, serial);
	return value && fromDisk(value, CHUNK_ROWS);
}

/** A chunk as it will be stored, with what is stored beside it. */
export interface ReadyChunk {
	chunk: ShelvedChunk;
	pieces: ColumnPiece[];
	keys: MatchKeys;
	head: ChunkHead;
}

/** Packs a chunk, outside of any transaction. `shelved` = its columns, where they were packed before. */
export function readyChunk(
	chunk: StoredChunk,
	keys: MatchKeys,
	shelved: Shelved = shelve(chunk.columns, chunk.length, new Set(HEAD_FIELDS))
): ReadyChunk {
	const stamp = newStamp();
	const rest = { ...restOf(chunk), stamp };
	const { pieces, packed } = shelved;
	const filled = filledOf(
		pieces.flatMap((piece) => piece.columns),
		rest.alive
	);
	const head = { ...headOf({ ...rest, packed }, stamp), filled };
	return { chunk: { ...rest, rows: shelveRows(rest.rows), pieces: pieces.length }, pieces, keys, head };
}

/**
 * Stores a packed chunk with its match keys and its head inside a transaction on CHUNK_STORES. `fresh` = nothing was ever stored under its
 * serial.
 */
export function putReady(
	tx: Writes,
	{ chunk, pieces, keys, head }: ReadyChunk,
	{ fresh = false }: { fresh?: boolean } = {}
): Promise<unknown> {
	const { serial } = chunk;
	const columns = tx.objectStore('columns');
	return Promise.all([
		...(fresh ? [] : [columns.delete(IDBKeyRange.bound([serial, pieces.length], [serial, Infinity]))]),
		...pieces.map((piece, n) => columns.put(piece, [serial, n])),
		tx.objectStore('chunks').put(chunk, serial),
		tx.objectStore('matchKeys').put(keys, serial),
		tx.objectStore('heads').put(head, serial)
	]);
}

/** A chunk with its match keys; both undefined where there is none, the keys alone where an older version of the schema wrote it. */
export async function readChunkAndKeys(
	db: Store,
	serial: number
): Promise<{ chunk: StoredChunk | undefined; keys: MatchKeys | undefined }> {
	const tx = db.transaction([...READ_STORES, 'matchKeys'] as const);
	const [chunk, keys] = await withDeadline(
		Promise.all([getChunk(tx, serial), tx.objectStore('matchKeys').get(serial)]),
		'Reading contacts'
	);
	return { chunk, keys };
}

/** Chunks by serial; a missing one is null (its import was removed). */
export async function readChunks(db: Store, serials: readonly number[]): Promise<(StoredChunk | null)[]> {
	if (serials.length === 0) return [];
	const tx = db.transaction(READ_STORES);
	return (await withDeadline(Promise.all(serials.map((s) => getChunk(tx, s))), 'Reading contacts')).map((c) => c ?? null);
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
			id,
			externalId: externalId(device, id),
			importId: chunk.importId,
			row: chunk.rows[i] ?? 0,
			values: rowValues(chunk.columns, i),
			score: score === UNSCORED ? null : score,
			scoredAt: chunk.scoredAt,
			createdAt: chunk.createdAt[i] ?? 0,
			updatedAt: chunk.updatedAt[i] ?? 0,
			version: chunk.versions?.[i] ?? 0,
			...(chunk.alsoScored && { also: new Map([...chunk.alsoScored].map(([by, scores]) => [by, scores[i] ?? UNSCORED])) })
		});
	}
	return contacts;
}
