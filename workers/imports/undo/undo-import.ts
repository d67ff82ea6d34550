import type { ImportManifest } from '#domain/import';
import { rowValues } from '#domain/chunk';
import { fieldDefinition } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { noUndoTally, type ChangedSince, type UndoPreview, type UndoTally } from '#domain/imports/undo-import';
import { tell } from '../../news';
import { asWriter, undoLock, withLock } from '../../locks';
import { contactId } from '../../store/contact-id';
import { CHUNK_STORES, getChunk, markChanged } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { EVENT_STORES, recordIn } from '../../store/events';
import { ofImport, readCommitting, readImport } from '../../store/imports';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { HeldRecord, StoredChunk } from '../../store/schema';
import { readScoring, type Scoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { forgetTogetherOf } from '../match/apart';
import { BY_HAND } from '../contacts/by-hand-id';
import { awaited } from './came-again';
import { openStore, userName, wallClock } from '../context';
import { changeSkipped } from '../held/held-skipped';
import { breathe } from '../jobs';
import { HistoryValues, takeOff } from '../contacts/layers';
import { LIST_STORES } from '../../lists/book';
import { takeOffRefusals } from '../../lists/refusals';
import { takeBackPlaced } from '../lists/list-placed';
import { rescore } from '../scoring/rescore-chunk';
import { deliveriesOf, sinceImport, type Fate, type Since } from './undo-since';
import { takenOnUndo } from './undo-taken';
import { changedSince, fieldsOf, serialsOf, touches } from './undo-touches';
import { nameOf, takenSince, type TakenValue } from '../contacts/unique-back';
import { writeChunk } from '../contacts/write-chunk';

/** Changed contacts that the preview names. */
const NAMED = 50;

/** The import, if it can be taken back now. */
async function undoable(db: Store, importId: string): Promise<Result<ImportManifest>> {
	const manifest = await readImport(db, importId);
	if (!manifest || importId === BY_HAND) return fail('importGone', {});
	if (manifest.phase !== 'complete') return fail('importMovedOn', { phase: manifest.phase });
	if (manifest.undone) return fail('importUndone', { file: manifest.file.name });
	const committing = await readCommitting(db);
	return committing ? fail('importUnfinished', { file: committing.file.name }) : ok(manifest);
}

/** Rows of an import that wait in Manual Review, an entry for each person. */
const waitingOf = async (db: Store, importId: string): Promise<HeldRecord[]> =>
	(await withDeadline(db.getAll('held', ofImport(importId)), 'Reading the rows that wait')).flat();
const rowsIn = (entries: readonly HeldRecord[]): number => entries.reduce((n, e) => n + e.rows.length, 0);

/** PipelineApi.undoPreview: what undoImport would do; changes nothing. */
export async function undoPreview(importId: string): Promise<Result<UndoPreview>> {
	const db = await openStore();
	const found = await undoable(db, importId);
	if (!found.ok) return found;
	const settings = await readSettings(db);
	const preview: UndoPreview = {
		created: 0,
		createdChanged: 0,
		cameAgain: 0,
		merged: 0,
		mergedChanged: 0,
		taken: 0,
		takenChanged: 0,
		takenBy: [],
		held: 0,
		heldAwaited: 0,
		delivered: 0,
		waiting: 0,
		waitingGoes: 0,
		waitingChanged: 0,
		changed: []
	};
	const since = await sinceImport(db, found.value);
	const taken = await takenOnUndo(db, found.value, since, settings);
	const fates = new Map<number, Fate>();
	for (const serial of await serialsOf(db, found.value)) {
		const tx = db.transaction([...CHUNK_STORES, 'history'] as const);
		const chunk = await getChunk(tx, serial);
		for (const t of chunk ? await touches(chunk, importId, new HistoryValues(tx), since) : []) {
			const id = contactId(serial, t.i);
			const changed = changedSince(t);
			if (t.idle && !changed) continue;
			const v = rowValues(chunk?.columns ?? new Map(), t.i);
			const isTaken = taken.get(id);
			fates.set(id, !t.created || isTaken ? 'stays' : changed ? 'asked' : 'goes');
			if (isTaken) {
				preview.taken++;
				if (changed) preview.takenChanged++;
				if (preview.takenBy.length < NAMED) preview.takenBy.push({ id, name: nameOf(v), problem: await takenSince(db, isTaken, settings) });
				continue;
			}
			if (t.created) preview[changed ? 'createdChanged' : 'created']++;
			else preview[changed ? 'mergedChanged' : 'merged']++;
			if (t.again !== null && t.changed.length === 0) preview.cameAgain++;
			if (!changed || preview.changed.length >= NAMED) continue;
			preview.changed.push({
				id,
				name: nameOf(v),
				created: t.created,
				fields: [...new Set(t.changed.map((f) => fieldDefinition(f, settings.customFields).label))],
				again: t.again,
				calls: t.calls
			});
		}
		await breathe();
	}
	Object.assign(preview, await deliveriesOf(db, fates, found.value.completedAt ?? 0));
	const waiting = await waitingOf(db, importId);
	const kept = await awaited(db, importId, waiting, since.later);
	for (const e of waiting) preview[kept.has(e.id) ? 'heldAwaited' : 'held'] += e.rows.length;
	return ok(preview);
}

/**
 * PipelineApi.undoImport (IMP-13): contacts that the import created go, those that it merged rows into return to what they were, rows of it
 * that wait go, unless rows of a later file stayed out for their sake. Who would get back what another contact has by now stays as it is.
 * One transaction a chunk of contacts, with the checkpoint in the manifest, so that a kill in the middle goes on where it was when this is
 * called again (then with the answer given the first time). Windows know by the lock whether it is at work or stopped half way.
 * @param changed what becomes of contacts changed since, and of rows that a later file relies on
 * @param onProgress chunks done, and in all
 */
export async function undoImport(
	importId: string,
	changed: ChangedSince,
	onProgress: (done: number, total: number) => void = () => undefined
): Promise<Result<ImportManifest>> {
	return withLock(undoLock(importId), () => asWriter(() => takeBack(importId, changed, onProgress)));
}

async function takeBack(
	importId: string,
	changed: ChangedSince,
	onProgress: (done: number, total: number) => void
): Promise<Result<ImportManifest>> {
	const db = await openStore();
	const found = await undoable(db, importId);
	if (!found.ok) return found;
	const serials = await serialsOf(db, found.value);
	const by = await userName(db);
	const scoring = await readScoring(db);
	const since = await sinceImport(db, found.value);
	const taken = await takenOnUndo(db, found.value, since, await readSettings(db));
	let progress = found.value.undoing ?? { at: wallClock(), by, changed, done: 0, tally: noUndoTally() };
	for (; progress.done < serials.length;) {
		const serial = serials[progress.done] ?? 0;
		const tx = db.transaction([...CHUNK_STORES, 'history', 'imports', 'settings', 'journal'] as const, 'readwrite', {
			durability: 'relaxed'
		});
		if (progress.done === 0)
			await journalIn(tx, progress.at, progress.by, 'import.undoing', {
				importId,
				file: found.value.file.name,
				changed: progress.changed
			});
		const history = new HistoryValues(tx);
		const chunk = await getChunk(tx, serial);
		const tally = chunk
			? await undoChunk(chunk, importId, history, progress.changed, progress.at, progress.tally, scoring, since, taken)
			: progress.tally;
		if (chunk) await writeChunk(tx, chunk);
		for (const [key, value] of history.written()) await tx.objectStore('history').put(value, key);
		progress = { ...progress, done: progress.done + 1, tally };
		await checkpoint(tx, importId, (m) => ({ ...m, undoing: progress, updatedAt: wallClock() }));
		await take(tx, 'generation');
		await withDeadline(tx.done, 'Taking the import back');
		onProgress(progress.done, serials.length + 1);
		await breathe();
	}
	const waiting = await waitingOf(db, importId);
	const kept = progress.changed === 'keep' ? await awaited(db, importId, waiting, since.later) : new Set<string>();
	const stays = waiting.filter((e) => kept.has(e.id));
	const tally = { ...progress.tally, left: progress.tally.left + rowsIn(stays), held: rowsIn(waiting) - rowsIn(stays) };
	const tx = db.transaction(['held', 'fingerprints', 'apart', 'imports', ...LIST_STORES, ...EVENT_STORES], 'readwrite', {
		durability: 'strict'
	});
	await tx.objectStore('held').delete(ofImport(importId));
	if (stays.length > 0) await tx.objectStore('held').put(stays, [importId, 0]);
	await changeSkipped(tx, (skipped) => skipped.filter((s) => s.entry.importId !== importId));
	await tx.objectStore('fingerprints').delete(importId);
	await forgetTogetherOf(tx, importId);
	await takeBackPlaced(tx, found.value);
	const generation = await take(tx, 'generation');
	const done = await checkpoint(tx, importId, ({ undoing: _, ...m }) => ({
		...m,
		updatedAt: wallClock(),
		undone: { at: progress.at, generation, by: progress.by, tally }
	}));
	const at = wallClock();
	const off = await takeOffRefusals(tx, importId, at);
	if (off)
		await journalIn(tx, at, progress.by, 'suppression.refusalsUnlisted', {
			importId,
			file: done.file.name,
			name: off.name,
			numbers: off.numbers,
			emails: off.addresses
		});
	await journalIn(tx, at, progress.by, 'import.undone', { importId, file: done.file.name, ...tally });
	await recordIn(tx, [{ name: 'import_undone', at, props: { importId } }]);
	await withDeadline(tx.done, 'Taking the import back');
	onProgress(serials.length + 1, serials.length + 1);
	tell({ kind: 'contacts' });
	tell({ kind: 'imports', importId });
	tell({ kind: 'lists' });
	if (tally.held > 0) tell({ kind: 'held' });
	return ok(done);
}

type ManifestTx = {
	objectStore(name: 'imports'): {
		get(id: string): Promise<ImportManifest | undefined>;
		put(m: ImportManifest, id: string): Promise<unknown>;
	};
};

async function checkpoint(tx: ManifestTx, id: string, change: (m: ImportManifest) => ImportManifest): Promise<ImportManifest> {
	const store = tx.objectStore('imports');
	const manifest = await store.get(id);
	if (!manifest) throw new Error(`import ${id} is gone while it is taken back`);
	const next = change(manifest);
	await store.put(next, id);
	return next;
}

async function undoChunk(
	chunk: StoredChunk,
	importId: string,
	history: HistoryValues,
	changed: ChangedSince,
	at: number,
	before: UndoTally,
	scoring: Scoring,
	since: Since,
	taken: ReadonlyMap<number, TakenValue>
): Promise<UndoTally> {
	const tally = { ...before };
	let touched = false;
	for (const t of await touches(chunk, importId, history, since)) {
		if (taken.has(contactId(chunk.serial, t.i))) {
			tally.left++;
			tally.taken = (tally.taken ?? 0) + 1;
			continue;
		}
		if (changedSince(t) && changed === 'keep') {
			tally.left++;
			continue;
		}
		if (t.created) {
			chunk.alive[t.i] = 0;
			tally.removed++;
			continue;
		}
		for (const n of t.own) takeOff(chunk, t.i, t.layers, n, history);
		if (t.idle) continue;
		if (t.own.some((n) => fieldsOf(t.layers[n]).length > 0)) markChanged(chunk, t.i, at);
		touched = true;
		tally.returned++;
	}
	if (touched) rescore(chunk, at, scoring);
	return tally;
}
