import { CHUNK_ROWS } from '#domain/chunk';
import type { Batch } from '#domain/delivery';
import type { OutboxEntry } from '../../store/schema';

/** One entry per request; none reaches across a chunk. */
export function* requestsOf(batch: Batch, batchSize: number): Generator<OutboxEntry> {
	const { total } = batch.counts;
	let seq = 0;
	for (let from = 0; from < total;) {
		const to = Math.min(total, from + batchSize, (Math.floor(from / CHUNK_ROWS) + 1) * CHUNK_ROWS);
		yield {
			batchId: batch.id,
			seq,
			destinationId: batch.destinationId,
			from,
			to,
			state: 'pending',
			attempts: 0,
			idempotencyKey: `${batch.id}-${seq}`,
			nextAttemptAt: 0,
			lastError: null
		};
		from = to;
		seq++;
	}
}
