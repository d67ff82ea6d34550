/** What comes back (a deleted contact, what was undone) may have what another contact got meanwhile and only one may have (MAP-7). */

import { rowValues, type ContactValues } from '#domain/chunk';
import type { ContactIds } from '#domain/contact';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { personName } from '#domain/contacts/person-name';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { valuesNow } from '../../fields/now';
import { contactId as idOf, positionsBySerial } from '../../store/contact-id';
import { readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { readSomeColumns } from '../../store/chunks/some-columns';
import { inHalfWritten } from '../commit/half-written';
import { uniqueFields } from './unique';
import { uniqueHolders, type Holder } from './unique-holders';
import type { TakenOff } from '../undo/undo-effect';

/** Chunks read at once. */
const AT_ONCE = 20;

export const nameOf = (v: ContactValues): string => personName(v) || v.email || v.company || '';

/** Says which value is taken, and by whom. */
export async function takenSince(db: Store, { field, value, ref }: TakenValue, settings: Settings): Promise<Problem> {
	const [holder] = await readContacts(db, [ref]);
	const label = fieldDefinition(field, settings.customFields).label;
	return { code: 'takenSince', params: { field: label, value, name: nameOf(holder?.values ?? {}), id: ref } };
}

/** Contacts that were deleted, with some of their values. */
export async function deletedValues(db: Store, ids: ContactIds, wanted: ReadonlySet<FieldId>): Promise<ComingBack[]> {
	const places = positionsBySerial(ids);
	const serials = [...places.keys()];
	const found: ComingBack[] = [];
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const { serial, columns, alive, length } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), wanted))
			for (const i of places.get(serial) ?? [])
				if (i < length && alive[i] !== 1) found.push({ id: idOf(serial, i), values: rowValues(columns, i) });
	return found;
}

/** A contact and what would be its values again. */
export interface ComingBack {
	id: number;
	values: ContactValues;
}

/** A value that a contact can't have again, and who has it. */
export interface TakenValue {
	field: FieldId;
	value: string;
	ref: number;
}

/**
 * What contacts can't have again, each in a list of its own: what another contact has by now, or one that comes back before them. Their
 * values are those in `unique` fields that they don't have now, and the primary key: who has the same one is the same person.
 * @param goes contacts that go away meanwhile, and have nothing any more
 * @param holdersOf who has their values now
 */
export async function takenFrom(
	db: Store,
	back: readonly ComingBack[],
	settings: Settings,
	goes: (refs: readonly number[]) => Promise<ReadonlySet<number>> = async () => new Set(),
	holdersOf: (records: readonly ContactValues[], settings: Settings) => Promise<Holder[][]> = (records, by) =>
		uniqueHolders(db, records, by)
): Promise<TakenValue[][]> {
	const fields = uniqueFields(settings);
	const key = primaryKeyOf(settings.table);
	const holders = await holdersOf(
		back.map((b) => b.values),
		settings
	);
	const gone = await goes(holders.flatMap((list) => list.map((h) => h.ref)));
	/** Field and value → who of them has it. */
	const seen = new Map<string, { id: number; key: string }>();
	return back.map(({ id, values }, n) => {
		const taken: TakenValue[] = [];
		for (const field of fields) {
			const value = values[field];
			if (!value) continue;
			const own = values[key] ?? '';
			const name = `${field} ${value}`;
			const earlier = seen.get(name);
			const among = earlier && (own === '' || earlier.key !== own) ? earlier.id : null;
			const ref = holders[n]?.find((h) => h.field === field && h.ref !== id && !gone.has(h.ref))?.ref ?? among;
			if (ref !== null) taken.push({ field, value, ref });
			else if (!earlier) seen.set(name, { id, key: own });
		}
		return taken;
	});
}

/** What deleted contacts can't have when they come back, and what is said of the first. */
export async function takenOfDeleted(
	db: Store,
	ids: ContactIds,
	settings: Settings
): Promise<{ without: Map<number, FieldId[]>; problem: Problem | null }> {
	const fields = uniqueFields(settings);
	const back = fields.length > 0 ? await deletedValues(db, ids, new Set([...fields, primaryKeyOf(settings.table)])) : [];
	const taken = await takenFrom(db, back, settings);
	const without = new Map<number, FieldId[]>();
	for (const [n, list] of taken.entries())
		if (list.length > 0)
			without.set(
				back[n]?.id ?? 0,
				list.map((t) => t.field)
			);
	const [first] = taken.flat();
	return { without, problem: first ? await takenSince(db, first, settings) : null };
}

/**
 * What undoing a change of a contact would give to a second one: a value that the contact gets back, or one of the merged row that
 * becomes a contact of its own again. Null = nothing.
 */
export async function takenByUndo(db: Store, id: number, off: TakenOff, settings: Settings): Promise<Problem | null> {
	const fields = uniqueFields(settings);
	if (fields.length === 0) return null;
	const key = primaryKeyOf(settings.table);
	const then = rowValues(off.chunk.columns, off.i);
	const back: ContactValues = { [key]: then[key] };
	for (const f of fields) if (then[f] && then[f] !== off.before.get(f) && off.before.has(f)) back[f] = then[f];
	const row = off.record.kind === 'merged' && off.record.incoming ? valuesNow(off.record.incoming, settings) : {};
	const comesFirst = await inHalfWritten(db, [back, row], settings, fields);
	if (comesFirst) return comesFirst;
	const [ofContact = [], ofRow = []] = await uniqueHolders(db, [back, row], settings);
	const contactHas = ofContact.find((h) => h.ref !== id);
	if (contactHas) return takenSince(db, { ...contactHas, value: back[contactHas.field] ?? '' }, settings);
	const rowHas = ofRow.find((h) => h.ref !== id);
	if (rowHas) return takenSince(db, { ...rowHas, value: row[rowHas.field] ?? '' }, settings);
	const both = fields.find((f) => row[f] && row[f] === then[f]);
	return both && !(row[key] && row[key] === then[key]) ? takenSince(db, { field: both, value: row[both] ?? '', ref: id }, settings) : null;
}
