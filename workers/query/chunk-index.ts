import { UNSCORED } from '#domain/scoring/score';
import type { FieldId } from '#domain/fields';
import type { ChunkHead } from '../store/chunks/chunk-head';
import { timeAt } from '../store/chunks/chunk-store';
import { unpackColumn, type PackedColumn } from '../store/chunks/pack';

/** A column by its kinds of value: 0 = blank, k = the (k − 1)th of `values`. */
export interface CodedColumn {
	values: readonly string[];
	codes: Uint8Array | Uint16Array;
}

/** What the list keeps in memory of one chunk; typed, a few bytes a contact. */
export interface ChunkIndex {
	serial: number;
	importId: string;
	length: number;
	/** Of the head that it was made of. */
	stamp: number;
	alive: Uint8Array;
	/** Contacts alive. */
	living: number;
	scores: Uint8Array;
	/** Scores by what lists are scored by. */
	also: ReadonlyMap<string, Uint8Array> | undefined;
	updated: Float64Array | number;
	/** How often each was changed; absent = none ever. */
	versions: Uint16Array | undefined;
	/** Import → positions of contacts that it was merged into. */
	merged: ReadonlyMap<string, Uint16Array>;
	sources: CodedColumn;
	statuses: CodedColumn;
	industries: CodedColumn;
	tags: CodedColumn;
}

/** The index of a chunk from its head. */
export function indexChunk(head: ChunkHead): ChunkIndex {
	const coded = (field: FieldId): CodedColumn => codedColumn(head.columns.find(([id]) => id === field)?.[1], head.length);
	let living = 0;
	for (const one of head.alive) living += one;
	return {
		serial: head.serial,
		importId: head.importId,
		length: head.length,
		stamp: head.stamp,
		alive: head.alive,
		living,
		scores: head.scores,
		also: head.alsoScored,
		updated: head.updated,
		versions: head.versions,
		merged: head.merged,
		sources: coded('leadSource'),
		statuses: coded('leadStatus'),
		industries: coded('industry'),
		tags: coded('tags')
	};
}

/** A column by its kinds; none = all blank. */
export function codedColumn(packed: PackedColumn | undefined, length: number): CodedColumn {
	if (!packed) return { values: [], codes: new Uint8Array(length) };
	if ('values' in packed) return packed;
	const seen = new Map<string, number>();
	const codes = Uint16Array.from(unpackColumn(packed), (v) => {
		if (v === null) return 0;
		let code = seen.get(v);
		if (code === undefined) seen.set(v, (code = seen.size + 1));
		return code;
	});
	return { values: [...seen.keys()], codes };
}

/** When the i-th contact was changed last, ms since epoch. */
export const updatedAt = (c: ChunkIndex, i: number): number => timeAt(c.updated, i);

/** Scores of a chunk. @param by null = what scores all contacts */
export const scoresBy = (c: ChunkIndex, by: string | null): Uint8Array => (by === null ? c.scores : (c.also?.get(by) ?? c.scores));

/** Score of the i-th contact, null = unscored. */
export const scoreAt = (c: ChunkIndex, i: number, by: string | null): number | null => {
	const n = scoresBy(c, by)[i] ?? UNSCORED;
	return n === UNSCORED ? null : n;
};
