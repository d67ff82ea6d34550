/** How the tables of files are read: what inspection proposes, what a person chose, and what was left out. */

/** Value of `quote`: a quotation mark that is never closed is text, and so is the rest of its line; all others enclose cells. */
export const CLOSED_QUOTES = '"?';

/** How the bytes of one table are read; proposed by inspection, each part correctable by hand (IMP-3). */
export interface ReadOptions {
	/** Id of the format in the registry: csv, workbook, vcard. */
	format: string;
	/**
	 * WHATWG encoding label, e.g. utf-8, windows-1252; utf-8+windows-1252 where lines are in one or the other; '' where the format says
	 * itself (workbooks).
	 */
	encoding: string;
	/** '' where the format has none. */
	delimiter: string;
	/** '' = quotes are text; CLOSED_QUOTES = they enclose a cell only where they are closed again. */
	quote: string;
	/** 1-based row number of the header row; 0 = there is none, every row is data. */
	headerRow: number;
	/** Workbooks: index of the sheet; 0 elsewhere. */
	sheet: number;
	/** Leave out repeated header rows, notes below the table and trailing totals; they are counted and said either way. */
	trim: boolean;
}

/** Lines that are no contacts and were left out, by kind: counted and said, never silent. */
export interface LeftOut {
	blank: number;
	repeatedHeaders: number;
	totals: number;
	/** Lines of an error report whose row went in already (IMP-11). */ wentIn?: number;
	/** Further lines of an error report about a row that is read once (IMP-11). */ sameRow?: number;
}
export const noLeftOut = (): LeftOut => ({ blank: 0, repeatedHeaders: 0, totals: 0 });

/** One way to read a file, with how likely it is (0–1) and up to three real values as they would read: a person chooses by eye. */
export interface ReadCandidate<T> {
	value: T;
	confidence: number;
	samples: string[];
}

/** A sheet of a workbook. */
export interface SheetInfo {
	index: number;
	name: string;
	/** Filled rows and columns. */
	rows: number;
	columns: number;
	hidden: boolean;
	/** How much it looks like a list of contacts, 0–1. */
	confidence: number;
	/** First cells of its header row. */
	samples: string[];
}

/** What inspection saw of one table; every guess with its alternatives and confidence (0–1). */
export interface PartInspection {
	/** Index of the file among those chosen. */
	file: number;
	name: string;
	size: number;
	/** null where the file is one table. */
	sheetName: string | null;
	read: ReadOptions;
	confidence: { encoding: number; delimiter: number; headerRow: number; sheet: number };
	/** Candidates with evidence, best first; at most six each. Empty where there is nothing to choose. */
	candidates: { encoding: ReadCandidate<string>[]; delimiter: ReadCandidate<string>[]; headerRow: ReadCandidate<number>[] };
	/** Everything to offer, best first. */
	encodings: string[];
	delimiters: string[];
	/** All sheets of the workbook; [] elsewhere. */
	sheets: SheetInfo[];
	headers: string[];
	/** First rows below the header, raw (at most 20), with their row numbers. */
	preview: { rowNumbers: number[]; cells: string[][] };
	/** Rows above the header row (a preamble), raw. */
	preamble: string[][];
	/** Estimated data rows from the size; exact once preflight ran. */
	estimatedRows: number;
	/** The workbook counts its days from 1904. */
	date1904?: true;
	/** Things worth saying before reading on (problem codes of severity info/warning). */
	notes: { code: string; params: Record<string, string | number> }[];
}

/** One table of an import as it is read: which file, how, and where its columns go among the united ones. */
export interface PartSetup {
	file: number;
	fileName: string;
	sheetName: string | null;
	read: ReadOptions;
	/** The workbook counts its days from 1904. */
	date1904?: true;
	/** Source column → column of the import; the same names of several parts share one. */
	columns: number[];
}

/**
 * A correction by hand of how a file is read. A file with no request is read as proposed; one with several is read as several parts
 * (sheets).
 */
export interface PartRequest {
	file: number;
	read: Partial<ReadOptions>;
}
