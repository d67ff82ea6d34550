import type { Destination } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { isLoopback } from '../connectors/address';
import type { SendOutcome, Target } from '../connectors/connector';
import { changeDestination, readDestination } from '../store/destinations';
import type { Store } from '../store/open';
import type { OutboxEntry } from '../store/schema';
import { secretOf, targetOf } from './destination-target';
import type { Env } from './env';
import type { Lane } from './lane';
import { handle } from './outcome';
import { loadQueue, recover, stall } from './recover';
import { claim, type Claimed } from './transitions';

/** Looked at again this often while the device says it is offline, in case it never says that it is back, ms. */
const OFFLINE_RECHECK_MS = 60_000;

/** What one run of the sender works with. */
export interface Run { env: Env; db: Store; lane: Lane; destinationId: string; queue: OutboxEntry[] }

/**
 * Sends everything that waits for one destination, one request at a time, until nothing is left or a person is needed.
 * Must run under the destination's send lock: then whatever is marked `sending` at the start was left by a dead sender.
 */
export async function drain(env: Env, lane: Lane, destinationId: string): Promise<void> {
	const db = await env.store();
	await recover(db, destinationId, env.now());
	const run: Run = { env, db, lane, destinationId, queue: await loadQueue(db, destinationId) };
	// Waits that an earlier sender was asked to keep; those for the network are tried at once.
	for (const e of run.queue) if (e.state === 'pending' && e.nextAttemptAt > lane.gate.until) lane.gate = { until: e.nextAttemptAt, wakeable: false };
	for (;;) {
		const destination = await readDestination(db, destinationId);
		if (!destination || destination.paused) return;
		if (run.queue.length === 0) run.queue = await loadQueue(db, destinationId);
		if (run.queue.length === 0) return;
		const target = targetOf(destination);
		if (!target.ok) return stop(run, target.problem);
		if (await mustWait(run, target.value)) continue;
		const claimed = await claim(db, run.queue.shift()!, env.now());
		if (!claimed) continue;
		const outcome = await env.busy(() => attempt(run, claimed, destination, target.value));
		const stopped = await handle(run, claimed, target.value, outcome);
		if (stopped) return stop(run, stopped);
	}
}

/** Waits (once) where it must; true when the world has to be looked at again before anything is sent. */
async function mustWait({ env, db, lane, destinationId }: Run, target: Target): Promise<boolean> {
	if (lane.takePoke() && lane.gate.wakeable) lane.gate = { until: 0, wakeable: false };
	const wait = Math.max(lane.gate.until, lane.lastSentAt + target.minIntervalMs) - env.now();
	if (wait > 0) return (await lane.sleep(wait), true);
	if (env.online() || isLoopback(new URL(target.url).hostname)) return false;
	lane.stalled = true;
	for (const batchId of await stall(db, destinationId, { code: 'deliveryOffline', params: {} }, null)) env.tell({ kind: 'delivery', batchId });
	await lane.sleep(OFFLINE_RECHECK_MS);
	return true;
}

async function attempt({ env, db, lane }: Run, { entry, batch, records }: Claimed, destination: Destination, target: Target): Promise<SendOutcome> {
	lane.lastSentAt = env.now();
	const secret = await secretOf(db, destination);
	return target.send(records, { http: env.http, secret, requestId: entry.idempotencyKey, batch: { id: batch.id, label: batch.label }, now: env.now() });
}

/** Nothing will get through until a person changes something: the destination is paused, with the reason on it and on its batches. */
async function stop({ env, db, destinationId }: Run, problem: Problem): Promise<void> {
	const reason = messageText(problem);
	await changeDestination(db, destinationId, { paused: true, pausedReason: reason }, env.now(), 'Muster', 'destination.stopped', { reason });
	for (const batchId of await stall(db, destinationId, problem, null)) env.tell({ kind: 'delivery', batchId });
}
