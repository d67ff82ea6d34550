import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { contactId } from '../../store/contact-id';
import type { Store } from '../../store/engine/open';
import { readSomeColumns } from '../../store/chunks/some-columns';
import { visibleSerials } from '../match/match-source';
import { uniqueFields } from './unique';

/** A value that only one contact may have (MAP-7), and a contact that has it already, with that contact's primary key. */
export interface Holder {
	field: FieldId;
	ref: number;
	primaryKey: string;
}

/** Chunks read at once. */
const AT_ONCE = 20;

/**
 * Who has what only one contact may have: for each of some records the contacts with one of its values in such a field, in the order of
 * the fields. Who has the same primary key is the same person, as in an import; blank breaks nothing. One reading for all records.
 */
export async function uniqueHolders(db: Store, records: readonly ContactValues[], settings: Settings): Promise<Holder[][]> {
	const found = records.map((): Holder[] => []);
	const fields = uniqueFields(settings).filter((f) => records.some((r) => r[f]));
	if (fields.length === 0) return found;
	const primaryKey = primaryKeyOf(settings.table);
	/** Field → value → places among the records. */
	const sought = new Map(fields.map((f) => [f, placesOf(records, f)]));
	const serials = await visibleSerials(db);
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const { serial, columns, alive } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), new Set([...fields, primaryKey])))
			for (const field of fields)
				columns.get(field)?.forEach((value, i) => {
					if (!value || alive[i] !== 1) return;
					const key = columns.get(primaryKey)?.[i] ?? '';
					for (const place of sought.get(field)?.get(value) ?? [])
						if (key === '' || records[place]?.[primaryKey] !== key)
							found[place]?.push({ field, ref: contactId(serial, i), primaryKey: key });
				});
	return found.map((list) => list.sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field)));
}

/** Value of a field → places among the records that have it. */
export function placesOf(records: readonly ContactValues[], field: FieldId): Map<string, number[]> {
	const places = new Map<string, number[]>();
	records.forEach((r, i) => {
		const value = r[field];
		if (value) places.set(value, [...(places.get(value) ?? []), i]);
	});
	return places;
}
