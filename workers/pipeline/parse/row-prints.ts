import type { Column, SourceChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/mapping';

/** Fingerprints of rows, all three in the order of the file: source row numbers, and two 32-bit hashes each. */
export interface RowPrints { rows: Uint32Array; keys: Uint32Array; values: Uint32Array }

/** What tells a row apart, the first that is filled: these alone, or the name with the company. */
const KEYS: readonly FieldId[] = ['email', 'phone1', 'phone2', 'linkedin', 'accountId'];
const NAMES: readonly FieldId[] = ['fullName', 'firstName', 'lastName', 'company'];

/** FNV-1a over the UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function add(hash: number, text: string): number {
	let h = hash;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return Math.imul(h ^ 0x1f, 0x01000193);
}
const START = 0x811c9dc5;

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
		this.order = mapping.flatMap((m) => { const field = mappedField(m); return field ? [{ field, index: m.index }] : []; }).sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.index - b.index));
		const columns = (fields: readonly FieldId[]): number[] => fields.flatMap((f) => this.order.filter((o) => o.field === f).map((o) => o.index));
		this.keyed = [...[primaryKey, ...KEYS].map((f) => columns([f])), columns(NAMES)].filter((c) => c.length > 0);
	}

	/** @param cell text of a row in a column of the file; '' or null = blank */
	private addRows(rows: Uint32Array, cell: (i: number, index: number) => string | null | undefined): void {
		const keys = new Uint32Array(rows.length);
		const values = new Uint32Array(rows.length);
		for (let i = 0; i < rows.length; i++) {
			let hash = START;
			for (const { index } of this.order) hash = add(hash, cell(i, index)?.trim() ?? '');
			values[i] = hash >>> 0;
			keys[i] = this.keyOf((index) => cell(i, index)) ?? hash >>> 0;
		}
		this.rows.push(rows.slice());
		this.keys.push(keys);
		this.values.push(values);
	}

	add({ rowNumbers, cells }: Pick<SourceChunk, 'rowNumbers' | 'cells'>): void {
		this.addRows(rowNumbers, (i, index) => cells[i]?.[index]);
	}

	/** The same of rows whose columns are at hand. @param column values of one column of the file; blank = null */
	addColumns(rows: Uint32Array, column: (index: number) => Column): void {
		const columns = new Map(this.order.map(({ index }) => [index, column(index)]));
		this.addRows(rows, (i, index) => columns.get(index)?.[i]);
	}

	private keyOf(cell: (index: number) => string | null | undefined): number | null {
		for (const columns of this.keyed) {
			const texts = columns.map((c) => cell(c)?.trim().toLowerCase() ?? '');
			if (texts.some((t) => t !== '')) return texts.reduce(add, START) >>> 0;
		}
		return null;
	}

	prints(): RowPrints {
		const joined = (pieces: readonly Uint32Array[]): Uint32Array => {
			const all = new Uint32Array(pieces.reduce((n, p) => n + p.length, 0));
			let at = 0;
			for (const p of pieces) { all.set(p, at); at += p.length; }
			return all;
		};
		return { rows: joined(this.rows), keys: joined(this.keys), values: joined(this.values) };
	}
}

/** How a file stands to an earlier one, in rows that can be told apart; `share` = rows that both have of all that either has, 0–1. */
export interface PrintsCompared { same: number; changed: number; added: number; gone: number; share: number }

export function comparePrints(now: RowPrints, before: RowPrints): PrintsCompared {
	const was = new Map<number, number>();
	before.keys.forEach((key, i) => { if (!was.has(key)) was.set(key, before.values[i] ?? 0); });
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
