import type { Column } from '#domain/chunk';
import { newStamp } from './chunk-head';
import { columnsInGroup, type ColumnGroup, type InGroup } from './column-group';
import { withDeadline } from '../engine/deadline';
import { ofImport } from '../imports';
import type { Store } from '../engine/open';
import { packColumn, packedLength, packedValue, unpackColumn, type PackedColumn } from './pack';
import type { SourceRowsChunk } from '../schema';

/**
 * Raw rows of one chunk as they are sent between workers (and were stored until version 3 of the schema): packed columns instead of a text
 * per cell, and how many cells each row has, since ragged rows keep their length. '' and a missing cell are told apart by it.
 */
export interface PackedRows {
	rows: Uint32Array;
	widths: Uint8Array | Uint16Array | Uint32Array;
	columns: PackedColumn[];
}

/** What is stored of raw rows under their number: everything but the columns, which lie with those of their neighbours. */
export interface GroupedRows extends Omit<PackedRows, 'columns'> {
	in: InGroup;
}

/** Object stores that a transaction on raw rows is opened on. */
export const SOURCE_STORES = ['sourceRows', 'sourcePieces'] as const;

interface Writes {
	objectStore(name: 'sourceRows'): { put(value: GroupedRows, key: [string, number]): Promise<unknown> };
	objectStore(name: 'sourcePieces'): { put(value: ColumnGroup<PackedColumn[]>, key: [string, number]): Promise<unknown> };
}

/** Stores the raw rows of chunks `first`, `first` + 1, … together, inside a transaction on SOURCE_STORES. */
export function putRows(tx: Writes, importId: string, first: number, chunks: readonly PackedRows[]): Promise<unknown>[] {
	const stamp = newStamp();
	const values = chunks.map(({ rows, widths }, place): GroupedRows => ({ rows, widths, in: { group: first, stamp, place } }));
	return [
		...values.map((value, place) => tx.objectStore('sourceRows').put(value, [importId, first + place])),
		tx.objectStore('sourcePieces').put({ stamp, columns: chunks.map((c) => c.columns) }, [importId, first])
	];
}

/** Raw rows with their columns. */
async function withColumns(
	db: Store,
	importId: string,
	n: number,
	value: GroupedRows | PackedRows | SourceRowsChunk
): Promise<PackedRows | SourceRowsChunk> {
	if (!('in' in value)) return value;
	const { in: where, ...rest } = value;
	const read = (group: number): Promise<ColumnGroup<PackedColumn[]> | undefined> =>
		withDeadline(db.get('sourcePieces', [importId, group]), 'Reading the original rows');
	return { ...rest, columns: await columnsInGroup(where, `the original rows ${n} of ${importId}`, read) };
}

/** Packs raw rows. */
export function packRows(rows: Uint32Array, cells: readonly (readonly string[])[]): PackedRows {
	let width = 0;
	for (const row of cells) if (row.length > width) width = row.length;
	const widths =
		width < 256 ? new Uint8Array(cells.length) : width < 65_536 ? new Uint16Array(cells.length) : new Uint32Array(cells.length);
	for (let i = 0; i < cells.length; i++) widths[i] = (cells[i] as readonly string[]).length;
	const columns: PackedColumn[] = [];
	const column: (string | undefined)[] = new Array<string | undefined>(cells.length);
	for (let c = 0; c < width; c++) {
		for (let i = 0; i < cells.length; i++) column[i] = (cells[i] as readonly string[])[c];
		// A missing cell packs as a blank one does.
		columns.push(packColumn(column as Column, cells.length));
	}
	return { rows, widths, columns };
}

/** Bytes that packed rows take, near enough. */
export function packedBytes({ rows, widths, columns }: PackedRows): number {
	let bytes = rows.byteLength + widths.byteLength;
	for (const c of columns) bytes += 'text' in c ? c.text.length + c.lengths.byteLength : c.codes.byteLength + c.values.length * 32;
	return bytes;
}

/** Column `c` of packed rows; null = blank or missing. */
export const rawColumn = (packed: PackedRows, c: number): Column => {
	const column = packed.columns[c];
	return column ? unpackColumn(column) : new Array<string | null>(packed.rows.length).fill(null);
};

/** The cells of the i-th row. */
export const rawCells = (packed: PackedRows, i: number): string[] =>
	Array.from({ length: packed.widths[i] ?? 0 }, (_, c) => {
		const column = packed.columns[c];
		return column && i < packedLength(column) ? (packedValue(column, i) ?? '') : '';
	});

/** All rows of a chunk, in whichever form it is stored: version 2 of the schema and before kept a text per cell. */
export function cellsOf(value: PackedRows | SourceRowsChunk): string[][] {
	if (!('columns' in value)) return value.cells;
	const columns = value.columns.map(unpackColumn);
	return Array.from(value.widths, (width, i) => Array.from({ length: width }, (_, c) => columns[c]?.[i] ?? ''));
}

/** Raw cells of the rows with these numbers; chunk by chunk, so that one is held at a time. */
export async function sourceCells(db: Store, importId: string, wanted: ReadonlySet<number>): Promise<Map<number, string[]>> {
	const found = new Map<number, string[]>();
	if (wanted.size === 0) return found;
	for (let n = 0; found.size < wanted.size; n++) {
		const value = await withDeadline(db.get('sourceRows', [importId, n]), 'Reading the original rows');
		if (!value) break;
		const here = [...value.rows.keys()].filter((i) => wanted.has(value.rows[i] ?? 0));
		if (here.length === 0) continue;
		const cells = cellsOf(await withColumns(db, importId, n, value));
		for (const i of here) found.set(value.rows[i] ?? 0, cells[i] ?? []);
	}
	return found;
}

/** Raw cells of one row, or null: chunks are in row order, so the right one is found by halving. */
export async function sourceRow(db: Store, importId: string, row: number): Promise<string[] | null> {
	let low = 0;
	let high = (await db.count('sourceRows', ofImport(importId))) - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const part = await db.get('sourceRows', [importId, mid]);
		if (!part) return null;
		if (row < (part.rows[0] ?? 0)) high = mid - 1;
		else if (row > (part.rows[part.rows.length - 1] ?? 0)) low = mid + 1;
		else {
			const i = part.rows.indexOf(row);
			if (i < 0) return null;
			const whole = await withColumns(db, importId, mid, part);
			return 'columns' in whole ? rawCells(whole, i) : (whole.cells[i] ?? null);
		}
	}
	return null;
}

/** The n-th chunk's raw rows, or null behind the last one. */
export async function sourceChunk(db: Store, importId: string, n: number): Promise<string[][] | null> {
	const value = await withDeadline(db.get('sourceRows', [importId, n]), 'Reading the original rows');
	return value ? cellsOf(await withColumns(db, importId, n, value)) : null;
}
