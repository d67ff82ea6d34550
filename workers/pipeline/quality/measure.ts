import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { placeIn } from '../../ascending';
import { packedLength, type PackedColumn } from '../../store/chunks/pack';
import { hashRange, hashText, last } from './hash';

/** What one chunk adds to the figures of data quality: plain data, cheap to send. */
export interface QualityPart {
	rows: number;
	/** Rows with a primary key, and the hashes of the keys as they compare: high, low, high, low, … */
	keyed: number;
	keys: Int32Array;
	fields: { field: FieldId; filled: number; valid: number; /** Hashes of its values; one may stand there twice. */ hashes: Int32Array }[];
	/** Lead sources, `filled` = cells by field in the order of `fields`; null = the column has so many that it names none. */
	sources: { source: string; rows: number; failed: number; filled: Uint32Array }[] | null;
}

const isFilled = (p: PackedColumn, i: number): boolean => (('text' in p ? p.lengths[i] : p.codes[i]) ?? 0) > 0;

/** Measures cleaned columns, packed as they are stored, with the findings of their rows. */
export function measure(
	rows: Uint32Array,
	columns: readonly (readonly [FieldId, PackedColumn])[],
	issues: readonly Issue[],
	primaryKey: FieldId
): QualityPart {
	const faulty = faultyCells(rows, new Map(columns), issues);
	let keys = new Int32Array(0);
	let keyed = 0;
	const fields = columns.map(([field, packed]) => {
		const isKey = field === primaryKey;
		const { filled, hashes } = 'text' in packed ? hashesOfText(packed) : hashesOfValues(packed);
		if (isKey) {
			keyed = filled;
			keys = keyHashes(packed, hashes);
		}
		return { field, filled, valid: filled - (faulty.get(field) ?? 0), hashes };
	});
	return { rows: rows.length, keyed, keys, fields, sources: sourcesIn(rows, columns, issues) };
}

function hashesOfText({ text, lengths }: Extract<PackedColumn, { text: string }>): { filled: number; hashes: Int32Array<ArrayBuffer> } {
	const hashes = new Int32Array(lengths.length * 2);
	let filled = 0;
	let at = 0;
	for (let i = 0; i < lengths.length; i++) {
		const size = lengths[i] ?? 0;
		if (size === 0) continue;
		hashRange(text, at, at + size);
		hashes[filled * 2] = last[0] as number;
		hashes[filled * 2 + 1] = last[1] as number;
		filled++;
		at += size;
	}
	return { filled, hashes: hashes.subarray(0, filled * 2) };
}

function hashesOfValues({ values, codes }: Extract<PackedColumn, { codes: Uint8Array }>): {
	filled: number;
	hashes: Int32Array<ArrayBuffer>;
} {
	const hashes = new Int32Array(values.length * 2);
	values.forEach((value, n) => {
		hashText(value);
		hashes.set(last, n * 2);
	});
	let filled = 0;
	for (let i = 0; i < codes.length; i++) if (codes[i] !== 0) filled++;
	return { filled, hashes };
}

/** Keys compare without regard to capitals, as matching does. */
function keyHashes(packed: PackedColumn, hashes: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const keys = hashes.slice();
	const fold = (value: string, n: number): void => {
		const folded = value.toLowerCase();
		if (folded === value) return;
		hashText(folded);
		keys.set(last, n * 2);
	};
	if ('codes' in packed) packed.values.forEach(fold);
	else if (packed.text !== packed.text.toLowerCase()) {
		let at = 0;
		let n = 0;
		for (const size of packed.lengths) if (size > 0) fold(packed.text.slice(at, (at += size)), n++);
	}
	return keys;
}

/** Per field, the filled cells of the chunk with an error or a warning, each once. */
function faultyCells(rows: Uint32Array, columns: ReadonlyMap<FieldId, PackedColumn>, issues: readonly Issue[]): Map<FieldId, number> {
	const counts = new Map<FieldId, number>();
	const seen = new Map<FieldId, Uint8Array>();
	for (const { row, field, severity } of issues) {
		if (field === null || severity === 'info') continue;
		const packed = columns.get(field);
		const i = packed ? placeIn(rows, row) : -1;
		if (!packed || i < 0 || !isFilled(packed, i)) continue;
		let marked = seen.get(field);
		if (!marked) seen.set(field, (marked = new Uint8Array(packedLength(packed))));
		if (marked[i] === 1) continue;
		marked[i] = 1;
		counts.set(field, (counts.get(field) ?? 0) + 1);
	}
	return counts;
}

/** Lead sources that a chunk may have: what is different in row after row is a note. */
const MOST_SOURCES = 255;

/** A column by index, however it is packed; null = it has more kinds than that. */
function kindsOf(packed: PackedColumn): Extract<PackedColumn, { codes: Uint8Array }> | null {
	if ('codes' in packed) return packed;
	const codes = new Uint8Array(packed.lengths.length);
	const known = new Map<string, number>();
	let at = 0;
	for (let i = 0; i < codes.length; i++) {
		const size = packed.lengths[i] ?? 0;
		if (size === 0) continue;
		const value = packed.text.slice(at, (at += size));
		let code = known.get(value);
		if (code === undefined) {
			if (known.size === MOST_SOURCES) return null;
			known.set(value, (code = known.size + 1));
		}
		codes[i] = code;
	}
	return { values: [...known.keys()], codes };
}

/** The rows by their lead source. */
function sourcesIn(
	rows: Uint32Array,
	columns: readonly (readonly [FieldId, PackedColumn])[],
	issues: readonly Issue[]
): QualityPart['sources'] {
	const column = columns.find(([field]) => field === 'leadSource')?.[1];
	if (!column) return [];
	const kinds = kindsOf(column);
	if (!kinds) return null;
	const { values, codes } = kinds;
	const sources = values.map((source) => ({ source, rows: 0, failed: 0, filled: new Uint32Array(columns.length) }));
	const failed = new Uint8Array(codes.length);
	for (const { row, severity } of issues) {
		const i = severity === 'error' ? placeIn(rows, row) : -1;
		if (i >= 0) failed[i] = 1;
	}
	for (let i = 0; i < codes.length; i++) {
		const source = sources[(codes[i] ?? 0) - 1];
		if (!source) continue;
		source.rows++;
		source.failed += failed[i] ?? 0;
		for (let c = 0; c < columns.length; c++) if (isFilled(columns[c]![1], i)) source.filled[c]!++;
	}
	return sources;
}
