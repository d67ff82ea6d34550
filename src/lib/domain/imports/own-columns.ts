import type { ColumnMapping } from './mapping';

/** Headers that Muster itself writes into exports and error reports; a file that comes back carries them, and they are no contact data. */

/** Prefix of the columns that an error report adds (IMP-11). */
export const REPORT_PREFIX = 'Muster: ';

/** The column of a file that came back, told by such a header; undefined where there is none. */
export const ownColumn = (mapping: readonly Pick<ColumnMapping, 'header' | 'index'>[] | undefined, header: string): number | undefined =>
	mapping?.find((m) => m.header.trim() === header)?.index;

/** What a line of such a file says there, without the blanks around it; '' where there is no such column. */
export const ownCell = (line: readonly string[], column: number | undefined): string =>
	column === undefined ? '' : (line[column] ?? '').trim();

/** Number of the row of the file that a line of an error report is about. */
export const ROW_HEADER = `${REPORT_PREFIX}Row`;

/** Says in an error report of which kind a problem is; where the lines of a row are read as one, of which kinds. */
export const CATEGORY_HEADER = `${REPORT_PREFIX}Category`;
export const CATEGORY_SEPARATOR = ';';

/** Says in an error report of several files or sheets which of them a row stands in: there, row numbers alone are not unique. */
export const PLACE_HEADER = `${REPORT_PREFIX}File or sheet`;

/**
 * Says in an error report what became of a row, where some of its rows went in; the lines of those are left alone when it comes back
 * (IMP-11).
 */
export const OUTCOME_HEADER = `${REPORT_PREFIX}Outcome`;
export const WENT_IN = 'Went in';
/** It had gone in, and went with its import when that was taken back (IMP-13). */
export const TAKEN_BACK = 'Taken back';

/** Says beside the outcome which import a row went in with: once that was taken back, its line is read like any other (IMP-13). */
export const IMPORT_HEADER = `${REPORT_PREFIX}Import`;

/** Says of a contact card what in it could not be read: the line of the file, a colon, and what was found there. */
export const BROKEN_CARD_HEADER = `${REPORT_PREFIX}Broken card`;

/** A cell of that column, and what it says. */
export const brokenCardCell = (line: number, what: string): string => `${line}: ${what}`;
export function brokenCardPlace(cell: unknown): { line: string; what: string } {
	const [, line = '', what = ''] = /^(\d+): (.+)$/s.exec(String(cell ?? '')) ?? [];
	return { line, what };
}

/** Says in a cleaned file which earlier row may be the same person. */
export const TWIN_HEADER = 'Possible duplicate of row';

/** Says in a cleaned file which suppression list a row stands on (LST-9). */
export const SUPPRESSED_HEADER = 'On suppression list';

/** Columns that an export adds; a score is worked out anew, never imported. */
export const SCORE_HEADER = ['Lead Score', 'Lead Tier', 'Key Scoring Factors'] as const;

const key = (header: string): string => header.trim().toLowerCase();
const scores: ReadonlySet<string> = new Set(SCORE_HEADER.map(key));

/** Columns of a cleaned file that say something about its rows. */
const MARKS: ReadonlySet<string> = new Set([TWIN_HEADER, SUPPRESSED_HEADER].map(key));

/**
 * True for a header that Muster wrote. `headers` = those of the file: a "Lead Score" without our other columns is that of another product.
 */
export function isOwnColumn(header: string, headers: readonly string[]): boolean {
	if (header.startsWith(REPORT_PREFIX) || MARKS.has(key(header))) return true;
	return scores.has(key(header)) && headers.filter((h) => scores.has(key(h))).length > 1;
}
