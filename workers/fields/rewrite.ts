import { tell } from '../news';
import { asWriter, ifFree, withLock } from '../locks';
import { contactId } from '../store/contact-id';
import { getChunk, markOtherwise } from '../store/contacts';
import { take } from '../store/counters';
import { withDeadline } from '../store/engine/deadline';
import { readImports } from '../store/imports';
import { journalIn } from '../store/journal/journal';
import type { Store } from '../store/engine/open';
import type { HeldRecord, HistoryRecord, StoredChunk } from '../store/schema';
import { readScoring } from '../store/scoring';
import { readSettings } from '../store/settings';
import { writeTx } from '../imports/contacts/append';
import { BULK_LOCK } from '../imports/contacts/bulk-mark';
import { beginTakingBack, takeBack } from '../imports/contacts/bulk-undo';
import { changeSkipped } from '../imports/held/held-skipped';
import { breathe } from '../imports/jobs';
import { originsOf } from '../imports/contacts/layers';
import { rescore } from '../imports/scoring/rescore-chunk';
import { teller } from '../imports/teller';
import { noteWritten } from '../imports/match/stored-keys';
import { writeChunk } from '../imports/contacts/write-chunk';
import { converter } from './convert';
import { FIELD_LOCK, FIELD_MARK, readFieldMark, type FieldMark } from './mark';

type OnProgress = (done: number, total: number) => void;

/** Goes on with a change that died in the middle; nothing where one is at work. */
export const resumeFieldChange = (db: Store): Promise<void> =>
	ifFree(
		FIELD_LOCK,
		async () => {
			if (await readFieldMark(db)) await finishChange(db, teller('values'));
		},
		undefined
	);

/**
 * Does to all values of a field what the mark says, for whoever holds the lock: a transaction a chunk of contacts, with what they were as
 * one value in `history`, by which all of it can be taken back, and by which a chunk that was done is known after a kill. When contacts were
 * changed stays as it was, since nobody changed them.
 * @returns contacts that have another value now
 */
export async function finishChange(db: Store, onProgress: OnProgress): Promise<number> {
	const begun = await readFieldMark(db);
	if (!begun) return 0;
	const serials = (await readImports(db)).flatMap((m) => m.chunks).sort((a, b) => a - b);
	const beginning = (): void => onProgress(0, serials.length);
	beginning();
	if (begun.back.length > 0)
		await withLock(BULK_LOCK, async () => {
			await beginTakingBack(db);
			for (const key of begun.back) await takeBack(db, { key, at: begun.at, by: begun.by }, false, beginning);
		});
	const settings = await readSettings(db);
	const convert = converter(
		begun.work,
		settings.customFields.find((f) => f.id === begun.field),
		settings
	);
	for (const [n, serial] of serials.entries()) {
		await asWriter(() => rewriteChunk(db, serial, convert));
		onProgress(n + 1, serials.length);
		await breathe();
	}
	if (begun.work.kind === 'move') await asWriter(() => rewriteHeld(db, begun, convert));
	return endChange(db);
}

type Convert = (value: string) => string | null;

async function rewriteChunk(db: Store, serial: number, convert: Convert): Promise<void> {
	const scoring = await readScoring(db);
	const tx = writeTx(db);
	const mark = (await tx.objectStore('settings').get(FIELD_MARK)) as FieldMark | undefined;
	const name = mark ? `${mark.key}-${serial}` : '';
	const done = !mark || (await tx.objectStore('history').getKey(name)) !== undefined;
	const chunk = done ? undefined : await getChunk(tx, serial);
	const records = mark && chunk ? rewriteColumn(chunk, mark, name, convert) : [];
	if (!mark || !chunk || records.length === 0) return withDeadline(tx.done, 'Changing the values of a field');
	rescore(chunk, mark.at, scoring);
	await writeChunk(tx, chunk);
	await tx.objectStore('history').put(records, name);
	const alive = records.filter((r) => chunk.alive[r.contactId - contactId(serial, 0)] === 1).length;
	await tx.objectStore('settings').put({ ...mark, contacts: mark.contacts + alive } satisfies FieldMark, FIELD_MARK);
	const generation = await take(tx, 'generation');
	await withDeadline(tx.done, 'Changing the values of a field');
	await noteWritten(db, generation, [serial]);
	tell({ kind: 'contacts', serials: [serial] });
}

/** The contacts of one chunk, those deleted too, should they come back. */
function rewriteColumn(chunk: StoredChunk, mark: FieldMark, name: string, convert: Convert): HistoryRecord[] {
	const column = chunk.columns.get(mark.field);
	if (!column) return [];
	const skip = mark.work.kind === 'type' ? mark.work.skip.map((key) => `${key}-${chunk.serial}`) : [];
	const records: HistoryRecord[] = [];
	for (let i = 0; i < chunk.length; i++) {
		const value = column[i];
		if (!value) continue;
		const keys = chunk.touchedBy[i] ?? [];
		if (skip.length > 0 && keys.some((key) => skip.includes(key))) continue;
		const next = convert(value);
		if (next === value) continue;
		records.push({
			contactId: contactId(chunk.serial, i),
			at: mark.at,
			by: mark.by,
			kind: 'edited',
			importId: null,
			row: null,
			matchType: null,
			decidedBy: 'user',
			before: { [mark.field]: value },
			after: { [mark.field]: next },
			...originsOf(chunk, i, [mark.field]),
			incoming: null,
			undone: false
		});
		column[i] = next;
		chunk.touchedBy[i] = [...keys, name];
		// A destination has what it was: to send it again changes it there. What is no field any more is sent no more, and stays there as
		// it is.
		if (mark.work.kind !== 'clear') markOtherwise(chunk, i);
	}
	if (column.every((v) => !v)) chunk.columns.delete(mark.field);
	return records;
}

/** Rows that wait in Manual Review, or were skipped there and may wait again, follow a choice that is called otherwise. */
async function rewriteHeld(db: Store, { field }: FieldMark, convert: Convert): Promise<void> {
	const tx = db.transaction(['held', 'settings'], 'readwrite', { durability: 'strict' });
	const inOne = (e: HeldRecord): HeldRecord => {
		const value = e.values[field];
		const next = value ? convert(value) : null;
		if (!value || next === value) return e;
		const values = { ...e.values };
		if (next === null) delete values[field];
		else values[field] = next;
		return { ...e, values };
	};
	await changeSkipped(tx, (kept) =>
		kept.map((s) => {
			const entry = inOne(s.entry);
			return entry === s.entry ? s : { ...s, entry };
		})
	);
	for (let at = await tx.objectStore('held').openCursor(); at; at = await at.continue()) {
		const moved = at.value.map(inOne);
		if (moved.some((e, i) => e !== at!.value[i])) await at.update(moved);
	}
	await withDeadline(tx.done, 'Changing the rows that wait');
	tell({ kind: 'held' });
}

/** Nothing is under way any more; the log has its line. */
async function endChange(db: Store): Promise<number> {
	return asWriter(async () => {
		const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
		const mark = (await tx.objectStore('settings').get(FIELD_MARK)) as FieldMark | undefined;
		if (mark) {
			await tx.objectStore('settings').delete(FIELD_MARK);
			await journalIn(tx, mark.at, mark.by, mark.said.action, { ...mark.said.params, contacts: mark.contacts });
		}
		await withDeadline(tx.done, 'Ending the change of a field');
		tell({ kind: 'settings' });
		return mark?.contacts ?? 0;
	});
}
