import type { Column, SourceChunk } from '#domain/chunk';

/**
 * Raw rows by column; null = blank or missing. What applyMapping reads: rows as they were cut, or packed ones that are unpacked column by
 * column.
 */
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

/** The cell, null where it is blank. Most show by their first character that they aren't. */
export const filled = (cell: string | null): string | null => {
	if (cell === null || cell === '') return null;
	const first = cell.charCodeAt(0);
	return (first > 32 && first < 127) || cell.trim() !== '' ? cell : null;
};
