import type { Batch } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { chunkOf, isFinal, readBatchChunk, statusAt } from '../../store/batches';
import type { Store } from '../../store/engine/open';
import { isUnanswered, readEntries } from '../../store/outbox';

/** A delivery with the number of its contacts that were sent and not answered. */
export async function withUnanswered(db: Store, batch: Batch): Promise<Batch> {
	if (batch.counts.waiting === 0) return batch;
	let unanswered = 0;
	let chunk: Awaited<ReturnType<typeof readBatchChunk>> = null;
	for (const { from, to } of (await readEntries(db, batch.id)).filter(isUnanswered)) {
		const n = chunkOf(from);
		if (chunk?.n !== n) chunk = await readBatchChunk(db, batch.id, n);
		for (let i = from; chunk && i < to; i++) if (!isFinal(statusAt(chunk, i - n * CHUNK_ROWS))) unanswered++;
	}
	return unanswered > 0 ? { ...batch, unanswered } : batch;
}
