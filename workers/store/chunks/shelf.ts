import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { toDisk, type DiskChunk } from './chunk-store';
import { READ_STORES } from '../contacts';
import { withDeadline } from '../engine/deadline';
import { restoredValue, type Given } from './given-columns';
import type { Store } from '../engine/open';
import { shelveColumn, shelvedReader, shelvedSize, type ShelvedColumn } from './shelve';
import { packedOf } from './shelved-chunk';

/**
 * The columns of a chunk as they lie on the disk, which is the least memory that they take and no work to get: what a full
 * name and an address are made of is put together for the contacts that somebody looks at.
 */
export interface Shelf {
	length: number;
	scoredAt: number;
	stamp: number;
	columns: readonly (readonly [FieldId, ShelvedColumn])[];
	given: Given;
}

/** Chunks as they lie on the disk; a missing one is null. */
export async function readShelves(db: Store, serials: readonly number[]): Promise<(Shelf | null)[]> {
	if (serials.length === 0) return [];
	const tx = db.transaction(READ_STORES);
	const [chunks, columns] = [tx.objectStore('chunks'), tx.objectStore('columns')];
	const found = await withDeadline(
		Promise.all(
			serials.map((serial) => Promise.all([chunks.get(serial), columns.getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity]))]))
		),
		'Reading contacts'
	);
	return found.map(([value, pieces]) => {
		if (!value) return null;
		if (!('pieces' in value)) return shelfOf('packed' in value ? value : toDisk(value));
		if (pieces.length < value.pieces)
			throw new Error(`${value.pieces - pieces.length} pieces of the columns of chunk ${value.serial} are missing`);
		const { length, scoredAt, stamp = 0 } = value;
		return {
			length,
			scoredAt,
			stamp,
			columns: pieces.slice(0, value.pieces).flatMap((piece) => piece.columns),
			given: pieces[0]?.given ?? {}
		};
	});
}

/** Of a chunk that an older version wrote. */
const shelfOf = ({ length, scoredAt, stamp = 0, packed }: DiskChunk): Shelf => ({
	length,
	scoredAt,
	stamp,
	columns: packed.map(([field, p]) => [field, shelveColumn(p)]),
	given: {}
});

/** Bytes that a shelf takes, near enough. */
export const shelfBytes = ({ columns, given }: Shelf): number =>
	columns.reduce((n, [, s]) => n + shelvedSize(s), 0) + (given.names?.length ?? 0) + (given.emails?.length ?? 0);

/** Has the i-th contact a value in this field? Known without reading one. */
export function filledIn({ columns, given: { names, emails } }: Shelf, field: FieldId): (i: number) => boolean {
	const found = columns.find(([f]) => f === field)?.[1];
	const filled = !found ? [] : 'kinds' in found ? found.codes : found.lengths;
	return (i) =>
		(filled[i] ?? 0) > 0 ||
		(field === 'fullName' && names !== undefined && (names[i >> 3]! & (1 << (i & 7))) !== 0) ||
		(field === 'email' && (emails?.[i] ?? 0) !== 0);
}

/** Some columns of it, packed and whole. */
export const packedOfShelf = ({ columns, given, length }: Shelf, only: ReadonlySet<FieldId>): DiskChunk['packed'] =>
	packedOf(columns, given, length, only);

/** Reads single contacts; blank fields are absent. */
export function contactReader({ columns, given }: Shelf): (i: number) => ContactValues {
	const readers = new Map(columns.map(([field, s]) => [field, shelvedReader(s)]));
	const [first, last] = [readers.get('firstName'), readers.get('lastName')];
	return (i) => {
		const values: ContactValues = Object.create(null);
		for (const [field, read] of readers) {
			const v = restoredValue(field, read(i), i, given, first, last);
			if (v) values[field] = v;
		}
		return values;
	};
}
