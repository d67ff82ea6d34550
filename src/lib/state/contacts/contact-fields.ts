import type { ContactValues } from '#domain/chunk';
import type { HistoryEvent, Provenance } from '#domain/contact';
import {
	fieldDefinition,
	PHONE_FIELDS,
	PHONE_TYPE_FIELDS,
	STANDARD_FIELDS,
	type CustomField,
	type FieldDefinition,
	type FieldGroup,
	type FieldId
} from '#domain/fields';
import { offeredFields } from '#domain/contacts/own-fields';
import { personName } from '#domain/contacts/person-name';
import { wordOf } from '#domain/basics/word-of';
import { m } from '#lib/messages/index';
import { yesOrNo } from './contact-values';

const words = m.contacts.contact;

/** A value of the contact page. `note` stands behind it, like the type of a phone number. */
export interface ShownField {
	field: FieldId;
	label: string;
	type: FieldDefinition['type'];
	value: string;
	note: string;
}
export interface ShownGroup {
	group: FieldGroup;
	label: string;
	fields: ShownField[];
}

const NAME_PARTS: readonly FieldId[] = ['salutation', 'firstName', 'lastName', 'nameSuffix'];
const GROUPS: readonly FieldGroup[] = ['contact', 'person', 'company', 'address', 'source', 'engagement', 'consent', 'other', 'custom'];
const TYPE_OF_PHONE = new Map<FieldId, FieldId>(PHONE_FIELDS.map((f, i) => [f, PHONE_TYPE_FIELDS[i] ?? f]));
const PHONE_TYPES = new Set<FieldId>(PHONE_TYPE_FIELDS);

/** All fields of a device in screen order: the standard ones, then the user's own. */
const allFields = (custom: readonly CustomField[]): FieldDefinition[] => [
	...STANDARD_FIELDS,
	...custom.map((c) => fieldDefinition(c.id, custom))
];

/** Those that are offered where one is chosen: hidden ones are not. */
export const fieldsOffered = (custom: readonly CustomField[]): FieldDefinition[] => allFields(offeredFields(custom));

/** The values of a closed list, null for a field that takes any. */
export function choicesOf(field: FieldDefinition, custom: readonly CustomField[]): { value: string; label: string }[] | null {
	if (field.type === 'phoneType') return Object.entries(words.form.phoneTypes).map(([value, label]) => ({ value, label }));
	if (field.type === 'yesNo') return yesOrNo();
	return field.type === 'choice' ? (custom.find((c) => c.id === field.id)?.choices ?? []).map((c) => ({ value: c, label: c })) : null;
}

/** The name as one reads it; '' when there is none. */
export const nameOf = personName;

/** The filled fields by group. A full name beside its parts is left out: the title says it. */
export function shownGroups(values: ContactValues, custom: readonly CustomField[]): ShownGroup[] {
	const known = allFields(custom);
	const unknown = (Object.keys(values) as FieldId[]).filter((f) => !known.some((d) => d.id === f)).map((f) => fieldDefinition(f, custom));
	const fields = [...known, ...unknown].filter(
		(d) => values[d.id] && !PHONE_TYPES.has(d.id) && !(d.id === 'fullName' && (values.firstName || values.lastName))
	);
	// "Phone 2" alone would look as if a number were missing.
	const alone = PHONE_FIELDS.filter((f) => values[f]).length === 1;
	return GROUPS.map((group) => ({
		group,
		label: words.groups[group],
		fields: fields
			.filter((d) => d.group === group)
			.map((d) => {
				const typeField = TYPE_OF_PHONE.get(d.id);
				const type = typeField ? (values[typeField] ?? '') : '';
				const label = typeField && alone ? words.phone : d.label;
				return { field: d.id, label, type: d.type, value: values[d.id] ?? '', note: wordOf(words.form.phoneTypes, type) };
			})
	})).filter((g) => g.fields.length > 0);
}

/** How a field got the value that it has: with the contact's first row, by a merge that holds, or by hand. */
export function originKind(
	field: FieldId,
	origin: Pick<Provenance, 'kind'>,
	history: readonly Pick<HistoryEvent, 'kind' | 'changes'>[]
): 'first' | 'merged' | 'edit' {
	if (origin.kind === 'edit') return 'edit';
	return history.some((e) => e.kind === 'merged' && e.changes.some((c) => c.field === field)) ? 'merged' : 'first';
}

/** Asked for on every form, filled or not. */
const MAIN = new Set<FieldId>([
	'firstName',
	'lastName',
	'email',
	'phone1',
	'phone1Type',
	'company',
	'jobTitle',
	'industry',
	'country',
	'leadSource',
	'leadStatus',
	'tags',
	'notes'
]);

/** Fields of the form by group: those always asked for and those in use; `rest` = how many more there are. */
export function formGroups(
	values: ContactValues,
	custom: readonly CustomField[],
	all: boolean
): { groups: { group: FieldGroup; label: string; fields: FieldDefinition[] }[]; rest: number } {
	// A name is edited by its parts; a contact that has only a full name keeps that one field beside them.
	const split = Boolean(values.firstName || values.lastName) || !values.fullName;
	const asked = fieldsOffered(custom).filter((d) => !(d.id === 'fullName' && split));
	const used = (d: FieldDefinition): boolean =>
		MAIN.has(d.id) ||
		d.group === 'custom' ||
		values[d.id] !== undefined ||
		(PHONE_TYPES.has(d.id) && [...TYPE_OF_PHONE].some(([phone, type]) => type === d.id && values[phone] !== undefined));
	const shown = all ? asked : asked.filter(used);
	const order: FieldGroup[] = ['person', ...GROUPS.filter((g) => g !== 'person')];
	return {
		groups: order
			.map((group) => ({ group, label: words.groups[group], fields: shown.filter((d) => d.group === group) }))
			.filter((g) => g.fields.length > 0),
		rest: asked.length - shown.length
	};
}

/**
 * What is to be saved of a form: blanks are left out, and a full name goes when a part of it was changed, so that it is
 * made anew from the parts.
 */
export function savedValues(edited: ContactValues, original: ContactValues): ContactValues {
	const values: ContactValues = Object.create(null);
	for (const field of Object.keys(edited) as FieldId[]) if (edited[field]?.trim()) values[field] = edited[field];
	const renamed = NAME_PARTS.some((f) => (edited[f] ?? '').trim() !== (original[f] ?? ''));
	const hasParts = Boolean(values.firstName || values.lastName);
	const sameFull = (edited.fullName ?? '') === (original.fullName ?? '');
	if (renamed && hasParts && sameFull) delete values.fullName;
	return values;
}

/** True when a form differs from what it began with. */
export function isChanged(edited: ContactValues, original: ContactValues): boolean {
	const fields = new Set([...Object.keys(edited), ...Object.keys(original)]) as Set<FieldId>;
	return [...fields].some((f) => (edited[f] ?? '') !== (original[f] ?? ''));
}

/** A form over newer values: what was typed stays, every other field is as it is now. */
export function rebasedValues(edited: ContactValues, original: ContactValues, latest: ContactValues): ContactValues {
	const values: ContactValues = Object.assign(Object.create(null), latest);
	const fields = new Set([...Object.keys(edited), ...Object.keys(original)]) as Set<FieldId>;
	for (const f of fields) {
		const typed = edited[f] ?? '';
		if (typed !== (original[f] ?? '')) values[f] = typed;
	}
	return values;
}
