import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Store } from '../store/engine/open';
import { contactReader, filledIn } from '../store/chunks/shelf';
import { chunkAt, positionAt } from './places';
import { shelves } from './shelves';
import type { Snapshot } from './snapshot';

/** A contact's values, and the moment that its score belongs to, ms. */
export interface ContactAt {
	place: number;
	values: ContactValues;
	scoredAt: number;
}

/**
 * Contacts at places, in their order; those whose chunk is gone are left out.
 * @param inView whether what is read now is worth more memory than what was read before
 */
export async function contactsAt(db: Store, s: Snapshot, places: Uint32Array, inView: boolean): Promise<ContactAt[]> {
	const wanted = [...new Set(places.map(chunkAt))];
	const found = await shelves(
		db,
		wanted.map((at) => s.chunks[at]!),
		inView
	);
	const chunks = new Map(
		wanted.map((at, n) => {
			const shelf = found[n];
			return [at, shelf ? { read: contactReader(shelf), scoredAt: shelf.scoredAt } : null];
		})
	);
	return Array.from(places).flatMap((place) => {
		const chunk = chunks.get(chunkAt(place));
		return chunk ? [{ place, values: chunk.read(positionAt(place)), scoredAt: chunk.scoredAt }] : [];
	});
}

/** Fields with a value in any of the contacts, without reading one value: known before the first row of a file is written. */
export async function fieldsOf(db: Store, s: Snapshot, places: Uint32Array): Promise<Set<FieldId>> {
	const byChunk = new Map<number, number[]>();
	for (const place of places) {
		const some = byChunk.get(chunkAt(place));
		if (some) some.push(positionAt(place));
		else byChunk.set(chunkAt(place), [positionAt(place)]);
	}
	const fields = new Set<FieldId>();
	for (const [at, positions] of byChunk) {
		const index = s.chunks[at];
		const [shelf] = index ? await shelves(db, [index], false) : [];
		for (const [field] of shelf?.columns ?? []) if (!fields.has(field) && positions.some(filledIn(shelf!, field))) fields.add(field);
	}
	return fields;
}
