import { hasArrived } from '#domain/deliveries/arrived';
import type { Batch, TakeBackPlan, TakenBack } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { messageText, problemText } from '#domain/messages/index';
import { fail, ok, type Result } from '#domain/result';
import type { Target } from '../../connectors/connector';
import { batchChunks, readBatch, readBatchChunk, readBatches, statusAt } from '../../store/batches';
import { withDeadline } from '../../store/engine/deadline';
import { clockWentBack, madeInOrder } from '../../store/delivery-order';
import { readDestination } from '../../store/destinations';
import { journalIn } from '../../store/journal/journal';
import { speak } from '../../speak';
import type { Store } from '../../store/engine/open';
import { readEntries } from '../../store/outbox';
import { readReplaced, readTakeBack, takeBackKey, type TAKE_BACK_STATES } from '../../store/replaced';
import type { BatchChunk, ReplacedRecord, TakeBackPiece } from '../../store/schema';
import { userName } from '../../store/settings';
import { placeOf, targetOf } from '../destinations/destination-target';
import { sendLock, type Env } from '../env';
import { takeBackGroup, type Return } from './take-back-group';

const [, OPEN, DONE, FAILED] = [0, 1, 2, 3] as const satisfies readonly (keyof typeof TAKE_BACK_STATES)[];

/** Deliveries that this worker takes back now. */
const running = new WeakMap<Env, Set<string>>();

const isDelivered = (chunk: BatchChunk, i: number): boolean => hasArrived(statusAt(chunk, i));

/** What was there before a record, by what was kept; null = nothing of it can be put back. */
function returnOf(chunk: BatchChunk, i: number, kept: ReadonlyMap<string, ReplacedRecord>): Return | null {
	const record = chunk.records[i];
	const crmId = chunk.crmIds[i] || (record && kept.get(record.externalId)?.crmId) || null;
	const before =
		record && kept.has(record.externalId) ? kept.get(record.externalId)!.before : statusAt(chunk, i) === 'created' ? null : undefined;
	return record && crmId && before !== undefined ? { record, crmId, before } : null;
}

/**
 * A delivery of which something can be taken back. `elsewhere` = the address where its i-th record stands, where that is another than its
 * destination's.
 */
interface Takeable {
	batch: Batch;
	target: Target;
	name: string;
	place: string;
	elsewhere: (i: number) => string | null;
}

async function takeable(db: Store, id: string): Promise<Result<Takeable>> {
	const batch = await readBatch(db, id);
	if (!batch) return fail('deliveryBatchGone');
	const destination = await readDestination(db, batch.destinationId);
	if (!destination) return fail('deliveryDestinationGone');
	const target = targetOf(destination);
	if (!target.ok) return target;
	const place = placeOf(destination);
	if (!target.value.takeBack) return fail('deliveryNoTakeBack', { name: destination.name });
	const [first] = batch.sentTo ?? [];
	if (first !== undefined && !batch.sentTo?.includes(place))
		return fail('deliveryTakeBackMoved', { from: first, to: place, name: destination.name });
	return ok({ batch, target: target.value, name: destination.name, place, elsewhere: await elsewhereOf(db, batch, place) });
}

/**
 * Where the records of a delivery stand that are not at `place`: a destination whose address was changed midway has them at two. By the
 * requests that brought them.
 */
async function elsewhereOf(db: Store, batch: Batch, place: string): Promise<Takeable['elsewhere']> {
	if (!batch.sentTo?.some((to) => to !== place)) return () => null;
	const places = new Array<string | null>(batch.counts.total).fill(null);
	for (const e of await readEntries(db, batch.id)) if (e.place !== undefined && e.place !== place) places.fill(e.place, e.from, e.to);
	return (i) => places[i] ?? null;
}

/** DeliveryApi.takeBackPlan: how many would be deleted and put back, and how many can't be. */
export async function takeBackPlan(env: Env, id: string): Promise<Result<TakeBackPlan>> {
	const db = await env.store();
	const got = await takeable(db, id);
	if (!got.ok) return got;
	const { batch, place, elsewhere } = got.value;
	const kept = await readReplaced(db, id);
	const later = await writtenLater(db, batch, place);
	const plan: TakeBackPlan = { deletes: 0, restores: 0, cannot: 0, later: 0 };
	/** Elsewhere: how many stand there for sure; an address that no record of it went to last is one where an answer was lost. */
	const known = new Set<string>();
	const others = new Map((batch.sentTo ?? []).filter((to) => to !== place).map((to) => [to, 0]));
	for await (const chunk of batchChunks(db, batch)) {
		const piece = await readTakeBack(db, id, chunk.n);
		for (let i = 0; i < chunk.records.length; i++) {
			const other = elsewhere(chunk.n * CHUNK_ROWS + i);
			if (other !== null) known.add(other);
			if (!isDelivered(chunk, i) || piece?.status[i] === DONE) continue;
			if (other !== null) {
				others.set(other, (others.get(other) ?? 0) + 1);
				continue;
			}
			const back = returnOf(chunk, i, kept);
			plan[back === null ? 'cannot' : later(chunk, i) !== null ? 'later' : back.before === null ? 'deletes' : 'restores']++;
		}
	}
	const said = [...others].filter(([to, count]) => count > 0 || !known.has(to));
	return ok(said.length === 0 ? plan : { ...plan, elsewhere: said.map(([to, count]) => ({ place: to, count })) });
}

/**
 * By which later delivery to the same destination a contact was written again, null = by none. That one keeps what this one wrote, so it
 * goes back first; one that can't be taken back itself, or that stands at another address than `place`, is in nobody's way.
 */
async function writtenLater(db: Store, batch: Batch, place: string): Promise<(chunk: BatchChunk, i: number) => string | null> {
	const last = new Map<number, { at: number; label: string }>();
	const all = (await readBatches(db)).sort(madeInOrder);
	// Where the clock was set back, the order in which they were made says what came after what.
	const places = clockWentBack(all.toReversed()) ? new Map(all.map((b, n) => [b.id, n + 1])) : null;
	const when = (b: Batch, chunk: BatchChunk, i: number): number => places?.get(b.id) ?? chunk.at[i] ?? 0;
	for (const other of all) {
		if (other.id === batch.id || other.destinationId !== batch.destinationId) continue;
		if (!places && (other.lastAttemptAt ?? 0) < batch.createdAt) continue;
		const [kept, elsewhere] = [await readReplaced(db, other.id), await elsewhereOf(db, other, place)];
		for await (const chunk of batchChunks(db, other)) {
			const piece = other.takenBack ? await readTakeBack(db, other.id, chunk.n) : null;
			chunk.contactIds.forEach((contact, i) => {
				const at = when(other, chunk, i);
				if (
					contact !== 0 &&
					isDelivered(chunk, i) &&
					piece?.status[i] !== DONE &&
					elsewhere(chunk.n * CHUNK_ROWS + i) === null &&
					returnOf(chunk, i, kept) &&
					at > (last.get(contact)?.at ?? 0)
				)
					last.set(contact, { at, label: other.label });
			});
		}
	}
	return (chunk, i) => {
		const found = last.get(chunk.contactIds[i] ?? 0);
		return found && found.at > when(batch, chunk, i) ? found.label : null;
	};
}

/** DeliveryApi.takeBack: begins, or goes on where it stopped. Answers at once; the batch tells how far it is. */
export async function takeBack(env: Env, id: string, evenChanged: boolean): Promise<Result<Batch>> {
	const db = await env.store();
	const got = await takeable(db, id);
	if (!got.ok) return got;
	const { batch } = got.value;
	if (batch.state !== 'done' && batch.state !== 'cancelled') return fail('deliveryTakeBackEarly', { count: batch.counts.waiting });
	const next = await note(
		env,
		db,
		id,
		{
			at: env.now(),
			by: await userName(db),
			state: 'running',
			counts: batch.takenBack?.counts ?? { done: 0, failed: 0, open: 0 },
			evenChanged,
			problem: null
		},
		true
	);
	if (!next) return fail('deliveryBatchGone');
	void run(env, id);
	return ok(next);
}

/** Goes on with what a tab that died was taking back. */
export async function resumeTakeBacks(env: Env): Promise<void> {
	for (const batch of await (await env.store()).getAll('batches')) if (batch.takenBack?.state === 'running') void run(env, batch.id);
}

/** Works through a delivery under its destination's send lock: nothing is sent there meanwhile. */
export async function run(env: Env, id: string): Promise<void> {
	const mine = running.get(env) ?? new Set();
	running.set(env, mine);
	if (mine.has(id)) return;
	mine.add(id);
	try {
		const db = await env.store();
		await speak(db);
		const batch = await readBatch(db, id);
		if (batch) await env.lock(sendLock(batch.destinationId), () => env.busy(() => work(env, db, id)));
	} catch (error) {
		console.error('delivery: taking back stopped', error instanceof Error ? error.message : 'unknown');
	} finally {
		mine.delete(id);
	}
}

async function work(env: Env, db: Store, id: string): Promise<void> {
	const got = await takeable(db, id);
	const now = await readBatch(db, id);
	if (!now?.takenBack || now.takenBack.state !== 'running') return;
	let state: TakenBack = now.takenBack;
	if (!got.ok) return void (await note(env, db, id, { ...state, state: 'stopped', problem: got.problem }, true));
	const destination = await readDestination(db, now.destinationId);
	const kept = await readReplaced(db, id);
	const pieces = await begin(db, got.value, kept);
	state = { ...state, counts: total(pieces) };
	for (const [n, piece] of pieces.entries()) {
		const chunk = await readBatchChunk(db, id, n);
		if (!chunk || !destination) continue;
		const open = [...piece.status.keys()].filter((i) => piece.status[i] === OPEN);
		for (let at = 0; at < open.length; at += got.value.target.batchSize) {
			const group = open.slice(at, at + got.value.target.batchSize);
			const back = group.flatMap((i) => returnOf(chunk, i, kept) ?? []);
			const { said: verdicts, problem } = await takeBackGroup(env, db, destination, got.value.target, back, state.evenChanged);
			for (const i of group) {
				const said = verdicts.get(chunk.records[i]?.externalId ?? '');
				// Before a problem stopped it some were asked about: the others stay open.
				if (said || !problem)
					mark(piece, i, said?.done ? DONE : FAILED, said ? said.reason : messageText({ code: 'deliveryNoVerdict', params: {} }));
			}
			state = { ...state, counts: total(pieces) };
			if (problem) return void (await note(env, db, id, { ...state, state: 'stopped', problem }, true, [[n, piece]]));
			await note(env, db, id, state, false, [[n, piece]]);
		}
	}
	await note(env, db, id, { ...state, state: 'done', problem: null }, true);
}

/** The list of what is to be done, written before anything is; one that was begun is gone on with, and failed ones are tried again. */
async function begin(
	db: Store,
	{ batch, name, place, elsewhere }: Takeable,
	kept: ReadonlyMap<string, ReplacedRecord>
): Promise<TakeBackPiece[]> {
	const pieces: TakeBackPiece[] = [];
	const later = await writtenLater(db, batch, place);
	for (let n = 0; n * CHUNK_ROWS < batch.counts.total; n++) {
		const chunk = await readBatchChunk(db, batch.id, n);
		if (!chunk) continue;
		const piece = (await readTakeBack(db, batch.id, n)) ?? {
			status: new Uint8Array(chunk.records.length),
			reasons: new Array<null>(chunk.records.length).fill(null)
		};
		for (let i = 0; i < chunk.records.length; i++) {
			if (!isDelivered(chunk, i) || piece.status[i] === DONE) continue;
			const by = later(chunk, i);
			const other = elsewhere(n * CHUNK_ROWS + i);
			if (other !== null)
				mark(piece, i, FAILED, problemText({ code: 'deliveryTakeBackElsewhere', params: { from: other, to: place, name } }));
			else if (!returnOf(chunk, i, kept)) mark(piece, i, FAILED, messageText({ code: 'deliveryTakeBackUnknown', params: {} }));
			else if (by === null) mark(piece, i, OPEN, null);
			else mark(piece, i, FAILED, problemText({ code: 'deliveryTakeBackLater', params: { label: by } }));
		}
		await withDeadline(db.put('replaced', piece, takeBackKey(batch.id, n)), 'Noting what is taken back');
		pieces[n] = piece;
	}
	return pieces;
}

function mark(piece: TakeBackPiece, i: number, status: number, reason: string | null): void {
	piece.status[i] = status;
	piece.reasons[i] = reason;
}

function total(pieces: readonly TakeBackPiece[]): TakenBack['counts'] {
	const counts = { done: 0, failed: 0, open: 0 };
	let gone = 0;
	for (const { status, reasons } of pieces)
		for (const [i, s] of status.entries()) {
			if (s === OPEN) counts.open++;
			else if (s === FAILED) counts.failed++;
			else if (s === DONE) {
				counts.done++;
				if (reasons[i]) gone++;
			}
		}
	return gone > 0 ? { ...counts, gone } : counts;
}

/** Writes how far it is, together with the records it is about. */
async function note(
	env: Env,
	db: Store,
	id: string,
	takenBack: TakenBack,
	journaled: boolean,
	pieces: readonly [number, TakeBackPiece][] = []
): Promise<Batch | null> {
	const tx = db.transaction(['batches', 'replaced', 'journal'], 'readwrite', { durability: 'strict' });
	const batch = await tx.objectStore('batches').get(id);
	if (batch) {
		batch.takenBack = takenBack;
		await Promise.all([
			tx.objectStore('batches').put(batch, id),
			...pieces.map(([n, piece]) => tx.objectStore('replaced').put(piece, takeBackKey(id, n)))
		]);
		if (journaled)
			await journalIn(tx, env.now(), takenBack.by, `delivery.takeBack.${takenBack.state}`, { batchId: id, ...takenBack.counts });
	}
	await withDeadline(tx.done, 'Noting what was taken back');
	env.tell({ kind: 'delivery', batchId: id });
	return batch ?? null;
}
