import type { IDBPTransaction } from 'idb';
import type { Batch } from '#domain/delivery';
import { chunkOf } from '../../store/batches';
import { EVENT_STORES, recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { BatchChunk, MusterDB, OutboxEntry, VerdictPiece } from '../../store/schema';
import { isChunk } from '../../store/chunks/verdict-pieces';
import { nextBatchState } from './states';
import { keyOf, newPiece } from './verdicts';

/** Everything that a step of the outbox may touch. */
const STORES = ['outbox', 'batches', 'batchChunks', 'replaced', 'journal', ...EVENT_STORES] as const;
export type LedgerTx = IDBPTransaction<MusterDB, (typeof STORES)[number][], 'readwrite'>;

/** Opens the one transaction of a step. It reaches the disk before it counts as done. */
export const ledger = (db: Store): LedgerTx => db.transaction([...STORES], 'readwrite', { durability: 'strict' }) as LedgerTx;

/** Chunks kept at hand: a chunk is a thousand records, ten requests of a hundred. */
const KEPT = 4;

/** Frozen records by chunk, the last few in memory: once the batch exists they only change where a person is erased from it. */
export class ChunkCache {
	#kept = new Map<string, BatchChunk>();

	async get(tx: LedgerTx, { id, erased = 0 }: Batch, n: number): Promise<BatchChunk | null> {
		const key = `${id}/${n}/${erased}`;
		const known = this.#kept.get(key);
		if (known) return known;
		const read = await tx.objectStore('batchChunks').get([id, n]);
		if (!read || !isChunk(read)) return null;
		this.#kept.set(key, read);
		for (const old of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(old);
		return read;
	}
}

/** A request as the store has it at this moment, with all that belongs to it; null when it is gone. */
export interface Held {
	entry: OutboxEntry;
	batch: Batch;
	chunk: BatchChunk;
	piece: VerdictPiece;
}

export async function readHeld(
	tx: LedgerTx,
	chunks: ChunkCache,
	{ batchId, seq }: Pick<OutboxEntry, 'batchId' | 'seq'>
): Promise<Held | null> {
	const [entry, batch] = await Promise.all([tx.objectStore('outbox').get([batchId, seq]), tx.objectStore('batches').get(batchId)]);
	if (!entry || !batch) return null;
	const [chunk, kept] = await Promise.all([chunks.get(tx, batch, chunkOf(entry.from)), tx.objectStore('batchChunks').get(keyOf(entry))]);
	if (!chunk) return null;
	return { entry, batch, chunk, piece: kept && !isChunk(kept) ? kept : newPiece(entry) };
}

/** Stores the batch; when nothing of it waits any more it is done, and the journal says so. */
export async function putBatch(tx: LedgerTx, batch: Batch, now: number): Promise<void> {
	const done = batch.counts.waiting === 0 ? nextBatchState(batch.state, 'finish') : null;
	if (done) Object.assign(batch, { state: done, stalled: null, nextAttemptAt: null });
	await tx.objectStore('batches').put(batch, batch.id);
	if (!done) return;
	const { total, created, updated, rejected, cancelled } = batch.counts;
	await Promise.all([
		journalIn(tx, now, batch.createdBy, 'delivery.done', { batchId: batch.id, ...batch.counts }),
		recordIn(tx, [
			{
				name: 'integration_readiness',
				at: now,
				props: { batchId: batch.id, total, created, updated, rejected, cancelled, ms: Math.max(0, now - batch.createdAt) }
			}
		])
	]);
}

/** Stores a request; one that asks a smaller or another set of records has another key by then. */
export const putEntry = (tx: LedgerTx, entry: OutboxEntry): Promise<unknown> =>
	tx.objectStore('outbox').put(entry, [entry.batchId, entry.seq]);

/** The number of the next request of a batch. */
export async function nextSeq(tx: LedgerTx, batchId: string): Promise<number> {
	const last = await tx.objectStore('outbox').openKeyCursor(IDBKeyRange.bound([batchId, 0], [batchId, Infinity]), 'prev');
	return (last ? last.key[1] : -1) + 1;
}
