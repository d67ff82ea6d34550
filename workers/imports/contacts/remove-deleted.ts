import { IdSet } from '#domain/basics/id-set';
import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { blankContact, blankRecord } from '../../privacy/contacts';
import { manifestWithout } from '../../privacy/scrub';
import { blankIssues, blankSourceRows } from '../../privacy/source';
import { contactId, positionsBySerial } from '../../store/contact-id';
import { CHUNK_STORES, getChunk, readChunks } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { DELETION_KEPT_MS, forgetDeleted } from '../../store/deletions';
import { readCommitting } from '../../store/imports';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { markRemoving, noteRemoved, readRemoved, readRemoving } from '../../store/removed';
import { historyKeyOf } from '../../store/touched';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { noteWritten } from '../match/stored-keys';
import { deleted, type Beat } from './deleted-here';
import type { OnProgress } from './delete-restore';
import { writeChunk } from './write-chunk';

/** Chunks blanked in one transaction. */
const AT_ONCE = 32;
/** Chunks read at once. */
const READ_AT_ONCE = 16;

/**
 * PipelineApi.removeDeleted: takes the values of deleted contacts off the device, with their changes and what was theirs in original rows and
 * findings. From then on nobody can bring them back. Who was delivered stays (deleted-here.ts), and so does what was backed up. What a tab
 * that dies leaves, upkeep removes.
 */
export async function removeDeleted(onProgress: OnProgress = () => undefined): Promise<Result<number>> {
	const db = await openStore();
	const tellDone = (done: number): void => onProgress(Math.round(1000 * done), 1000);
	const { recent, past } = await deleted(db, (done) => tellDone(0.15 * done));
	const ids = Uint32Array.from([...recent, ...past]).sort();
	if (!(await remove(db, ids, (done) => tellDone(0.15 + 0.85 * done), await userName(db))))
		return fail('importUnfinished', { file: (await readCommitting(db))?.file.name ?? '' });
	return ok(ids.length);
}

/** In `settings`: when it was first and last looked for those of whom nothing is kept any more, ms. */
const LOOKED = 'removedLooked';
const DAY_MS = 86_400_000;

/**
 * What a tab that died began to remove; and by itself, once a day, who was deleted over 30 days ago, or with an import undone that long ago.
 * When contacts were deleted that no note tells of, nobody knows: for 30 days from the first look on nobody is removed.
 */
export async function removeExpired(db: Store, now: number): Promise<void> {
	const left = await readRemoving(db);
	if (left) await remove(db, Uint32Array.from(left.ids.all()), () => undefined, left.by);
	const { first, last } = ((await db.get('settings', LOOKED)) ?? {}) as { first?: unknown; last?: unknown };
	if (typeof last === 'number' && last > now - DAY_MS && last <= now) return;
	const since = typeof first === 'number' ? Math.min(first, now) : now;
	let stay: Uint32Array = new Uint32Array(0);
	if (since <= now - DELETION_KEPT_MS) {
		const { past, lately, delivered } = await deleted(db, undefined, await readRemoved(db, 'deletedKept'));
		const ids = past.filter((id) => !lately.has(id));
		if (!(await remove(db, ids, () => undefined, ''))) return;
		stay = delivered;
	}
	const tx = db.transaction('settings', 'readwrite', { durability: 'relaxed' });
	if (stay.length > 0) await noteRemoved(tx, stay, 'deletedKept');
	await tx.objectStore('settings').put({ first: since, last: now }, LOOKED);
	await withDeadline(tx.done, 'Noting who was removed');
}

/** @returns false where an import is being written */
async function remove(db: Store, ids: Uint32Array, beat: Beat, by: string): Promise<boolean> {
	if (await readCommitting(db)) return false;
	if (ids.length === 0) return true;
	const rows = await rowsOf(db, ids, (done) => beat(0.25 * done));
	const begun = db.transaction('settings', 'readwrite', { durability: 'strict' });
	await forgetDeleted(begun, [...ids]);
	await markRemoving(begun, { ...IdSet.of(ids).bits(), by });
	await withDeadline(begun.done, 'Beginning to remove contacts');
	// Rows first: which they are is told by the contacts.
	let n = 0;
	for (const [importId, wanted] of rows) {
		await blankSourceRows(db, importId, wanted);
		await blankIssues(db, importId, wanted);
		await withoutSamples(db, importId, wanted);
		beat(0.25 + (0.25 * ++n) / rows.size);
		await breathe();
	}
	const all = [...positionsBySerial(ids)];
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const some = all.slice(at, at + AT_ONCE);
		await asWriter(() => blank(db, some, by));
		beat(0.5 + (0.5 * (at + some.length)) / all.length);
		await breathe();
	}
	const ended = db.transaction('settings', 'readwrite', { durability: 'strict' });
	await markRemoving(ended, null);
	await withDeadline(ended.done, 'Ending to remove contacts');
	tell({ kind: 'settings' });
	return true;
}

/** Numbers of the rows that contacts were made of or have values from, by import. */
async function rowsOf(db: Store, ids: Uint32Array, beat: Beat): Promise<Map<string, IdSet>> {
	const rows = new Map<string, IdSet>();
	const link = (importId: string | null, row: number | null): void => {
		if (importId === null || importId === 'edit' || !row) return;
		let of = rows.get(importId);
		if (!of) rows.set(importId, (of = new IdSet()));
		of.set(row, true);
	};
	const all = [...positionsBySerial(ids)];
	for (let at = 0; at < all.length; at += READ_AT_ONCE) {
		const some = all.slice(at, at + READ_AT_ONCE);
		const chunks = await readChunks(
			db,
			some.map(([serial]) => serial)
		);
		for (const [n, [serial, positions]] of some.entries()) {
			const chunk = chunks[n];
			if (!chunk) continue;
			const keys = new Set<string>();
			for (const i of positions) {
				link(chunk.importId, chunk.rows[i] ?? 0);
				for (const [source, row] of Object.values(chunk.origins[i] ?? {})) link(source, row);
				for (const key of chunk.touchedBy[i] ?? []) keys.add(historyKeyOf(key));
			}
			const gone = new Set(positions.map((i) => contactId(serial, i)));
			for (const key of keys)
				for (const r of (await withDeadline(db.get('history', key), 'Reading the history')) ?? [])
					// A row whose merge was taken back is somebody else's.
					if (gone.has(r.contactId) && !r.undone) link(r.importId, r.row);
		}
		beat(Math.min(1, (at + READ_AT_ONCE) / all.length));
		await breathe();
	}
	return rows;
}

/** Takes samples of rows out of what is kept of an import. */
async function withoutSamples(db: Store, importId: string, rows: IdSet): Promise<void> {
	const tx = db.transaction('imports', 'readwrite', { durability: 'strict' });
	const manifest = await tx.store.get(importId);
	if (manifest) await tx.store.put(manifestWithout(manifest, null, rows), importId);
	await withDeadline(tx.done, 'Blanking samples of rows');
}

/** Blanks contacts of some chunks with their changes, in one transaction. */
async function blank(db: Store, some: readonly (readonly [serial: number, positions: number[]])[], by: string): Promise<void> {
	const tx = db.transaction([...CHUNK_STORES, 'history', 'overrides', 'sorted', 'settings', 'journal'] as const, 'readwrite', {
		durability: 'strict'
	});
	const gone: number[] = [];
	const keys = new Set<string>();
	for (const [serial, positions] of some) {
		const chunk = await getChunk(tx, serial);
		if (!chunk) continue;
		for (const i of positions) {
			// Whoever was brought back meanwhile stays.
			if (i >= chunk.length || chunk.alive[i] !== 0) continue;
			for (const key of chunk.touchedBy[i] ?? []) keys.add(historyKeyOf(key));
			blankContact(chunk, i);
			gone.push(contactId(serial, i));
		}
		await writeChunk(tx, chunk);
	}
	const ids = IdSet.of(gone);
	for (const key of keys) {
		const records = await tx.objectStore('history').get(key);
		if (records)
			await tx.objectStore('history').put(
				records.map((r) => (ids.has(r.contactId) ? blankRecord(r) : r)),
				key
			);
	}
	const overridden = (await tx.objectStore('overrides').getAllKeys()).filter((id) => ids.has(id));
	await Promise.all(overridden.map((id) => tx.objectStore('overrides').delete(id)));
	// Derived of their values, and out of date.
	await tx.objectStore('sorted').clear();
	// Another tab may have removed some of them meanwhile.
	const count = await noteRemoved(tx, gone);
	const generation = await take(tx, 'generation');
	if (count > 0) await journalIn(tx, wallClock(), by, 'contacts.removed', { count });
	await withDeadline(tx.done, 'Removing contacts');
	const serials = some.map(([serial]) => serial);
	await noteWritten(db, generation, serials);
	tell({ kind: 'contacts', serials });
}
