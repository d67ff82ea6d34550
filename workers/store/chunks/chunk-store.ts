import type { MatchKeys } from '#domain/matching/match';
import type { FieldId } from '#domain/fields';
import type { InGroup } from './column-group';
import { packColumn, unpackColumn, type PackedColumn } from './pack';
import type { StoredChunk } from '../schema';

/** Times per contact, or the one that all have. */
export type Times = Float64Array | number;
/** That of the i-th contact. */
export const timeAt = (times: Times, i: number): number => (typeof times === 'number' ? times : (times[i] ?? 0));

/**
 * A chunk with its columns packed: arrays cut to their length, and of what most contacts don't have only those that do.
 * On the disk its columns lie beside it (shelved-chunk.ts).
 */
export interface DiskChunk {
	serial: number;
	importId: string;
	length: number;
	packed: [FieldId, PackedColumn][];
	rows: Uint32Array;
	alive: Uint8Array;
	scores: Uint8Array;
	alsoScored?: Map<string, Uint8Array>;
	scoredAt: number;
	/** Same as its head's; absent = written before there were heads. */
	stamp?: number;
	created: Times;
	updated: Times;
	/** As the chunk's, cut to its length; absent = none was changed. */
	versions?: Uint16Array;
	/** Position → keys into `history`. */
	touched: Map<number, string[]>;
	/** Position → field → [importId or 'edit', row, time]. */
	from: Map<number, Record<string, [string, number, number]>>;
}

const times = (all: Float64Array, length: number): Times => {
	const first = all[0] ?? 0;
	for (let i = 1; i < length; i++) if (all[i] !== first) return all.slice(0, length);
	return first;
};

/** Spread out again with room for `capacity` contacts. */
const spread = (t: Times, length: number, capacity: number): Float64Array => {
	const all = new Float64Array(capacity);
	if (typeof t === 'number') all.fill(t, 0, length);
	else all.set(t);
	return all;
};

const sparse = <T>(all: readonly (T | null | undefined)[], length: number): Map<number, T> => {
	const some = new Map<number, T>();
	for (let i = 0; i < length; i++) {
		const v = all[i];
		if (v != null) some.set(i, v);
	}
	return some;
};

function dense<T>(some: ReadonlyMap<number, T>, length: number): (T | null)[] {
	const all = new Array<T | null>(length).fill(null);
	for (const [i, v] of some) all[i] = v;
	return all;
}

/** Everything of a chunk but its columns. */
export const restOf = (c: StoredChunk): Omit<DiskChunk, 'packed'> => ({
	serial: c.serial,
	importId: c.importId,
	length: c.length,
	scoredAt: c.scoredAt,
	rows: c.rows.slice(0, c.length),
	alive: c.alive.slice(0, c.length),
	scores: c.scores.slice(0, c.length),
	...(c.alsoScored && { alsoScored: new Map([...c.alsoScored].map(([by, scores]) => [by, scores.slice(0, c.length)])) }),
	created: times(c.createdAt, c.length),
	updated: times(c.updatedAt, c.length),
	...(c.versions?.some((v) => v > 0) && { versions: c.versions.slice(0, c.length) }),
	touched: sparse(c.touchedBy, c.length),
	from: sparse(c.origins, c.length)
});

/** The chunk with its columns packed. */
export const toDisk = (c: StoredChunk): DiskChunk => ({
	...restOf(c),
	packed: [...c.columns].map(([field, column]) => [field, packColumn(column, c.length)])
});

/** Typed array with room for `capacity`, the rest filled with `blank`. */
function roomy<T extends Uint8Array | Uint16Array | Uint32Array>(make: new (n: number) => T, from: T, capacity: number, blank = 0): T {
	const all = new make(capacity);
	if (blank !== 0) all.fill(blank);
	all.set(from.subarray(0, capacity));
	return all;
}

const UNSCORED = 255;

/**
 * The chunk to work on, from what is stored. Chunks that version 2 of the schema wrote are what they are in memory
 * already; they get the new form when they are written again, or when the upgrade of the store comes to them.
 * @param capacity room for contacts
 */
export function fromDisk(value: DiskChunk | StoredChunk, capacity: number): StoredChunk {
	if (!('packed' in value)) return value;
	const n = value.length;
	return {
		serial: value.serial,
		importId: value.importId,
		length: n,
		scoredAt: value.scoredAt,
		columns: new Map(value.packed.map(([field, packed]) => [field, unpackColumn(packed)])),
		rows: roomy(Uint32Array, value.rows, capacity),
		alive: roomy(Uint8Array, value.alive, capacity),
		scores: roomy(Uint8Array, value.scores, capacity, UNSCORED),
		...(value.alsoScored && {
			alsoScored: new Map([...value.alsoScored].map(([by, scores]) => [by, roomy(Uint8Array, scores, capacity, UNSCORED)]))
		}),
		createdAt: spread(value.created, n, capacity),
		updatedAt: spread(value.updated, n, capacity),
		...(value.versions && { versions: roomy(Uint16Array, value.versions, capacity) }),
		touchedBy: dense(value.touched, n),
		origins: dense(value.from, n)
	};
}

/** Normalized rows of an import, packed: as they are at hand, and as they are stored once they were changed in the fix grid. */
export interface DiskStaged {
	rows: Uint32Array;
	packed: [FieldId, PackedColumn][];
	failed: Uint8Array;
	keys?: MatchKeys;
	edited?: Map<number, Partial<Record<FieldId, number>>>;
}

/** What is stored of a staged chunk under its number: everything but the columns, which lie with those of its neighbours. */
export interface GroupedStaged extends Omit<DiskStaged, 'packed' | 'edited'> {
	in: InGroup;
	edited?: undefined;
}
