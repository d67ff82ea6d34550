import type { FieldId } from '#domain/fields';
import type { BulkUndone } from '#domain/contacts/bulk-edit';
import type { Problem } from '#domain/result';
import { FIELD_CHANGE } from '../../fields/mark';
import { tell } from '../../news';
import { asWriter, ifFree } from '../../locks';
import { positionOf } from '../../store/contact-id';
import { getChunk, markChanged, markOtherwise } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { StoredChunk } from '../../store/schema';
import { fieldsOf } from '../../scoring/judge';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { writeTx } from './append';
import { BULK_LOCK, BULK_MARK, readMark, type BulkMark } from './bulk-mark';
import { wallClock } from '../context';
import { breathe } from '../jobs';
import { HistoryValues, takeOff } from './layers';
import { rescore } from '../scoring/rescore-chunk';
import { teller } from '../teller';
import { noteWritten } from '../match/stored-keys';
import { BulkTaken } from './bulk-taken';
import { writeChunk } from './write-chunk';

/** The contact was never touched by this. */
function forgetTouch(chunk: StoredChunk, i: number, name: string): void {
	const others = (chunk.touchedBy[i] ?? []).filter((key) => key !== name);
	chunk.touchedBy[i] = others.length > 0 ? others : null;
}

/** Takes back what an edit left that died in the middle; nothing where one is at work. */
export const takeBackLeft = (db: Store): Promise<void> => ifFree(BULK_LOCK, () => beginTakingBack(db), undefined);

/**
 * The same for whoever holds the lock. Nobody looks at a bar of it, so every tab is told: until it is done, lists show some as they were.
 * @param said whoever made the edit knows already that it failed
 */
export async function beginTakingBack(db: Store, said = false): Promise<void> {
	const mark = await readMark(db);
	if (!mark) return;
	const interrupted = mark.wanted !== true;
	const { back } = await takeBack(db, mark, interrupted, teller('values'));
	if (interrupted && !said && back > 0) tell({ kind: 'editInterrupted', contacts: back });
}

/** Serials of the chunks that an edit wrote, in ascending order. */
export async function serialsOf(db: Store, key: string): Promise<number[]> {
	const keys = await withDeadline(db.getAllKeys('history', IDBKeyRange.bound(`${key}-`, `${key}-\uffff`)), 'Reading the edit');
	return keys.map((k) => Number(k.slice(key.length + 1))).sort((a, b) => a - b);
}

/**
 * Takes an edit of many off its contacts, chunk by chunk; begun anew it goes on where it was, since what is off is off. Who would get back
 * what another contact, or a row of a half-written import, has by now, and only one may have (MAP-7), stays as edited.
 * @param interrupted it was no one's wish: the edit had died, and no trace of it stays but a line in the log
 */
export async function takeBack(
	db: Store,
	{ key, at, by, back: before = 0 }: BulkMark,
	interrupted: boolean,
	onProgress: (done: number, total: number) => void
): Promise<BulkUndone> {
	const serials = await serialsOf(db, key);
	const isOfField = key.startsWith(FIELD_CHANGE);
	let [back, kept, any] = [before, 0, before > 0];
	let taken = 0;
	let first: Problem | null = null;
	const check = new BulkTaken(
		db,
		serials.map((serial) => `${key}-${serial}`)
	);
	for (const [n, serial] of serials.entries()) {
		await asWriter(async () => {
			const scoring = await readScoring(db);
			const settings = await readSettings(db);
			const name = `${key}-${serial}`;
			const stay = interrupted ? null : await check.staying(n, serial, settings);
			first ??= stay?.why ?? null;
			taken += stay?.ids.size ?? 0;
			const tx = writeTx(db, 'relaxed');
			const history = new HistoryValues(tx);
			const records = await history.of(name);
			const chunk = await getChunk(tx, serial);
			let here = 0,
				alive = 0;
			for (const record of chunk ? records : []) {
				if (!chunk || stay?.ids.has(record.contactId)) continue;
				const i = positionOf(record.contactId);
				if (record.undone) {
					if (interrupted) forgetTouch(chunk, i, name);
					continue;
				}
				const layers = await history.layers(chunk, i);
				const place = layers.findIndex((l) => l.record === record);
				if (place < 0) continue;
				const stays = takeOff(chunk, i, layers, place, history).length > 0;
				// Who was deleted since is as before as well, should it come back; the numbers are of those who are there.
				if (chunk.alive[i] === 1) {
					alive++;
					if (stays) kept++;
				}
				// What became of a field as a whole makes nobody newer: nobody changed these contacts.
				if (isOfField) markOtherwise(chunk, i);
				else markChanged(chunk, i, at);
				if (interrupted) forgetTouch(chunk, i, name);
				here++;
			}
			back += alive;
			any ||= here > 0;
			if (!chunk || (here === 0 && !(interrupted && records.length > 0))) return withDeadline(tx.done, 'Taking the edit back');
			const scored = fieldsOf(scoring);
			if (records.some((r) => Object.keys(r.after).some((f) => scored.has(f as FieldId)))) rescore(chunk, at, scoring);
			await writeChunk(tx, chunk);
			for (const [changed, value] of history.written()) await tx.objectStore('history').put(value, changed);
			// What died in the middle never was: no contact has it on its timeline.
			if (interrupted) await tx.objectStore('history').delete(name);
			await tx
				.objectStore('settings')
				.put({ key, at, by, back, ...(interrupted ? {} : { wanted: true as const }) } satisfies BulkMark, BULK_MARK);
			const generation = await take(tx, 'generation');
			await withDeadline(tx.done, 'Taking the edit back');
			check.ahead.wrote(generation + 1, stay?.back ?? [], settings);
			await noteWritten(db, generation, [serial]);
			tell({ kind: 'contacts', serials: [serial] });
		});
		onProgress(n + 1, serials.length);
		await breathe();
	}
	await endBulk(
		db,
		wallClock(),
		by,
		any ? ['contacts.editUndone', { count: back, ...(interrupted ? { interrupted: true } : { edit: key }) }] : null
	);
	return { back, kept, taken, first };
}

/** Nothing is under way any more: the mark goes, and the log has its line where something was done. */
export const endBulk = (db: Store, at: number, by: string, line: [event: string, params: Record<string, unknown>] | null): Promise<void> =>
	asWriter(async () => {
		const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
		await tx.objectStore('settings').delete(BULK_MARK);
		if (line) await journalIn(tx, at, by, ...line);
		await withDeadline(tx.done, 'Ending the edit');
	});
