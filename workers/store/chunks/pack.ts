import type { Column } from '#domain/chunk';

/**
 * A column as it is stored and sent between workers. An array of a thousand strings is cloned one by one; one long text
 * and a typed array are copied as blocks of memory, many times faster, and take less room.
 *
 * Either all values in one text with the length of each (in UTF-16 units, 0 = blank), or, where few values repeat, the
 * values with an index per row (0 = blank, 1 = the first).
 */
export type PackedColumn = { text: string; lengths: Uint8Array | Uint16Array | Uint32Array } | { values: string[]; codes: Uint8Array };

/** Kinds of value up to which a column is stored by index, and rows after which it shows whether it is of that sort. */
const MOST_KINDS = 255;
const LOOK_AT = 128;
const KINDS_THEN = 96;
/** Kinds that are worth it however short the column is. */
const FEW = 24;

/** Packs a column; blank values ('' and null) are the same. `length` = rows, where the column is shorter the rest is blank. */
export function packColumn(column: Column, length: number = column.length): PackedColumn {
	return byIndex(column, length) ?? asText(column, length);
}

/**
 * The kinds of one column by their length and three letters: the last of each place, and the one before each. A Map would have to hash
 * every value whole.
 */
const lastOf = new Uint8Array(1024);
const beforeIt = new Uint8Array(MOST_KINDS + 1);

function byIndex(column: Column, length: number): PackedColumn | null {
	const codes = new Uint8Array(length);
	const values: string[] = [];
	lastOf.fill(0);
	for (let i = 0; i < length; i++) {
		const v = column[i];
		if (!v) continue;
		const n = v.length;
		const place = (n * 31 + v.charCodeAt(0) * 7 + v.charCodeAt(n >> 1) * 131 + v.charCodeAt(n - 1) * 17) & 1023;
		let code = lastOf[place]!;
		while (code !== 0 && values[code - 1] !== v) code = beforeIt[code]!;
		if (code === 0) {
			if (values.length === MOST_KINDS || (i < LOOK_AT && values.length === KINDS_THEN)) return null;
			code = values.push(v);
			beforeIt[code] = lastOf[place]!;
			lastOf[place] = code;
		}
		codes[i] = code;
	}
	return values.length * 4 <= length || values.length <= FEW ? { values, codes } : null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Grows to the longest text seen. */
let scratch = new Uint8Array(64 * 1024);

/**
 * The same text at one byte a character where it is plain ASCII. An engine keeps what was cut from a file that has a single
 * “山” somewhere at two bytes a character, and copies and stores it so.
 */
function narrow(text: string): string {
	if (scratch.length < text.length) scratch = new Uint8Array(text.length);
	const { read, written } = encoder.encodeInto(text, scratch);
	return read === text.length && written === read ? decoder.decode(scratch.subarray(0, written)) : text;
}

function asText(column: Column, length: number): PackedColumn {
	let longest = 0;
	const lengths = new Uint32Array(length);
	for (let i = 0; i < length; i++) {
		const n = column[i]?.length ?? 0;
		lengths[i] = n;
		if (n > longest) longest = n;
	}
	// join() reads null as nothing.
	const text = narrow((column.length > length ? column.slice(0, length) : column).join(''));
	return { text, lengths: longest < 256 ? new Uint8Array(lengths) : longest < 65_536 ? new Uint16Array(lengths) : lengths };
}

/** Rows of a packed column. */
export const packedLength = (p: PackedColumn): number => ('text' in p ? p.lengths.length : p.codes.length);

/** The column as values; null = blank. */
export function unpackColumn(p: PackedColumn): Column {
	const n = packedLength(p);
	const column: Column = new Array<string | null>(n).fill(null);
	if ('text' in p) {
		const { text, lengths } = p;
		for (let i = 0, at = 0; i < n; i++) {
			const size = lengths[i] ?? 0;
			if (size > 0) column[i] = text.slice(at, (at += size));
		}
	} else {
		const { values, codes } = p;
		for (let i = 0; i < n; i++) {
			const code = codes[i] ?? 0;
			if (code > 0) column[i] = values[code - 1] ?? null;
		}
	}
	return column;
}

/** One value; costs a sum over the rows before it where the column is a text. */
export function packedValue(p: PackedColumn, i: number): string | null {
	if (!('text' in p)) return p.values[(p.codes[i] ?? 0) - 1] ?? null;
	const size = p.lengths[i] ?? 0;
	if (size === 0) return null;
	let at = 0;
	for (let k = 0; k < i; k++) at += p.lengths[k] ?? 0;
	return p.text.slice(at, at + size);
}

/** Reads single values of a packed column, each at once: where the values lie in a text is worked out the first time. */
export function valueReader(p: PackedColumn): (i: number) => string | null {
	if (!('text' in p)) return (i) => p.values[(p.codes[i] ?? 0) - 1] ?? null;
	const { text, lengths } = p;
	const ends = new Uint32Array(lengths.length);
	for (let i = 0, at = 0; i < ends.length; i++) ends[i] = at += lengths[i] ?? 0;
	return (i) => {
		const size = lengths[i] ?? 0;
		const end = ends[i] ?? 0;
		return size > 0 ? text.slice(end - size, end) : null;
	};
}
