import type { FieldId } from '../fields';

/** error: the row can't go in. warning: it goes in, look at it. info: worth knowing. (VAL-6) */
export type Severity = 'error' | 'warning' | 'info';

/** The categories of the error report (IMP-11), to the letter. */
export const ISSUE_CATEGORIES = [
	'Missing Required Fields',
	'Invalid Data Format',
	'Duplicate Records',
	'Conflicts During Merge',
	'Skipped Records',
	'Failed to Import',
	'Partial Imports'
] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];

/** One finding of one rule about one value of one row. */
export interface Issue {
	/** Row number in the source file. */
	row: number;
	ruleId: string;
	/** Key of the message catalogue; the same code yields the same message everywhere (VAL-6). */
	code: string;
	field: FieldId | null;
	severity: Severity;
	category: IssueCategory;
	/** Fills the blanks of the message. */
	params: Record<string, string | number>;
	/** The value as it stood (after mapping, before cleaning where the two differ). */
	value: string;
	/** A value that would resolve it, offered as one tap. */
	suggestion?: string;
}
