import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import type { Store } from '../store/engine/open';
import { someFields } from '../store/chunks/some-columns';

/** Fields that a line about a contact shows: name, company, email and numbers. */
export const LINE_FIELDS: readonly FieldId[] = [
	'firstName',
	'lastName',
	'fullName',
	'company',
	'email',
	...PHONE_FIELDS,
	...PHONE_TYPE_FIELDS
];

/** Some fields of stored contacts, by id; those deleted or gone are absent. */
export async function someContacts(
	db: Store,
	ids: readonly number[],
	fields: readonly FieldId[] = LINE_FIELDS
): Promise<Map<number, ContactValues>> {
	const found = new Map<number, ContactValues>();
	for await (const { id, values } of someFields(db, ids, new Set(fields))) found.set(id, values);
	return found;
}
