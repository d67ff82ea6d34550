import type { ContactValues } from '../chunk';
import type { FieldId } from '../fields';
import type { Issue } from './issue';

/** A correction that can be said of a value rather than of a row, so that it is applied to next month's file too (recipe). */
export interface ValueFix {
	field: FieldId;
	/** The value as it stands after cleaning, compared to the letter. */
	from: string;
	/** '' clears it. */
	to: string;
}

/** Which rows the grid shows (IMP-8). Absent = any. */
export interface FixFilter {
	/** error: rows that can't go in; warning: rows with something to look at; all: every row. */
	show: 'error' | 'warning' | 'all';
	/** Only rows with this finding. */
	code?: string | undefined;
	/** Only rows with a finding on this field. */
	field?: FieldId | undefined;
	/** Text that any cell contains, case and accents folded. */
	search?: string | undefined;
	/**
	 * Any number: as long as it stays the same, the list stays as it was first read, so that a mended row does not jump away under the
	 * finger. Changes (FixChange) take the rows as they are.
	 */
	asOf?: number | undefined;
}

/** Some rows of the grid. `searched` = rows looked through so far, where a search is not through yet: ask again for the rest. */
export interface FixPage {
	total: number;
	rows: FixRow[];
	searched: number | null;
}

/** What a change would touch: cells that it finds and the rows that they are in, with the first few. */
export interface FixCount {
	cells: number;
	rows: number;
	samples: { row: number; field: FieldId; before: string; after: string }[];
}

/** One row of the grid: cleaned values, what is wrong with them, what was changed by hand. */
export interface FixRow {
	/** Row id (see parts.ts). */
	row: number;
	/** File or sheet, '' when the import has one part. */
	place: string;
	values: ContactValues;
	issues: Issue[];
	/** Fields changed in the grid. */
	edited: FieldId[];
	/** It could not go in before, and can now. */
	mended: boolean;
}

/** Findings of one code on one field, for the side list. */
export interface FixGroup {
	code: string;
	field: FieldId | null;
	severity: 'error' | 'warning';
	rows: number;
	example: { row: number; value: string };
	/** Rows whose finding carries a suggestion that one tap applies. */
	suggested: number;
}

export interface FixSummary {
	/** Rows of the import, those that can't go in, those with a warning only, those that failed and were mended here. */
	rows: number;
	failed: number;
	warned: number;
	mended: number;
	groups: FixGroup[];
	/** Fields with findings. */
	fields: { field: FieldId; rows: number }[];
	/** Columns to show: the fields that the import fills, required ones too. */
	columns: FieldId[];
	/** Cells changed here by all steps that stand. */
	changes: number;
	/** What undo and redo would take back, as a message; null = nothing. */
	undo: { code: string; params: Record<string, string | number> } | null;
	redo: { code: string; params: Record<string, string | number> } | null;
}

export interface CellEdit {
	row: number;
	field: FieldId;
	value: string;
}

/** A change of many cells at once, one step of undo. */
export type FixChange =
	/** Every suggestion of the rows that the filter shows. */
	| { kind: 'suggestions' }
	/**
	 * Every cell of the field that holds exactly this value: "apply the same fix to all N rows like this"; kept as a ValueFix for the
	 * recipe.
	 */
	| { kind: 'equal'; field: FieldId; from: string; to: string }
	/** One value for the field in all rows that the filter shows. */
	| { kind: 'set'; field: FieldId; value: string }
	/** Find and replace inside cells; field null = every column. */
	| { kind: 'replace'; field: FieldId | null; find: string; replace: string; wholeCell: boolean; matchCase: boolean };
