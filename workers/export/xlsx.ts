import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell } from './cells';

/** Limits of the format: rows per sheet and characters per cell. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
const CUT = ' … (cut: longer than a spreadsheet cell can be)';
/** Widest column, in characters. */
const MAX_WIDTH = 60;
/** Sheet names may not hold these, nor be longer than 31 characters. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/** What the format itself takes for an escaped character; a literal one has its underscore escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const fitting = (text: string): string => (text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT - CUT.length) + CUT).replace(ESCAPE_LIKE, '_x005F_');

/** Text stays text: phones keep their +, postcodes their zeros, and nothing is ever a formula. */
const cell = (value: Cell): CellObject | undefined => {
	if (value === null || value === undefined || value === '') return undefined;
	return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: fitting(value), z: '@' };
};

/**
 * A table as an XLSX file. More rows than a sheet can hold go on in further sheets under the same header.
 * The library is loaded when it is first needed.
 */
export async function toXlsx(header: readonly string[], rows: Iterable<readonly Cell[]>, sheetName = 'Contacts'): Promise<Uint8Array<ArrayBuffer>> {
	const { utils, write } = await import('@e965/xlsx');
	const book = utils.book_new();
	const name = sheetName.replace(NOT_IN_NAMES, ' ').trim().slice(0, 26) || 'Sheet';
	const widths = header.map((h) => h.length);
	let data: (CellObject | undefined)[][] = [header.map(cell)];
	let sheets = 0;

	const close = (): void => {
		const columns = data.reduce((most, row) => Math.max(most, row.length), 1);
		const sheet: WorkSheet = { '!data': data as CellObject[][], '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: data.length - 1, c: columns - 1 } }) };
		sheet['!cols'] = widths.map((w) => ({ wch: Math.min(MAX_WIDTH, w + 2) }));
		if (data.length > 1) sheet['!autofilter'] = { ref: sheet['!ref']! };
		utils.book_append_sheet(book, sheet, sheets === 0 ? name : `${name} ${sheets + 1}`);
		sheets++;
		data = [header.map(cell)];
	};
	for (const row of rows) {
		if (data.length === MAX_ROWS) close();
		data.push(row.map(cell));
		for (let c = 0; c < row.length; c++) {
			const width = typeof row[c] === 'string' ? (row[c] as string).length : 8;
			if (width > (widths[c] ?? 0)) widths[c] = width;
		}
	}
	if (data.length > 1 || sheets === 0) close();
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer);
}
