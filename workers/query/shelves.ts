import type { Store } from '../store/engine/open';
import { readShelves, shelfBytes, type Shelf } from '../store/chunks/shelf';
import type { ChunkIndex } from './chunk-index';

interface Kept {
	shelf: Shelf;
	bytes: number;
	stamp: number;
}

/** Memory for what rows are made of, bytes: a million contacts of common width, as they lie on the disk. */
const ROOM = 96_000_000;

const kept = new Map<number, Kept>();
let used = 0;

/** Hears of chunks that were written after their head was read. */
let onNewer: (serial: number) => void = () => undefined;
export const whenNewer = (listen: (serial: number) => void): void => {
	onNewer = listen;
};

function drop(serial: number): void {
	used -= kept.get(serial)?.bytes ?? 0;
	kept.delete(serial);
}

function keep(index: ChunkIndex, shelf: Shelf, makeRoom: boolean): void {
	const bytes = shelfBytes(shelf);
	drop(index.serial);
	if (!makeRoom && used + bytes > ROOM) return;
	kept.set(index.serial, { shelf, bytes, stamp: index.stamp });
	used += bytes;
	// A Map yields the least recently used first.
	for (const [serial] of kept) {
		if (used <= ROOM || serial === index.serial) break;
		drop(serial);
	}
}

function fromKept(index: ChunkIndex): Shelf | null {
	const found = kept.get(index.serial);
	if (found?.stamp !== index.stamp) return null;
	kept.delete(index.serial);
	kept.set(index.serial, found);
	return found.shelf;
}

/**
 * What is stored of the columns of chunks in the order asked, from memory where it is; null = gone from the store.
 * @param makeRoom whether those read now push out others, as what is in view does
 */
export async function shelves(db: Store, indexes: readonly ChunkIndex[], makeRoom: boolean): Promise<(Shelf | null)[]> {
	const found = indexes.map(fromKept);
	const missing = indexes.filter((_, at) => found[at] === null);
	const read = new Map(
		(
			await readShelves(
				db,
				missing.map((c) => c.serial)
			)
		).map((shelf, at) => [missing[at]?.serial, shelf])
	);
	return indexes.map((index, at) => {
		const before = found[at];
		if (before) return before;
		const shelf = read.get(index.serial) ?? null;
		if (!shelf) return null;
		if (shelf.stamp !== index.stamp) onNewer(index.serial);
		keep(index, shelf, makeRoom);
		return shelf;
	});
}

/** Forgets everything (another store was opened). */
export function forgetShelves(): void {
	kept.clear();
	used = 0;
}
