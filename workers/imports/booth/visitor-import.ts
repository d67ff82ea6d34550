import type { ImportManifest } from '#domain/import';
import { dayThere } from '#domain/booth/capture';
import type { CaptureRecord } from '../../store/captures';
import { take } from '../../store/counters';
import { recordIn } from '../../store/events';
import { waitingSettled } from '../events';
import { emptyManifest, type writeTx } from '../contacts/append';

type Tx = ReturnType<typeof writeTx>;

/** The import that an event's visitors are in: one that was taken back as a whole (IMP-13) stays as it is, and another begins. */
async function importOf(
	eventId: string,
	read: (id: string) => Promise<ImportManifest | null | undefined>
): Promise<{ id: string; manifest: ImportManifest | null }> {
	for (let n = 1; ; n++) {
		const id = `booth-${eventId}${n > 1 ? `-${n}` : ''}`;
		const manifest = (await read(id)) ?? null;
		if (!manifest?.undone && !manifest?.undoing) return { id, manifest };
	}
}

/** Where a visitor stands in the books of the event: its row, and whether the row is counted there already. */
export interface VisitorRow {
	/** The event's import as it was before. */
	before: ImportManifest;
	row: number;
	/** It was skipped in Manual Review, and is completed: its row is counted among those that waited. */
	again: boolean;
}

/** The event's manifest inside the transaction, made where there is none, and the visitor's row of it. */
export async function rowIn(tx: Tx, record: CaptureRecord, at: number, by: string): Promise<VisitorRow> {
	const own = await importOf(record.event.id, (id) => tx.objectStore('imports').get(id));
	const manifest = own.manifest ?? emptyManifest(own.id, await take(tx, 'nextOrdinal'), at, by, 'booth', record.event.name);
	// Another tablet may spell the event differently.
	const name = record.received && own.manifest ? manifest.file.name : record.event.name;
	const before = { ...manifest, file: { ...manifest.file, name } };
	await tx.objectStore('imports').put(before, before.id);
	const again = record.held !== null && record.row > 0 && record.importId === before.id;
	return { before, row: again ? record.row : before.rowsTotal + 1, again };
}

/** Counts what became of a visitor's row, once: the event's import adds up to its visitors. */
export async function book(
	tx: Tx,
	{ before, row, again }: VisitorRow,
	record: CaptureRecord,
	became: 'created' | 'merged' | 'held',
	at: number
): Promise<void> {
	const now = (await tx.objectStore('imports').get(before.id)) ?? before;
	const next: ImportManifest = { ...now, updatedAt: at, completedAt: became === 'held' ? now.completedAt : at };
	if (again) {
		const { created, merged, skipped } = now.heldResolved;
		next.heldResolved = {
			created: created + (became === 'created' ? 1 : 0),
			merged: merged + (became === 'merged' ? 1 : 0),
			skipped: Math.max(0, skipped - 1)
		};
	} else {
		const day = dayThere(record);
		next.rowsDone = next.rowsTotal = row;
		next.ledger = { ...now.ledger, total: row, [became]: now.ledger[became] + 1 };
		next.captured = { ...now.captured, [day]: (now.captured?.[day] ?? 0) + 1 };
	}
	await tx.objectStore('imports').put(next, before.id);
	if (again) await recordIn(tx, waitingSettled(before.id, [{ from: 'skipped', to: became, rows: 1, counted: record.at }], at));
}
