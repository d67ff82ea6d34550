import { PHONE_FIELDS, PHONE_TYPE_FIELDS, fieldDefinition, STANDARD_FIELDS, type FieldId } from '#domain/fields';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { neededBy } from '#domain/imports/template';
import type { RequiredPolicy, Settings } from '#domain/settings';
import { m } from '#lib/messages/index';

const words = m.imports.upload;

/** Optional fields that are named; of the rest their number is said. */
const NAMED = Object.keys(words.optionalFields) as FieldId[];
/** Fields that are said in another way: as the name and the email, or with the first phone. */
const APART: ReadonlySet<FieldId> = new Set<FieldId>([
	'firstName',
	'lastName',
	'fullName',
	'email',
	...PHONE_FIELDS,
	...PHONE_TYPE_FIELDS,
	...NAMED
]);

/**
 * What a file needs and what it may bring (IMP-3), by the policy (VAL-5) and the table definition (MAP-7). No field is called required and
 * optional at once.
 */
export function fileNeeds(
	{ table, customFields }: Pick<Settings, 'table' | 'customFields'>,
	policy: RequiredPolicy
): { needed: { name: string; hint: string }[]; optional: string[] } {
	const key = primaryKeyOf(table);
	// Email is called the key in the words of the policies, which it is until the table definition names another field.
	const byPolicy = (words.needed[policy] ?? []).map((p) => (p.hint === words.keyHint && key !== 'email' ? { ...p, hint: '' } : p));
	const required = new Set<FieldId>(table.fields.filter((f) => f.required).map((f) => f.id));
	const byTable = [...required]
		.map((id) => ({ name: fieldDefinition(id, customFields).label, hint: id === key ? words.keyHint : '' }))
		.filter((f) => !byPolicy.some((p) => p.name === f.name));
	const taken = new Set([...required, ...neededBy(policy)]);
	const more = STANDARD_FIELDS.filter((f) => !APART.has(f.id) && !taken.has(f.id)).length;
	return {
		needed: [...byPolicy, ...byTable],
		optional: [...NAMED.filter((id) => !taken.has(id)).map((id) => words.optionalFields[id] ?? ''), words.moreFields(more)]
	};
}
