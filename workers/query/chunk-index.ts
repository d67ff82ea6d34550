import type { StoredChunk } from '../store/schema';

/** What the list needs of one chunk, kept in memory: strings are lower-cased once, the rest is typed. */
export interface ChunkIndex {
	serial: number;
	importId: string;
	length: number;
	alive: Uint8Array;
	scores: Uint8Array;
	updatedAt: Float64Array;
	/** Imports that merged into each contact after it was made; null = none. */
	touchedBy: (string[] | null)[];
	sources: string[];
	statuses: string[];
	industries: string[];
	tags: string[];
	/** Sort keys. */
	names: string[];
	companies: string[];
	/** What search looks in. */
	text: string[];
}

const lower = (v: string | null | undefined): string => (v ? v.toLowerCase() : '');

/** Letters without accents, lower case: "Müller" is found by "muller". */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Builds the index of a chunk. */
export function indexChunk(chunk: StoredChunk): ChunkIndex {
	const get = (field: string, i: number): string => chunk.columns.get(field as 'email')?.[i] ?? '';
	const index: ChunkIndex = {
		serial: chunk.serial, importId: chunk.importId, length: chunk.length,
		alive: chunk.alive, scores: chunk.scores, updatedAt: chunk.updatedAt, touchedBy: chunk.touchedBy,
		sources: [], statuses: [], industries: [], tags: [], names: [], companies: [], text: []
	};
	for (let i = 0; i < chunk.length; i++) {
		const name = get('fullName', i) || [get('firstName', i), get('lastName', i)].filter(Boolean).join(' ');
		index.sources.push(get('leadSource', i));
		index.statuses.push(get('leadStatus', i));
		index.industries.push(get('industry', i));
		index.tags.push(lower(get('tags', i)));
		index.names.push(fold(name));
		index.companies.push(fold(get('company', i)));
		index.text.push(fold([name, get('email', i), get('company', i), get('jobTitle', i), get('phone1', i), get('phone2', i), get('city', i)].join('\n')));
	}
	return index;
}
