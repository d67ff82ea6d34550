import type { FieldId } from '#domain/fields';
import type { DiskChunk, Times } from './chunk-store';
import { withDeadline } from '../engine/deadline';
import type { Store } from '../engine/open';
import type { PackedColumn } from './pack';
import type { ShelvedColumn } from './shelve';

/** Fields that lists are filtered by and counted in. */
export const HEAD_FIELDS = ['leadSource', 'leadStatus', 'industry', 'tags'] as const satisfies readonly FieldId[];

/**
 * What lists need of a chunk without its contacts' texts: a few kilobytes a thousand contacts, so that a million of them
 * are ordered, filtered and counted a moment after the database opened. Written in the transaction that writes the chunk.
 */
export interface ChunkHead {
	serial: number;
	importId: string;
	length: number;
	/** Drawn anew with every writing: a copy of the chunk that was read under another stamp is out of date. 0 = not stored. */
	stamp: number;
	/** 1 = alive, 0 = deleted. */
	alive: Uint8Array;
	/** 0–100, 255 = unscored. */
	scores: Uint8Array;
	/** As the chunk's. */
	alsoScored?: Map<string, Uint8Array>;
	/** ms since epoch, per contact or the one that all have. */
	updated: Times;
	/** As the chunk's. */
	versions?: Uint16Array;
	/** Import → positions of contacts that it was merged into. */
	merged: Map<string, Uint16Array>;
	columns: [FieldId, PackedColumn][];
	/** Own fields with how many of the contacts that are there have a value, none left out. Absent = an earlier version wrote it. */
	filled?: [FieldId, number][];
}

/** Counts values of own fields in the columns of a chunk as they lie on the disk, without reading one. */
export const filledOf = (columns: readonly (readonly [FieldId, ShelvedColumn])[], alive: Uint8Array): [FieldId, number][] =>
	columns.flatMap(([field, column]): [FieldId, number][] => {
		if (!field.startsWith('custom:')) return [];
		const given = 'kinds' in column ? column.codes : column.lengths;
		let n = 0;
		for (let i = 0; i < alive.length; i++) if (alive[i] === 1 && (given[i] ?? 0) > 0) n++;
		return n > 0 ? [[field, n]] : [];
	});

const LISTED = new Set<FieldId>(HEAD_FIELDS);

/** The head of a chunk. */
export function headOf(c: DiskChunk, stamp: number): ChunkHead {
	const merged = new Map<string, number[]>();
	for (const [i, keys] of c.touched)
		for (const importId of new Set(keys.map((k) => k.slice(0, k.indexOf('/'))))) {
			// Nobody's: an edit, or merges that were all taken back.
			if (importId === 'edit' || importId === '') continue;
			const places = merged.get(importId);
			if (places) places.push(i);
			else merged.set(importId, [i]);
		}
	return {
		serial: c.serial,
		importId: c.importId,
		length: c.length,
		stamp,
		alive: c.alive,
		scores: c.scores,
		...(c.alsoScored && { alsoScored: c.alsoScored }),
		updated: c.updated,
		...(c.versions && { versions: c.versions }),
		merged: new Map([...merged].map(([id, places]) => [id, Uint16Array.from(places)])),
		columns: c.packed.filter(([field]) => LISTED.has(field))
	};
}

/** A stamp that no other writing has. */
export const newStamp = (): number => 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1));

/** Heads from serial `first` to `last`, ascending; chunks that an older version of the schema wrote have none. */
export const readHeads = (db: Store, first: number, last: number): Promise<ChunkHead[]> =>
	withDeadline(db.getAll('heads', IDBKeyRange.bound(first, last)), 'Reading the list of contacts');
