import { filledOf, newStamp, type ChunkHead } from '../chunks/chunk-head';
import type { DiskChunk } from '../chunks/chunk-store';
import type { ShelvedColumn } from '../chunks/shelve';
import type { ColumnPiece, ShelvedChunk } from '../chunks/shelved-chunk';

/** A transaction that writes chunks and heads, and reads columns. */
interface Access {
	objectStore(name: 'chunks'): {
		get(serial: number): Promise<DiskChunk | ShelvedChunk | undefined>;
		put(value: ShelvedChunk, serial: number): Promise<unknown>;
	};
	objectStore(name: 'columns'): { getAll(range: IDBKeyRange): Promise<ColumnPiece[]> };
	objectStore(name: 'heads'): {
		get(serial: number): Promise<ChunkHead | undefined>;
		put(value: ChunkHead, serial: number): Promise<unknown>;
	};
}

/**
 * Shows (1) or hides (0) contacts of a chunk without unpacking or writing its columns. Who has no value any more, erased since (CON-4), doesn't
 * come back as a blank contact.
 * @returns positions that were not so before; null = the chunk has a form that this can't be done to (none, or of an older schema)
 */
export async function setAlive(tx: Access, serial: number, positions: readonly number[], alive: 0 | 1): Promise<number[] | null> {
	const [value, head] = await Promise.all([tx.objectStore('chunks').get(serial), tx.objectStore('heads').get(serial)]);
	if (!value || !head || !('pieces' in value)) return null;
	const counted = head.filled !== undefined && (alive === 1 || head.filled.length > 0);
	const columns =
		alive === 1 || counted
			? (await tx.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity]))).flatMap((piece) => piece.columns)
			: [];
	const now = value.alive.slice();
	const changed: number[] = [];
	for (const i of positions) {
		if (i >= value.length || now[i] === alive) continue;
		if (alive === 1 && !hasValue(columns, i)) continue;
		now[i] = alive;
		changed.push(i);
	}
	if (changed.length === 0) return changed;
	const stamp = newStamp();
	await Promise.all([
		tx.objectStore('chunks').put({ ...value, alive: now, stamp }, serial),
		tx.objectStore('heads').put({ ...head, alive: now, stamp, ...(counted && { filled: filledOf(columns, now) }) }, serial)
	]);
	return changed;
}

/** True where the i-th contact has a value in columns as they lie on the disk: one that other columns give has one of theirs beside it. */
export const hasValue = (columns: readonly (readonly [unknown, ShelvedColumn])[], i: number): boolean =>
	columns.some(([, column]) => (('kinds' in column ? column.codes : column.lengths)[i] ?? 0) > 0);
