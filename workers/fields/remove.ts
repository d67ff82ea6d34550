import type { CustomField } from '#domain/fields';
import type { DeletedField } from '#domain/contacts/own-fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { primaryKeyOf, type FieldRule, type TableDefinition } from '#domain/contacts/table-definition';
import { withLock } from '../locks';
import { BULK_LOCK, BULK_MARK, type BulkMark } from '../imports/contacts/bulk-mark';
import { beginTakingBack, takeBack } from '../imports/contacts/bulk-undo';
import { readSettings } from '../store/settings';
import { alone, changeValues, markOf, type OnProgress } from './change';
import { beginChange, fieldGone } from './begin';
import { nameProblem } from './names';
import { openStore } from '../imports/context';
import { countValues } from './values';

/** The table definition without what it says of a field. */
const withoutRule = (table: TableDefinition, id: CustomField['id']): TableDefinition => ({
	fields: table.fields.filter((f) => f.id !== id)
});

const ruleOf = (table: TableDefinition, id: CustomField['id']): Omit<FieldRule, 'id'> | undefined => {
	const { id: _, ...rule } = table.fields.find((f) => f.id === id) ?? { id };
	return Object.keys(rule).length > 0 ? rule : undefined;
};

/** FieldsApi.deleteField: the values go from the contacts into their histories, from where restoreField takes them back. */
export async function deleteField(id: CustomField['id'], onProgress: OnProgress): Promise<Result<{ contacts: number }>> {
	const contacts = (await countValues(await openStore(), [id])).get(id) ?? 0;
	return changeValues(id, onProgress, (field, now, who) => {
		if (primaryKeyOf(now.table) === id) return { code: 'fieldIsKey', params: { field: field.label } };
		const rule = ruleOf(now.table, id);
		const deleted: DeletedField = { ...field, at: who.at, by: who.by, contacts, edit: who.key, ...(rule && { rule }) };
		return {
			settings: {
				...now,
				customFields: now.customFields.filter((f) => f.id !== id),
				deletedFields: [...now.deletedFields, deleted],
				table: withoutRule(now.table, id)
			},
			mark: markOf(field, who, { work: { kind: 'clear' }, said: { action: 'fields.deleted', params: { field: field.label } } })
		};
	});
}

/**
 * FieldsApi.restoreField: the field as it was, and its values in the contacts that had one. What only one may have (MAP-7) stays with whom
 * has it by now: two may have it once the field is back where one of them was deleted when it went.
 */
export const restoreField = (
	id: CustomField['id'],
	onProgress: OnProgress
): Promise<Result<{ contacts: number; kept: number; taken: number; first: Problem | null }>> =>
	alone(async (db, who) => {
		const deleted = (await readSettings(db)).deletedFields.find((f) => f.id === id);
		if (!deleted) return fail(fieldGone.code, fieldGone.params);
		const { at: _a, by: _b, contacts: _c, edit, rule, ...field } = deleted;
		const mark: BulkMark = { key: edit, at: who.at, by: who.by, back: 0, wanted: true };
		return withLock(BULK_LOCK, async () => {
			await beginTakingBack(db);
			const begun = await beginChange(db, id, who, false, (_, now) => {
				const problem = nameProblem(field.label, id, [...now.customFields, field]);
				if (problem) return problem;
				return {
					settings: {
						...now,
						customFields: [...now.customFields, field],
						deletedFields: now.deletedFields.filter((f) => f.id !== id),
						table: rule ? { fields: [...now.table.fields, { ...rule, id }] } : now.table
					},
					// Values come back with this mark even where the tab dies before the first of them.
					beside: [BULK_MARK, mark],
					line: { action: 'fields.restored', params: { field: field.label } }
				};
			});
			if (!begun.ok) return begun;
			const { back, kept, taken, first } = await takeBack(db, mark, false, onProgress);
			return ok({ contacts: back, kept, taken, first });
		});
	});
