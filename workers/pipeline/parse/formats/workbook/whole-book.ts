import { foundText } from '#domain/messages/found';
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { MAX_MERGED, type Book, type BookSheet, type RowBatch, type SheetFacts } from './book';
import { errorText } from './errors';
import { LIMITS } from './limits';
import { numberFormat, type NumberShow } from './number-format';
import { numberText } from './number-text';
import type { Range } from './references';
import { Refusal } from './refusal';
import { isoDate } from './serial-date';
import { lineBreaks } from './xml';

const BATCH = 500;
const KINDS: ReadonlyMap<string, BookSheet['kind']> = new Map([
	['chart', 'chart'],
	['macro', 'macro'],
	['dialog', 'dialog']
]);
export interface WholeBookOptions {
	/** Rows to read at most per sheet; 0 = all. */
	rows: number;
	/** Rows are read once only: what is done with is let go, and the book shrinks while its rows go on. */
	once: boolean;
	/** The only sheet that is wanted, where the library can leave out the others. */
	sheet?: number;
	/** Turns texts of an old code page into what they mean. */
	recode?: ((text: string) => string) | null;
	/** Corrections of what the library says of the sheets. */
	sheets?: BookSheet[];
	/** Place of our sheet in the library's list. */
	place?: (index: number) => number;
	/** Rows and columns hidden, where the library doesn't say. */
	hidden?: (index: number) => { rows: ReadonlySet<number>; columns: ReadonlySet<number> } | undefined;
	/** Takes cells as they are written, without guessing at numbers and dates (web pages). */
	asWritten?: boolean;
}

/**
 * A book that is read whole by the spreadsheet library, which is loaded here and not before: XLS, XLSB, XML of 2003, and
 * tables saved as web pages. All sheets are held at once; the size was checked before.
 */
export async function openWhole(data: Uint8Array | string, options: WholeBookOptions): Promise<Book> {
	const XLSX = await import('@e965/xlsx');
	const parsing: ParsingOptions = {
		type: typeof data === 'string' ? 'string' : 'buffer',
		dense: true,
		cellNF: true,
		cellText: false,
		cellHTML: false,
		cellFormula: false,
		cellStyles: !options.hidden,
		...(options.rows > 0 ? { sheetRows: options.rows } : {}),
		...(options.asWritten ? { raw: true } : {}),
		...(options.sheet === undefined ? {} : { sheets: options.sheet })
	};
	const book = XLSX.read(data, parsing);
	const epoch1904 = Boolean(book.Workbook?.WBProps?.date1904);
	const recode = options.recode ?? ((text: string) => text);
	const sheets = options.sheets?.length === book.SheetNames.length ? options.sheets : listSheets(book);
	const place = sheets === options.sheets && options.place ? options.place : (index: number) => index;
	const formats = new Map<string, NumberShow>();

	const merged = (index: number): Range[] =>
		(sheetAt(book, place(index))?.['!merges'] ?? [])
			.slice(0, MAX_MERGED)
			.map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c }));

	async function* rows(index: number, facts: SheetFacts): AsyncGenerator<RowBatch> {
		const sheet = sheetAt(book, place(index));
		if (!sheet) throw new Refusal('workbookDamaged', { what: foundText("the sheet “{1}” can't be read", sheets[index]?.name ?? '') });
		const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
		const hidden = options.hidden?.(index) ?? hiddenOf(sheet);
		facts.hiddenColumns.push(...[...hidden.columns].sort((a, b) => a - b));
		facts.merged = merged(index);
		facts.claimedRows = XLSX.utils.decode_range(String(sheet['!fullref'] ?? sheet['!ref'] ?? 'A1')).e.r + 1;
		const total = Math.max(1, data.length, facts.claimedRows);
		let batch: RowBatch = { numbers: [], cells: [], done: 0 };
		for (let r = 0; r < data.length; r++) {
			const row = data[r];
			if (!row) continue;
			const cells = rowText(row, r + 1, facts);
			if (options.once) data[r] = undefined as unknown as CellObject[];
			if (!cells) continue;
			if (hidden.rows.has(r + 1)) facts.hiddenRows++;
			batch.numbers.push(r + 1);
			if (batch.cells.push(cells) < BATCH) continue;
			yield { ...batch, done: Math.min(1, (r + 1) / total) };
			batch = { numbers: [], cells: [], done: 0 };
		}
		facts.complete = options.rows === 0 || data.length < options.rows;
		yield { ...batch, done: facts.complete ? 1 : Math.min(1, data.length / total) };
	}

	/** The texts of a row, or null for a blank one. */
	function rowText(row: (CellObject | undefined)[], number: number, facts: SheetFacts): string[] | null {
		if (row.length > LIMITS.columns) throw new Refusal('tooManyCells', { row: number, cells: row.length, limit: LIMITS.columns });
		const cells: string[] = [];
		let filled = false;
		for (let c = 0; c < row.length; c++) {
			const cell = row[c];
			const text = cell ? cellText(cell) : '';
			if (text !== '') filled ||= text.trim() !== '';
			if (cell?.l && /^mailto:/i.test(cell.l.Target ?? '') && !text.includes('@')) facts.mailLinks++;
			cells.push(text);
		}
		while (cells[cells.length - 1] === '') cells.pop();
		return filled ? cells : null;
	}

	function cellText({ t, v, z }: CellObject): string {
		if (v === undefined || v === null || t === 'z') return '';
		if (t === 'b') return v ? 'TRUE' : 'FALSE';
		if (t === 'e') return errorText(Number(v));
		if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : isoDate(v.toISOString());
		if (typeof v !== 'number') return lineBreaks(recode(String(v)));
		const code = typeof z === 'string' ? z : 'General';
		if (code === 'General') return numberText(v);
		let show = formats.get(code);
		if (!show) formats.set(code, (show = numberFormat(recode(code), epoch1904)));
		return show(v);
	}

	return {
		sheets: sheets.map((s) => ({ ...s, name: recode(book.SheetNames[place(s.index)] ?? '') })),
		date1904: epoch1904,
		sizeOf: () => 0,
		rows,
		// What was left out by `rows` isn't held: the sheet's own claim, among its facts, is all that is known.
		survey: (index) => Promise.resolve({ merged: merged(index), lastRow: 0 })
	};
}

function listSheets(book: WorkBook): BookSheet[] {
	return book.SheetNames.map((name, index) => ({
		index,
		name,
		hidden: Number(book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
		kind: KINDS.get(String(sheetAt(book, index)?.['!type'] ?? '')) ?? 'cells'
	}));
}

/** A sheet by its place. Looked up by name in an object of the library's, where a name like __proto__ is not a key of its own. */
function sheetAt(book: WorkBook, place: number): WorkSheet | undefined {
	const name = book.SheetNames[place];
	return name === undefined ? undefined : book.Sheets[name];
}

function hiddenOf(sheet: WorkSheet): { rows: Set<number>; columns: Set<number> } {
	const rows = new Set<number>();
	const columns = new Set<number>();
	sheet['!rows']?.forEach((r, n) => r?.hidden && rows.add(n + 1));
	sheet['!cols']?.forEach((c, n) => c?.hidden && n < 1000 && columns.add(n));
	return { rows, columns };
}
