import type { Range } from './references';

/** A sheet as the book lists it. `index` counts all sheets of the book, those without cells included. */
export interface BookSheet {
	index: number;
	name: string;
	hidden: boolean;
	kind: 'cells' | 'chart' | 'macro' | 'dialog';
}

/** Rows of a sheet in file order: only filled ones, cells from column A on. `done` = the part of the sheet read so far (0–1). */
export interface RowBatch {
	numbers: number[];
	cells: string[][];
	done: number;
}

/** What is worth saying of a sheet; counted while its rows are read, whole only when they were read to the end. */
export interface SheetFacts {
	/** Filled rows that are hidden or filtered out. */
	hiddenRows: number;
	/** Hidden columns, 0-based, ascending. */
	hiddenColumns: number[];
	/** Merged ranges; at most `MAX_MERGED` are kept. */
	merged: Range[];
	/** Formulas for which the file holds no result. */
	unsolved: number;
	/** Cells that link to an e-mail address which they don't show. */
	mailLinks: number;
	/** Rows and columns that the sheet claims to have; 0 = it doesn't say. */
	claimedRows: number;
	/** True once the sheet was read to its end. */
	complete: boolean;
}
export const MAX_MERGED = 250_000;

export const noFacts = (): SheetFacts => ({
	hiddenRows: 0,
	hiddenColumns: [],
	merged: [],
	unsolved: 0,
	mailLinks: 0,
	claimedRows: 0,
	complete: false
});

/** An opened workbook, whichever reader reads it. */
export interface Book {
	sheets: BookSheet[];
	/** Its days are counted from 1904. */
	date1904: boolean;
	/** Bytes that reading this sheet takes (unpacked), as far as known: small sheets are looked at whole. */
	sizeOf(index: number): number;
	/** The filled rows of one sheet; facts fill up on the way. Stopping early is fine. */
	rows(index: number, facts: SheetFacts): AsyncGenerator<RowBatch>;
	/** What is known of a sheet only at its end, before its rows are read. */
	survey(index: number): Promise<SheetSurvey>;
}

export interface SheetSurvey {
	/** The merged ranges; at most `MAX_MERGED`. */
	merged: readonly Range[];
	/** The number of the last row, 1-based, filled or not; 0 where it isn't known. */
	lastRow: number;
}

/** The survey of a sheet by a reader that learns all of it among its rows. */
export async function surveyOf(rows: Book['rows'], index: number): Promise<SheetSurvey> {
	const facts = noFacts();
	let lastRow = 0;
	for await (const { numbers } of rows(index, facts)) lastRow = numbers.at(-1) ?? lastRow;
	return { merged: facts.merged, lastRow };
}
