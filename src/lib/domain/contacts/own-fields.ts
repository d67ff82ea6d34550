import * as z from 'zod/mini';
import { CUSTOM_FIELD_TYPES, type CustomField, type CustomFieldType } from '../fields';
import type { ColumnMapping } from '../imports/mapping';
import { fieldRuleShape } from './table-definition';

const choices = z.optional(z.array(z.string()));
const type = z.enum(CUSTOM_FIELD_TYPES);

/** A field of one's own as the settings keep it. */
export const customFieldSchema = z.object({
	id: z.templateLiteral(['custom:', z.string()]),
	label: z.string(),
	type,
	choices,
	hidden: z.optional(z.boolean()),
	before: z.optional(z.array(z.object({ type, choices, edit: z.string() })))
});

/** One that was deleted: when, by whom, how many contacts had a value, and the key in `history` by which these come back. */
export const deletedFieldSchema = z.extend(customFieldSchema, {
	at: z.number(),
	by: z.string(),
	contacts: z.number(),
	edit: z.string(),
	/** What the table definition said of it. */
	rule: z.optional(z.object(fieldRuleShape))
});
export type DeletedField = z.infer<typeof deletedFieldSchema>;

/** Longest name of a field, characters. */
export const FIELD_NAME_LENGTH = 80;
/** Choices that a field can have. */
export const MOST_CHOICES = 200;

/** Names that differ in capitals and spaces alone are one. */
export const nameKey = (label: string): string => label.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The field as mappings and proofs name it, without what only the settings need. */
export const plainField = ({ id, label, type, choices }: CustomField): CustomField => ({ id, label, type, ...(choices && { choices }) });

/** Fields that are offered where something is chosen or typed. */
export const offeredFields = (fields: readonly CustomField[]): CustomField[] => fields.filter((f) => !f.hidden);

const same = (a: CustomField, b: CustomField): boolean => JSON.stringify(plainField(a)) === JSON.stringify(plainField(b));

/** A device's own fields by now. */
export interface FieldsNow {
	customFields: readonly CustomField[];
	deletedFields: readonly Pick<CustomField, 'id' | 'label'>[];
}

const leftOut = (m: ColumnMapping, code: string, field: string): ColumnMapping => {
	const { warning: _w, joinWith: _j, values: _v, ...rest } = m;
	return { ...rest, target: { kind: 'exclude' }, confidence: 0.5, byUser: false, reason: { code, params: { header: m.header, field } } };
};

/**
 * A mapping of before, as the fields are by now: with the name, type and choices that each has today; a column whose field was deleted goes
 * nowhere and says so, for a person to look at.
 */
export const withFieldsNow = (mapping: readonly ColumnMapping[], now: FieldsNow): ColumnMapping[] =>
	mapping.map((m) => {
		if (m.target.kind !== 'custom') return m;
		const { field } = m.target;
		const known = now.customFields.find((c) => c.id === field.id);
		if (known) return same(known, field) ? m : { ...m, target: { kind: 'custom', field: plainField(known) } };
		const gone = now.deletedFields.find((c) => c.id === field.id);
		return gone ? leftOut(m, 'excludedFieldDeleted', gone.label) : m;
	});

/**
 * A proposal that doesn't bring back what somebody put away: a column that would go into a hidden field, or into one that was deleted, is
 * left out with the reason, and a person says where it goes.
 */
export const withoutPutAway = (proposed: readonly ColumnMapping[], now: FieldsNow): ColumnMapping[] =>
	proposed.map((m) => {
		if (m.target.kind !== 'custom') return m;
		const { id, label } = m.target.field;
		const known = now.customFields.find((c) => c.id === id);
		// Whoever takes in a backup wants what its contacts have, also in fields that are out of sight here.
		if (known) return known.hidden && m.reason.code !== 'mappedBackup' ? leftOut(m, 'excludedFieldHidden', known.label) : m;
		const gone = now.deletedFields.find((c) => c.id === id || nameKey(c.label) === nameKey(label));
		return gone ? leftOut(m, 'excludedFieldDeleted', gone.label) : m;
	});

/** One field in the table of Settings: in how many contacts it has a value, and when and from which file it came where that is known. */
export interface OwnFieldLine {
	field: CustomField;
	contacts: number;
	unique: boolean;
	primaryKey: boolean;
	/** ms; null = it was made before that was kept, or by hand. */
	madeAt: number | null;
	file: string | null;
}

/** All of them; `atWork` = the values of one are being changed. */
export interface OwnFields {
	fields: OwnFieldLine[];
	deleted: DeletedField[];
	atWork: string | null;
}

/** What uses a field, by name. */
export interface FieldUsage {
	/** Contacts with a value. */
	contacts: number;
	/** Rows that wait in Manual Review with a value. */
	held: number;
	/** Each value with its contacts, the most frequent first; at most MOST_CHOICES. */
	values: { value: string; contacts: number }[];
	/** There are more values than are listed. */
	more: boolean;
	mappings: string[];
	recipes: string[];
	/** Views of the list of contacts that are filtered by it. */
	views: string[];
	/** It is a column of the list of contacts. */
	column: boolean;
	/** Learned models that read it; `scoring` = the one in use is among them. */
	models: number;
	scoring: boolean;
	/** An import whose rows are on their way into it: until it ends, the values can't be changed as a whole. */
	importing: { importId: string; file: string } | null;
}

/** Where a field is sent: destinations by name, and contacts with a value in deliveries that wait, which are frozen as they are. */
export interface FieldSent {
	destinations: string[];
	waiting: number;
}

/** What another type would make of the values. The first three add up to `contacts`. */
export interface RetypePreview {
	contacts: number;
	/** Are such values as they stand. */
	same: number;
	/** Are written otherwise. */
	rewritten: number;
	/** Are no such values: they stay as they are. */
	misfits: number;
	rewrittenExamples: { from: string; to: string }[];
	misfitExamples: string[];
	/** How the days of dates are read that can be read two ways; null = there are none. */
	order: 'dmy' | 'mdy' | 'ymd' | null;
	/** Values that earlier changes of the type wrote otherwise get their first writing back. */
	restores: boolean;
	/** Saved views by name: those whose filters are carried over, and those with one that the type has no comparison for. */
	views: { carried: string[]; attention: string[] };
}

/** What becomes of a choice that is taken away: its contacts keep it as it is, lose it, or get another. */
export type ChoiceFate = { then: 'keep' } | { then: 'clear' } | { then: 'change'; to: string };

/** The choices that a field is to have, in order, and what becomes of those that it had. `was` = what it was called before; null = new. */
export interface ChoicesChange {
	choices: { was: string | null; now: string }[];
	gone: { choice: string; fate: ChoiceFate }[];
}

/** What a type is changed to. */
export interface RetypeTo {
	type: CustomFieldType;
	choices?: string[];
}

/** Each value of a field that a change of its choices writes otherwise; null = it goes. Compared without capitals, as choices are. */
export function choiceMoves({ choices: next, gone }: ChoicesChange): [string, string | null][] {
	const renamed = next.flatMap((c): [string, string][] => (c.was !== null && c.was !== c.now ? [[c.was, c.now]] : []));
	const removed = gone.flatMap(({ choice, fate }): [string, string | null][] =>
		fate.then === 'keep' ? [] : [[choice, fate.then === 'clear' ? null : fate.to]]
	);
	return [...renamed, ...removed];
}
