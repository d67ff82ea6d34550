import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { UniqueCheck } from '../../pipeline/validate/unique';
import { readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { uniqueFields } from './unique';
import { uniqueHolders } from './unique-holders';

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
	const asked: ContactValues = { [primaryKey]: values[primaryKey] };
	for (const f of fields) asked[f] = values[f];
	const [holders = []] = await uniqueHolders(db, [asked], settings);
	for (const h of holders) if (h.ref !== id) check.preload(h.field, values[h.field], h.primaryKey);
	const columns = new Map<FieldId, Column>([...fields, primaryKey].map((f) => [f, [values[f] ?? null]]));
	last = { question, found: check.add({ rowNumbers: Uint32Array.of(0), columns }, fields) };
	return last.found;
}
