import * as z from 'zod/mini';
import { fieldDefinition, STANDARD_FIELDS, type CustomField, type FieldDefinition, type FieldId } from './fields';

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

/** The table of contacts as the administrator defines it: fields in order. Fields that are not listed keep their defaults, behind the listed ones. */
export interface TableDefinition { fields: FieldRule[] }

export const tableDefinitionSchema = z.object({
	fields: z.array(z.object({
		id: z.custom<FieldId>((v) => typeof v === 'string' && v.length > 0 && v.length < 200),
		maxLength: z.optional(z.number()), required: z.optional(z.boolean()), unique: z.optional(z.boolean()), primaryKey: z.optional(z.boolean())
	}))
});

/** Nothing changed: every field as it is by default. */
export const emptyTable = (): TableDefinition => ({ fields: [] });

/** The rule of a field, or an empty one. */
export const fieldRule = (table: TableDefinition | undefined, id: FieldId): FieldRule => table?.fields.find((f) => f.id === id) ?? { id };

/** Definitions in the table's order, with its lengths: what the template, the editor and validation follow. */
export function tableFields(table: TableDefinition | undefined, custom: readonly CustomField[] = []): (FieldDefinition & FieldRule)[] {
	const known: FieldId[] = [...STANDARD_FIELDS.map((f) => f.id), ...custom.map((c) => c.id)];
	const listed = (table?.fields ?? []).map((f) => f.id).filter((id) => known.includes(id));
	const order = [...new Set([...listed, ...known])];
	return order.map((id) => {
		const definition = fieldDefinition(id, custom);
		const rule = fieldRule(table, id);
		return { ...definition, ...rule, id, maxLength: rule.maxLength ?? definition.maxLength };
	});
}
