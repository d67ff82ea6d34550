import type { ImportManifest } from '#domain/import';
import { daysBetween } from '#domain/basics/local-day';
import { captureKey } from '../../store/captures';
import { recordIn } from '../../store/events';
import type { HistoryRecord } from '../../store/schema';
import type { writeTx } from '../contacts/append';
import { countedAt, waitingSettled } from '../events';
import { listApart, type CameApart } from '../lists/list-apart';

/** True for a merge that a person decided on in Manual Review, after its import had ended: its row counts among those that waited. */
const waited = (importId: string, historyKey: string): boolean => historyKey.startsWith(`${importId}/h`);

/** Books with one row that was merged among those that made a contact. */
const apart = <T extends { created: number; merged: number }>(l: T): T => ({
	...l,
	created: l.created + 1,
	merged: Math.max(0, l.merged - 1)
});

/**
 * The books of an import after one of its merges was taken back, in the transaction that does so: the row is a contact of its own by
 * now, so it counts as created and no longer as merged (IMP-7, DUP-6), here, in Insights, and for a visitor of a booth.
 * @param became the contact that the row became, and the one that it was merged into
 */
export async function bookApart(
	tx: ReturnType<typeof writeTx>,
	importId: string,
	record: HistoryRecord,
	historyKey: string,
	became: CameApart,
	at: number
): Promise<void> {
	const manifest = await tx.objectStore('imports').get(importId);
	if (!manifest) return;
	const later = waited(importId, historyKey);
	const next: ImportManifest = later
		? { ...manifest, heldResolved: apart(manifest.heldResolved) }
		: { ...manifest, ledger: apart(manifest.ledger) };
	const listLedger = await listApart(tx, next, became);
	await tx.objectStore('imports').put({ ...next, ...(listLedger && { listLedger }), updatedAt: at }, importId);
	// Visitors are counted day by day, the rows of a file on the day on which their import ended.
	const counted = countedAt(manifest, record.at);
	const { matchType, decidedBy } = record;
	await recordIn(tx, [
		{
			name: 'merge_undone',
			at,
			props: { importId, type: matchType ?? 'none', by: decidedBy, counted: later ? 0 : 1, daysAgo: daysBetween(counted, at) }
		},
		...(later ? waitingSettled(importId, [{ from: 'merged', to: 'created', rows: 1, counted }], at) : [])
	]);
	if (manifest.method === 'booth') await visitorApart(tx, importId, record.row ?? 0, became.id);
}

/** The visitor who was added to somebody else is the contact that came of it: what is completed later goes there. */
async function visitorApart(tx: ReturnType<typeof writeTx>, importId: string, row: number, contactId: number): Promise<void> {
	const store = tx.objectStore('pictures');
	const event = importId.slice('booth-'.length);
	for (const id of [event, event.replace(/-\d+$/, '')]) {
		const all = await store.getAll(IDBKeyRange.bound(captureKey(id, ''), captureKey(id, '\uffff')));
		for (const c of all)
			if (c.kind === 'capture' && c.importId === importId && c.row === row && !c.gone)
				return void (await store.put({ ...c, contactId, merged: false }, captureKey(c.event.id, c.id)));
	}
}
