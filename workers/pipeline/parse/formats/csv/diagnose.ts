import Papa from 'papaparse';
import type { Problem } from '#domain/result';
import { MAX_CELL_CHARS, MAX_ROW_CELLS } from '../../format';
import type { Dialect } from './records';

/** A rest without a complete record may grow to this many characters before reading stops (FIL-4). */
export const MAX_REST_CHARS = 4_000_000;

/**
 * Why text that should hold a record has none: a quote that is never closed, one giant cell, or a giant row.
 * `row` is the number of the row that the text begins with.
 */
export function diagnoseRest(rest: string, dialect: Dialect, row: number): Problem {
	const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline, quoteChar: dialect.quote || '\uffff', escapeChar: dialect.escape || '\uffff', preview: 1 });
	const { data, errors } = parser.parse(rest, 0, false) as { data: string[][]; errors: { code: string }[] };
	if (errors.some((e) => e.code === 'MissingQuotes')) return unclosedQuote(row);
	const record = data[0] ?? [];
	return giantIn(record, row) ?? { code: 'rowTooLong', params: { row, characters: rest.length } };
}

/** The problem of a row with a cell or a number of cells beyond reason, or null. */
export function giantIn(record: readonly string[], row: number): Problem | null {
	if (record.length > MAX_ROW_CELLS) return { code: 'tooManyCells', params: { row, cells: record.length, limit: MAX_ROW_CELLS } };
	for (let c = 0; c < record.length; c++) {
		const characters = (record[c] as string).length;
		if (characters > MAX_CELL_CHARS) return { code: 'cellTooLarge', params: { row, column: c + 1, characters, limit: MAX_CELL_CHARS } };
	}
	return null;
}

export const unclosedQuote = (row: number): Problem => ({ code: 'unclosedQuote', params: { row } });
