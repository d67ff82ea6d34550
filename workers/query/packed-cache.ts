import type { DiskChunk } from '../store/chunk-store';
import { readPackedChunks } from '../store/packed-chunks';
import type { Store } from '../store/open';
import { packedLength } from '../store/pack';
import type { ChunkIndex } from './chunk-index';

/** Of a stored chunk what rows are made of. */
export type PackedChunk = Pick<DiskChunk, 'packed' | 'scoredAt'>;
interface Kept { chunk: PackedChunk; bytes: number; stamp: number }

/** Memory for packed chunks, bytes: most of a million contacts of common width. */
const ROOM = 72_000_000;

const kept = new Map<number, Kept>();
let used = 0;

/** Hears of chunks that were written after their head was read. */
let onNewer: (serial: number) => void = () => undefined;
export const whenNewer = (listen: (serial: number) => void): void => { onNewer = listen; };

const sizeOf = (c: DiskChunk): number => c.packed.reduce((n, [, p]) => n + packedLength(p) + ('text' in p ? p.text.length : p.values.join('').length), 0);

function drop(serial: number): void {
	used -= kept.get(serial)?.bytes ?? 0;
	kept.delete(serial);
}

function keep(index: ChunkIndex, chunk: DiskChunk, makeRoom: boolean): void {
	const bytes = sizeOf(chunk);
	drop(index.serial);
	if (!makeRoom && used + bytes > ROOM) return;
	kept.set(index.serial, { chunk: { packed: chunk.packed, scoredAt: chunk.scoredAt }, bytes, stamp: index.stamp });
	used += bytes;
	// A Map yields the least recently used first.
	for (const [serial] of kept) { if (used <= ROOM || serial === index.serial) break; drop(serial); }
}

function fromKept(index: ChunkIndex): PackedChunk | null {
	const found = kept.get(index.serial);
	if (found?.stamp !== index.stamp) return null;
	kept.delete(index.serial);
	kept.set(index.serial, found);
	return found.chunk;
}

/**
 * Packed chunks in the order asked, from memory where they are; null = gone from the store.
 * @param makeRoom whether those read now push out others, as what is in view does
 */
export async function packedChunks(db: Store, indexes: readonly ChunkIndex[], makeRoom: boolean): Promise<(PackedChunk | null)[]> {
	const found = indexes.map(fromKept);
	const missing = indexes.filter((_, at) => found[at] === null);
	const read = new Map((await readPackedChunks(db, missing.map((c) => c.serial))).map((c, at) => [missing[at]?.serial, c]));
	return indexes.map((index, at) => {
		const before = found[at];
		if (before) return before;
		const chunk = read.get(index.serial) ?? null;
		if (!chunk) return null;
		if ((chunk.stamp ?? 0) !== index.stamp) onNewer(index.serial);
		keep(index, chunk, makeRoom);
		return chunk;
	});
}

/** Forgets everything (another store was opened). */
export function forgetPacked(): void {
	kept.clear();
	used = 0;
}
