import { CHUNK_ROWS, rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { fromDisk } from './chunk-store';
import { positionOf, serialOf } from '../contact-id';
import { READ_STORES } from '../contacts';
import { withDeadline } from '../engine/deadline';
import type { Store } from '../engine/open';
import type { StoredChunk } from '../schema';
import { unshelve } from './shelved-chunk';

/** Chunks with just the columns that are asked for, so that the others are never unpacked; those that are gone are left out. */
export async function readSomeColumns(db: Store, serials: readonly number[], fields: ReadonlySet<FieldId>): Promise<StoredChunk[]> {
	const tx = db.transaction(READ_STORES);
	const found = await withDeadline(
		Promise.all(
			serials.map((serial) =>
				Promise.all([
					tx.objectStore('chunks').get(serial),
					tx.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity]))
				])
			)
		),
		'Reading contacts'
	);
	return found.flatMap(([value, pieces]) =>
		value ? [fromDisk('pieces' in value ? unshelve(value, pieces, fields) : value, CHUNK_ROWS)] : []
	);
}

/** Chunks read at once. */
const AT_ONCE = 20;

/**
 * Stored contacts by id with some of their fields, chunk by chunk: each is read once, and only what is asked for is unpacked. Those deleted
 * or gone are left out. @param deleted told of each whose chunk is here and says that it was deleted
 */
export async function* someFields(
	db: Store,
	ids: Iterable<number>,
	fields: ReadonlySet<FieldId>,
	deleted?: (id: number) => void
): AsyncGenerator<{ id: number; values: ContactValues }> {
	const wanted = new Map<number, number[]>();
	for (const id of ids) {
		const some = wanted.get(serialOf(id));
		if (some) some.push(id);
		else wanted.set(serialOf(id), [id]);
	}
	const serials = [...wanted.keys()];
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), fields))
			for (const id of wanted.get(chunk.serial) ?? [])
				if (chunk.alive[positionOf(id)] === 1) yield { id, values: rowValues(chunk.columns, positionOf(id)) };
				else deleted?.(id);
}
