import { rowValues } from '#domain/chunk';
import { fieldDefinition } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { valuesNow } from '../../fields/now';
import { refusedTo } from '../../guard';
import { tell } from '../../news';
import { asWriter } from '../../locks';
import { getChunk, markChanged } from '../../store/contacts';
import { positionOf, serialOf } from '../../store/contact-id';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { forgetTogether, keepApart } from '../match/apart';
import { appendTo, writeTx } from '../contacts/append';
import { bookApart } from './came-apart';
import { openStore, userName, wallClock } from '../context';
import { HistoryValues, takeOff } from '../contacts/layers';
import { rescore } from '../scoring/rescore-chunk';
import { takenOff } from './undo-effect';
import { takenByUndo } from '../contacts/unique-back';
import { writeChunk } from '../contacts/write-chunk';

/**
 * PipelineApi.undoEvent: takes one merge or edit of a contact back ([Note: layers]) and, for a merge, brings the merged row
 * back as a contact of its own, so that nobody is lost; the two are remembered as two people, and the row counts as created. Event ids are
 * "historyKey#index". `kept` = labels of fields that were changed again since: those keep what they are.
 * To take a merge back is to settle a duplicate, which not everybody may (HIS-3); to take an edit back is to edit. Fails with takenSince
 * where a value that only one contact may have would come back beside another one.
 */
export async function undoEvent(contactId: number, eventId: string): Promise<Result<{ kept: string[] }>> {
	return asWriter(async () => {
		const db = await openStore();
		const settings = await readSettings(db);
		const { customFields } = settings;
		const at = wallClock();
		const by = await userName(db);
		const cut = eventId.lastIndexOf('#');
		const key = eventId.slice(0, cut);
		const deleted = settings.deletedFields.find((f) => key.startsWith(`${f.edit}-`));
		// The field comes back as a whole, in Settings: no contact has a value of one that is not there.
		if (deleted) return fail('fieldDeletedSince', { field: deleted.label });
		const off = await takenOff(db, contactId, eventId);
		const refused = off?.record.kind === 'merged' ? await refusedTo('decide') : null;
		if (refused) return refused;
		const taken = off && (await takenByUndo(db, contactId, off, settings));
		if (taken) return { ok: false, problem: taken };
		const scoring = await readScoring(db);
		const tx = writeTx(db);
		const refuse = async (): Promise<Result<never>> => {
			tx.abort();
			await tx.done.catch(() => undefined);
			return fail('contactGone', {});
		};
		const history = new HistoryValues(tx);
		const record = (await history.of(key))[Number(eventId.slice(cut + 1))];
		const serial = serialOf(contactId);
		const chunk = await getChunk(tx, serial);
		const i = positionOf(contactId);
		if (record?.contactId !== contactId || !chunk || chunk.alive[i] !== 1) return refuse();
		const layers = await history.layers(chunk, i);
		const n = layers.findIndex((l) => l.record === record);
		if (n < 0) return refuse();
		const othersStay = layers.some((l) => l.record !== record && l.record.kind === 'merged' && l.record.importId === record.importId);
		const kept = takeOff(chunk, i, layers, n, history);
		// A merge that changed nothing is taken back without a change as well.
		if (Object.keys(record.after).length > 0) markChanged(chunk, i, at);
		rescore(chunk, at, scoring);
		const serials = new Set([serial]);
		await writeChunk(tx, chunk);
		for (const [name, value] of history.written()) await tx.objectStore('history').put(value, name);
		if (record.kind === 'merged' && record.incoming && record.importId) {
			const values = valuesNow(record.incoming, settings);
			const [made = 0] = await appendTo(tx, record.importId, [{ values, row: record.row ?? 0 }], at, by, serials, scoring);
			await bookApart(tx, record.importId, record, key, { from: contactId, othersStay, id: made, values }, at);
			await forgetTogether(tx, contactId, record.incoming);
			keepApart(tx, [[rowValues(chunk.columns, i), record.incoming]], { at, by, importId: record.importId });
		}
		await take(tx, 'generation');
		await journalIn(tx, at, by, 'contact.undone', { id: contactId, kind: record.kind, fields: Object.keys(record.after), kept });
		await withDeadline(tx.done, 'Undoing the change');
		tell({ kind: 'contacts', serials: [...serials] });
		if (record.importId) tell({ kind: 'imports', importId: record.importId });
		return ok({ kept: [...new Set(kept.map((f) => fieldDefinition(f, customFields).label))] });
	});
}
