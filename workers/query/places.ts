import { contactId } from '../store/contact-id';
import type { ChunkIndex } from './chunk-index';
import type { Snapshot } from './snapshot';

/** A contact by its place: position of its chunk in the snapshot × 1,024 + position in the chunk. */
const PLACE_BITS = 10;
export const PLACES = 1 << PLACE_BITS;
export const chunkAt = (place: number): number => place >>> PLACE_BITS;
export const positionAt = (place: number): number => place & (PLACES - 1);

/** Contact id at a place. */
export const idAt = (s: Snapshot, place: number): number => contactId(s.chunks[chunkAt(place)]?.serial ?? 0, positionAt(place));

/** Places of all contacts alive, ascending. */
export function livingPlaces(chunks: readonly ChunkIndex[]): Uint32Array {
	const places = new Uint32Array(chunks.reduce((n, c) => n + c.living, 0));
	let k = 0;
	chunks.forEach((c, at) => {
		for (let i = 0; i < c.length; i++) if (c.alive[i] === 1) places[k++] = at * PLACES + i;
	});
	return places;
}
