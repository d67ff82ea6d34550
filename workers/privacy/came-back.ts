import { rowValues } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { personName } from '#domain/contacts/person-name';
import { breathe } from '../imports/jobs';
import { visibleSerials } from '../imports/match/match-source';
import type { Store } from '../store/engine/open';
import { readSomeColumns } from '../store/chunks/some-columns';
import { erasedPeople } from './suppression';

/** What people who were erased are told by. */
const SOUGHT: ReadonlySet<FieldId> = new Set<FieldId>(['email', 'firstName', 'lastName', 'fullName', ...PHONE_FIELDS]);
const AT_ONCE = 16;
/** Names that are said. */
const MOST_NAMES = 5;

/** Contacts that are people who were erased on this device (CON-4), and the first of their names: a backup of before has them. */
export async function cameBack(db: Store): Promise<{ contacts: number; names: string[] }> {
	const found = { contacts: 0, names: [] as string[] };
	const isErased = await erasedPeople(db);
	if (!isErased) return found;
	const serials = await visibleSerials(db);
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), SOUGHT))
			for (let i = 0; i < chunk.length; i++) {
				if (chunk.alive[i] !== 1) continue;
				const values = rowValues(chunk.columns, i);
				if (!isErased(values)) continue;
				found.contacts++;
				if (found.names.length < MOST_NAMES) found.names.push(personName(values) || (values.email ?? ''));
			}
		await breathe();
	}
	return found;
}
