import type { Batch } from '#domain/delivery';
import { nextBatchState } from '../outbox/sending/states';
import { batchChunks, readBatches, statusAt } from '../store/batches';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';

/**
 * Counts of deliveries that came with a backup, made anew from their records. A backup is read store by store, and what was delivered
 * meanwhile stands in the records and not in the counts, which were read before: they would say for ever that somebody waits.
 */
export async function recount(db: Store): Promise<void> {
	for (const batch of await readBatches(db)) {
		if (batch.restored === undefined || batch.counts.waiting === 0 || batch.state === 'cancelled') continue;
		const counts = await countsOf(db, batch);
		// Where records are missing, more is wrong than the counts.
		if (counts.total !== batch.counts.total || counts.waiting === batch.counts.waiting) continue;
		const done = counts.waiting === 0 ? nextBatchState(batch.state, 'finish') : null;
		await withDeadline(db.put('batches', { ...batch, counts, state: done ?? batch.state }, batch.id), 'Counting what is delivered');
	}
}

async function countsOf(db: Store, batch: Batch): Promise<Batch['counts']> {
	const counts: Batch['counts'] = { total: 0, waiting: 0, created: 0, updated: 0, rejected: 0, cancelled: 0 };
	for await (const chunk of batchChunks(db, batch))
		for (let i = 0; i < chunk.contactIds.length; i++) {
			const status = statusAt(chunk, i);
			counts.total++;
			if (status === 'waiting' || status === 'sent') counts.waiting++;
			else counts[status] = (counts[status] ?? 0) + 1;
		}
	return counts;
}
