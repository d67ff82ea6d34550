const MB = 1_000_000;

/** Limits of workbooks (FIL-4). Sheets of XLSX are streamed; what is held in memory whole has the tighter limits. */
export const LIMITS = {
	/** Files inside the archive. */
	entries: 20_000,
	/** Bytes of the archive's list of files. */
	directory: 8 * MB,
	/** A part that unpacks to more than `ratio` times its size is no honest part, unless it stays below `harmless` bytes. */
	ratio: 200,
	harmless: 8 * MB,
	/** Unpacked bytes of one sheet, read as a stream: a million rows of twenty cells. */
	sheet: 1_500 * MB,
	/** Unpacked bytes of the shared texts, and characters of them, which are held whole. */
	texts: 400 * MB,
	textChars: 160 * MB,
	/** Unpacked bytes of each small part: the list of sheets, the formats, the links. */
	small: 24 * MB,
	/** Bytes of an old book (XLS): they are held, its rows are not. */
	old: 100 * MB,
	/**
	 * Bytes of a book of which every cell is held at once: what the library reads (XLSB by its unpacked parts, XLS before 1997, XML, web
	 * pages), and the content of ODS.
	 */
	whole: 40 * MB,
	/** Rows and columns that a spreadsheet can have. */
	rows: 1_048_576,
	columns: 16_384
} as const;
