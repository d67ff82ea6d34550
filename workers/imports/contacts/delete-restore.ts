import { touchedBy } from '#domain/contacts/bulk-edit';
import { rowValues } from '#domain/chunk';
import type { ContactIds } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { setAlive } from '../../store/engine/alive';
import { contactId, positionsBySerial, serialOf } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { forgetDeleted, noteDeleted } from '../../store/deletions';
import { readCommitting } from '../../store/imports';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { HistoryRecord, StoredChunk } from '../../store/schema';
import { readScoring, type Scoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { writeTx } from './append';
import { openStore, userName, wallClock } from '../context';
import { applyEdit } from './merge-into';
import { rescore } from '../scoring/rescore-chunk';
import { noteWritten } from '../match/stored-keys';
import { takenOfDeleted } from './unique-back';
import { writeChunk } from './write-chunk';

/** What came of bringing contacts back. */
export interface Restored {
	restored: number;
	/** Of them: those without a value that another contact has by now. */
	without: number;
	taken: Problem | null;
}

/** Contact → fields that it comes back without. */
type Without = ReadonlyMap<number, readonly FieldId[]>;
const WHOLE: Without = new Map();

/** The last deletion and how the contacts stood after it: while nothing else changed, its undo is exact. */
let lastDeleted: { ids: Uint32Array; generation: number } | null = null;

export type OnProgress = (done: number, total: number) => void;

/**
 * PipelineApi.deleteContacts: contacts are marked, so that they come back as they were. `back` = whether that is offered later on.
 */
export const deleteContacts = (ids: ContactIds, onProgress?: OnProgress, back = true): Promise<Result<number>> =>
	asWriter(async () => {
		const done = await mark(ids, 0, WHOLE, onProgress, back);
		if (!done.ok) return done;
		lastDeleted = { ids: Uint32Array.from(ids), generation: done.value.generation + 1 };
		return ok(done.value.changed);
	});

/**
 * PipelineApi.restoreContacts: nobody stays away. What only one contact may have (MAP-7) stays with whoever has it by now: the contact comes
 * back without that value, which its history keeps, and `taken` says the first.
 */
export const restoreContacts = (ids: ContactIds, onProgress?: OnProgress): Promise<Result<Restored>> =>
	asWriter(async () => {
		const db = await openStore();
		const { without, problem: taken } = (await nothingSince(db, ids))
			? { without: WHOLE, problem: null }
			: await takenOfDeleted(db, ids, await readSettings(db));
		const done = await mark(ids, 1, without, onProgress);
		return done.ok ? ok({ restored: done.value.changed, without: without.size, taken }) : done;
	});

/** True while no contact changed since just these were deleted. */
async function nothingSince(db: Store, ids: ContactIds): Promise<boolean> {
	const last = lastDeleted;
	if (last?.generation !== (await db.get('settings', 'generation')) || last?.ids.length !== ids.length) return false;
	return last.ids.every((id, i) => id === ids[i]);
}

/** Chunks that are read and written at once: while some are written the engine reads the next. */
const AT_ONCE = 16;

/** Shows or hides contacts; those that come back `without` something lose it in the same transaction. */
async function mark(
	ids: ContactIds,
	alive: 0 | 1,
	without: Without,
	onProgress: OnProgress = () => undefined,
	noted = true
): Promise<Result<{ changed: number; generation: number }>> {
	const db = await openStore();
	const committing = await readCommitting(db);
	if (committing) return fail('importUnfinished', { file: committing.file.name });
	const marking: Marking = {
		alive,
		without,
		at: wallClock(),
		by: await userName(db),
		scoring: await readScoring(db),
		key: `edit/${wallClock()}-${crypto.randomUUID().slice(0, 8)}`
	};
	const bySerial = positionsBySerial(ids);
	const whose = new Set(Array.from(without.keys(), serialOf));
	const tx = writeTx(db);
	const all = [...bySerial];
	const changed: number[] = [];
	for (let n = 0; n < all.length; n += AT_ONCE) {
		const some = all.slice(n, n + AT_ONCE);
		await Promise.all(
			some.map(async ([serial, positions]) => {
				const places =
					(whose.has(serial) ? null : await setAlive(tx, serial, positions, alive)) ?? (await markWhole(tx, serial, positions, marking));
				for (const i of places) changed.push(contactId(serial, i));
			})
		);
		onProgress(n + some.length, all.length);
	}
	if (alive === 1) await forgetDeleted(tx, changed);
	else if (noted) await noteDeleted(tx, marking, changed);
	const generation = await take(tx, 'generation');
	await journalIn(tx, marking.at, marking.by, alive ? 'contacts.restored' : 'contacts.deleted', { count: changed.length });
	await withDeadline(tx.done, 'Changing contacts');
	await noteWritten(db, generation, bySerial.keys());
	tell({ kind: 'contacts', serials: [...bySerial.keys()] });
	return ok({ changed: changed.length, generation });
}

/** What is done to contacts, and by whom. `key` = the beginning of what their history is kept under. */
interface Marking {
	alive: 0 | 1;
	without: Without;
	at: number;
	by: string;
	scoring: Scoring;
	key: string;
}

/** The same for a chunk that is read and written as a whole: of an older form, or with contacts that lose something. @returns those that changed */
async function markWhole(
	tx: ReturnType<typeof writeTx>,
	serial: number,
	positions: readonly number[],
	{ alive, without, at, by, scoring, key }: Marking
): Promise<number[]> {
	const chunk = await getChunk(tx, serial);
	if (!chunk) return [];
	const records: HistoryRecord[] = [];
	const changed: number[] = [];
	for (const i of positions) {
		if (i >= chunk.length || chunk.alive[i] === alive) continue;
		// Who was erased since (CON-4) has no value any more, and doesn't come back as a blank contact.
		if (alive === 1 && isBlank(chunk, i)) continue;
		chunk.alive[i] = alive;
		changed.push(i);
		const fields = without.get(contactId(serial, i)) ?? [];
		if (fields.length === 0) continue;
		const record = giveUp(chunk, i, fields, at, by, `${key}-${serial}`);
		await journalIn(tx, at, by, 'contact.edited', { id: record.contactId, fields: Object.keys(record.after) });
		records.push(record);
	}
	if (records.length > 0) {
		rescore(chunk, at, scoring);
		await tx.objectStore('history').put(records, `${key}-${serial}`);
	}
	await writeChunk(tx, chunk);
	return changed;
}

const isBlank = (chunk: StoredChunk, i: number): boolean => [...chunk.columns.values()].every((column) => !column[i]);

/** Takes values from a contact, a number with its type. */
function giveUp(chunk: StoredChunk, i: number, taken: readonly FieldId[], at: number, by: string, key: string): HistoryRecord {
	const before = rowValues(chunk.columns, i);
	const after = rowValues(chunk.columns, i);
	const fields = taken.flatMap((field) => touchedBy({ kind: 'clear', field })).filter((f) => before[f]);
	for (const f of fields) delete after[f];
	return applyEdit(chunk, i, before, after, fields, at, by, key);
}
