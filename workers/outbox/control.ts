import type { Batch } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { ofBatch } from '../store/batches';
import { withDeadline } from '../store/engine/deadline';
import { isUnanswered } from '../store/outbox';
import { journalIn } from '../store/journal/journal';
import type { Env } from './env';
import { nextBatchState, nextEntryState, type BatchEvent } from './sending/states';
import { ChunkCache, ledger, putBatch, putEntry, readHeld } from './sending/ledger';
import { cancelIn, noteEnd } from './sending/transitions';
import { applyVerdicts, keyOf, verdict } from './sending/verdicts';
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
	await Promise.all([
		tx.objectStore('batches').put(batch, id),
		journalIn(tx, env.now(), by, event === 'pause' ? 'delivery.paused' : 'delivery.resumed', { batchId: id })
	]);
	await withDeadline(tx.done, 'Changing the delivery');
	env.tell({ kind: 'delivery', batchId: id });
	return ok(batch);
}

/** Pauses a delivery that can't go on by itself, and says why, also where the user paused it meanwhile: resumed, it would go on unasked. */
export async function halt(env: Env, id: string, problem: Problem): Promise<void> {
	const db = await env.store();
	const tx = db.transaction(['batches', 'journal'], 'readwrite', { durability: 'strict' });
	const batch = await tx.objectStore('batches').get(id);
	const isPaused = batch?.state === 'paused';
	const state = isPaused ? 'paused' : batch && nextBatchState(batch.state, 'pause');
	if (!batch || !state) return void (await tx.done);
	await Promise.all([
		tx.objectStore('batches').put({ ...batch, state, stalled: problem, nextAttemptAt: null }, id),
		isPaused ? null : journalIn(tx, env.now(), 'Muster', 'delivery.paused', { batchId: id })
	]);
	await withDeadline(tx.done, 'Pausing the delivery');
	env.tell({ kind: 'delivery', batchId: id });
}

/**
 * DeliveryApi.vouchBatch: of a delivery that waits for a person, those that were sent and not answered are there, as the user saw. They count as
 * accepted, and it goes on with the others.
 */
export async function vouchBatch(env: Env, id: string): Promise<Result<Batch>> {
	const db = await env.store();
	const by = await userName(db);
	const tx = ledger(db);
	const batch = await tx.objectStore('batches').get(id);
	const state = batch?.stalled?.code === 'deliveryForgotten' && nextBatchState(batch.state, 'resume');
	if (!batch || !state) return (await tx.done, refused(batch, 'resume'));
	Object.assign(batch, { state, stalled: null, nextAttemptAt: null });
	const [chunks, now] = [new ChunkCache(), env.now()];
	const before = batch.counts.waiting;
	for (const entry of await tx.objectStore('outbox').getAll(ofBatch(id))) {
		const done = isUnanswered(entry) && nextEntryState(entry.state, 'vouch');
		const held = done && (await readHeld(tx, chunks, entry));
		if (!done || !held) continue;
		applyVerdicts(batch, held.chunk, held.piece, now, () => verdict('accepted', null));
		held.entry.state = done;
		await Promise.all([putEntry(tx, held.entry), tx.objectStore('batchChunks').put(held.piece, keyOf(held.entry))]);
	}
	const arrived = before - batch.counts.waiting;
	await Promise.all([putBatch(tx, batch, now), journalIn(tx, now, by, 'delivery.resumed', { batchId: id, arrived })]);
	await withDeadline(tx.done, 'Changing the delivery');
	await noteEnd(db, batch, now);
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
	const tx = ledger(db);
	const batch = await tx.objectStore('batches').get(id);
	const state = batch && nextBatchState(batch.state, 'cancel');
	if (!batch || !state) return (await tx.done, refused(batch, 'cancel'));
	batch.state = state;
	const chunks = new ChunkCache();
	for (const entry of await tx.objectStore('outbox').getAll(ofBatch(id))) {
		if (entry.state !== 'pending' && entry.state !== 'unknown') continue;
		const held = await readHeld(tx, chunks, entry);
		if (!held) continue;
		cancelIn({ ...held, batch }, env.now());
		await Promise.all([putEntry(tx, held.entry), tx.objectStore('batchChunks').put(held.piece, keyOf(held.entry))]);
	}
	Object.assign(batch, { stalled: null, nextAttemptAt: null });
	await Promise.all([
		tx.objectStore('batches').put(batch, id),
		journalIn(tx, env.now(), by, 'delivery.cancelled', { batchId: id, ...batch.counts })
	]);
	await withDeadline(tx.done, 'Cancelling the delivery');
	env.tell({ kind: 'delivery', batchId: id });
	return ok(batch);
}
