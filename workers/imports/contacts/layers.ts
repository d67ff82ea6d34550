import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { ADDRESS, CONSENT, NAME } from '../../pipeline/merge/index';
import { contactId } from '../../store/contact-id';
import type { HistoryRecord, StoredChunk } from '../../store/schema';
import { historyKeyOf, withPutOn, withTakenOff } from '../../store/touched';

/**
 * One change of one contact.
 * [Note: layers] A contact's values are those that it was created with, under one layer per merge or edit, each with what a
 * field was before and after. Taking a layer out of the middle gives its "before" to the next layer above that changed the
 * same field, and leaves the value as it is; without such a layer the value goes back. So changes can be undone in
 * any order, and when all are, every value is what it was at first.
 */
export interface Layer {
	key: string;
	record: HistoryRecord;
}

type HistoryReads = { objectStore(name: 'history'): { get(key: string): Promise<HistoryRecord[] | undefined> } };

/** History values by key, each read once and shared, so that a change to one record is written with the others of its value. */
export class HistoryValues {
	private readonly values = new Map<string, HistoryRecord[]>();
	readonly changed = new Set<string>();
	constructor(private readonly tx: HistoryReads) {}

	async of(key: string): Promise<HistoryRecord[]> {
		let value = this.values.get(key);
		if (!value) this.values.set(key, (value = (await this.tx.objectStore('history').get(key)) ?? []));
		return value;
	}

	/** The changes of the i-th contact of a chunk that still hold, oldest first. */
	async layers(chunk: StoredChunk, i: number): Promise<Layer[]> {
		const id = contactId(chunk.serial, i);
		const layers: Layer[] = [];
		for (const key of (chunk.touchedBy[i] ?? []).map(historyKeyOf))
			for (const record of await this.of(key)) if (record.contactId === id && !record.undone) layers.push({ key, record });
		return layers;
	}

	/** The values that were changed, to be written. */
	*written(): Iterable<[string, HistoryRecord[]]> {
		for (const key of this.changed) yield [key, this.values.get(key) ?? []];
	}
}

/** Fields that say one thing together: half of a name or an address never goes back alone. */
const UNITS: readonly (readonly FieldId[])[] = [
	NAME.fields,
	ADDRESS.fields,
	CONSENT.fields,
	...PHONE_FIELDS.map((f, n) => [f, PHONE_TYPE_FIELDS[n] as FieldId])
];
const unitOf = (field: FieldId): readonly FieldId[] => UNITS.find((u) => u.includes(field)) ?? [field];

/**
 * The layers above `n` that changed the field, or one of its unit. One of them that was taken off before in the same turn is none any more.
 */
export function above(layers: readonly Layer[], n: number, field: FieldId): Layer[] {
	const unit = unitOf(field);
	return layers.slice(n + 1).filter(({ record }) => !record.undone && unit.some((f) => f in record.after));
}

/**
 * Takes layer `n` off the i-th contact ([Note: layers]): changes the chunk's columns and origins and the records concerned.
 * @returns the fields that keep their value because they were changed again since
 */
export function takeOff(chunk: StoredChunk, i: number, layers: readonly Layer[], n: number, history: HistoryValues): FieldId[] {
	const layer = layers[n];
	if (!layer) return [];
	const { record } = layer;
	const kept: FieldId[] = [];
	const origins: NonNullable<StoredChunk['origins'][number]> = { ...chunk.origins[i] };
	for (const field of Object.keys(record.after) as FieldId[]) {
		const before = record.before[field] ?? null;
		const [next] = above(layers, n, field);
		if (next) {
			if (!(field in next.record.after)) next.record.after[field] = record.after[field] ?? null;
			next.record.before[field] = before;
			giveOrigin(next.record, field, record.origins?.[field]);
			history.changed.add(next.key);
			kept.push(field);
			continue;
		}
		const column = chunk.columns.get(field);
		if (column) column[i] = before;
		else if (before !== null)
			chunk.columns.set(
				field,
				Array.from({ length: chunk.length }, (_, k) => (k === i ? before : null))
			);
		const origin = record.origins?.[field];
		if (origin) origins[field] = origin;
		else delete origins[field];
	}
	chunk.origins[i] = Object.keys(origins).length > 0 ? origins : null;
	record.undone = true;
	history.changed.add(layer.key);
	// Of rows that changed a contact and changed it back the one that is left does change it.
	const holds = layers.some((l) => l.key === layer.key && !l.record.undone);
	chunk.touchedBy[i] = (holds ? withPutOn : withTakenOff)(chunk.touchedBy[i] ?? [], layer.key);
	return kept;
}

function giveOrigin(record: HistoryRecord, field: FieldId, origin: [string, number, number] | undefined): void {
	const origins = { ...record.origins };
	if (origin) origins[field] = origin;
	else delete origins[field];
	record.origins = origins;
}

/** Where the values of some fields came from, as a record keeps it; absent where none came from anywhere but the creating row. */
export function originsOf(chunk: StoredChunk, i: number, fields: readonly FieldId[]): Pick<HistoryRecord, 'origins'> {
	const all = chunk.origins[i];
	const found = all ? fields.flatMap((f) => (all[f] ? [[f, all[f]] as const] : [])) : [];
	return found.length > 0 ? { origins: Object.fromEntries(found) } : {};
}
