import { rowValues, type ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { positionOf, serialOf } from '../store/contact-id';
import type { Store } from '../store/open';
import { readSomeColumns } from '../store/some-columns';

/** Fields that a line about a contact shows: name, company, email and numbers. */
export const LINE_FIELDS: readonly FieldId[] = ['firstName', 'lastName', 'fullName', 'company', 'email', ...PHONE_FIELDS, ...PHONE_TYPE_FIELDS];

const AT_ONCE = 20;

/** Some fields of stored contacts, by id; those deleted or gone are absent. Each chunk is read once, and only what is asked for is unpacked. */
export async function someContacts(db: Store, ids: readonly number[], fields: readonly FieldId[] = LINE_FIELDS): Promise<Map<number, ContactValues>> {
	const wanted = new Map<number, number[]>();
	for (const id of ids) {
		const some = wanted.get(serialOf(id));
		if (some) some.push(id);
		else wanted.set(serialOf(id), [id]);
	}
	const found = new Map<number, ContactValues>();
	const only = new Set(fields);
	const serials = [...wanted.keys()];
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), only))
			for (const id of wanted.get(chunk.serial) ?? []) if (chunk.alive[positionOf(id)] === 1) found.set(id, rowValues(chunk.columns, positionOf(id)));
	return found;
}
