import { tell } from '../../news';
import { captureKey, type CaptureRecord } from '../../store/captures';
import { withDeadline } from '../../store/engine/deadline';
import { recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { HeldRecord } from '../../store/schema';
import { userName } from '../../store/settings';
import { writeTx } from '../contacts/append';
import { wallClock } from '../context';
import { visitorCaptured } from '../events';
import { book, rowIn } from './visitor-import';
import type { Like } from './visitor-likes';

/**
 * Somebody who came by hand-over, has what only one contact may have, or shares a mailbox with one of another name, may be somebody who is
 * here: the visitor is kept, and a person says so in Manual Review. `ends` = a key of `settings` that goes away in the same transaction.
 */
export async function holdVisitor(
	db: Store,
	record: CaptureRecord,
	{ id: ref, ...match }: Like,
	ends: string | undefined,
	why: HeldRecord['why'] = 'undecided'
): Promise<{ contactId: null; merged: false; held: true; fresh: true }> {
	const at = wallClock();
	const by = await userName(db);
	const tx = writeTx(db);
	const place = await rowIn(tx, record, at, by);
	const { before, row, again } = place;
	const id = `${before.id}:${row}`;
	await tx.objectStore('held').put(
		[
			{
				id,
				importId: before.id,
				rows: [row],
				values: record.values,
				match: { kind: 'stored', ref, ...match },
				heldBy: by,
				heldAt: at,
				why
			}
		],
		[before.id, row]
	);
	await tx
		.objectStore('pictures')
		.put({ ...record, contactId: null, importId: before.id, row, held: id }, captureKey(record.event.id, record.id));
	await book(tx, place, record, 'held', at);
	if (!again) await recordIn(tx, visitorCaptured(before, 'held', at));
	if (ends) await tx.objectStore('settings').delete(ends);
	await journalIn(tx, at, by, 'booth.held', { event: record.event.name, n: record.n });
	await withDeadline(tx.done, 'Keeping the visitor for review');
	tell({ kind: 'held' });
	tell({ kind: 'imports', importId: before.id });
	return { contactId: null, merged: false, held: true, fresh: true };
}

/**
 * The newer word of a visitor who still waits is what a person decides on. False = it waits no more, and nothing was written. The caller is
 * the writer.
 */
export async function holdAnew(db: Store, record: CaptureRecord): Promise<boolean> {
	const by = await userName(db);
	const tx = writeTx(db);
	const held = tx.objectStore('held');
	const [keys, lists] = await Promise.all([held.getAllKeys(), held.getAll()]);
	const at = lists.findIndex((list) => list.some((e) => e.id === record.held));
	const [key, list] = [keys[at], lists[at]];
	if (key && list) {
		await held.put(
			list.map((e) => (e.id === record.held ? { ...e, values: record.values } : e)),
			key
		);
		await tx.objectStore('pictures').put(record, captureKey(record.event.id, record.id));
		await journalIn(tx, wallClock(), by, 'booth.held', { event: record.event.name, n: record.n });
	}
	await withDeadline(tx.done, 'Keeping the visitor for review');
	if (key) tell({ kind: 'held' });
	return key !== undefined;
}
