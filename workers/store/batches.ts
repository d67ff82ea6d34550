import { DELIVERY_STATUSES, type Batch, type DeliveryStatus } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { withDeadline } from './engine/deadline';
import { madeInOrder } from './delivery-order';
import type { Store } from './engine/open';
import type { BatchChunk } from './schema';
import { isPiece, layOver, piecesOnly, wholeChunk, withPieces } from './chunks/verdict-pieces';

/** Keys [batchId, *] of `batchChunks` and `outbox`. */
export const ofBatch = (batchId: string): IDBKeyRange => IDBKeyRange.bound([batchId, 0], [batchId, Infinity]);

/** Number of the chunk that holds the i-th record of a batch. */
export const chunkOf = (i: number): number => Math.floor(i / CHUNK_ROWS);

/** A batch, or null. */
export async function readBatch(db: Store, id: string): Promise<Batch | null> {
	return (await withDeadline(db.get('batches', id), 'Reading the delivery')) ?? null;
}

/** Frozen batches, newest first; one that is still being prepared does not exist yet for anybody. */
export async function readBatches(db: Store): Promise<Batch[]> {
	const all = await withDeadline(db.getAll('batches'), 'Reading the deliveries');
	return all.filter((b) => b.state !== 'preparing').sort((a, b) => madeInOrder(b, a));
}

/** Records [n · 1,000, …) of a batch with their receipts, or null. */
export async function readBatchChunk(db: Store, batchId: string, n: number): Promise<BatchChunk | null> {
	return wholeChunk(await withDeadline(db.getAll('batchChunks', withPieces(batchId, n)), 'Reading the receipts'));
}

/** What requests have said since of a chunk whose own `status` is given, without reading its records again; into it. */
export async function readStatuses(db: Store, batchId: string, n: number, status: Uint8Array): Promise<void> {
	const pieces = await withDeadline(db.getAll('batchChunks', piecesOnly(batchId, n)), 'Reading the receipts');
	layOver({ status }, pieces.filter(isPiece));
}

/** All chunks of a batch in order, one in memory at a time. */
export async function* batchChunks(db: Store, batch: Pick<Batch, 'id' | 'counts'>): AsyncGenerator<BatchChunk> {
	for (let n = 0; n * CHUNK_ROWS < batch.counts.total; n++) {
		const chunk = await readBatchChunk(db, batch.id, n);
		if (chunk) yield chunk;
	}
}

export const statusAt = (chunk: Pick<BatchChunk, 'status'>, i: number): DeliveryStatus =>
	DELIVERY_STATUSES[chunk.status[i] ?? 0] ?? 'waiting';

/** waiting and sent want a verdict still; everything else is final. */
export const isFinal = (status: DeliveryStatus): boolean => status !== 'waiting' && status !== 'sent';
