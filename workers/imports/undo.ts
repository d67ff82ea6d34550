import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { fieldDefinition } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { tell } from '../news';
import { asWriter } from '../locks';
import { getChunk } from '../store/contacts';
import { positionOf, serialOf } from '../store/contact-id';
import { take } from '../store/counters';
import { withDeadline } from '../store/deadline';
import { journalIn } from '../store/journal';
import { readScoring } from '../store/scoring';
import { appendTo, writeTx } from './append';
import { openStore, userName, wallClock } from './context';
import { applyChange } from './merge-into';
import { rescore } from './unit-created';
import { writeChunk } from './write-chunk';

/**
 * PipelineApi.undoEvent: puts the fields of one merge or edit back (DUP-6) and, for a merge, brings the merged row
 * back as a contact of its own, so that nobody is lost. Event ids are "historyKey#index".
 * Refused when one of the fields was changed again since; the answer names it.
 */
export async function undoEvent(contactId: number, eventId: string): Promise<Result<null>> {
	return asWriter(async () => {
		const db = await openStore();
		const at = wallClock();
		const by = await userName(db);
		const cut = eventId.lastIndexOf('#');
		const key = eventId.slice(0, cut);
		const index = Number(eventId.slice(cut + 1));
		const scoring = await readScoring(db);
		const tx = writeTx(db);
		const records = await tx.objectStore('history').get(key);
		const record = records?.[index];
		const serial = serialOf(contactId);
		const chunk = await getChunk(tx, serial);
		const i = positionOf(contactId);
		const refuse = async (code: string, params = {}): Promise<Result<null>> => { tx.abort(); await tx.done.catch(() => undefined); return fail(code, params); };
		if (!records || !record || record.contactId !== contactId || record.undone || !chunk || chunk.alive[i] !== 1) return refuse('contactGone');
		const now = rowValues(chunk.columns, i);
		const fields = Object.keys(record.after) as FieldId[];
		const moved = fields.find((f) => (now[f] ?? null) !== (record.after[f] ?? null));
		if (moved) return refuse('changedSince', { field: fieldDefinition(moved).label });
		const values: ContactValues = { ...now };
		for (const f of fields) {
			const was = record.before[f];
			if (was === null || was === undefined) delete values[f];
			else values[f] = was;
		}
		const undoKey = `edit/${at}-${crypto.randomUUID().slice(0, 8)}`;
		applyChange(chunk, i, values, 'edit', 0, at, undoKey);
		rescore(chunk, at, scoring);
		record.undone = true;
		const serials = new Set([serial]);
		await writeChunk(tx, chunk);
		await tx.objectStore('history').put(records, key);
		if (record.kind === 'merged' && record.incoming && record.importId)
			await appendTo(tx, record.importId, [{ values: record.incoming, row: record.row ?? 0 }], at, by, serials, scoring);
		await take(tx, 'generation');
		await journalIn(tx, at, by, 'contact.undone', { id: contactId, kind: record.kind, fields });
		await withDeadline(tx.done, 'Undoing the change');
		tell({ kind: 'contacts', serials: [...serials] });
		if (record.importId) tell({ kind: 'imports', importId: record.importId });
		return ok(null);
	});
}
