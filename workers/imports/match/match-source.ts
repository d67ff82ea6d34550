import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { layInto } from '#domain/basics/join-bytes';
import type { MatchKeys, MatchRecords } from '#domain/matching/match';
import { hashText, keySegment, KeyTable, matchKeys } from '../../pipeline/match/index';
import { erasedPeople } from '../../privacy/suppression';
import { contactId } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import { readPackedChunks } from '../../store/chunks/packed-chunks';
import type { DiskStaged, GroupedStaged } from '../../store/chunks/chunk-store';
import type { Store } from '../../store/engine/open';
import { unpackColumn, type PackedColumn } from '../../store/chunks/pack';
import type { StagedChunk } from '../../store/schema';
import { getStaged, STAGED_STORES } from '../../store/chunks/staged-chunks';
import { heldKeys } from '../held/held-store';
import { heldColumns, KEEP, rawColumns, RecordTexts, type RecordParts } from './record-texts';

/** All records that an import is matched against and its own rows: their keys, and the way to their texts. */
export interface MatchSource {
	records: MatchRecords;
	keys: KeyTable;
	texts: RecordTexts;
	/** Ids of the rows that wait in Manual Review, in table order. */
	heldIds: string[];
	/** Position of the first row of each staged chunk. */
	starts: number[];
	/** Records of rows whose person was erased (CON-4): they take no part, and are skipped. */
	erased: number[];
}

/** What people who were erased are told by. */
const SOUGHT: readonly FieldId[] = ['email', 'firstName', 'lastName', 'fullName', ...PHONE_FIELDS];

/** Values of the store that are asked for at once. */
const AT_ONCE = 16;

/** A column as values, however it is stored; [] where there is none. */
export const columnOf = (raw: PackedColumn | Column | undefined): Column =>
	raw === undefined ? [] : Array.isArray(raw) ? raw : unpackColumn(raw);

/** Hashes of the primary key, compared as the match rule does. */
export function keyHashes(raw: PackedColumn | Column | undefined, length: number): Uint32Array {
	const hashes = new Uint32Array(length);
	columnOf(raw).forEach((v, i) => {
		if (v) hashes[i] = hashText(v.trim());
	});
	return hashes;
}

/** The keys of columns that were stored without. */
const keysOf = (raw: ReadonlyMap<FieldId, PackedColumn | Column>, length: number): MatchKeys =>
	matchKeys(new Map([...raw].map(([field, column]) => [field, columnOf(column)])), length);

/** Serials of the chunks whose contacts are visible, ascending. */
export const visibleSerials = async (db: Store): Promise<number[]> =>
	(await readImports(db))
		.filter((m) => m.phase === 'complete')
		.flatMap((m) => m.chunks)
		.sort((a, b) => a - b);

/** Keys of a staged chunk; `out` = its rows that take no part. */
export function stagedKeys(
	value: DiskStaged | GroupedStaged | StagedChunk,
	primaryKey: FieldId,
	out: Uint8Array
): ReturnType<typeof keySegment> {
	const raw = 'in' in value ? new Map<FieldId, PackedColumn>() : rawColumns(value);
	const length = value.rows.length;
	return keySegment(value.keys ?? keysOf(raw, length), primaryKey === 'email' ? null : keyHashes(raw.get(primaryKey), length), out);
}

/**
 * Keys of stored chunks, as they lie beside them; of chunks that an older version of the schema wrote they are made.
 * Null where there is no such chunk. `primaryKey` = field whose hashes are wanted too, for which the chunk itself is read.
 */
export async function storedKeys(
	db: Store,
	serials: readonly number[],
	primaryKey: FieldId
): Promise<({ keys: MatchKeys; primary: Uint32Array | null } | null)[]> {
	const tx = db.transaction('matchKeys');
	const found = await withDeadline(Promise.all(serials.map((s) => tx.store.get(s))), 'Reading what contacts are found by');
	return Promise.all(
		found.map(async (keys, i) => {
			if (keys && primaryKey === 'email') return { keys, primary: null };
			const [chunk] = await readPackedChunks(db, [serials[i] ?? 0]);
			if (!chunk) return null;
			const raw = rawColumns(chunk);
			return {
				keys: keys ?? keysOf(raw, chunk.length),
				primary: primaryKey === 'email' ? null : keyHashes(raw.get(primaryKey), chunk.length)
			};
		})
	);
}

/**
 * Reads the keys of all visible contacts, all held rows and the staged rows of an import.
 * @param near the first staged chunks, where they are at hand
 * @param beat called between pieces of work with the share done, 0–1; true = stop
 * @returns null when it was stopped
 */
export async function openMatchSource(
	db: Store,
	importId: string,
	chunksDone: number,
	primaryKey: FieldId,
	beat: (done: number) => Promise<boolean>,
	near: readonly DiskStaged[] = []
): Promise<MatchSource | null> {
	const serials = await visibleSerials(db);
	const heldAt = await heldKeys(db);
	const work = serials.length + heldAt.length + chunksDone || 1;
	const keys = new KeyTable();
	const parts: RecordParts = { at: [], starts: keys.starts };
	const kept: [part: number, value: DiskStaged | StagedChunk][] = [];
	const refs: Uint32Array[] = [];
	const actives: Uint8Array[] = [];
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		const some = serials.slice(at, at + AT_ONCE);
		(await storedKeys(db, some, primaryKey)).forEach((found, i) => {
			if (!found) return;
			const serial = some[i] ?? 0;
			const segment = keySegment(found.keys, found.primary);
			keys.add(segment);
			parts.at.push({ store: 'chunks', key: serial });
			refs.push(Uint32Array.from({ length: segment.length }, (_, p) => contactId(serial, p)));
			actives.push(new Uint8Array(segment.length).fill(1));
		});
		if (await beat(at / work)) return null;
	}
	const storedCount = keys.length;
	const heldIds: string[] = [];
	for (const key of heldAt) {
		const entries = (await withDeadline(db.get('held', key), 'Reading the rows that wait')) ?? [];
		const columns = heldColumns(entries);
		keys.add(
			keySegment(matchKeys(columns, entries.length), primaryKey === 'email' ? null : keyHashes(columns.get(primaryKey), entries.length))
		);
		parts.at.push({ store: 'held', key });
		refs.push(Uint32Array.from(entries, (_, i) => heldIds.length + i));
		actives.push(new Uint8Array(entries.length).fill(1));
		for (const e of entries) heldIds.push(e.id);
		if (await beat(serials.length / work)) return null;
	}
	const heldCount = keys.length - storedCount;
	keys.beginRows();
	const starts: number[] = [];
	const isErased = await erasedPeople(db);
	const erased: number[] = [];
	for (let at = 0; at < chunksDone; at += AT_ONCE) {
		const numbers = Array.from({ length: Math.min(AT_ONCE, chunksDone - at) }, (_, i) => at + i);
		const tx = db.transaction(STAGED_STORES);
		// Behind those whose texts are kept at hand the keys alone are read.
		const values = await withDeadline(
			Promise.all(
				numbers.map(async (n) => {
					if (near[n]) return near[n];
					if (primaryKey !== 'email' || n < KEEP || isErased) return getStaged(tx, importId, n);
					const value = await tx.objectStore('staged').get([importId, n]);
					return value?.keys ? value : getStaged(tx, importId, n);
				})
			),
			'Reading staged rows'
		);
		values.forEach((value, i) => {
			if (!value) throw new Error(`staged chunk ${at + i} of ${importId} is missing`);
			const raw = 'in' in value ? new Map<FieldId, PackedColumn>() : rawColumns(value);
			starts.push(keys.length - storedCount - heldCount);
			const out = isErased ? withErased(raw, value.failed, isErased, keys.length, erased) : value.failed;
			keys.add(stagedKeys(value, primaryKey, out));
			if (!('in' in value) && kept.length < KEEP) kept.push([parts.at.length, value]);
			parts.at.push({ store: 'staged', key: [importId, at + i] });
			refs.push(value.rows);
			actives.push(out.map((f) => (f === 1 ? 0 : 1)));
		});
		if (await beat((serials.length + heldAt.length + at) / work)) return null;
	}
	const records: MatchRecords = {
		length: keys.length,
		storedCount,
		heldCount,
		primaryKey,
		refs: layInto(new Uint32Array(keys.length), refs),
		active: layInto(new Uint8Array(keys.length), actives)
	};
	return { records, keys, texts: new RecordTexts(records, parts, kept), heldIds, starts, erased };
}

/** Which rows take no part: those that failed, and those of people who were erased; the latter go into `erased`. */
function withErased(
	raw: ReadonlyMap<FieldId, PackedColumn | Column>,
	failed: Uint8Array,
	isErased: (v: ContactValues) => boolean,
	first: number,
	erased: number[]
): Uint8Array {
	const out = failed.slice();
	const columns = new Map(
		SOUGHT.flatMap((field) => {
			const column = raw.get(field);
			return column ? [[field, columnOf(column)] as const] : [];
		})
	);
	for (let i = 0; i < out.length; i++) {
		if (out[i] === 1 || !isErased(rowValues(columns, i))) continue;
		out[i] = 1;
		erased.push(first + i);
	}
	return out;
}
