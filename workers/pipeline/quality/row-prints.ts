import type { FieldId } from '#domain/fields';
import { layInto, lengthOf } from '#domain/basics/join-bytes';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { valueReader, type PackedColumn } from '../../store/chunks/pack';

/** Fingerprints of rows, all three in the order of the file: source row numbers, and two 32-bit hashes each. */
export interface RowPrints {
	rows: Uint32Array;
	keys: Uint32Array;
	values: Uint32Array;
}

/** What tells a row apart, the first that is filled: these alone, or the name with the company. */
const KEYS: readonly FieldId[] = ['email', 'phone1', 'phone2', 'linkedin', 'accountId'];
const NAMES: readonly FieldId[] = ['fullName', 'firstName', 'lastName', 'company'];

/** FNV-1a over the UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/) of text[from, to), then a mark of its end. */
function add(hash: number, text: string, from = 0, to = text.length): number {
	let h = hash;
	for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return Math.imul(h ^ 0x1f, 0x01000193);
}
const START = 0x811c9dc5;

/** Visible ASCII: what no trimming takes away, and most values begin and end with. */
const stays = (c: number): boolean => c > 32 && c < 127;

/** Adds the trimmed values of a column to the hashes of its rows; a row without a value, or a column that isn't there, adds a blank. */
function addColumn(hashes: Uint32Array, p: PackedColumn | undefined): void {
	if (p && 'text' in p) {
		const { text, lengths } = p;
		for (let i = 0, at = 0; i < hashes.length; i++) {
			const end = at + (lengths[i] ?? 0);
			const h = hashes[i]!;
			hashes[i] =
				at === end || (stays(text.charCodeAt(at)) && stays(text.charCodeAt(end - 1)))
					? add(h, text, at, end)
					: add(h, text.slice(at, end).trim());
			at = end;
		}
		return;
	}
	const values = p ? p.values.map((v) => v.trim()) : [];
	for (let i = 0; i < hashes.length; i++) hashes[i] = add(hashes[i]!, values[(p?.codes[i] ?? 0) - 1] ?? '');
}

/**
 * Gathers the fingerprints of a file's rows as they stand in it, before anything is cleaned: of the cells of mapped columns
 * only, by field, so that columns which move, are renamed or added to the file without being mapped change nothing.
 */
export class RowPrinter {
	private readonly order: readonly { field: FieldId; index: number }[];
	private readonly keyed: readonly number[][];
	private readonly rows: Uint32Array[] = [];
	private readonly keys: Uint32Array[] = [];
	private readonly values: Uint32Array[] = [];

	/** @param primaryKey the field that updates contacts (MAP-7): it tells rows apart before all others */
	constructor(mapping: readonly ColumnMapping[], primaryKey: FieldId) {
		this.order = mapping
			.flatMap((m) => {
				const field = mappedField(m);
				return field ? [{ field, index: m.index }] : [];
			})
			.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.index - b.index));
		const columns = (fields: readonly FieldId[]): number[] =>
			fields.flatMap((f) => this.order.filter((o) => o.field === f).map((o) => o.index));
		this.keyed = [...[primaryKey, ...KEYS].map((f) => columns([f])), columns(NAMES)].filter((c) => c.length > 0);
	}

	/** @param columns of the file, packed; the ones that are missing are blank */
	add({ rows, columns }: { rows: Uint32Array; columns: readonly PackedColumn[] }): void {
		const values = new Uint32Array(rows.length).fill(START);
		for (const { index } of this.order) addColumn(values, columns[index]);
		const keyed = this.keyed.map((of) =>
			of.map((index) => {
				const p = columns[index];
				return p ? valueReader(p) : () => null;
			})
		);
		this.rows.push(rows.slice());
		this.keys.push(values.map((whole, i) => keyOf(keyed, i) ?? whole));
		this.values.push(values);
	}

	prints(): RowPrints {
		const joined = (pieces: readonly Uint32Array[]): Uint32Array => layInto(new Uint32Array(lengthOf(pieces)), pieces);
		return { rows: joined(this.rows), keys: joined(this.keys), values: joined(this.values) };
	}
}

/** What `keys` holds of a row that this text, in one column, tells apart. */
export const keyPrint = (text: string): number => add(START, text.trim().toLowerCase()) >>> 0;

/** Hash of what tells the i-th row apart; null = all of it is blank. */
function keyOf(keyed: readonly (readonly ((i: number) => string | null)[])[], i: number): number | null {
	for (const columns of keyed) {
		let [hash, filled] = [START, false];
		for (const read of columns) {
			const text = read(i)?.trim().toLowerCase() ?? '';
			if (text !== '') filled = true;
			hash = add(hash, text);
		}
		if (filled) return hash >>> 0;
	}
	return null;
}

/** How a file stands to an earlier one, in rows that can be told apart; `share` = rows that both have of all that either has, 0–1. */
export interface PrintsCompared {
	same: number;
	changed: number;
	added: number;
	gone: number;
	share: number;
}

export function comparePrints(now: RowPrints, before: RowPrints): PrintsCompared {
	const was = new Map<number, number>();
	before.keys.forEach((key, i) => {
		if (!was.has(key)) was.set(key, before.values[i] ?? 0);
	});
	const rows = was.size;
	const seen = new Set<number>();
	const result = { same: 0, changed: 0, added: 0 };
	now.keys.forEach((key, i) => {
		if (seen.has(key)) return;
		seen.add(key);
		const value = was.get(key);
		result[value === undefined ? 'added' : value === now.values[i] ? 'same' : 'changed']++;
	});
	const both = result.same + result.changed;
	return { ...result, gone: rows - both, share: both / Math.max(1, rows + result.added) };
}
