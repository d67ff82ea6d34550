import { fieldDefinition, standardField, STANDARD_FIELDS, type CustomField, type FieldDefinition, type FieldId } from '#domain/fields';
import { FIELD_NAME_LENGTH, nameKey } from '#domain/contacts/own-fields';
import type { Problem } from '#domain/result';
import { openStore } from '../imports/context';
import { headerMeaning } from '../pipeline/map/header/index';
import { foldKey } from '../pipeline/values/text';
import { readSettings } from '../store/settings';

/** Meanings of a header that several fields share. */
const SHARED: Readonly<Record<string, string>> = { phone: 'phone1', email2: 'email' };

const problem = (code: string, params: Problem['params'] = {}): Problem => ({ code, params });

/** The built-in field whose name this is, in any language that headers are read in. */
function builtIn(label: string): FieldDefinition | undefined {
	const key = nameKey(label);
	const named = STANDARD_FIELDS.find((f) => nameKey(f.label) === key);
	if (named) return fieldDefinition(named.id);
	const { match, concept } = headerMeaning(label);
	return match === 'whole' && concept !== null ? standardField(SHARED[concept] ?? concept) : undefined;
}

/** FieldsApi.fieldMeant. */
export async function fieldMeant(label: string): Promise<FieldId | null> {
	const { customFields } = await readSettings(await openStore());
	const key = foldKey(label);
	const own = key === '' ? undefined : customFields.find((f) => foldKey(f.label) === key);
	return (own ?? builtIn(label))?.id ?? null;
}

/**
 * Why a field can't be called so, or null: no two fields have one name, and one that a file's header would be taken for a built-in field
 * by is no name of another.
 * @param id the field itself, which may keep its name
 */
export function nameProblem(label: string, id: CustomField['id'], fields: readonly CustomField[]): Problem | null {
	const key = nameKey(label);
	if (key === '') return problem('nameNeeded');
	if (label.trim().length > FIELD_NAME_LENGTH) return problem('fieldNameLong', { limit: FIELD_NAME_LENGTH });
	const other = fields.find((f) => f.id !== id && nameKey(f.label) === key);
	if (other) return problem('fieldNameTaken', { field: other.label });
	const own = fields.find((f) => f.id === id);
	if (own && nameKey(own.label) === key) return null;
	const standard = builtIn(label);
	return standard ? problem('fieldNameBuiltIn', { label: label.trim(), field: standard.label }) : null;
}
