import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { PackedColumn } from '../store/pack';
import type { Store } from '../store/open';
import { packedChunks, type PackedChunk } from './packed-cache';
import { chunkAt, positionAt } from './places';
import type { Snapshot } from './snapshot';

/** A contact's values, read out of its packed chunk; and the moment that its score belongs to, ms. */
export interface PackedRow { place: number; values: ContactValues; scoredAt: number }

/** Reads single values of a column; where each begins is added up once. */
function reader(p: PackedColumn): (i: number) => string | null {
	if ('values' in p) return (i) => p.values[(p.codes[i] ?? 0) - 1] ?? null;
	const { text, lengths } = p;
	const ends = new Uint32Array(lengths.length);
	for (let i = 0, at = 0; i < lengths.length; i++) ends[i] = at += lengths[i]!;
	return (i) => text.slice((ends[i] ?? 0) - (lengths[i] ?? 0), ends[i] ?? 0);
}

/** Reads whole contacts of a chunk. Blank fields are absent. */
function rowReader({ packed }: PackedChunk): (i: number) => ContactValues {
	const columns = packed.map(([field, p]): [FieldId, (i: number) => string | null] => [field, reader(p)]);
	return (i) => {
		const values: ContactValues = Object.create(null);
		for (const [field, read] of columns) { const v = read(i); if (v) values[field] = v; }
		return values;
	};
}

/**
 * Contacts at places, in their order; those whose chunk is gone are left out.
 * @param inView whether what is read now is worth more memory than what was read before
 */
export async function packedRows(db: Store, s: Snapshot, places: Uint32Array, inView: boolean): Promise<PackedRow[]> {
	const wanted = [...new Set(places.map(chunkAt))];
	const packed = await packedChunks(db, wanted.map((at) => s.chunks[at]!), inView);
	const chunks = new Map(wanted.map((at, n) => { const c = packed[n]; return [at, c ? { read: rowReader(c), scoredAt: c.scoredAt } : null]; }));
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
		const [chunk] = index ? await packedChunks(db, [index], false) : [];
		for (const [field, p] of chunk?.packed ?? []) {
			const filled = 'text' in p ? p.lengths : p.codes;
			if (!fields.has(field) && positions.some((i) => (filled[i] ?? 0) > 0)) fields.add(field);
		}
	}
	return fields;
}
