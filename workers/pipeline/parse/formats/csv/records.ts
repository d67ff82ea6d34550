import Papa from 'papaparse';

/** How text is cut into records; see dialect.ts for how it is found out. */
export interface Dialect {
	delimiter: string;
	/** One character, or '' when quotes mean nothing. */
	quote: string;
	/** Character that makes a quote inside a quoted cell literal: the quote itself, or a backslash. */
	escape: string;
	/** What ends a record: '\n' also covers CRLF (the CR is taken off the last cell); '\r' for old Mac files. */
	newline: '\n' | '\r';
}

export interface Split {
	records: string[][];
	/** Characters used up; what follows is the beginning of a record that isn't complete yet. */
	used: number;
	/** Indexes of records in which a quoted cell ran on over what looks like further cells: a quote opened and never closed. */
	runaway: number[];
}

interface PapaResult {
	data: string[][];
	errors: { code: string; row?: number }[];
	meta: { cursor: number };
}

/**
 * Cuts text into complete records. With `last` the text is the end of the file: a missing final line break is
 * supplied, so that only an unclosed quote can leave a rest.
 */
export function splitRecords(text: string, dialect: Dialect, last: boolean): Split {
	const { delimiter, quote, escape, newline } = dialect;
	const input = last && text !== '' && !text.endsWith(newline) ? text + newline : text;
	const parser = new Papa.Parser({ delimiter, newline, quoteChar: quote || NO_QUOTE, escapeChar: quote ? escape : NO_QUOTE, fastMode: quote ? undefined : true });
	const { data, errors, meta } = parser.parse(input, 0, true) as PapaResult;
	if (newline === '\n') for (const record of data) takeOffCr(record);
	const runaway: number[] = [];
	for (const error of errors) {
		const row = error.row ?? -1;
		const record = data[row];
		if (record && runaway[runaway.length - 1] !== row && record.some((cell) => ranOn(cell, dialect))) runaway.push(row);
	}
	return { records: data, used: Math.min(meta.cursor, text.length), runaway };
}

/** A character that no text holds stands for "no quote" (papaparse needs one). */
const NO_QUOTE = '\uffff';

function takeOffCr(record: string[]): void {
	const i = record.length - 1;
	const cell = record[i];
	if (cell !== undefined && cell.charCodeAt(cell.length - 1) === 13) record[i] = cell.slice(0, -1);
}

/** True when a cell spans lines and holds a quote beside a delimiter or a line start: it swallowed other cells. */
function ranOn(cell: string, { delimiter, quote, newline }: Dialect): boolean {
	if (!cell.includes(newline)) return false;
	return cell.includes(delimiter + quote) || cell.includes(quote + delimiter) || cell.includes(newline + quote);
}
