import type { Batch } from '#domain/delivery';
import { nextBatchState } from '../outbox/sending/states';
import { batchChunks, isFinal, readBatches, statusAt } from '../store/batches';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { readEntries } from '../store/outbox';

/**
 * Puts deliveries right that came with a backup and were under way when it was made. A backup is read store by store: deliveries with
 * their counts first, their records later, their requests last. The records say what is true of the others.
 */
export async function putRight(db: Store): Promise<void> {
	for (const batch of await readBatches(db)) {
		if (batch.restored === undefined || batch.counts.waiting === 0) continue;
		const { counts, waits } = await countsOf(db, batch);
		// Where records are missing, more is wrong than the counts.
		if (counts.total !== batch.counts.total) continue;
		if (counts.waiting !== batch.counts.waiting) await recount(db, batch, counts);
		if (counts.waiting > 0) await reopen(db, batch, waits);
	}
}

/** Counts of the records, and which of them wait: 1 a record. */
async function countsOf(db: Store, batch: Batch): Promise<{ counts: Batch['counts']; waits: Uint8Array }> {
	const counts: Batch['counts'] = { total: 0, waiting: 0, created: 0, updated: 0, rejected: 0, cancelled: 0 };
	const waits = new Uint8Array(batch.counts.total);
	for await (const chunk of batchChunks(db, batch))
		for (let i = 0; i < chunk.contactIds.length; i++) {
			const status = statusAt(chunk, i);
			if (!isFinal(status)) waits[counts.total] = 1;
			const key = isFinal(status) ? (status as Exclude<typeof status, 'sent'>) : 'waiting';
			counts[key] = (counts[key] ?? 0) + 1;
			counts.total++;
		}
	return { counts, waits };
}

/** They would say for ever that somebody waits who has arrived. */
async function recount(db: Store, batch: Batch, counts: Batch['counts']): Promise<void> {
	const done = counts.waiting === 0 ? nextBatchState(batch.state, 'finish') : null;
	await withDeadline(db.put('batches', { ...batch, counts, state: done ?? batch.state }, batch.id), 'Counting what is delivered');
}

/**
 * A request that was done by the time it was read, with records that were not: they would wait for ever. Nobody here knows whether they
 * arrived, as of any request that was under way (sending/recover.ts).
 */
async function reopen(db: Store, { id }: Batch, waits: Uint8Array): Promise<void> {
	for (const entry of await readEntries(db, id))
		if (entry.state === 'done' && waits.subarray(entry.from, entry.to).includes(1))
			await withDeadline(db.put('outbox', { ...entry, state: 'sending' }, [id, entry.seq]), 'Looking for what still waits');
}
