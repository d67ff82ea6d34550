import { neutralise, type Cell } from './cells';

export interface CsvOptions {
	/** Byte order mark in front: spreadsheets then read UTF-8 rightly. */
	bom: boolean;
	/** Puts an apostrophe before cells that a spreadsheet would run as a formula (FIL-6). */
	spreadsheetSafe: boolean;
}
export interface CsvText {
	/** Pieces of the file, ready for a Blob: no single text of hundreds of megabytes is ever built. */
	parts: string[];
	/** Cells that got an apostrophe. */
	neutralised: number;
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Characters per piece. */
const PIECE = 1 << 18;

/** Takes rows one by one; for lists that don't fit in memory as rows. */
export interface CsvWriter {
	add(row: readonly Cell[]): void;
	finish(): CsvText;
}

/** RFC 4180: comma, CRLF, quotes doubled. A table of one column writes a blank cell as "", so that no line looks empty. */
export function createCsvWriter(header: readonly string[], options: CsvOptions): CsvWriter {
	const parts: string[] = [];
	let piece = options.bom ? '\ufeff' : '';
	let neutralised = 0;
	let first = true;

	const quoted = (cell: Cell): string => {
		if (cell === null || cell === undefined) return '';
		if (typeof cell === 'number') return String(cell);
		let text = cell;
		if (options.spreadsheetSafe) {
			text = neutralise(cell);
			if (text !== cell) neutralised++;
		}
		// A file that begins with the letters ID is taken for another format by one spreadsheet.
		return NEEDS_QUOTES.test(text) || (first && text.startsWith('ID')) ? '"' + text.replaceAll('"', '""') + '"' : text;
	};
	const add = (row: readonly Cell[]): void => {
		let line = '';
		for (let c = 0; c < row.length; c++) {
			line += c === 0 ? quoted(row[c]!) : ',' + quoted(row[c]!);
			first = false;
		}
		piece += (row.length === 1 && line === '' ? '""' : line) + '\r\n';
		if (piece.length < PIECE) return;
		parts.push(piece);
		piece = '';
	};
	add(header);
	return {
		add,
		finish() {
			if (piece !== '') parts.push(piece);
			piece = '';
			return { parts, neutralised };
		}
	};
}

/** A whole table as CSV text. */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>, options: CsvOptions): CsvText {
	const writer = createCsvWriter(header, options);
	for (const row of rows) writer.add(row);
	return writer.finish();
}
