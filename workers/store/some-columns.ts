import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { fromDisk } from './chunk-store';
import { READ_STORES } from './contacts';
import { withDeadline } from './deadline';
import type { Store } from './open';
import type { StoredChunk } from './schema';
import { unshelve } from './shelved-chunk';

/** Chunks with just the columns that are asked for, so that the others are never unpacked; those that are gone are left out. */
export async function readSomeColumns(db: Store, serials: readonly number[], fields: ReadonlySet<FieldId>): Promise<StoredChunk[]> {
	const tx = db.transaction(READ_STORES);
	const found = await withDeadline(Promise.all(serials.map((serial) => Promise.all([
		tx.objectStore('chunks').get(serial), tx.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity]))
	]))), 'Reading contacts');
	return found.flatMap(([value, pieces]) => (value ? [fromDisk('pieces' in value ? unshelve(value, pieces, fields) : value, CHUNK_ROWS)] : []));
}
