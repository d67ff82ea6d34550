import type { Problem } from '#domain/result';
import { MAX_CELL_CHARS, MAX_ROW_CELLS } from '../../format';
import { splitRecords, type Dialect } from './records';

/** A rest without a complete record may grow to this many characters before reading stops (FIL-4). */
export const MAX_REST_CHARS = 4_000_000;

/**
 * Why text that should hold a record has none: a quote that is never closed, one giant cell, or a giant row.
 * `row` is the number of the row that the text begins with.
 */
export function diagnoseRest(rest: string, dialect: Dialect, row: number): Problem {
	const { records, endless } = splitRecords(rest, dialect, true);
	const record = records[0];
	// What stands behind isn't read: a cell of so many characters may be closed there.
	if (!record) return rest.length > MAX_REST_CHARS ? openFor(row, dialect.quote, MAX_REST_CHARS) : unclosedQuote(row, dialect.quote);
	if (endless && records.length === 1) return giantIn(record, row) as Problem;
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

/** A quote that a later row happens to close, so that the rows between became one cell. */
export const closedLater = (row: number, quote: string): Problem => ({ code: 'unclosedQuote', params: { row, quote, later: 1 } });
const openFor = (row: number, quote: string, within: number): Problem => ({ code: 'unclosedQuote', params: { row, quote, within } });
export const unclosedQuote = (row: number, quote: string): Problem => ({ code: 'unclosedQuote', params: { row, quote } });
