import { CHUNK_ROWS } from '#domain/chunk';
import type { Batch, DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { chunkOf } from '../store/batches';
import { withDeadline } from '../store/deadline';
import { journalIn } from '../store/journal';
import type { Store } from '../store/open';
import type { OutboxEntry } from '../store/schema';
import { isMoving, nextBatchState, nextEntryState } from './states';
import { applyVerdicts, verdict, type Verdict } from './verdicts';

/** A request that is marked as sending in the store: it may leave now. */
export interface Claimed { entry: OutboxEntry; records: DeliveryRecord[]; batch: Batch }

/** Marks an entry `sending` BEFORE its request leaves (see [Note: exactly once]); null when it may not be sent any more (paused, cancelled, done). */
export async function claim(db: Store, { batchId, seq }: OutboxEntry, now: number): Promise<Claimed | null> {
	const tx = db.transaction(['outbox', 'batches', 'batchChunks'], 'readwrite', { durability: 'strict' });
	const [entry, batch] = await Promise.all([tx.objectStore('outbox').get([batchId, seq]), tx.objectStore('batches').get(batchId)]);
	const chunk = entry && (await tx.objectStore('batchChunks').get([batchId, chunkOf(entry.from)]));
	const state = entry && nextEntryState(entry.state, 'claim');
	if (!entry || !batch || !chunk || !state || !isMoving(batch)) return (await tx.done, null);
	entry.state = state;
	entry.attempts++;
	Object.assign(batch, { state: nextBatchState(batch.state, 'send') ?? batch.state, lastAttemptAt: now, nextAttemptAt: null, stalled: null });
	await Promise.all([tx.objectStore('outbox').put(entry, [batchId, seq]), tx.objectStore('batches').put(batch, batchId)]);
	await withDeadline(tx.done, 'Marking the request');
	const base = chunk.n * CHUNK_ROWS;
	return { entry, batch, records: chunk.records.slice(entry.from - base, entry.to - base) };
}

/** Verdicts, receipts, counts and completion in one transaction. `open` = the entry while it still wants an answer; `ended` = nothing of its batch waits any more. */
export async function settle(db: Store, { batchId, seq }: OutboxEntry, results: readonly DeliveryResult[], now: number): Promise<{ open: OutboxEntry | null; ended: boolean }> {
	const tx = db.transaction(['outbox', 'batches', 'batchChunks', 'journal'], 'readwrite', { durability: 'strict' });
	const [entry, batch] = await Promise.all([tx.objectStore('outbox').get([batchId, seq]), tx.objectStore('batches').get(batchId)]);
	const chunk = entry && (await tx.objectStore('batchChunks').get([batchId, chunkOf(entry.from)]));
	if (!entry || !batch || !chunk || entry.state !== 'sending') return (await tx.done, { open: null, ended: true });
	const said = new Map(results.map((r) => [r.externalId, r]));
	const rest = silence(entry, batch);
	const waiting = applyVerdicts(batch, chunk, entry.from, entry.to, now, (id) => said.get(id) ?? rest);
	const open = waiting > 0;
	entry.state = nextEntryState(entry.state, open ? 'lose' : 'settle') ?? entry.state;
	entry.lastError = open ? { code: 'deliveryNoVerdict', params: { count: waiting } } : null;
	await Promise.all([
		tx.objectStore('outbox').put(entry, [batchId, seq]),
		tx.objectStore('batchChunks').put(chunk, [batchId, chunk.n]),
		finishIfSettled(tx, batch, now)
	]);
	await withDeadline(tx.done, 'Writing the receipts');
	return { open: open ? entry : null, ended: batch.counts.waiting === 0 };
}

/** What becomes of records that an answer left out: asked again once, then rejected; in a cancelled batch they end here. */
function silence(entry: OutboxEntry, batch: Batch): Verdict | null {
	if (batch.state === 'cancelled') return verdict('cancelled', messageText({ code: 'deliveryCancelledUnsure', params: {} }));
	return entry.lastError?.code === 'deliveryNoVerdict' ? verdict('rejected', messageText(entry.lastError)) : null;
}

/**
 * A request without a result: back to `pending` (`release`: the server did not act) or `unknown` (`lose`: it may have).
 * In a batch that was cancelled meanwhile it ends here. Returns the entry while it is still to be sent.
 */
export async function giveBack(db: Store, { batchId, seq }: OutboxEntry, event: 'release' | 'lose', problem: Problem, nextAttemptAt: number, now: number): Promise<OutboxEntry | null> {
	const tx = db.transaction(['outbox', 'batches', 'batchChunks', 'journal'], 'readwrite', { durability: 'strict' });
	const [entry, batch] = await Promise.all([tx.objectStore('outbox').get([batchId, seq]), tx.objectStore('batches').get(batchId)]);
	const chunk = entry && (await tx.objectStore('batchChunks').get([batchId, chunkOf(entry.from)]));
	if (!entry || !batch || !chunk || entry.state !== 'sending') return (await tx.done, null);
	const puts: Promise<unknown>[] = [];
	if (batch.state === 'cancelled') {
		entry.state = nextEntryState(entry.state, 'cancel') ?? entry.state;
		const reason = event === 'lose' ? messageText({ code: 'deliveryCancelledUnsure', params: {} }) : null;
		applyVerdicts(batch, chunk, entry.from, entry.to, now, () => verdict('cancelled', reason));
		puts.push(tx.objectStore('batchChunks').put(chunk, [batchId, chunk.n]), tx.objectStore('batches').put(batch, batchId));
	} else {
		// A record that was left out before is still "asked again" after a lost answer.
		const asked = event === 'lose' && entry.lastError?.code === 'deliveryNoVerdict';
		Object.assign(entry, { state: nextEntryState(entry.state, event) ?? entry.state, nextAttemptAt, lastError: asked ? entry.lastError : problem });
	}
	puts.push(tx.objectStore('outbox').put(entry, [batchId, seq]));
	await Promise.all(puts);
	await withDeadline(tx.done, 'Putting the request back');
	return batch.state === 'cancelled' ? null : entry;
}

/** Halves a request that was refused as a whole; the halves are new requests with keys of their own. The entry must be `sending` and hold two records or more. */
export async function split(db: Store, { batchId, seq }: OutboxEntry, problem: Problem): Promise<OutboxEntry[]> {
	const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
	const entry = await tx.store.get([batchId, seq]);
	const state = entry && nextEntryState(entry.state, 'release');
	if (!entry || !state || entry.to - entry.from < 2) return (await tx.done, []);
	const last = await tx.store.openKeyCursor(IDBKeyRange.bound([batchId, 0], [batchId, Infinity]), 'prev');
	const middle = entry.from + Math.ceil((entry.to - entry.from) / 2);
	const half = { state, attempts: 0, nextAttemptAt: 0, lastError: problem };
	const halves: OutboxEntry[] = [
		{ ...entry, ...half, to: middle, idempotencyKey: `${entry.idempotencyKey}.1` },
		{ ...entry, ...half, from: middle, seq: (last?.key[1] ?? seq) + 1, idempotencyKey: `${entry.idempotencyKey}.2` }
	];
	await Promise.all(halves.map((h) => tx.store.put(h, [batchId, h.seq])));
	await withDeadline(tx.done, 'Halving the request');
	return halves;
}

type FinishTx = { objectStore(name: 'batches'): { put(value: Batch, key: string): Promise<unknown> } };

/** Stores the batch; when nothing of it waits any more it is done, and the journal says so. */
export async function finishIfSettled(tx: FinishTx, batch: Batch, now: number): Promise<void> {
	const done = batch.counts.waiting === 0 ? nextBatchState(batch.state, 'finish') : null;
	if (done) Object.assign(batch, { state: done, stalled: null, nextAttemptAt: null });
	await tx.objectStore('batches').put(batch, batch.id);
	if (done) await journalIn(tx, now, batch.createdBy, 'delivery.done', { batchId: batch.id, ...batch.counts });
}
