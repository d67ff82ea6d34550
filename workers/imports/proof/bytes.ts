import type { FieldId } from '#domain/fields';
import { joinBytes } from '#domain/basics/join-bytes';
import { packColumn, unpackColumn, type PackedColumn } from '../../store/chunks/pack';

/** Rows of a chunk as columns by field. */
export type FieldColumns = readonly (readonly [FieldId, PackedColumn])[];

const encoder = new TextEncoder();
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The values of a column one after the other, and how many UTF-16 units each has, whichever way it is packed. */
function spelled(p: PackedColumn): { text: string; lengths: Uint32Array } {
	if ('text' in p) return { text: p.text, lengths: new Uint32Array(p.lengths) };
	const sizes = [0, ...p.values.map((v) => v.length)];
	const words = ['', ...p.values];
	let text = '';
	const lengths = new Uint32Array(p.codes.length);
	for (let i = 0; i < lengths.length; i++) {
		const code = p.codes[i]!;
		lengths[i] = sizes[code]!;
		text += words[code]!;
	}
	return { text, lengths };
}

/** Columns without the values of some rows, by place. */
function without(columns: FieldColumns, places: readonly number[]): FieldColumns {
	if (places.length === 0) return columns;
	return columns.map(([field, p]) => {
		const column = unpackColumn(p);
		for (const i of places) column[i] = null;
		return [field, packColumn(column)] as const;
	});
}

/** What a chunk of rows became, in one form: the same values give the same bytes, however they were packed. */
export interface ChunkForm {
	bytes: Uint8Array<ArrayBuffer>;
	/** 32-bit checksum per row. */ marks: Uint32Array;
}

/**
 * Row numbers as 32-bit little-endian numbers; then each field that has a value, in the order of ids: its id and a zero byte, the
 * length of each value in UTF-16 units (32 bits), the values in UTF-8 one after the other.
 * @param aside places of rows that count as blank
 */
export function chunkForm(rows: Uint32Array, columns: FieldColumns, aside: readonly number[]): ChunkForm {
	const pieces: Uint8Array[] = [new Uint8Array(rows.slice().buffer)];
	const marks = Uint32Array.from(rows, (row) => Math.imul(START ^ row, PRIME));
	for (const [field, packed] of [...without(columns, aside)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
		const { text, lengths } = spelled(packed);
		if (text === '') continue;
		pieces.push(encoder.encode(`${field}\0`), new Uint8Array(lengths.buffer), encoder.encode(text));
		addMarks(marks, field, text, lengths);
	}
	return { bytes: joinBytes(pieces), marks };
}

/** FNV-1a over the UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/) of each value behind its field. */
function addMarks(marks: Uint32Array, field: FieldId, text: string, lengths: Uint32Array): void {
	let name = START;
	for (let k = 0; k < field.length; k++) name = Math.imul(name ^ field.charCodeAt(k), PRIME);
	for (let i = 0, at = 0; i < lengths.length; i++) {
		const end = at + lengths[i]!;
		if (end === at) continue;
		let h = Math.imul(marks[i]! ^ name, PRIME);
		for (; at < end; at++) h = Math.imul(h ^ text.charCodeAt(at), PRIME);
		marks[i] = h;
	}
}

/** Marks of groups of `per` rows of one chunk, three bytes each; the last group may be smaller. */
export function groupMarks(marks: Uint32Array, per: number): Uint8Array {
	const groups = Math.ceil(marks.length / per);
	const bytes = new Uint8Array(groups * 3);
	for (let g = 0; g < groups; g++) {
		let h = START;
		for (let i = g * per; i < Math.min(marks.length, (g + 1) * per); i++) h = Math.imul(h ^ marks[i]!, PRIME) ^ (h >>> 15);
		h ^= h >>> 13;
		bytes.set([h, h >>> 8, h >>> 16], g * 3);
	}
	return bytes;
}
