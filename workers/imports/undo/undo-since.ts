import type { ImportManifest } from '#domain/import';
import type { UndoPreview } from '#domain/imports/undo-import';
import { sentAndWaiting } from '../../query/deliveries';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { laterFiles, type LaterFile } from './came-again';

/** What came after an import that the layers of its contacts don't tell. */
export interface Since {
	/** Files that relied on contacts that were there. */
	later: readonly LaterFile[];
	/** Contact → attempts to reach it that stand. Their outcomes would go with it. */
	calls: ReadonlyMap<number, number>;
}

export async function sinceImport(db: Store, manifest: ImportManifest): Promise<Since> {
	return { later: await laterFiles(db, manifest), calls: await callsOf(db) };
}

/** One campaign at a time: the attempts of all may be many. */
async function callsOf(db: Store): Promise<Map<number, number>> {
	const calls = new Map<number, number>();
	for (const { id } of await withDeadline(db.getAll('campaigns'), 'Reading the campaigns')) {
		const attempts = await withDeadline(db.getAll('attempts', IDBKeyRange.bound([id, 0], [id, Infinity])), 'Reading the calls');
		for (const { contactId } of attempts) calls.set(contactId, (calls.get(contactId) ?? 0) + 1);
	}
	return calls;
}

/** What becomes of a contact of an import that is taken back: it stays, it goes, or that is for the user to say. */
export type Fate = 'stays' | 'goes' | 'asked';

/**
 * Of some contacts: how many a CRM has; and how many wait in a delivery, with the values that they had when it was made. Who goes is not sent
 * any more (outbox/preparing/held-since.ts); of those that stay only such count that wait with what the import brought.
 * @param importedAt when it was complete, ms
 */
export async function deliveriesOf(
	db: Store,
	fates: ReadonlyMap<number, Fate>,
	importedAt: number
): Promise<Pick<UndoPreview, 'delivered' | 'waiting' | 'waitingGoes' | 'waitingChanged'>> {
	const { sent, waiting } = await sentAndWaiting(db);
	const ids = [...fates.keys()];
	const waits = (fate: Fate): number =>
		ids.filter((id) => fates.get(id) === fate && (waiting.get(id) ?? -1) >= (fate === 'stays' ? importedAt : 0)).length;
	return {
		delivered: ids.filter((id) => sent.has(id)).length,
		waiting: waits('stays'),
		waitingGoes: waits('goes'),
		waitingChanged: waits('asked')
	};
}
