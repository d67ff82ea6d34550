import type { SourceColumns } from '../pipeline/map/index';
import { rawCells, rawColumn, type PackedRows } from '../store/chunks/source-rows';

/** Packed raw rows, unpacked column by column and only where a column is asked for. */
export const columnsOfPacked = (packed: PackedRows): SourceColumns => ({
	rowNumbers: packed.rows,
	column: (index) => rawColumn(packed, index),
	widerThan: (width) => Array.from(packed.widths).flatMap((cells, i) => (cells > width ? [{ i, row: rawCells(packed, i) }] : []))
});
