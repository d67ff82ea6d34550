import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { contactId, serialOf } from '../../store/contact-id';
import { CHUNK_STORES, getChunk } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import type { StoredChunk } from '../../store/schema';
import { breathe } from '../jobs';
import { HistoryValues, takeOff } from '../contacts/layers';
import type { Since } from './undo-since';
import { changedSince, mergedSerials, touches, type Touch } from './undo-touches';
import { uniqueFields } from '../contacts/unique';
import { takenFrom, type ComingBack, type TakenValue } from '../contacts/unique-back';

/** A chunk that is only looked at, and what an import did to its contacts. */
async function look(
	db: Store,
	importId: string,
	serial: number,
	since: Since
): Promise<{ chunk: StoredChunk; history: HistoryValues; found: Touch[] } | null> {
	const tx = db.transaction([...CHUNK_STORES, 'history'] as const);
	const history = new HistoryValues(tx);
	const chunk = await getChunk(tx, serial);
	return chunk ? { chunk, history, found: await touches(chunk, importId, history, since) } : null;
}

/** What a contact would get back in fields of which only one may have a value, found by taking the import off a copy of it. */
function backTo(chunk: StoredChunk, t: Touch, history: HistoryValues, fields: readonly FieldId[], key: FieldId): ContactValues | null {
	const own = new Set(t.own.flatMap((n) => Object.keys(t.layers[n]?.record.after ?? {})));
	const concerned = fields.filter((f) => own.has(f));
	if (concerned.length === 0) return null;
	const before = rowValues(chunk.columns, t.i);
	for (const n of t.own) takeOff(chunk, t.i, t.layers, n, history);
	const then = rowValues(chunk.columns, t.i);
	const back: ContactValues = {};
	for (const f of concerned) if (then[f] && then[f] !== before[f]) back[f] = then[f];
	return Object.keys(back).length > 0 ? { ...back, [key]: then[key] } : null;
}

/**
 * MAP-7 where a whole import is taken back: contact → what it would get back though another contact has it by now. Who goes with the import
 * has nothing any more.
 */
export async function takenOnUndo(db: Store, m: ImportManifest, since: Since, settings: Settings): Promise<Map<number, TakenValue>> {
	const found = new Map<number, TakenValue>();
	const fields = uniqueFields(settings);
	if (fields.length === 0) return found;
	const key = primaryKeyOf(settings.table);
	const back: ComingBack[] = [];
	for (const serial of await mergedSerials(db, m)) {
		const seen = await look(db, m.id, serial, since);
		for (const t of seen?.found ?? []) {
			const values = seen && backTo(seen.chunk, t, seen.history, fields, key);
			if (values) back.push({ id: contactId(serial, t.i), values });
		}
		await breathe();
	}
	if (back.length === 0) return found;
	const own = new Set(m.chunks);
	const taken = await takenFrom(db, back, settings, async (refs) => {
		const gone = new Set<number>();
		for (const serial of new Set(refs.map(serialOf)))
			if (own.has(serial))
				for (const t of (await look(db, m.id, serial, since))?.found ?? [])
					if (t.created && !changedSince(t)) gone.add(contactId(serial, t.i));
		return gone;
	});
	taken.forEach(([first], n) => first && found.set(back[n]?.id ?? 0, first));
	return found;
}
