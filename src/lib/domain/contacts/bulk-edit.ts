import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '../fields';
import type { Problem } from '../result';
import { fieldRule, primaryKeyOf, type TableDefinition } from './table-definition';

/** What is done to many contacts at once (CON-1): a field gets a value or loses it, tags are added and taken away. */
export type BulkChange =
	{ kind: 'set'; field: FieldId; value: string } | { kind: 'clear'; field: FieldId } | { kind: 'tags'; add: string[]; remove: string[] };

/** What an edit of many comes to; the four kinds add up to `total`. */
export interface BulkTally {
	total: number;
	changed: number;
	/** Are so already. */
	same: number;
	/** Would break a rule that they keep now; `why` = the first one met. */
	refused: number;
	why: Problem | null;
	/** Deleted, or erased, since they were chosen. */
	gone: number;
}

/**
 * Before it is done. `becomes` = the value as it will be stored, null = none; `problem` = it can be no value of that field, `warning` = it
 * is an odd one.
 */
export interface BulkPreview extends BulkTally {
	becomes: string | null;
	problem: Problem | null;
	warning: Problem | null;
}

/** Afterwards. `key` takes it back; `stopped` = it was told to stop, and the rest of the contacts are as they were. */
export interface BulkDone extends BulkTally {
	key: string;
	stopped: boolean;
}

/** What came of taking one back. */
export interface BulkUndone {
	/** Contacts as they were before it. */
	back: number;
	/** Of them: those where a field was changed again since and keeps its value. */
	kept: number;
	/**
	 * Contacts that stay as edited, since another one has by now what they would get back (MAP-7); `first` says of the first what and who.
	 */
	taken: number;
	first: Problem | null;
}

/** What one did. Tags: those that it added and took away. */
export type BulkMade = { kind: 'set'; value: string } | { kind: 'clear' } | { kind: 'tags'; added: string[]; removed: string[] };

/** One that was made, as the log has it; `at` in ms. `undone` = it was taken back as a whole. */
export interface BulkEditLine {
	key: string;
	at: number;
	by: string;
	count: number;
	fields: FieldId[];
	/** Null = nothing of it is kept any more. */
	what: BulkMade | null;
	stopped: boolean;
	undone: boolean;
}

export const noTally = (total: number): BulkTally => ({ total, changed: 0, same: 0, refused: 0, why: null, gone: 0 });

/** A name and an address to write to are nobody's in common. */
const PERSONAL: ReadonlySet<FieldId> = new Set<FieldId>(['firstName', 'lastName', 'nameSuffix', 'fullName', 'email']);
/** Say something of a number, and go with it. */
const WITH_NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(PHONE_TYPE_FIELDS);
const NUMBERS: ReadonlySet<FieldId> = new Set<FieldId>(PHONE_FIELDS);

/** Can many contacts have the same in this field? */
const isOwn = (id: FieldId, table: TableDefinition | undefined): boolean =>
	PERSONAL.has(id) || id === primaryKeyOf(table) || fieldRule(table, id).unique === true;

/** May the field be cleared for many at once? Numbers with their type; not what tells contacts apart, and not what the table requires. */
export const canClear = (id: FieldId, table: TableDefinition | undefined): boolean =>
	!isOwn(id, table) && !WITH_NUMBERS.has(id) && fieldRule(table, id).required !== true;

/** May the field get one value for many at once? */
export const canSet = (id: FieldId, table: TableDefinition | undefined): boolean =>
	!isOwn(id, table) && !WITH_NUMBERS.has(id) && !NUMBERS.has(id);

/** Fields that a change may touch. */
export function touchedBy(change: BulkChange): FieldId[] {
	if (change.kind === 'tags') return ['tags'];
	const n = (PHONE_FIELDS as readonly FieldId[]).indexOf(change.field);
	return n < 0 ? [change.field] : [change.field, PHONE_TYPE_FIELDS[n]!];
}

/** A list of tags, "a, B", with some added behind and some taken away; capitals make no difference, and none is there twice. */
export function withTags(tags: string, add: readonly string[], remove: readonly string[]): string {
	const gone = new Set(remove.map((t) => t.trim().toLowerCase()));
	const kept = new Map<string, string>();
	for (const tag of [...tags.split(', '), ...add.map((t) => t.trim())]) {
		const key = tag.toLowerCase();
		if (tag !== '' && !gone.has(key) && !kept.has(key)) kept.set(key, tag);
	}
	return [...kept.values()].join(', ');
}
