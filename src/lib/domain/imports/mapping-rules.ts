import { fieldDefinition, PHONE_FIELDS, type CustomField, type FieldId } from '../fields';
import { isPhonePart, mappedField, type ColumnMapping } from './mapping';
import type { Problem } from '../result';
import type { RequiredPolicy } from '../settings';
import type { TableDefinition } from '../contacts/table-definition';

/** Columns per field, in column order; excluded columns are left out. */
function columnsByField(mapping: readonly ColumnMapping[]): Map<FieldId, ColumnMapping[]> {
	const byField = new Map<FieldId, ColumnMapping[]>();
	for (const m of mapping) {
		const field = mappedField(m);
		if (field) byField.set(field, [...(byField.get(field) ?? []), m]);
	}
	return byField;
}

/** The fields that columns fill: one of names and addresses in a cell fills both, one of all details a number as well. */
function filledBy(byField: ReadonlyMap<FieldId, ColumnMapping[]>): ReadonlyMap<FieldId, ColumnMapping[]> {
	const both = [...(byField.get('email') ?? []), ...(byField.get('fullName') ?? [])].filter((m) => m.reader === 'nameAndAddress');
	const all = (byField.get('fullName') ?? []).filter((m) => m.reader === 'contactDetails');
	if (both.length + all.length === 0) return byField;
	const of = (field: FieldId, columns: ColumnMapping[]): [FieldId, ColumnMapping[]][] => (columns.length > 0 ? [[field, columns]] : []);
	return new Map([...of('email', [...both, ...all]), ...of('fullName', both), ...of('phone1', all), ...byField]);
}

/** What a field is called in a mapping: the standard label, or the custom field's own. */
function labelOf(field: FieldId, columns: readonly ColumnMapping[]): string {
	const target = columns[0]?.target;
	return target?.kind === 'custom' ? target.field.label : fieldDefinition(field).label;
}

/** Required things that no column fills, by policy (VAL-5). A full name stands for first and last (MAP-3). */
function missing(fields: ReadonlyMap<FieldId, unknown>, policy: RequiredPolicy): Problem[] {
	if (policy === 'emailOrPhone') {
		const reachable = fields.has('email') || PHONE_FIELDS.some((p) => fields.has(p));
		return reachable ? [] : [{ code: 'requiredEmailOrPhone', params: {} }];
	}
	const problems: Problem[] = [];
	const need = (field: FieldId) => problems.push({ code: 'requiredUnmapped', params: { field: fieldDefinition(field).label } });
	if (!fields.has('email')) need('email');
	if (!fields.has('fullName')) {
		const first = fields.has('firstName');
		const last = fields.has('lastName');
		if (!first && !last) problems.push({ code: 'requiredName', params: {} });
		else if (!first) need('firstName');
		else if (!last) need('lastName');
	}
	if (policy === 'emailFirstLastCompany' && !fields.has('company')) need('company');
	return problems;
}

/**
 * What stands in the way of the next step (MAP-2): required fields without a column, and two columns on one
 * field that the user hasn't joined; with a table definition its required fields too, own ones called as `custom` does. Empty = go on. Used
 * by the window and by the worker alike.
 */
export function mappingProblems(
	mapping: readonly ColumnMapping[],
	requiredPolicy: RequiredPolicy,
	table?: TableDefinition,
	custom: readonly CustomField[] = []
): Problem[] {
	const byField = columnsByField(mapping);
	const filled = filledBy(byField);
	const problems = missing(filled, requiredPolicy);
	const said = new Set(problems.map((p) => p.params['field']));
	// A name can come out of a full name; every other field that the table requires needs a column (MAP-7).
	const fromFullName = new Set<FieldId>(filled.has('fullName') ? ['firstName', 'lastName'] : []);
	for (const rule of table?.fields ?? []) {
		const { label } = fieldDefinition(rule.id, custom);
		if (rule.required && !filled.has(rule.id) && !fromFullName.has(rule.id) && !said.has(label))
			problems.push({ code: 'requiredUnmapped', params: { field: label } });
	}
	for (const [field, columns] of byField) {
		// Parts of a number go with it.
		const whole = columns.some((c) => !isPhonePart(c)) ? columns.filter((c) => !isPhonePart(c)) : columns;
		if (whole.length < 2 || whole.slice(1).every((c) => c.joinWith !== undefined)) continue;
		problems.push({
			code: 'sameFieldTwice',
			params: { field: labelOf(field, columns), count: whole.length, columns: whole.map((c) => c.header).join(', ') }
		});
	}
	return problems;
}
