/** What comes back (a deleted contact, what was undone) may have what another contact got meanwhile and only one may have (MAP-7). */

import { rowValues, type ContactValues } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { valuesNow } from '../fields/now';
import { contactId as idOf, positionsBySerial } from '../store/contact-id';
import { readContacts } from '../store/contacts';
import type { Store } from '../store/open';
import { readSomeColumns } from '../store/some-columns';
import { uniqueFields } from './unique';
import { uniqueHolders } from './unique-holders';
import type { TakenOff } from './undo-effect';

/** Chunks read at once. */
const AT_ONCE = 20;

const nameOf = (v: ContactValues): string =>
	v.fullName || [v.firstName, v.lastName].filter(Boolean).join(' ') || v.email || v.company || '';

/** Says which value is taken, and by whom. */
async function taken(db: Store, field: FieldId, value: string, ref: number, settings: Settings): Promise<Problem> {
	const [holder] = await readContacts(db, [ref]);
	const label = fieldDefinition(field, settings.customFields).label;
	return { code: 'takenSince', params: { field: label, value, name: nameOf(holder?.values ?? {}), id: ref } };
}

/** Contacts that were deleted, with what only one may have and the primary key. */
async function deletedValues(db: Store, ids: readonly number[], settings: Settings): Promise<{ id: number; values: ContactValues }[]> {
	const wanted = new Set<FieldId>([...uniqueFields(settings), primaryKeyOf(settings.table)]);
	const places = positionsBySerial(ids);
	const serials = [...places.keys()];
	const found: { id: number; values: ContactValues }[] = [];
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const { serial, columns, alive, length } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), wanted))
			for (const i of places.get(serial) ?? [])
				if (i < length && alive[i] !== 1) found.push({ id: idOf(serial, i), values: rowValues(columns, i) });
	return found;
}

/**
 * What some deleted contacts can't have again, since another contact, or one that comes back before them, has it by now; and what is said
 * of the first.
 */
export async function takenOfDeleted(
	db: Store,
	ids: readonly number[],
	settings: Settings
): Promise<{ without: Map<number, FieldId[]>; problem: Problem | null }> {
	const without = new Map<number, FieldId[]>();
	const fields = uniqueFields(settings);
	if (fields.length === 0) return { without, problem: null };
	const back = await deletedValues(db, ids, settings);
	const holders = await uniqueHolders(
		db,
		back.map((b) => b.values),
		settings
	);
	const key = primaryKeyOf(settings.table);
	/** Field and value → who of them has it. */
	const seen = new Map<string, { id: number; key: string }>();
	let problem: Problem | null = null;
	for (const [n, { id, values }] of back.entries())
		for (const field of fields) {
			const value = values[field];
			if (!value) continue;
			const own = values[key] ?? '';
			const earlier = seen.get(`${field} ${value}`);
			const holder =
				holders[n]?.find((h) => h.field === field)?.ref ?? (earlier && (own === '' || earlier.key !== own) ? earlier.id : null);
			if (holder === null) {
				if (!earlier) seen.set(`${field} ${value}`, { id, key: own });
				continue;
			}
			without.set(id, [...(without.get(id) ?? []), field]);
			problem ??= await taken(db, field, value, holder, settings);
		}
	return { without, problem };
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
	const [ofContact = [], ofRow = []] = await uniqueHolders(db, [back, row], settings);
	const contactHas = ofContact.find((h) => h.ref !== id);
	if (contactHas) return taken(db, contactHas.field, back[contactHas.field] ?? '', contactHas.ref, settings);
	const rowHas = ofRow.find((h) => h.ref !== id);
	if (rowHas) return taken(db, rowHas.field, row[rowHas.field] ?? '', rowHas.ref, settings);
	const both = fields.find((f) => row[f] && row[f] === then[f]);
	return both && !(row[key] && row[key] === then[key]) ? taken(db, both, row[both] ?? '', id, settings) : null;
}
