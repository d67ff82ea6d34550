import { rowValues, type ContactValues } from '#domain/chunk';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { positionOf } from '../store/contact-id';
import { CHUNK_STORES, getChunk } from '../store/contacts';
import type { Store } from '../store/open';
import { HistoryValues, takeOff } from './layers';
import { uniqueFields } from './unique';
import { takenFrom, type ComingBack, type TakenValue } from './unique-back';

/**
 * MAP-7 where an edit of many is taken back, in one chunk: contact → what it would get back though another contact has it by now. No edit of
 * many touches a field that is unique; but it may have become so since. @param name of its history for this chunk
 */
export async function takenOnBulkUndo(db: Store, serial: number, name: string, settings: Settings): Promise<Map<number, TakenValue>> {
	const found = new Map<number, TakenValue>();
	const fields = uniqueFields(settings);
	if (fields.length === 0) return found;
	const tx = db.transaction([...CHUNK_STORES, 'history'] as const);
	const history = new HistoryValues(tx);
	const records = (await history.of(name)).filter((r) => !r.undone && fields.some((f) => f in r.after));
	const chunk = records.length > 0 ? await getChunk(tx, serial) : null;
	if (!chunk) return found;
	const key = primaryKeyOf(settings.table);
	const back: ComingBack[] = [];
	for (const record of records) {
		const i = positionOf(record.contactId);
		const layers = await history.layers(chunk, i);
		const place = layers.findIndex((l) => l.record === record);
		if (place < 0 || chunk.alive[i] !== 1) continue;
		// A copy that is never written.
		const before = rowValues(chunk.columns, i);
		takeOff(chunk, i, layers, place, history);
		const then = rowValues(chunk.columns, i);
		const values: ContactValues = { [key]: then[key] };
		for (const f of fields) if (then[f] && then[f] !== before[f]) values[f] = then[f];
		back.push({ id: record.contactId, values });
	}
	const taken = await takenFrom(db, back, settings);
	taken.forEach(([first], n) => first && found.set(back[n]?.id ?? 0, first));
	return found;
}
