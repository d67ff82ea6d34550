import type { Batch } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { isOpen, nextBatchState } from '../outbox/sending/states';
import { keyOf } from '../outbox/sending/verdicts';
import { batchChunks, chunkOf, isFinal, readBatchChunk, readBatches, statusAt } from '../store/batches';
import { blankPiece, isChunk, writeVerdict } from '../store/chunks/verdict-pieces';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { readEntries } from '../store/outbox';
import type { BatchChunk, OutboxEntry, VerdictPiece } from '../store/schema';

/**
 * Puts deliveries right that came with a backup of an earlier version of the app and were under way when it was made. Such a backup was read
 * store by store: deliveries with their counts first, their records later, their requests last. The records say what is true of the others.
 */
export async function putRight(db: Store): Promise<void> {
	for (const batch of await readBatches(db)) {
		if (batch.restored === undefined || batch.counts.waiting === 0) continue;
		const { counts, waits } = await countsOf(db, batch);
		// Where records are missing, more is wrong than the counts.
		if (counts.total !== batch.counts.total) continue;
		if (counts.waiting !== batch.counts.waiting) await recount(db, batch, counts);
		if (counts.waiting > 0) await mendRequests(db, batch, waits);
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
 * Requests that were halved or ended by the time they were read, and records that had no part of that yet: they would be sent by two requests,
 * or wait for ever. Nobody here knows whether they arrived, as of any request that was under way (sending/recover.ts).
 */
async function mendRequests(db: Store, { id, state }: Batch, waits: Uint8Array): Promise<void> {
	const entries = await readEntries(db, id);
	let chunk: BatchChunk | null = null;
	const owners = new Uint32Array(waits.length);
	for (const [i, { from, to }] of entries.entries()) owners.fill(i, from, to);
	for (const [i, read] of entries.entries()) {
		const entry = cutAt(read, i, owners);
		const n = chunkOf(entry.from);
		if (chunk?.n !== n) chunk = await readBatchChunk(db, id, n);
		const piece = await db.get('batchChunks', keyOf(entry));
		if (chunk && piece && !isChunk(piece) && piece.status.length !== entry.to - entry.from)
			await withDeadline(db.put('batchChunks', pieceOf(chunk, entry), keyOf(entry)), 'Looking for what still waits');
		if (!isOpen(entry) && waits.subarray(entry.from, entry.to).includes(1))
			entry.state = entry.state === 'cancelled' && state !== 'cancelled' ? 'pending' : 'sending';
		else if (entry === read) continue;
		await withDeadline(db.put('outbox', entry, [id, entry.seq]), 'Looking for what still waits');
	}
}

/** A request that was halved after it was read ends where a later one begins that came of it, and is a request of its own. */
function cutAt(entry: OutboxEntry, i: number, owners: Uint32Array): OutboxEntry {
	let to = entry.from;
	while (to < entry.to && owners[to] === i) to++;
	return to === entry.to ? entry : { ...entry, to, idempotencyKey: `${entry.idempotencyKey}.1` };
}

/** What became of the records of a request, whichever piece said so. */
function pieceOf(chunk: BatchChunk, { from, to }: OutboxEntry): VerdictPiece {
	const first = from % CHUNK_ROWS;
	const piece = blankPiece(chunk.batchId, chunk.n, first, to - from);
	for (let i = 0; i < to - from; i++) {
		const [k, status] = [first + i, statusAt(chunk, first + i)];
		if (status === 'waiting' || status === 'sent') continue;
		const said = { crmId: chunk.crmIds[k] ?? null, link: chunk.links[k] ?? null, reason: chunk.reasons[k] ?? null };
		writeVerdict(piece, i, { status, ...said, field: chunk.reasonFields[k] ?? null }, chunk.at[k] ?? 0);
	}
	return piece;
}
