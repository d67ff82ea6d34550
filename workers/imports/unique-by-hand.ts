import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/issue';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { UniqueCheck } from '../pipeline/validate/unique';
import { contactId } from '../store/contact-id';
import { readContacts } from '../store/contacts';
import type { Store } from '../store/open';
import { readSomeColumns } from '../store/some-columns';
import { visibleSerials } from './match-source';
import { uniqueFields } from './unique';

/** Chunks read at once. */
const AT_ONCE = 20;

/** The last answer, while nothing changed: who goes on typing elsewhere in the form isn't looked for anew. */
let last: { question: string; found: Issue[] } | null = null;

/**
 * MAP-7 for a contact typed by hand (`id` null = a new one): its values that another contact has, in fields that the administrator
 * made unique. What it had before stays its own, blank breaks nothing, and who has the same primary key is the same person, as in an
 * import.
 */
export async function notUnique(db: Store, values: ContactValues, id: number | null, settings: Settings): Promise<Issue[]> {
	const unique = uniqueFields(settings).filter((f) => values[f]);
	if (unique.length === 0) return [];
	const before: ContactValues = id === null ? {} : ((await readContacts(db, [id]))[0]?.values ?? {});
	const fields = unique.filter((f) => values[f] !== before[f]);
	if (fields.length === 0) return [];
	const primaryKey = primaryKeyOf(settings.table);
	const key = values[primaryKey] ?? '';
	const question = JSON.stringify([await db.get('settings', 'generation'), id, key, fields.map((f) => [f, values[f]])]);
	if (last?.question === question) return last.found;
	const check = new UniqueCheck({ customFields: settings.customFields, primaryKey });
	const wanted = new Set<FieldId>([...fields, primaryKey]);
	const serials = await visibleSerials(db);
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const { serial, columns, alive } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), wanted))
			for (const f of fields)
				columns.get(f)?.forEach((v, i) => {
					const other = columns.get(primaryKey)?.[i] ?? '';
					if (v === values[f] && alive[i] === 1 && contactId(serial, i) !== id && (key === '' || other !== key)) check.preload(f, v, other);
				});
	const columns = new Map<FieldId, Column>([...wanted].map((f) => [f, [values[f] ?? null]]));
	last = { question, found: check.add({ rowNumbers: Uint32Array.of(0), columns }, fields) };
	return last.found;
}
