import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { FIELD_CHANGE } from '../../fields/mark';
import { contactId, serialOf } from '../../store/contact-id';
import { historyKeyOf } from '../../store/touched';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import type { StoredChunk } from '../../store/schema';
import { cameAgain } from './came-again';
import { above, type HistoryValues, type Layer } from '../contacts/layers';
import type { Since } from './undo-since';

/** What an import did to one contact, and what came after. */
export interface Touch {
	i: number;
	/** The import made the contact. */
	created: boolean;
	layers: Layer[];
	/** Its own layers, newest first, as places among `layers`. */
	own: number[];
	/** Its rows changed a contact of before and changed it back: with or without them it stands as it does. */
	idle: boolean;
	/** Fields changed since: of a created contact any, of a merged one those that the import had changed. */
	changed: FieldId[];
	/** File that brought a created contact again later and found nothing to change; null = none did. */
	again: string | null;
	/** Attempts to reach a created contact: their outcomes would go with it. */
	calls: number;
}

export const changedSince = (t: Touch): boolean => t.changed.length > 0 || t.again !== null || t.calls > 0;

export const fieldsOf = (layer: Layer | undefined): FieldId[] => Object.keys(layer?.record.after ?? {}) as FieldId[];

/** The contacts of one chunk that an import made or changed. */
export async function touches(chunk: StoredChunk, importId: string, history: HistoryValues, { later, calls }: Since): Promise<Touch[]> {
	const created = chunk.importId === importId;
	const mine = `${importId}/`;
	const found: Touch[] = [];
	for (let i = 0; i < chunk.length; i++) {
		const keys = chunk.touchedBy[i] ?? [];
		if (chunk.alive[i] !== 1 || (!created && !keys.some((k) => historyKeyOf(k).startsWith(mine)))) continue;
		const layers = keys.length > 0 ? await history.layers(chunk, i) : [];
		const own = layers.flatMap((l, n) => (l.key.startsWith(mine) ? [n] : [])).reverse();
		if (!created && own.length === 0) continue;
		const isOther = (l: Layer): boolean => !l.key.startsWith(mine) && !l.key.startsWith(FIELD_CHANGE);
		const changed = created
			? layers.filter(isOther).flatMap((l) => fieldsOf(l))
			: own.flatMap((n) => fieldsOf(layers[n]).filter((f) => above(layers, n, f).some(isOther)));
		found.push({
			i,
			created,
			layers,
			own,
			idle: !created && !keys.some((k) => k.startsWith(mine)),
			changed: [...new Set(changed)],
			again: created ? cameAgain(later, chunk, i) : null,
			calls: created ? (calls.get(contactId(chunk.serial, i)) ?? 0) : 0
		});
	}
	return found;
}

/** Serials of the chunks of before that an import merged rows into, ascending. */
export async function mergedSerials(db: Store, m: ImportManifest): Promise<number[]> {
	const range = (prefix: string): IDBKeyRange => IDBKeyRange.bound(`${m.id}/${prefix}`, `${m.id}/${prefix}\uffff`);
	const stored = await withDeadline(db.getAllKeys('history', range('s')), 'Reading the merges');
	// Visitors of an event are merged one by one, and so is what waited.
	const single = await Promise.all(['b', 'h'].map((by) => withDeadline(db.getAll('history', range(by)), 'Reading the merges')));
	const others = new Set([...stored.map((k) => Number(k.slice(m.id.length + 2))), ...single.flat(2).map((r) => serialOf(r.contactId))]);
	for (const serial of m.chunks) others.delete(serial);
	return [...others].sort((a, b) => a - b);
}

/** Serials of the chunks that an import wrote contacts of: its own, then those that it merged rows into, each ascending. */
export const serialsOf = async (db: Store, m: ImportManifest): Promise<number[]> => [
	...[...m.chunks].sort((a, b) => a - b),
	...(await mergedSerials(db, m))
];
