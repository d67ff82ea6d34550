import type { SourceChunk } from '#domain/chunk';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { proposeMapping } from '#workers/pipeline/map/index';

/** Rows as they are read from a file, the first below its header row. */
export const chunk = (...cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 });
/** What is proposed for a header row, written with | between its columns. */
export const propose = (text: string, ...cells: string[][]): ColumnMapping[] => proposeMapping(text.split('|'), cells);
/** The mapping of a column, of the nth where several have the header. */
export const by = (mapping: ColumnMapping[], header: string, nth = 0): ColumnMapping => mapping.filter((m) => m.header === header)[nth]!;
/** The field that it is mapped to. */
export const field = (mapping: ColumnMapping[], header: string, nth = 0): string | null => mappedField(by(mapping, header, nth));
/** The header row with cells under some headers. */
export const row = (headers: string[], values: Record<string, string>): string[] => headers.map((h) => values[h] ?? '');
