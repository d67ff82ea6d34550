import type { BoothEvent, BoothTally } from '#domain/booth/booth';
import { daysBetween } from '#domain/basics/local-day';
import { ok, type Result } from '#domain/result';
import { refusedTo } from '../../guard';
import { tell } from '../../news';
import { captureKey, pictureKey, readCapture, readCaptures, revisedNow, type CaptureRecord } from '../../store/captures';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk, READ_STORES } from '../../store/contacts';
import { withDeadline } from '../../store/engine/deadline';
import { recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { userName } from '../../store/settings';
import { writeTx } from '../contacts/append';
import { boothTally, waits } from './capture';
import { openStore, wallClock } from '../context';
import { deleteContacts } from '../contacts/delete-restore';
import { waitingSettled } from '../events';
import { decideHeld } from '../held/held';
import { HistoryValues } from '../contacts/layers';

/**
 * PipelineApi.takeBackVisitor: the visitor counts no more; a contact that was made for visitors goes with the last of them, one that they
 * were added to, or that holds more since, stays as it is, and what of it waits in Manual Review is skipped. Everybody takes back whom they
 * captured; to take away somebody else's visitor is to delete (HIS-3).
 */
export async function takeBackVisitor(event: BoothEvent, id: string): Promise<Result<BoothTally>> {
	const db = await openStore();
	const found = await readCapture(db, event.id, id);
	const refused = found && found.by !== (await userName(db)) ? await refusedTo('delete') : null;
	if (refused) return refused;
	const done = await takeBack(db, event.id, id);
	return done.ok ? ok(await boothTally(event)) : done;
}

/** The same without the counts. */
export async function takeBack(db: Store, eventId: string, id: string): Promise<Result<null>> {
	const found = await readCapture(db, eventId, id);
	// What waits first: nobody may decide any more that it becomes a contact.
	if (found && (await waits(db, found))) await decideHeld([found.held ?? ''], 'skip', {}, true);
	const record = await readCapture(db, eventId, id);
	if (record && !record.gone) {
		const others =
			record.contactId === null ? [] : (await readCaptures(db, null)).filter((c) => c.id !== id && c.contactId === record.contactId);
		const visits = [record, ...others];
		const made =
			record.contactId !== null &&
			visits.some((c) => !c.merged) &&
			others.every((c) => c.gone) &&
			!(await holdsMore(db, record.contactId, visits));
		// Then the contact: what dies in between is a visitor without a contact, and nobody is lost.
		const removed = made && record.contactId !== null ? await deleteContacts([record.contactId], undefined, false) : ok(0);
		if (!removed.ok) return removed;
		await countNoMore(db, record, made ? others : null);
	}
	return ok(null);
}

/**
 * True where a row of a file was merged into a contact that visitors made, and still is: what it said is not the visitors' to take along.
 */
async function holdsMore(db: Store, id: number, visits: readonly CaptureRecord[]): Promise<boolean> {
	const tx = db.transaction([...READ_STORES, 'history'] as const);
	const chunk = await getChunk(tx, serialOf(id));
	const layers = chunk ? await new HistoryValues(tx).layers(chunk, positionOf(id)) : [];
	return layers.some(({ record: { kind, importId } }) => kind === 'merged' && !visits.some((c) => c.importId === importId));
}

/** Marks the visitor as taken back; `others` = those who were part of the contact that went with it, null = it has none or it stays. */
async function countNoMore(db: Store, record: CaptureRecord, others: readonly CaptureRecord[] | null): Promise<void> {
	const at = wallClock();
	const by = await userName(db);
	const tx = writeTx(db);
	const key = captureKey(record.event.id, record.id);
	// As it is by now: another tab may have written it since.
	const now = await tx.objectStore('pictures').get(key);
	const last = now?.kind === 'capture' ? now : record;
	const first = !last.gone;
	await tx.objectStore('pictures').put({ ...last, gone: true, revisedAt: revisedNow(last, at) }, key);
	if (last.picture !== null) await tx.objectStore('pictures').delete(pictureKey(last.picture));
	if (first && others) for (const c of [last, ...others]) await bookSkipped(tx, c, at);
	await journalIn(tx, at, by, 'booth.takenBack', { event: record.event.name, n: record.n });
	await withDeadline(tx.done, 'Taking the visitor back');
	tell({ kind: 'contacts', serials: [] });
	if (record.importId) tell({ kind: 'imports', importId: record.importId });
}

/** The row of a visitor whose contact is gone with it came in as nobody: it counts as skipped (IMP-7), in the books and in Insights. */
async function bookSkipped(tx: ReturnType<typeof writeTx>, c: CaptureRecord, at: number): Promise<void> {
	const manifest = c.importId === '' ? undefined : await tx.objectStore('imports').get(c.importId);
	if (!manifest) return;
	const was = c.merged ? 'merged' : 'created';
	const { ledger, heldResolved } = manifest;
	// A visitor who waited in Manual Review counts among those who were decided there.
	const waited = c.waited === true || ledger[was] === 0;
	const moved = <T extends { created: number; merged: number; skipped: number }>(l: T): T =>
		l[was] === 0 ? l : { ...l, [was]: l[was] - 1, skipped: l.skipped + 1 };
	const next = waited ? { heldResolved: moved(heldResolved) } : { ledger: moved(ledger) };
	await tx.objectStore('imports').put({ ...manifest, ...next, updatedAt: at }, manifest.id);
	if (waited) {
		const rows = heldResolved[was] === 0 ? 0 : 1;
		await recordIn(tx, waitingSettled(manifest.id, [{ from: was, to: 'skipped', rows, counted: c.settledAt ?? c.at }], at));
		return;
	}
	const chunk = c.contactId === null || c.merged ? undefined : await getChunk(tx, serialOf(c.contactId));
	// Completed later, it was counted when its contact came; told apart from another contact later, when it had been added to that one.
	const counted = Math.min(chunk?.createdAt[positionOf(c.contactId ?? 0)] ?? Infinity, c.settledAt ?? c.at);
	await recordIn(tx, [{ name: 'visitor_taken_back', at, props: { importId: manifest.id, was, daysAgo: daysBetween(counted, at) } }]);
}
