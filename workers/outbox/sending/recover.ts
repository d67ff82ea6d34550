import type { Batch } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { madeInOrder } from '../../store/delivery-order';
import type { Store } from '../../store/engine/open';
import { readEntries } from '../../store/outbox';
import type { OutboxEntry } from '../../store/schema';
import { isMoving, isOpen } from './states';
import type { ChunkCache } from './ledger';
import { giveBack } from './transitions';

const batchesOf = async (db: Store, destinationId: string): Promise<Batch[]> =>
	(await db.getAll('batches')).filter((b) => b.destinationId === destinationId).sort(madeInOrder);

/**
 * Run by whoever has just become the sender: requests that are still marked `sending` belong to one that died.
 * Their outcome is unknown, so they are sent again unchanged, or, in a cancelled batch, end as cancelled. @returns of which
 * deliveries
 */
export async function recover(db: Store, chunks: ChunkCache, destinationId: string, now: number): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (const batch of await batchesOf(db, destinationId)) {
		if (batch.counts.waiting === 0) continue;
		for (const entry of await readEntries(db, batch.id))
			if (entry.state === 'sending') {
				const open = await giveBack(db, chunks, entry, 'lose', { code: 'deliveryInterrupted', params: {} }, 0, now);
				if (open) found.add(batch.id);
			}
	}
	return found;
}

/** The requests of a destination that may be made now, oldest batch first. */
export async function loadQueue(db: Store, destinationId: string): Promise<OutboxEntry[]> {
	const queue: OutboxEntry[] = [];
	for (const batch of await batchesOf(db, destinationId))
		if (isMoving(batch)) for (const entry of await readEntries(db, batch.id)) if (isOpen(entry)) queue.push(entry);
	return queue;
}

/**
 * Says on every moving batch of a destination why nothing moves (null = it does) and when the next attempt is (ms; null = when something
 * changes). Returns their ids.
 */
export async function stall(db: Store, destinationId: string, problem: Problem | null, nextAttemptAt: number | null): Promise<string[]> {
	const tx = db.transaction('batches', 'readwrite');
	const moving = (await tx.store.getAll()).filter((b) => b.destinationId === destinationId && isMoving(b));
	await Promise.all(moving.map((b) => tx.store.put({ ...b, stalled: problem, nextAttemptAt }, b.id)));
	await tx.done;
	return moving.map((b) => b.id);
}

/** What already keeps the deliveries of a destination: a new one meets the same, and says so from the start. */
export async function stallOf(
	batches: { getAll(): Promise<Batch[]> },
	destinationId: string
): Promise<Pick<Batch, 'stalled' | 'nextAttemptAt'>> {
	const kept = (await batches.getAll()).find((b) => b.destinationId === destinationId && isMoving(b) && b.stalled !== null);
	return { stalled: kept?.stalled ?? null, nextAttemptAt: kept?.nextAttemptAt ?? null };
}
