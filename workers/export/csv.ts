import { TextPieces, type TextSink } from './blob-parts';
import { neutralise, type Cell } from './cells';

/** What stands between two cells: a spreadsheet that writes a decimal comma opens no other file than one with semicolons in columns. */
export type Delimiter = ',' | ';';

export interface CsvOptions {
	/** Comma by default. */
	delimiter?: Delimiter;
	/** Byte order mark in front: spreadsheets then read UTF-8 rightly. */
	bom: boolean;
	/** Puts an apostrophe before cells that a spreadsheet would run as a formula (FIL-6). */
	spreadsheetSafe: boolean;
}
export interface CsvText {
	/** The text in pieces: no single one of hundreds of megabytes is ever built. */
	parts: string[];
	/** Cells that got an apostrophe. */
	neutralised: number;
}

const NEEDS_QUOTES: Record<Delimiter, RegExp> = { ',': /[",\r\n]|^\s|\s$/, ';': /[";\r\n]|^\s|\s$/ };

/** As the file that somebody brought: theirs opens in columns, and so does what they get back. */
export const delimiterOf = (parts: readonly { read: { delimiter: string } }[]): Delimiter =>
	parts.length > 0 && parts.every((p) => p.read.delimiter === ';') ? ';' : ',';

/** Takes rows one by one; for lists that don't fit in memory as rows. */
export interface RowWriter {
	add(row: readonly Cell[]): void;
	/** Writes what stands behind the last row. Returns the cells that got an apostrophe. */
	end(): number;
}

/** RFC 4180: comma, unless somebody chose otherwise, CRLF, quotes doubled. A table of one column writes a blank cell as "", so that no line looks empty. */
export function createCsvWriter(out: TextSink, header: readonly string[], options: CsvOptions): RowWriter {
	let neutralised = 0;
	let first = true;
	const { delimiter = ',' } = options;
	const needsQuotes = NEEDS_QUOTES[delimiter];
	if (options.bom) out.add('\ufeff');

	const quoted = (cell: Cell): string => {
		if (cell === null || cell === undefined) return '';
		if (typeof cell === 'number') return String(cell);
		let text = cell;
		if (options.spreadsheetSafe) {
			text = neutralise(cell, delimiter);
			if (text !== cell) neutralised++;
		}
		// A file that begins with the letters ID is taken for another format by one spreadsheet.
		return needsQuotes.test(text) || (first && text.startsWith('ID')) ? '"' + text.replaceAll('"', '""') + '"' : text;
	};
	const add = (row: readonly Cell[]): void => {
		let line = '';
		for (let c = 0; c < row.length; c++) {
			line += c === 0 ? quoted(row[c]!) : delimiter + quoted(row[c]!);
			first = false;
		}
		out.add((row.length === 1 && line === '' ? '""' : line) + '\r\n');
	};
	add(header);
	return { add, end: () => neutralised };
}

/** A whole table as CSV text. */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>, options: CsvOptions): CsvText {
	const out = new TextPieces();
	const writer = createCsvWriter(out, header, options);
	for (const row of rows) writer.add(row);
	const neutralised = writer.end();
	return { parts: out.pieces, neutralised };
}
