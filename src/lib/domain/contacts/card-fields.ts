import { CUSTOM_FIELD_TYPES, PHONE_FIELDS, PHONE_TYPE_FIELDS, STANDARD_FIELDS, type CustomField, type FieldId } from '../fields';

/**
 * What Muster writes into a vCard beside the entries that all programs know, so that every field of a contact comes back to itself.
 * Programs may add properties and parameters whose names begin with "X-", and others leave them alone (RFC 6350, 6.10; RFC 2426, 3.8 for
 * version 3.0). Ours are the same in both versions:
 *
 * - `X-MUSTER-LEAD-SOURCE:Trade Show`: a standard field that no entry holds, by its id in capitals; one text value, escaped like NOTE,
 * - `X-MUSTER-FIELD:Booth;choice;12/5`: an own field, as its name, its type and its value, parted and escaped like the parts of N,
 * - `TEL;X-MUSTER-FIELD=phone3:…`: a parameter that says which field an entry fills, where the entry alone would leave that open;
 *   `none` = it fills none and is there for other programs.
 */
export const FIELD_MARK = 'X-MUSTER-FIELD';
/** The mark of an entry that fills no field. */
export const NO_FIELD = 'none';
/** Says whose card it is (PRODID). */
export const CARD_MAKER = '-//Muster//Contacts//EN';

const PREFIX = 'X-MUSTER-';

/** Fields that entries known to all programs hold; every other field is written as a property of ours. */
export const COMMON_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
	'salutation',
	'firstName',
	'lastName',
	'nameSuffix',
	'fullName',
	'email',
	...PHONE_FIELDS,
	'company',
	'jobTitle',
	'website',
	'street',
	'city',
	'state',
	'postalCode',
	'country',
	'timeZone',
	'tags',
	'notes',
	'linkedin',
	'twitter'
]);

/** leadSource → X-MUSTER-LEAD-SOURCE */
export const fieldProperty = (field: FieldId): string => PREFIX + field.replace(/[A-Z\d]/g, (c) => `-${c}`).toUpperCase();

const byProperty = new Map<string, FieldId>(STANDARD_FIELDS.map((f) => [fieldProperty(f.id), f.id]));

/** The field that a property of ours holds; undefined for every other property. */
export const fieldOfProperty = (name: string): FieldId | undefined => byProperty.get(name);

const phoneColumns = new Map<FieldId, string>();
PHONE_FIELDS.forEach((phone, k) => {
	phoneColumns.set(phone, `Phone (${k + 1})`);
	phoneColumns.set(PHONE_TYPE_FIELDS[k] as FieldId, `Phone (${k + 1}) Type`);
});
const labels = new Map<FieldId, string>(STANDARD_FIELDS.map((f) => [f.id, f.label]));

/** The column that a marked entry stands in: the field's name; phones are told from "Phone 2", the second phone of no kind. */
export const cardColumn = (field: FieldId): string | undefined => phoneColumns.get(field) ?? labels.get(field);

/** Columns that no card has but for our own entries, by field. */
export const OWN_CARD_COLUMNS: Readonly<Record<string, string>> = Object.fromEntries(
	[...labels]
		.filter(([field]) => !COMMON_FIELDS.has(field) || phoneColumns.has(field))
		.map(([field, label]) => [field, phoneColumns.get(field) ?? label])
);

/** An own field as a card names it. */
export const cardField = (label: string, type: string): Pick<CustomField, 'label' | 'type'> => ({
	label,
	type: CUSTOM_FIELD_TYPES.find((t) => t === type) ?? 'text'
});
