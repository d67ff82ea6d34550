import type { FieldId } from './fields';

/** Rows per chunk, everywhere: parse, stages, storage (DESIGN: 1,000-row column chunks measured fastest). */
export const CHUNK_ROWS = 1000;

/** Raw rows as read from the file: cells are strings, nothing trimmed, in file order. */
export interface SourceChunk {
	/** 1-based row numbers as a spreadsheet shows them (a quoted line break does not start a new row; the header row counts). */
	rowNumbers: Uint32Array;
	/** cells[i][c] = cell of the i-th row in source column c; ragged rows keep their own length. */
	cells: string[][];
	/** Bytes of the file consumed when this chunk ended; drives progress. */
	bytesRead: number;
}

/** A column of canonical values; null = blank. Same length as the chunk. */
export type Column = (string | null)[];

/** Contacts as columns: the only shape that stages and the store exchange. Absent column = blank everywhere. */
export interface ContactChunk {
	rowNumbers: Uint32Array;
	columns: Map<FieldId, Column>;
}

/** One contact as field → value; for single-contact work only (merge, edit, explain). Blank fields are absent. */
export type ContactValues = Partial<Record<FieldId, string>>;

/** The i-th row of a chunk as values. */
export function rowValues(columns: ReadonlyMap<FieldId, Column>, i: number): ContactValues {
	const values: ContactValues = Object.create(null);
	for (const [field, column] of columns) {
		const v = column[i];
		if (v != null && v !== '') values[field] = v;
	}
	return values;
}
