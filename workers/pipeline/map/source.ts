import type { Column, SourceChunk } from '#domain/chunk';

/** Raw rows by column; null = blank or missing. What applyMapping reads: rows as they were cut, or packed ones that are unpacked column by column. */
export interface SourceColumns {
	rowNumbers: Uint32Array;
	column(index: number): Column;
	/** The rows with more than `cells` cells, and what is in them. */
	widerThan(cells: number): { i: number; row: readonly string[] }[];
}

/** Rows that were cut, read by column. */
export const columnsOfCells = ({ rowNumbers, cells }: SourceChunk): SourceColumns => ({
	rowNumbers,
	column(index) {
		const column: Column = new Array<string | null>(cells.length);
		for (let i = 0; i < cells.length; i++) column[i] = (cells[i] as string[])[index] ?? null;
		return column;
	},
	widerThan: (width) => cells.flatMap((row, i) => (row.length > width ? [{ i, row }] : []))
});
