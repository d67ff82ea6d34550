import type { ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { IssueCategory, Severity } from '#domain/imports/issue';
import type { RegistryEntry } from '#workers/registry';
import type { ValidateOptions } from '../stages';

/** What a rule says about one cell; the stage adds row, rule id, category and the blanks of the message. */
export interface Finding {
	code: string;
	severity: Severity;
	field: FieldId | null;
	/** The cell as it stands; '' for a missing one. */
	value: string;
	/** More blanks of the message, beside row, value and field. */
	params?: Record<string, string | number>;
	/** A value that would settle it, offered as one tap. */
	suggestion?: string;
	/** Invalid Data Format where absent. */
	category?: IssueCategory;
}

/** Says `finding` about the i-th row of the chunk. */
export type Emit = (i: number, finding: Finding) => void;

/** One validation rule (VAL-6): reads cleaned columns, says codes. Never changes a value. */
export interface Rule extends RegistryEntry {
	/** Every code that it can say; each has a text in the message catalogue. */
	codes: readonly string[];
	check(chunk: ContactChunk, options: ValidateOptions, emit: Emit): void;
}
