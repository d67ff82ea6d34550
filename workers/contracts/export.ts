import type { Result } from '#domain/result';

/** Kinds of file that a list of contacts can become (FIL-6); lists of other things are tables. */
export type ExportFormat = 'csv' | 'xlsx' | 'vcard' | 'json';
export type TableFormat = Exclude<ExportFormat, 'vcard'>;
export interface ExportOptions {
	/** Neutralises cells that a spreadsheet would run as a formula. CSV only. */
	spreadsheetSafe: boolean;
	/** Byte order mark. CSV only. */
	bom: boolean;
	/** Between two cells; comma by default. CSV only. */
	delimiter?: ',' | ';';
	/** 4.0 by default. */
	vcardVersion?: '4.0' | '3.0';
}
/** A list as a file; `neutralised` = cells that got an apostrophe. */
export type Exported = Result<{ blob: Blob; rows: number; neutralised: number }>;
