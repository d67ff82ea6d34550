import * as z from 'zod/mini';
import { fieldDefinition, STANDARD_FIELDS, type CustomField, type FieldDefinition, type FieldId } from '../fields';

/** What an administrator settles for one field (MAP-7). Absent = as the standard field has it. */
export interface FieldRule {
	id: FieldId;
	/** Longest value in characters. */
	maxLength?: number | undefined;
	/** Not nullable: a row without a value is an error. */
	required?: boolean | undefined;
	/** No two contacts may have the same value; blank values never break it. */
	unique?: boolean | undefined;
	/** Rows with the value of an existing contact update it (DUP-7). Email, unless another field is chosen. */
	primaryKey?: boolean | undefined;
}

/**
 * The table of contacts as the administrator defines it. Fields that are not listed keep their defaults. The order is that of the list
 * where it has every standard field, else the usual one; fields made later stand at the end.
 */
export interface TableDefinition {
	fields: FieldRule[];
}

/** What is settled of a field, without its id. */
export const fieldRuleShape = {
	maxLength: z.optional(z.number()),
	required: z.optional(z.boolean()),
	unique: z.optional(z.boolean()),
	primaryKey: z.optional(z.boolean())
};

export const tableDefinitionSchema = z.object({
	fields: z.array(
		z.object({
			id: z.custom<FieldId>((v) => typeof v === 'string' && v.length > 0 && v.length < 200),
			...fieldRuleShape
		})
	)
});

/** Nothing changed: every field as it is by default. */
export const emptyTable = (): TableDefinition => ({ fields: [] });

/** The field by which a row updates a contact (DUP-7): the one that the administrator chose, else Email. */
export const primaryKeyOf = (table: TableDefinition | undefined): FieldId => table?.fields.find((f) => f.primaryKey)?.id ?? 'email';

/** The primary key as a sentence names it: "email", or the field's own name. */
export const primaryKeyName = (table: TableDefinition | undefined, custom: readonly CustomField[] = []): string => {
	const key = primaryKeyOf(table);
	return key === 'email' ? 'email' : fieldDefinition(key, custom).label;
};

/** Types of fields that can be a primary key: those whose values tell one contact from another. */
const KEY_TYPES: ReadonlySet<FieldDefinition['type']> = new Set(['email', 'text', 'url', 'number', 'phone']);
/** Texts that many contacts share by their nature. */
const NEVER_KEYS: ReadonlySet<FieldId> = new Set<FieldId>([
	'salutation',
	'nameSuffix',
	'company',
	'jobTitle',
	'industry',
	'companySize',
	'annualRevenue',
	'street',
	'city',
	'postalCode',
	'timeZone',
	'leadSource',
	'leadStatus',
	'owner',
	'visits',
	'emailOpens',
	'emailClicks',
	'downloads',
	'eventVisits',
	'consentStatus',
	'consentChannel'
]);
export const canBePrimaryKey = (f: Pick<FieldDefinition, 'id' | 'type'>): boolean => KEY_TYPES.has(f.type) && !NEVER_KEYS.has(f.id);

/** The rule of a field, or an empty one. */
export const fieldRule = (table: TableDefinition | undefined, id: FieldId): FieldRule => table?.fields.find((f) => f.id === id) ?? { id };

/** Fields that the table lists and that there are. */
const listedFields = (table: TableDefinition | undefined, custom: readonly CustomField[]): FieldId[] => {
	const known = new Set<FieldId>([...STANDARD_FIELDS.map((f) => f.id), ...custom.map((c) => c.id)]);
	return (table?.fields ?? []).map((f) => f.id).filter((id) => known.has(id));
};

/** True when somebody put the fields in an order, which lists every one of them; a rule on a field alone moves nothing. */
export const hasOwnOrder = (table: TableDefinition | undefined, custom: readonly CustomField[]): boolean =>
	listedFields(table, custom).length >= STANDARD_FIELDS.length;

/** Definitions in the table's order, with its lengths: what the template, the editor and validation follow. */
export function tableFields(table: TableDefinition | undefined, custom: readonly CustomField[]): (FieldDefinition & FieldRule)[] {
	const known: FieldId[] = [...STANDARD_FIELDS.map((f) => f.id), ...custom.map((c) => c.id)];
	const order = hasOwnOrder(table, custom) ? [...new Set([...listedFields(table, custom), ...known])] : known;
	return order.map((id) => {
		const definition = fieldDefinition(id, custom);
		const rule = fieldRule(table, id);
		return { ...definition, ...rule, id, maxLength: rule.maxLength ?? definition.maxLength };
	});
}
