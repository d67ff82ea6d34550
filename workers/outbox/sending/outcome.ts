import { arrivedOf } from '#domain/deliveries/arrived';
import type { DeliveryResult } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import type { SendOutcome, Target } from '../../connectors/connector';
import { readBatch } from '../../store/batches';
import type { Store } from '../../store/engine/open';
import type { OutboxEntry } from '../../store/schema';
import type { Run } from './drain';
import { truly } from '../preparing/keep-previous';
import { breaksOn } from './breaks';
import { putBehind } from './put-behind';
import type { FailureKind } from './breaker';
import { halt } from '../control';
import { forbidden } from './forbidden';
import { stall } from './recover';
import { reject } from './reject';
import { backoffMs } from './retry';
import { split } from './split';
import { withUnanswered } from './unanswered';
import { drop, giveBack, requestName, settle, type Claimed, type Following } from './transitions';

/** Single-record requests refused in a row, with none accepted before, after which the destination is stopped: it is not the records. */
const REFUSALS_TO_STOP = 5;
/** Shortest time between two words of progress, ms: at each of them screens read again, which on two cores costs the sender's time. */
export const TELL_EVERY_MS = 1000;
/** Shortest pause before records that an answer left out are asked for again, ms. */
const ASK_AGAIN_MS = 1000;

/** Reasons to stop that say that the server did not act; after any other (a web page with status 200) it may have. */
export const UNTOUCHED: ReadonlySet<string> = new Set([
	'deliveryUnauthorised',
	'deliveryTokenMissing',
	'deliveryForbidden',
	'deliveryWrongAddress',
	'deliveryTokenOtherOrigin',
	'deliveryHeaderUnusable',
	'deliverySignInAgain',
	'deliveryLocked',
	'deliveryAddressMissing',
	'deliveryFieldsMissing',
	'systemFieldsMissing',
	'systemFieldClosed',
	'systemListMissing',
	'systemDatabaseMissing',
	'systemNoUnique',
	'systemSecretKey'
]);
/** Errors behind which the server may have acted all the same: it broke on the way back, or a gateway gave up on it (504, and some say 524). */
const mayHave = (status: number): boolean => [408, 500, 502, 504].includes(status) || status > 505;

/** What follows from an outcome: the reason why the destination must stop, and the next request when it was claimed along. */
export interface After {
	stop: Problem | null;
	next: Claimed | null;
}
const GO_ON: After = { stop: null, next: null };

/** Writes what became of a request and sets the wait before the next one. `follows` is claimed along with the verdicts. */
export async function handle(run: Run, claimed: Claimed, target: Target, outcome: SendOutcome, follows: Following | null): Promise<After> {
	const { env, db, lane, queue, chunks } = run;
	const { entry } = claimed;
	lane.presence.answered(env.now(), outcome.kind !== 'unknown');
	switch (outcome.kind) {
		case 'verdicts':
			return verdicts(run, claimed, target, outcome.results, outcome.cut ?? null, follows);
		case 'retry':
			if (!outcome.acted && (await forbidden(run, claimed, target, outcome.problem))) return GO_ON;
			if (await breaksOn(run, claimed, outcome.problem)) return GO_ON;
			return later(run, claimed, 'release', outcome.problem, outcome.afterMs ?? windowOf(target, outcome.problem), target, outcome.acted);
		case 'unknown':
			// Of smaller requests the answers are smaller. What was asked may stand there all the same.
			if (outcome.problem.code === 'deliveryAnswerTooLarge' && claimed.records.length > 1 && !target.forgets) {
				queue.unshift(...(await split(db, chunks, { ...entry, mayHave: true }, outcome.problem, env.now())));
				return GO_ON;
			}
			return later(run, claimed, 'lose', env.online() ? outcome.problem : { code: 'deliveryOffline', params: {} }, null, target);
		case 'tooLarge':
			return refused(run, claimed, outcome.problem, messageText(outcome.problem), null);
		case 'refused':
			return refused(run, claimed, outcome.problem, outcome.reason, outcome.field);
		case 'named': {
			const { open, named } = await drop(db, chunks, entry, outcome.results, env.now());
			// It named nobody of ours: halving finds them.
			if (named === 0) return open ? refused(run, claimed, outcome.problem, messageText(outcome.problem), null) : GO_ON;
			lane.breaker.success();
			if (open) queue.unshift(open);
			env.tell({ kind: 'delivery', batchId: entry.batchId });
			return GO_ON;
		}
		case 'parked': {
			const now = env.now();
			const open = await giveBack(db, chunks, entry, 'release', outcome.problem, outcome.untilMs, now, outcome.acted);
			if (open) queue.unshift(open);
			lane.shut(now, outcome.untilMs, false);
			lane.stalled = true;
			for (const batchId of await stall(db, run.destinationId, outcome.problem, outcome.untilMs)) env.tell({ kind: 'delivery', batchId });
			return GO_ON;
		}
		case 'stop':
			if (!outcome.acted && (await forbidden(run, claimed, target, outcome.problem))) return GO_ON;
			await giveBack(
				db,
				chunks,
				entry,
				UNTOUCHED.has(outcome.problem.code) && !outcome.acted ? 'release' : 'lose',
				outcome.problem,
				0,
				env.now()
			);
			return { stop: outcome.problem, next: null };
	}
}

async function verdicts(
	run: Run,
	claimed: Claimed,
	target: Target,
	results: readonly DeliveryResult[],
	cut: Problem | null,
	follows: Following | null
): Promise<After> {
	const { env, db, lane, queue, chunks } = run;
	const { entry, batch } = claimed;
	lane.breaker.success();
	if (results.some((r) => r.status !== 'rejected')) {
		lane.refusals = lane.forbidden = 0;
		lane.arrivals++;
		lane.through = batch.id;
	}
	lane.lastSuccessAt = env.now();
	if (lane.stalled) await stall(db, run.destinationId, null, null);
	lane.stalled = false;
	const said = await truly(db, claimed, results);
	const { open, ended, next, leftOut } = await settle(db, chunks, entry, said, env.now(), follows, cut, run.place);
	if (open) {
		if (target.forgets) await standStill(run, batch.id, await forgotten(db, target, batch.id));
		else if (!leftOut) queue.unshift(open);
		else await leftOutAgain(run, open, leftOut.arrived, next.claimed?.entry);
		lane.shut(env.now(), env.now() + ASK_AGAIN_MS, false);
	}
	// Screens read again on every word of it: often enough to be live, seldom enough to leave them time.
	lane.untold = batch.id;
	if (ended || Math.abs(env.now() - lane.lastToldAt) >= TELL_EVERY_MS) tellRest(run);
	if (next.kept) env.tell({ kind: 'delivery', batchId: next.kept.id });
	return { stop: null, next: next.claimed };
}

/** Tells screens of what they were not told yet: they would show it as waiting for as long as nothing more comes. */
export function tellRest({ env, lane }: Run): void {
	if (lane.untold === null) return;
	lane.lastToldAt = env.now();
	env.tell({ kind: 'delivery', batchId: lane.untold });
	lane.untold = null;
}

/** Whoever is left out again and again waits for a person, once the others were asked about; nobody can tell whether they arrived. */
async function leftOutAgain(run: Run, open: OutboxEntry, arrived: boolean, next: OutboxEntry | undefined): Promise<void> {
	const { db, queue, askedTwice } = run;
	const { batchId } = open;
	askedTwice.add(requestName(open));
	const others = [...queue, ...(next ? [next] : [])].some((e) => e.batchId === batchId && !askedTwice.has(requestName(e)));
	if (arrived && (others || run.underWay > 0)) return putBehind(db, queue, open);
	askedTwice.clear();
	await standStill(run, batchId, { code: 'deliveryLeftOut', params: { count: await unansweredOf(db, batchId) } });
}

/** A request refused as a whole: halved until the record at fault stands alone, which is then rejected. */
async function refused(run: Run, claimed: Claimed, problem: Problem, reason: string, field: string | null): Promise<After> {
	const { env, db, lane, queue, chunks } = run;
	const { entry, batch, records } = claimed;
	if (records.length > 1) {
		queue.unshift(...(await split(db, chunks, entry, problem, env.now())));
		return GO_ON;
	}
	await reject(run, claimed, reason, field);
	lane.refusals++;
	if (lane.refusals < REFUSALS_TO_STOP || arrivedOf(batch.counts) > 0) return GO_ON;
	lane.refusals = 0;
	return { stop: { code: 'deliveryRefusesAll', params: { reason, count: REFUSALS_TO_STOP } }, next: null };
}

/** The wait after "too many requests" whose Retry-After can't be read: the window in which the vendor counts. */
const windowOf = (target: Target, problem: Problem): number | null =>
	problem.code === 'deliveryRateLimited' ? (target.windowMs ?? null) : null;

/** Puts the request back and says why and until when it waits. */
async function later(
	run: Run,
	{ entry }: Claimed,
	event: 'release' | 'lose',
	problem: Problem,
	afterMs: number | null,
	target: Target,
	acted = false
): Promise<After> {
	const { env, db, lane, queue, chunks } = run;
	const now = env.now();
	const may = acted || event === 'lose' || mayHave(Number(problem.params.status));
	if (may && target.forgets) {
		const kept = await giveBack(db, chunks, entry, event, problem, 0, now, true);
		if (kept) await standStill(run, entry.batchId, await forgotten(db, target, entry.batchId));
		return GO_ON;
	}
	const until = shutAfter(run, event === 'lose' ? 'silence' : 'answer', afterMs);
	const said =
		lane.breaker.state(now) === 'open' && event === 'lose' && problem.code === 'deliveryNoAnswer'
			? await diagnose(run, target, problem)
			: problem;
	const open = await giveBack(db, chunks, entry, event, said, until, now, may);
	if (open) await putBehind(db, queue, open);
	await sayWhy(run, said, until);
	return GO_ON;
}

/** Halts a delivery; nothing of it is next. */
async function standStill(run: Run, batchId: string, problem: Problem): Promise<void> {
	await halt(run.env, batchId, problem);
	run.queue = run.queue.filter((e) => e.batchId !== batchId);
}

/** Shuts the gate after a failure. @returns until when, ms */
export function shutAfter({ env, lane }: Run, kind: FailureKind, afterMs: number | null): number {
	const now = env.now();
	lane.breaker.failure(now, kind);
	const wait = afterMs ?? backoffMs(lane.breaker.failures(), env.random());
	const until = Math.max(now + wait, lane.breaker.opensUntil());
	// A server's own word, or our circuit, is not cut short because a screen became visible; a lost network is.
	lane.shut(now, until, kind === 'silence');
	return until;
}

export async function sayWhy({ env, db, lane, destinationId }: Run, problem: Problem, until: number): Promise<void> {
	lane.stalled = true;
	for (const batchId of await stall(db, destinationId, problem, until)) env.tell({ kind: 'delivery', batchId });
}

/**
 * After many lost answers in a row: does the server answer at all? Then it is the permission for this app, or the connection is cut in the
 * middle.
 */
async function diagnose(run: Run, target: Target, problem: Problem): Promise<Problem> {
	if (!run.env.online()) return { code: 'deliveryOffline', params: {} };
	return (await answers(run, target)) ? { code: 'deliveryAnswerWithheld', params: problem.params } : problem;
}

/** Whether anybody is there at all. A webhook starts its work at any call of its own address, so its server is asked elsewhere. */
export const answers = async ({ env }: Run, { url, forgets }: Target): Promise<boolean> =>
	env.online() && env.http.probe(forgets ? new URL('/', url).href : url);

/**
 * Why a delivery waits for a person: nobody can tell whether these arrived, and sent again they would stand there twice. Of several requests
 * under way all are counted whose answer is missing by now.
 */
export async function forgotten(db: Store, { url }: Target, batchId: string): Promise<Problem> {
	return { code: 'deliveryForgotten', params: { host: new URL(url).host, count: await unansweredOf(db, batchId) } };
}

async function unansweredOf(db: Store, batchId: string): Promise<number> {
	const batch = await readBatch(db, batchId);
	return (batch && (await withUnanswered(db, batch)).unanswered) ?? 0;
}
