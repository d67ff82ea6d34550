import type { Destination } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { isLoopback } from '../../connectors/address';
import type { Target } from '../../connectors/connector';
import { connectors } from '../../connectors/index';
import { changeDestination, readDestination } from '../../store/destinations';
import { speak } from '../../speak';
import type { Store } from '../../store/engine/open';
import type { OutboxEntry } from '../../store/schema';
import { attempt } from './attempt';
import type { Broken } from './breaks';
import type { Limit } from './bucket';
import { isOtherPlace, isShut, placeOf, targetOf } from '../destinations/destination-target';
import { halt } from '../control';
import { endDeleted } from '../afterwards/end-deleted';
import type { Env } from '../env';
import { HeldSince } from '../preparing/held-since';
import { isThere } from '../destinations/is-there';
import { shutFor, type Lane } from './lane';
import { ChunkCache } from './ledger';
import { forgotten, handle, TELL_EVERY_MS, tellRest, UNTOUCHED } from './outcome';
import { loadQueue, recover, stall } from './recover';
import { split } from './split';
import { claim, giveBack, type Claimed, type Following, type KeptBack } from './transitions';

/** Looked at again this often while the device is offline or the vault locked, in case nobody says that it changed, ms. */
const RECHECK_MS = 60_000;
/** Records of the first request after the circuit was open. */
const PROBE_RECORDS = 10;

/** What one run of the sender works with. */
export interface Run {
	env: Env;
	db: Store;
	lane: Lane;
	destinationId: string;
	queue: OutboxEntry[];
	chunks: ChunkCache;
	since: HeldSince;
	/** The delivery of which requests are under way: never of two at once, since both may hold the same contact. */
	batchId: string | null;
	/** Where requests go, as last read. */
	place: string;
	/** Requests that wait for their answer. */
	underWay: number;
	/** Requests of which nobody was named in two answers, by delivery and number: they wait behind those that were asked about less. */
	askedTwice: Set<string>;
	/** Requests that were forbidden, by delivery and number: how many had got through before, and how often a page said so. */
	refused: Map<string, { since: number; pages: number }>;
	/** Requests of which what stands there could not be read, by delivery and number, and how often. */
	unreadable: Map<string, number>;
	/** Requests that the server broke on, by delivery and number. */
	broken: Map<string, Broken>;
	/** Lines beside the first one: only while all is well. */
	helpers: Set<Promise<void>>;
	/** A person is needed: nothing more leaves. */
	stopped: boolean;
	/** What a helper threw. */
	trouble: { error: unknown } | null;
}

const limitOf = (t: Target): Limit => ({ intervalMs: t.minIntervalMs, burst: Math.max(1, t.burst ?? 1) });

/**
 * Sends everything that waits for one destination until nothing is left or a person is needed: one request at a time, or
 * as many as the connector allows while all goes well. Must run under the destination's send lock: nobody else sends there.
 */
export async function drain(env: Env, lane: Lane, destinationId: string): Promise<void> {
	const db = await env.store();
	// A file is made on this device: there is nobody to send it to, and nothing to stop for.
	const destination = await readDestination(db, destinationId);
	if (destination && connectors.get(destination.connector)?.kind === 'file') return;
	await speak(db);
	const chunks = new ChunkCache();
	const run: Run = {
		env,
		db,
		lane,
		destinationId,
		queue: [],
		chunks,
		since: new HeldSince(),
		batchId: null,
		place: '',
		underWay: 0,
		askedTwice: new Set(),
		refused: new Map(),
		unreadable: new Map(),
		broken: new Map(),
		helpers: new Set(),
		stopped: false,
		trouble: null
	};
	await reload(run, destination);
	// Waits that an earlier sender was asked to keep, unless the user resumed since; those for the network are tried at once.
	for (const e of run.queue) {
		if ((e.waitsSince ?? 0) <= lane.askedAt) continue;
		const until = env.now() + shutFor({ since: e.waitsSince ?? 0, until: e.nextAttemptAt }, env.now());
		if (e.state === 'pending' && until > Math.max(lane.gate.until, env.now())) lane.shut(env.now(), until, false);
	}
	await endDeleted(run);
	try {
		await line(run, true);
	} finally {
		run.stopped = true;
		await Promise.all(run.helpers);
		tellRest(run);
	}
	if (run.trouble) throw run.trouble.error;
}

/**
 * The queue anew, while nothing is under way: whatever is marked `sending` was left by a dead sender, or came with a backup that was restored
 * under this one.
 */
async function reload(run: Run, destination: Destination | null): Promise<void> {
	const { env, db, chunks, destinationId } = run;
	const lost = await recover(db, chunks, destinationId, env.now());
	const target = destination && targetOf(destination);
	if (target?.ok && target.value.forgets) for (const id of lost) await halt(env, id, await forgotten(db, target.value, id));
	run.queue = await loadQueue(db, destinationId);
}

/** One request after the other. The first line waits, probes and starts the others; these end as soon as anything is not well. */
async function line(run: Run, first: boolean): Promise<void> {
	const { env, db, lane, destinationId, chunks } = run;
	let claimed: Claimed | null = null;
	const putBack = async (): Promise<void> => {
		const open =
			claimed && (await giveBack(db, chunks, claimed.entry, 'release', { code: 'deliveryInterrupted', params: {} }, 0, env.now()));
		if (open) run.queue.unshift(open);
		claimed = null;
	};
	for (;;) {
		const destination = await readDestination(db, destinationId);
		const target = destination && !destination.paused && !run.stopped ? targetOf(destination) : null;
		if (!destination || !target?.ok) {
			await putBack();
			if (target && !target.ok && !run.stopped) await stop(run, target.problem);
			return;
		}
		const place = placeOf(destination);
		// Claimed for an address that is another by now.
		if (claimed && (lane.shutFor(env.now()) > 0 || claimed.entry.place !== place)) await putBack();
		run.place = place;
		if (!claimed) {
			if (!first && (run.queue.length === 0 || !isWell(run))) return;
			if (first && run.queue.length === 0) {
				await Promise.all(run.helpers);
				await reload(run, destination);
				if (run.queue.length === 0) return;
			}
			if (await mustWait(run, target.value, destination)) continue;
			if (run.queue[0]?.batchId !== run.batchId && run.helpers.size > 0) {
				if (!first) return;
				await Promise.all(run.helpers);
				continue;
			}
			const entry = await nextEntry(run);
			if (!entry) continue;
			// What another delivery brought meanwhile was not looked at.
			if (run.batchId !== null && run.batchId !== entry.batchId) run.since.forget(entry.batchId);
			run.batchId = entry.batchId;
			const why = keptBackOf(run, entry, target.value);
			if (!why) {
				// That may take a while: what holds then is looked at again before anything is claimed.
				run.queue.unshift(entry);
				await run.since.look(env, db, destination, entry.batchId);
				continue;
			}
			const taken = await claim(db, chunks, entry, env.now(), place, why);
			if (taken.kept) env.tell({ kind: 'delivery', batchId: entry.batchId });
			claimed = taken.claimed;
			if (!claimed) continue;
		}
		claimed = await oneRequest(run, claimed, destination, target.value);
		if (first && isWell(run)) startHelpers(run, target.value);
	}
}

/** Sends a request and writes what became of it; the next one is claimed with it where it may leave at once. */
async function oneRequest(run: Run, claimed: Claimed, destination: Destination, target: Target): Promise<Claimed | null> {
	const { env, lane } = run;
	lane.bucket.take(env.now(), limitOf(target));
	run.underWay++;
	const outcome = await env.busy(() => attempt(run, claimed, destination, target)).finally(() => run.underWay--);
	const may =
		outcome.kind === 'verdicts' && !run.stopped && lane.shutFor(env.now()) === 0 && lane.bucket.wait(env.now(), limitOf(target)) === 0;
	const follows = may ? following(run, target) : null;
	const { stop: problem, next } = await handle(run, claimed, target, outcome, follows);
	if (problem && !(await isOverBy(run, problem, destination))) await stop(run, problem);
	return next;
}

/** A refusal that was meant for an address which was corrected while the request was under way stops nothing: it goes to the new one. */
async function isOverBy(run: Run, problem: Problem, before: Destination): Promise<boolean> {
	const now = UNTOUCHED.has(problem.code) ? await readDestination(run.db, run.destinationId) : null;
	if (now === null || !isOtherPlace(now, before)) return false;
	run.queue = await loadQueue(run.db, run.destinationId);
	return true;
}

const NOBODY: KeptBack = new Map();

/**
 * Who of a request is not to leave any more; null = that has to be looked at first. One that may have arrived goes as it is; but where the
 * server knows each contact again, without those who said no since, and not over newer values that a later delivery brought there.
 */
function keptBackOf({ env, since }: Run, entry: OutboxEntry, { foresee }: Target): KeptBack | null {
	if (!entry.mayHave) return since.known(entry.batchId, env.now());
	return foresee ? since.neverAgain(entry.batchId, env.now()) : NOBODY;
}

/** Takes the next request out of the queue where it may be claimed at once; one that was left out is asked about in its turn. */
function following(run: Run, target: Target): Following | null {
	const entry = run.queue[0];
	const why = entry && entry.lastError?.code !== 'deliveryNoVerdict' ? keptBackOf(run, entry, target) : null;
	if (!entry || !why || entry.batchId !== run.batchId) return null;
	run.queue.shift();
	return { entry, why };
}

const isWell = ({ lane, env, stopped }: Run): boolean =>
	!stopped &&
	lane.breaker.failures() === 0 &&
	lane.refusals + lane.forbidden === 0 &&
	lane.lastSuccessAt >= 0 &&
	lane.shutFor(env.now()) === 0;

function startHelpers(run: Run, target: Target): void {
	while (run.helpers.size + 1 < (target.inFlight ?? 1) && run.queue.length > run.helpers.size && run.queue[0]?.batchId === run.batchId) {
		const helper: Promise<void> = line(run, false)
			.catch((error: unknown) => {
				run.trouble ??= { error };
				run.stopped = true;
			})
			.finally(() => run.helpers.delete(helper));
		run.helpers.add(helper);
	}
}

/** The next request of the queue; after the circuit was open a small one, where there is one whose records may be asked apart. */
async function nextEntry({ env, db, lane, queue, chunks }: Run): Promise<OutboxEntry | null> {
	if (lane.breaker.state(env.now()) !== 'halfOpen') return queue.shift() ?? null;
	// Of the same delivery as the first, and of what stands before any other: behind that, its contacts may wait for an earlier delivery.
	const other = queue.findIndex((e) => e.batchId !== queue[0]?.batchId);
	const i = queue.slice(0, other < 0 ? queue.length : other).findIndex((e) => e.state === 'pending' && !e.mayHave);
	const [entry] = queue.splice(Math.max(0, i), 1);
	if (!entry || i < 0 || entry.to - entry.from <= PROBE_RECORDS) return entry ?? null;
	const [probe, rest] = await split(db, chunks, entry, entry.lastError, env.now(), PROBE_RECORDS);
	if (rest) queue.unshift(rest);
	return probe ?? entry;
}

/** Waits (once) where it must; true when the world has to be looked at again before anything is sent. */
async function mustWait(run: Run, target: Target, destination: Destination): Promise<boolean> {
	const { env, db, lane, destinationId } = run;
	if (lane.takePoke() && lane.gate.wakeable) lane.shut(0, 0, false);
	const now = env.now();
	const wait = Math.max(lane.shutFor(now), lane.bucket.wait(now, limitOf(target)));
	if (wait >= TELL_EVERY_MS) tellRest(run);
	if (wait > 0) return (await lane.sleep(wait), true);
	const problem =
		!env.online() && !isLoopback(new URL(target.url).hostname)
			? 'deliveryOffline'
			: (await isShut(db, destination))
				? 'deliveryLocked'
				: null;
	if (problem === null) return !(await isThere(run, target));
	lane.stalled = true;
	for (const batchId of await stall(db, destinationId, { code: problem, params: {} }, null)) env.tell({ kind: 'delivery', batchId });
	await endDeleted(run);
	await lane.sleep(RECHECK_MS);
	return true;
}

/** Nothing will get through until a person changes something: the destination is paused, with the reason on it and on its batches. */
async function stop(run: Run, problem: Problem): Promise<void> {
	run.stopped = true;
	const { env, db, destinationId } = run;
	const reason = messageText(problem);
	await changeDestination(db, destinationId, { paused: true, pausedReason: reason }, env.now(), 'Muster', 'destination.stopped', {
		reason
	});
	for (const batchId of await stall(db, destinationId, problem, null)) env.tell({ kind: 'delivery', batchId });
}
