import type { Cell } from './cells';
import {
	columnLetters,
	contentTypes,
	packageRelations,
	sheetEnd,
	sheetStart,
	styles,
	workbook,
	workbookRelations,
	xmlText
} from './xlsx-parts';
import { ZipWriter } from './zip';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Limits of the format: rows per sheet and characters per cell. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
const CUT = ' … (cut: longer than a spreadsheet cell can be)';
/** Widest column, in characters, and how many rows are looked at for the widths: they stand before the rows. */
const MAX_WIDTH = 60;
const MEASURED = 200;
/** Sheet names may not hold these, nor be longer than 31 characters, nor begin or end with an apostrophe. */
const NOT_IN_NAMES = /[\\/?*[\]:\0-\x1f]/g;
/** Characters of XML that are handed on at once. */
const PIECE = 1 << 16;

export interface XlsxOptions {
	sheetName?: string;
	/** Rows per sheet with the header, for tests. */
	rowsPerSheet?: number;
}

const fitting = (text: string): string => (text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT - CUT.length) + CUT);
const TIGHT = '" t="inlineStr"><is><t>';
const SPACED = '" t="inlineStr"><is><t xml:space="preserve">';
/** White space that readers may drop unless told. */
const edged = /^\s|\s$|[\n\t]/;

/**
 * Text stays text: phones keep their +, postcodes their zeros, and nothing is ever a formula. Numbers are those that we counted ourselves.
 */
function cellXml(letters: string, row: number, value: Cell | undefined, style: number): string {
	if (value === null || value === undefined || value === '') return '';
	if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${letters}${row}"><v>${value}</v></c>` : '';
	return `<c r="${letters}${row}" s="${style}${edged.test(value) ? SPACED : TIGHT}${xmlText(fitting(value))}</t></is></c>`;
}

const letters: string[] = [];
const lettersOf = (c: number): string => (letters[c] ??= columnLetters(c));

function rowXml(row: readonly Cell[], n: number, style: number): string {
	let cells = '';
	for (let c = 0; c < row.length; c++) cells += cellXml(lettersOf(c), n, row[c], style);
	return `<row r="${n}">${cells}</row>`;
}

function widthsOf(header: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
	const widths = header.map((h) => h.length);
	for (const row of rows)
		row.forEach((value, c) => {
			const width = typeof value === 'string' ? value.length : 8;
			if (width > (widths[c] ?? 0)) widths[c] = width;
		});
	return Array.from(widths, (w) => Math.min(MAX_WIDTH, (w ?? 0) + 2));
}

/** Rows one by one from either kind of source, with a look at the first ones. */
class Source {
	private readonly rows: AsyncIterator<readonly Cell[]> | Iterator<readonly Cell[]>;
	readonly ahead: (readonly Cell[])[] = [];
	constructor(rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>) {
		this.rows = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
	}
	async look(n: number): Promise<readonly (readonly Cell[])[]> {
		while (this.ahead.length < n) {
			const next = await this.rows.next();
			if (next.done) break;
			this.ahead.push(next.value);
		}
		return this.ahead;
	}
	async next(): Promise<readonly Cell[] | null> {
		if (this.ahead.length === 0) await this.look(MEASURED);
		return this.ahead.shift() ?? null;
	}
}

/**
 * A table as an XLSX file, streamed: memory holds a few rows and what is packed already, however many there are. More rows
 * than a sheet can hold go on in further sheets under the same header. Rows may come one by one from the store.
 */
export async function toXlsx(
	header: readonly string[],
	rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
	options: XlsxOptions = {}
): Promise<Blob> {
	const perSheet = Math.max(2, options.rowsPerSheet ?? MAX_ROWS);
	const base =
		(options.sheetName ?? 'Contacts')
			.replace(NOT_IN_NAMES, ' ')
			.replace(/^[\s']+|[\s']+$/g, '')
			.slice(0, 26)
			.trim() || 'Sheet';
	const source = new Source(rows);
	const zip = new ZipWriter();
	const names: string[] = [];
	const filters: string[] = [];

	async function* sheet(): AsyncGenerator<string> {
		const widths = widthsOf(header, await source.look(MEASURED));
		let piece = sheetStart(widths) + rowXml(header, 1, 2);
		let columns = header.length;
		let n = 1;
		while (n < perSheet) {
			const row = source.ahead.length > 0 ? (source.ahead.shift() as readonly Cell[]) : await source.next();
			if (row === null) break;
			piece += rowXml(row, ++n, 1);
			if (row.length > columns) columns = row.length;
			if (piece.length < PIECE) continue;
			yield piece;
			piece = '';
		}
		const filter = n > 1 ? `$A$1:$${lettersOf(Math.max(1, columns) - 1)}$${n}` : '';
		filters.push(filter);
		yield piece + sheetEnd(filter);
	}

	do {
		names.push(names.length === 0 ? base : `${base} ${names.length + 1}`);
		await zip.add(`xl/worksheets/sheet${names.length}.xml`, sheet());
	} while ((await source.look(1)).length > 0);
	await zip.add('xl/workbook.xml', [workbook(names, filters)]);
	await zip.add('xl/_rels/workbook.xml.rels', [workbookRelations(names.length)]);
	await zip.add('xl/styles.xml', [styles()]);
	await zip.add('_rels/.rels', [packageRelations()]);
	await zip.add('[Content_Types].xml', [contentTypes(names.length)]);
	return zip.finish(XLSX_TYPE);
}
