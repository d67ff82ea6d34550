import type { Batch } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { fail, ok, type Result } from '#domain/result';
import { chunkOf, ofBatch } from '../store/batches';
import { withDeadline } from '../store/deadline';
import { journalIn } from '../store/journal';
import type { BatchChunk, OutboxEntry } from '../store/schema';
import type { Env } from './env';
import { nextBatchState, nextEntryState, type BatchEvent } from './states';
import { applyVerdicts, verdict } from './verdicts';
import { userName } from '../store/settings';

/** Pauses or resumes a batch. A request that is under way still brings its verdicts. */
export async function setBatch(env: Env, id: string, event: 'pause' | 'resume'): Promise<Result<Batch>> {
	const db = await env.store();
	const by = await userName(db);
	const tx = db.transaction(['batches', 'journal'], 'readwrite', { durability: 'strict' });
	const batch = await tx.objectStore('batches').get(id);
	const state = batch && nextBatchState(batch.state, event);
	if (!batch || !state) return (await tx.done, refused(batch, event));
	Object.assign(batch, { state, stalled: null, nextAttemptAt: null });
	await Promise.all([tx.objectStore('batches').put(batch, id), journalIn(tx, env.now(), by, event === 'pause' ? 'delivery.paused' : 'delivery.resumed', { batchId: id })]);
	await withDeadline(tx.done, 'Changing the delivery');
	env.tell({ kind: 'delivery', batchId: id });
	return ok(batch);
}

const refused = (batch: Batch | undefined, event: BatchEvent): Result<never> =>
	batch ? fail('deliveryWrongState', { state: batch.state, event }) : fail('deliveryBatchGone');

/**
 * Cancels what has no verdict yet, in one transaction. What was delivered stays delivered; a record whose last answer was
 * lost says so. Records of a request that is under way keep waiting until its verdicts are in (then the rest ends as cancelled).
 */
export async function cancelBatch(env: Env, id: string): Promise<Result<Batch>> {
	const db = await env.store();
	const by = await userName(db);
	const tx = db.transaction(['batches', 'batchChunks', 'outbox', 'journal'], 'readwrite', { durability: 'strict' });
	const batch = await tx.objectStore('batches').get(id);
	const state = batch && nextBatchState(batch.state, 'cancel');
	if (!batch || !state) return (await tx.done, refused(batch, 'cancel'));
	batch.state = state;
	const entries = (await tx.objectStore('outbox').getAll(ofBatch(id))).filter((e) => e.state === 'pending' || e.state === 'unknown');
	await cancelRecords(tx.objectStore('batchChunks'), batch, entries, env.now());
	await Promise.all(entries.map((e) => tx.objectStore('outbox').put({ ...e, state: nextEntryState(e.state, 'cancel') ?? e.state }, [id, e.seq])));
	Object.assign(batch, { stalled: null, nextAttemptAt: null });
	await Promise.all([tx.objectStore('batches').put(batch, id), journalIn(tx, env.now(), by, 'delivery.cancelled', { batchId: id, ...batch.counts })]);
	await withDeadline(tx.done, 'Cancelling the delivery');
	env.tell({ kind: 'delivery', batchId: id });
	return ok(batch);
}

interface ChunkStore {
	get(key: [string, number]): Promise<BatchChunk | undefined>;
	put(chunk: BatchChunk, key: [string, number]): Promise<unknown>;
}

async function cancelRecords(chunks: ChunkStore, batch: Batch, entries: readonly OutboxEntry[], now: number): Promise<void> {
	const byChunk = new Map<number, OutboxEntry[]>();
	for (const e of entries) byChunk.set(chunkOf(e.from), [...(byChunk.get(chunkOf(e.from)) ?? []), e]);
	for (const [n, group] of byChunk) {
		const chunk = await chunks.get([batch.id, n]);
		if (!chunk) continue;
		for (const e of group) {
			const unsure = e.state === 'unknown' ? messageText({ code: 'deliveryCancelledUnsure', params: {} }) : null;
			applyVerdicts(batch, chunk, e.from, e.to, now, () => verdict('cancelled', unsure));
		}
		await chunks.put(chunk, [batch.id, n]);
	}
}
