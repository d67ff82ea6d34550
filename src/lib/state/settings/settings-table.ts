import type { CustomField, FieldId } from '#domain/fields';
import { tableFields, type FieldRule, type TableDefinition } from '#domain/contacts/table-definition';

/**
 * The table with one field's rule changed; a rule that says nothing any more is kept only for its place. What is switched off is left out:
 * `required: false` would take a field out of what the policy asks for (VAL-5), which no box on the screen says.
 */
export function withRule(table: TableDefinition, id: FieldId, patch: Partial<Omit<FieldRule, 'id'>>): TableDefinition {
	const at = table.fields.findIndex((f) => f.id === id);
	const said = Object.entries({ ...table.fields[at], ...patch }).filter(([, value]) => value !== false && value !== undefined);
	const rule: FieldRule = { ...Object.fromEntries(said), id };
	return { fields: at < 0 ? [...table.fields, rule] : table.fields.map((f, i) => (i === at ? rule : f)) };
}

/** The table with another primary key. Email is the one that needs no saying. */
export function withPrimaryKey(table: TableDefinition, id: FieldId): TableDefinition {
	const bare = { fields: table.fields.map(({ primaryKey: _, ...rule }) => rule) };
	return id === 'email'
		? { fields: bare.fields.filter((f) => Object.keys(f).length > 1 || f.id === 'email') }
		: withRule(bare, id, { primaryKey: true });
}

/** The table with a field moved one place; from then on every field has a place of its own. */
export function moved(table: TableDefinition, custom: readonly CustomField[], id: FieldId, by: 1 | -1): TableDefinition {
	const order = tableFields(table, custom).map((f) => f.id);
	const from = order.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= order.length) return table;
	[order[from], order[to]] = [order[to] as FieldId, order[from] as FieldId];
	const rules = new Map(table.fields.map((f) => [f.id, f]));
	return { fields: order.map((o) => rules.get(o) ?? { id: o }) };
}

/** True when the administrator changed anything. */
export const isCustomized = (table: TableDefinition): boolean => table.fields.length > 0;
