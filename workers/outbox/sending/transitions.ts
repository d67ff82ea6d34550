import { arrivedOf } from '#domain/deliveries/arrived';
import { CHUNK_ROWS } from '#domain/chunk';
import type { Batch, DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import type { OutboxEntry } from '../../store/schema';
import { noteDelivered } from '../../store/first-times';
import { noteSentSince } from '../preparing/sent-since';
import { ledger, putBatch, putEntry, readHeld, type ChunkCache, type Held, type LedgerTx } from './ledger';
import { isMoving, nextBatchState, nextEntryState } from './states';
import { applyVerdicts, keyOf, openPositions, verdict, type Verdict } from './verdicts';

/** A request among all of all deliveries. */
export const requestName = ({ batchId, seq }: Pick<OutboxEntry, 'batchId' | 'seq'>): string => `${batchId} ${seq}`;

/** A request that is marked as sending in the store: it may leave now. `records` = those of it that have no verdict yet. */
export interface Claimed {
	entry: OutboxEntry;
	records: DeliveryRecord[];
	batch: Batch;
	/** An earlier attempt was lost, or the delivery came with a backup: the server may hold the records already. */
	again: boolean;
}

/** What came of claiming a request. `kept` = its delivery, where records of it were kept back. */
export interface Taken {
	claimed: Claimed | null;
	kept: Batch | null;
}

/** Records that are not to leave any more: why, in words, by external id. */
export type KeptBack = ReadonlyMap<string, string>;
const NOBODY: KeptBack = new Map();

/**
 * Marks an entry `sending` BEFORE its request leaves (see [Note: exactly once]); nothing is claimed when it may not be sent any more
 * (paused, cancelled, done).
 * Those that are kept back end in the same transaction: a sender that dies after it leaves no request that might have brought them.
 * `place`: where it goes.
 */
export async function claim(
	db: Store,
	chunks: ChunkCache,
	entry: OutboxEntry,
	now: number,
	place = '',
	why: KeptBack = NOBODY
): Promise<Taken> {
	const tx = ledger(db);
	const taken = await claimIn(tx, chunks, entry, now, place, why);
	await withDeadline(tx.done, 'Marking the request');
	if (taken.kept) await noteEnd(db, taken.kept, now);
	return taken;
}

async function claimIn(tx: LedgerTx, chunks: ChunkCache, wanted: OutboxEntry, now: number, place: string, why: KeptBack): Promise<Taken> {
	const held = await readHeld(tx, chunks, wanted);
	const state = held && nextEntryState(held.entry.state, 'claim');
	if (!held || !state || !isMoving(held.batch)) return { claimed: null, kept: null };
	const { entry, batch, chunk, piece } = held;
	// Of one that was lost meanwhile nobody is kept back: without them it would be another request.
	const keeps = (!entry.mayHave || wanted.mayHave === true) && why.size > 0 && keepBack(held, why, now);
	const records = [...openPositions(chunk, piece)].flatMap((i) => chunk.records[i] ?? []);
	entry.state = records.length > 0 ? state : (nextEntryState(state, 'settle') ?? state);
	entry.attempts++;
	Object.assign(batch, {
		state: nextBatchState(batch.state, 'send') ?? batch.state,
		lastAttemptAt: now,
		nextAttemptAt: null,
		// Why it waited holds until an answer is there.
		stalled: entry.mayHave ? batch.stalled : null
	});
	const moved = entry.place !== undefined && entry.place !== place;
	if (moved) {
		// What stood at the other address is not what this one replaces; and there it may have been left all the same.
		entry.foreseen = false;
		if (entry.mayHave) noteSentTo(batch, entry);
	}
	entry.place = place;
	await Promise.all([
		putEntry(tx, entry),
		keeps ? putPiece(tx, held) : null,
		putBatch(tx, batch, now),
		moved ? tx.objectStore('replaced').delete([entry.batchId, entry.seq]) : null
	]);
	return { claimed: records.length > 0 ? { entry, batch, records, again: mayStandThere(held) } : null, kept: keeps ? batch : null };
}

/**
 * Ends records of a request that waits, and the request with the last of them; one that may have arrived, or is under way, stays as it is.
 */
export async function withhold(db: Store, chunks: ChunkCache, wanted: OutboxEntry, why: KeptBack, now: number): Promise<void> {
	const tx = ledger(db);
	const held = await readHeld(tx, chunks, wanted);
	if (held?.entry.state !== 'pending' || held.entry.mayHave || held.batch.state === 'cancelled' || !keepBack(held, why, now))
		return void (await tx.done);
	const { entry, batch, chunk, piece } = held;
	if (openPositions(chunk, piece).next().done) entry.state = nextEntryState(entry.state, 'cancel') ?? entry.state;
	await Promise.all([putEntry(tx, entry), putPiece(tx, held), putBatch(tx, batch, now)]);
	await withDeadline(tx.done, 'Keeping contacts back');
	await noteEnd(db, batch, now);
}

/**
 * Ends records of a request: they are not sent (any more), each with its reason. The others are a new request with a key of its own.
 * False when nobody of it is kept back.
 */
function keepBack(held: Held, why: KeptBack, now: number): boolean {
	const { entry, batch, chunk, piece } = held;
	const [before, open] = [batch.counts.waiting, [...openPositions(chunk, piece)]];
	judge(held, now, (id) => {
		const reason = why.get(id);
		return reason === undefined ? null : verdict('cancelled', reason);
	});
	if (batch.counts.waiting === before) return false;
	const left = new Set(openPositions(chunk, piece));
	const ended = open.filter((i) => !left.has(i)).map((i) => chunk.n * CHUNK_ROWS + i);
	if (entry.mayHave) batch.unsure = (batch.unsure ?? 0) + ended.length;
	else entry.kept = [...(entry.kept ?? []), ...ended];
	entry.idempotencyKey = restKey(entry);
	return true;
}

/** Something of the delivery stands where this request went. */
function noteSentTo(batch: Batch, { place }: OutboxEntry): void {
	if (place && !batch.sentTo?.includes(place)) batch.sentTo = [...(batch.sentTo ?? []), place];
}

export interface Settled {
	/** The entry while it still wants an answer. */
	open: OutboxEntry | null;
	/** Nothing of its batch waits any more. */
	ended: boolean;
	/** The next request, claimed in the same transaction. */
	next: Taken;
	/** The same records were left out of two answers in a row: how many, and whether any of the delivery arrived so far. */
	leftOut: { count: number; arrived: boolean } | null;
}

/** A request to be claimed along with the verdicts of another, and who of it is kept back. */
export interface Following {
	entry: OutboxEntry;
	why: KeptBack;
}
const NOTHING: Taken = { claimed: null, kept: null };

/**
 * Verdicts, receipts, counts and completion in one transaction (`cut`: why the rest was not asked about at all), together with the claim of
 * the `next` request: one wait for the disk a request.
 */
export async function settle(
	db: Store,
	chunks: ChunkCache,
	wanted: OutboxEntry,
	results: readonly DeliveryResult[],
	now: number,
	next: Following | null = null,
	cut: Problem | null = null,
	place = ''
): Promise<Settled> {
	const tx = ledger(db);
	const held = await readHeld(tx, chunks, wanted);
	if (!held || held.entry.state !== 'sending') return (await tx.done, { open: null, ended: true, next: NOTHING, leftOut: null });
	const { entry, batch } = held;
	const said = new Map(results.map((r) => [r.externalId, r]));
	const before = batch.counts.waiting;
	const isCancelled = batch.state === 'cancelled';
	const leftOver =
		isCancelled && [...openPositions(held.chunk, held.piece)].some((i) => !said.has(held.chunk.records[i]?.externalId ?? ''));
	// What an answer leaves out left all the same.
	if (leftOver) entry.mayHave = true;
	const waiting = judge(held, now, (id) => said.get(id) ?? (isCancelled ? endOf(held) : null));
	const open = waiting > 0;
	const same = batch.counts.waiting === before;
	const again = open && same && !cut && entry.lastError?.code === 'deliveryNoVerdict';
	if (results.some((r) => r.status !== 'rejected')) noteSentTo(batch, entry);
	entry.state = nextEntryState(entry.state, open ? 'lose' : 'settle') ?? entry.state;
	entry.lastError = open ? (cut ?? { code: 'deliveryNoVerdict', params: { count: waiting } }) : null;
	// Left out all together they are the same request once more, under its own key.
	if (open) Object.assign(entry, { mayHave: true, ...(!same && { idempotencyKey: restKey(entry) }) });
	await Promise.all([putEntry(tx, entry), putPiece(tx, held), putBatch(tx, batch, now)]);
	const taken = next ? await claimIn(tx, chunks, next.entry, now, place, next.why) : NOTHING;
	await withDeadline(tx.done, 'Writing the receipts');
	await noteEnd(db, batch, now);
	if (taken.kept) await noteEnd(db, taken.kept, now);
	return {
		open: open ? entry : null,
		ended: batch.counts.waiting === 0,
		next: taken,
		leftOut: again ? { count: waiting, arrived: arrivedOf(batch.counts) > 0 } : null
	};
}

/**
 * The request was refused as a whole and named the records at fault: these are settled, the others are a new request with a key of its own.
 * Null when none is left or none was named.
 */
export async function drop(
	db: Store,
	chunks: ChunkCache,
	wanted: OutboxEntry,
	results: readonly DeliveryResult[],
	now: number
): Promise<{ open: OutboxEntry | null; named: number }> {
	const tx = ledger(db);
	const held = await readHeld(tx, chunks, wanted);
	if (!held || held.entry.state !== 'sending') return (await tx.done, { open: null, named: 0 });
	const { entry, batch } = held;
	const said = new Map(results.filter((r) => r.status === 'rejected').map((r) => [r.externalId, r]));
	const before = batch.counts.waiting;
	const waiting = judge(held, now, (id) => said.get(id) ?? (batch.state === 'cancelled' ? endOf(held) : null));
	const named = before - batch.counts.waiting;
	if (named === 0) return (await tx.done, { open: entry, named });
	entry.state = nextEntryState(entry.state, waiting > 0 ? 'release' : 'settle') ?? entry.state;
	if (waiting > 0) Object.assign(entry, { attempts: 0, nextAttemptAt: 0, lastError: null, idempotencyKey: restKey(entry) });
	await Promise.all([putEntry(tx, entry), putPiece(tx, held), putBatch(tx, batch, now)]);
	await withDeadline(tx.done, 'Writing the receipts');
	await noteEnd(db, batch, now);
	return { open: waiting > 0 ? entry : null, named };
}

/** Once nothing of a delivery waits any more: its imports were delivered, and earlier deliveries need not send its contacts again. */
export const noteEnd = async (db: Store, batch: Batch, now: number): Promise<void> => {
	if (batch.counts.waiting > 0 || arrivedOf(batch.counts) === 0) return;
	await noteDelivered(db, batch, now);
	await noteSentSince(db, batch);
};

/** A key stands for one set of records: when some have their verdict, the rest is another request. */
const restKey = ({ idempotencyKey }: OutboxEntry): string => {
	const [, base = idempotencyKey, n = '0'] = /^(.*)\.r(\d+)$/.exec(idempotencyKey) ?? [];
	return `${base}.r${Number(n) + 1}`;
};

const judge = ({ batch, chunk, piece }: Held, now: number, say: (externalId: string) => Verdict | null): number =>
	applyVerdicts(batch, chunk, piece, now, say);
const putPiece = (tx: LedgerTx, { entry, piece }: Held): Promise<unknown> => tx.objectStore('batchChunks').put(piece, keyOf(entry));

/**
 * A request without a result: back to `pending` (`release`: the server did not act) or `unknown` (`lose`: it may have).
 * `mayHave`: whatever it said, it may have acted. In a batch that was cancelled meanwhile it ends here. Returns the entry while it is still to be sent.
 */
export async function giveBack(
	db: Store,
	chunks: ChunkCache,
	wanted: OutboxEntry,
	event: 'release' | 'lose',
	problem: Problem,
	nextAttemptAt: number,
	now: number,
	mayHave = event === 'lose'
): Promise<OutboxEntry | null> {
	const tx = ledger(db);
	const held = await readHeld(tx, chunks, wanted);
	if (!held || held.entry.state !== 'sending') return (await tx.done, null);
	const { entry, batch } = held;
	if (mayHave || event === 'lose') entry.mayHave = true;
	if (batch.state === 'cancelled') {
		cancelIn(held, now);
		await Promise.all([putPiece(tx, held), putBatch(tx, batch, now), putEntry(tx, entry)]);
	} else {
		// A record that was left out before is still "asked again" after a lost answer, or where it was claimed and did not leave.
		const asked = (event === 'lose' || problem.code === 'deliveryInterrupted') && entry.lastError?.code === 'deliveryNoVerdict';
		Object.assign(entry, {
			state: nextEntryState(entry.state, event) ?? entry.state,
			nextAttemptAt,
			waitsSince: now,
			lastError: asked ? entry.lastError : problem
		});
		await putEntry(tx, entry);
	}
	await withDeadline(tx.done, 'Putting the request back');
	return batch.state === 'cancelled' ? null : entry;
}

/** An earlier attempt of it was lost, or it came with a backup that knows nothing of what happened since: its records may have arrived. */
const mayStandThere = ({ entry, batch }: Pick<Held, 'entry' | 'batch'>): boolean => entry.mayHave === true || batch.restored !== undefined;

/** How a record of a cancelled batch ends; where an attempt of its request was lost, it says so, and is counted. */
function endOf({ entry, batch }: Held): Verdict {
	const unsure = entry.mayHave ? 'deliveryCancelledUnsure' : batch.restored !== undefined ? 'deliveryCancelledRestored' : null;
	if (unsure) batch.unsure = (batch.unsure ?? 0) + 1;
	return verdict('cancelled', unsure && messageText({ code: unsure, params: {} }));
}

/** Ends a request of a cancelled batch. */
export function cancelIn(held: Held, now: number): void {
	const { entry } = held;
	if (entry.state === 'unknown') entry.mayHave = true;
	judge(held, now, () => endOf(held));
	entry.state = nextEntryState(entry.state, 'cancel') ?? entry.state;
}
