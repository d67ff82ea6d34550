import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import type { SendOutcome, Target } from '../connectors/connector';
import type { OutboxEntry } from '../store/schema';
import type { Run } from './drain';
import { stall } from './recover';
import { backoffMs } from './retry';
import { giveBack, settle, split, type Claimed } from './transitions';

/** Single-record requests refused in a row, with none accepted before, after which the destination is stopped: it is not the records. */
const REFUSALS_TO_STOP = 5;
/** Attempts at one request that end in a server error before it is halved, or, with one record left, judged. */
const ATTEMPTS_AT_ONE = 6;
/** Shortest time between two words of progress, ms. */
const TELL_EVERY_MS = 250;
/** Shortest pause before records that an answer left out are asked for again, ms. */
const ASK_AGAIN_MS = 1000;

/** Writes what became of a request and sets the wait before the next one; returns the reason when the destination must stop. */
export async function handle(run: Run, { entry, batch }: Claimed, target: Target, outcome: SendOutcome): Promise<Problem | null> {
	const { env, db, lane, queue } = run;
	switch (outcome.kind) {
		case 'verdicts': {
			lane.breaker.success();
			if (outcome.results.some((r) => r.status !== 'rejected')) lane.refusals = 0;
			lane.lastSuccessAt = env.now();
			if (lane.stalled) await stall(db, run.destinationId, null, null);
			lane.stalled = false;
			const { open, ended } = await settle(db, entry, outcome.results, env.now());
			if (open) {
				queue.unshift(open);
				lane.gate = { until: env.now() + ASK_AGAIN_MS, wakeable: false };
			}
			// Screens read again on every word of it: often enough to be live, seldom enough to leave them time.
			if (ended || env.now() - lane.lastToldAt >= TELL_EVERY_MS) {
				lane.lastToldAt = env.now();
				env.tell({ kind: 'delivery', batchId: batch.id });
			}
			return null;
		}
		case 'retry':
			if (isPoison(entry, outcome.problem)) {
				const judged = await judgePoison(run, entry, outcome.problem);
				if (judged) return null;
			}
			return later(run, entry, 'release', outcome.problem, outcome.afterMs, target);
		case 'unknown':
			return later(run, entry, 'lose', env.online() ? outcome.problem : { code: 'deliveryOffline', params: {} }, null, target);
		case 'tooLarge':
		case 'refused': {
			if (entry.to - entry.from > 1) return (queue.unshift(...(await split(db, entry, outcome.problem))), null);
			const reason = outcome.kind === 'refused' ? outcome.reason : messageText(outcome.problem);
			await reject(run, entry, reason, outcome.kind === 'refused' ? outcome.field : null);
			env.tell({ kind: 'delivery', batchId: batch.id });
			lane.refusals++;
			const { created, updated } = batch.counts;
			if (lane.refusals < REFUSALS_TO_STOP || created + updated > 0) return null;
			lane.refusals = 0;
			return { code: 'deliveryRefusesAll', params: { reason, count: REFUSALS_TO_STOP } };
		}
		case 'named': {
			const { open } = await settle(db, entry, outcome.results, env.now());
			if (open) queue.unshift(open);
			env.tell({ kind: 'delivery', batchId: batch.id });
			return null;
		}
		case 'parked': {
			const open = await giveBack(db, entry, 'release', outcome.problem, outcome.untilMs, env.now());
			if (open) queue.unshift(open);
			lane.gate = { until: outcome.untilMs, wakeable: false };
			lane.stalled = true;
			for (const batchId of await stall(db, run.destinationId, outcome.problem, outcome.untilMs)) env.tell({ kind: 'delivery', batchId });
			return null;
		}
		case 'stop':
			await giveBack(db, entry, 'release', outcome.problem, 0, env.now());
			return outcome.problem;
	}
}

/** Puts the request back and says why and until when it waits. */
async function later(run: Run, entry: OutboxEntry, event: 'release' | 'lose', problem: Problem, afterMs: number | null, target: Target): Promise<null> {
	const { env, db, lane, destinationId, queue } = run;
	const now = env.now();
	lane.breaker.failure(now);
	const wait = afterMs ?? backoffMs(lane.breaker.failures(), env.random());
	const until = Math.max(now + wait, lane.breaker.opensUntil());
	// A server's own word, or our circuit, is not cut short because a screen became visible; a lost network is.
	lane.gate = { until, wakeable: event === 'lose' };
	const said = lane.breaker.state(now) === 'open' && event === 'lose' && problem.code === 'deliveryNoAnswer' ? await diagnose(run, target, problem) : problem;
	const open = await giveBack(db, entry, event, said, until, now);
	// Behind the others, so that one bad request never holds up the rest.
	if (open) queue.push(open);
	lane.stalled = true;
	for (const batchId of await stall(db, destinationId, said, until)) env.tell({ kind: 'delivery', batchId });
	return null;
}

/** After many lost answers in a row: does the server answer at all? Then it is the permission for this app, or the connection is cut in the middle. */
async function diagnose({ env }: Run, target: Target, problem: Problem): Promise<Problem> {
	if (!env.online()) return { code: 'deliveryOffline', params: {} };
	return (await env.http.probe(target.url)) ? { code: 'deliveryAnswerWithheld', params: problem.params } : problem;
}

const isPoison = (entry: OutboxEntry, problem: Problem): boolean =>
	entry.attempts >= ATTEMPTS_AT_ONE && problem.code === 'deliveryServerError' && problem.params.status === 500;

/** A request that alone fails again and again: halved to find the record; a single record is rejected once the server proved well with others. */
async function judgePoison(run: Run, entry: OutboxEntry, problem: Problem): Promise<boolean> {
	if (entry.to - entry.from > 1) {
		run.queue.push(...(await split(run.db, entry, problem)));
		return true;
	}
	const healthySince = run.env.now() - run.lane.lastSuccessAt < HEALTHY_MS && run.lane.lastSuccessAt >= 0;
	if (!healthySince) return false;
	await reject(run, entry, messageText({ code: 'deliveryServerErrorRepeated', params: { ...problem.params, count: entry.attempts } }), null);
	run.env.tell({ kind: 'delivery', batchId: entry.batchId });
	return true;
}

/** A server that gave verdicts within this time is well, ms: longer than six attempts with their waits. */
const HEALTHY_MS = 15 * 60_000;

async function reject({ env, db, queue }: Run, entry: OutboxEntry, reason: string, field: string | null): Promise<void> {
	const records = (await db.get('batchChunks', [entry.batchId, Math.floor(entry.from / 1000)]))?.records ?? [];
	const record = records[entry.from % 1000];
	const { open } = await settle(db, entry, record ? [{ externalId: record.externalId, status: 'rejected', crmId: null, link: null, reason, field }] : [], env.now());
	if (open) queue.push(open);
}
