import type { Batch } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { batchChunks, isFinal, readStatuses, statusAt } from '../../store/batches';
import { positionOf, serialOf } from '../../store/contact-id';
import { nextOf } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readEntries } from '../../store/outbox';
import { nextBatchState } from '../sending/states';

/** Of a delivery that waits: whose records it holds, as frozen, and what became of them as last read, by chunk. */
interface Frozen {
	ids: Uint32Array;
	status: Uint8Array;
}
/** `dead` = places of those that were deleted, when the contacts were of that generation. */
interface Looked {
	db: Store;
	chunks: Frozen[];
	generation: number;
	/** The delivery's, when its records were read. */
	erased: number | undefined;
	dead: number[];
}
const looked = new Map<string, Looked>();
const NOBODY: ReadonlySet<number> = new Set();

/**
 * Places in a delivery of those that wait in it and were deleted: they are not sent any more (held-since.ts), and from the moment on in
 * which they went they are counted and shown so. Their sender ends them later (end-deleted.ts), since a deletion may be undone: whoever is
 * back by then waits on. What is under way, or may have arrived, is left as it is.
 */
export async function goneWaiting(db: Store, batch: Batch): Promise<ReadonlySet<number>> {
	if (batch.counts.waiting === 0 || batch.state === 'cancelled') {
		looked.delete(batch.id);
		return NOBODY;
	}
	const generation = await contactsGeneration(db);
	// Most deliveries are sent before any contact changes: then nothing has to be read.
	if (batch.generation === generation && batch.restored === undefined) return NOBODY;
	const { chunks, dead } = await look(db, batch, generation);
	if (dead.length === 0) return NOBODY;
	const left = (await readEntries(db, batch.id)).filter((e) => e.state !== 'pending' || e.mayHave === true);
	const gone = new Set<number>();
	for (const n of new Set(dead.map((at) => Math.floor(at / CHUNK_ROWS)))) await readStatuses(db, batch.id, n, chunks[n]!.status);
	for (const at of dead) {
		const chunk = chunks[Math.floor(at / CHUNK_ROWS)]!;
		if (!isFinal(statusAt(chunk, at % CHUNK_ROWS)) && !left.some((e) => at >= e.from && at < e.to)) gone.add(at);
	}
	return gone;
}

/** Of the contacts: it moves on with every change of them. */
export const contactsGeneration = (db: Store): Promise<number> => nextOf(db, 'generation');

/** A delivery as it is without them: they are not sent, and one in which nobody else waits is done. */
export async function withoutGone(db: Store, batch: Batch): Promise<Batch> {
	const { size } = await goneWaiting(db, batch);
	if (size === 0) return batch;
	const { waiting, cancelled } = batch.counts;
	const counts = { ...batch.counts, waiting: waiting - size, cancelled: cancelled + size };
	if (counts.waiting > 0) return { ...batch, counts };
	return { ...batch, counts, state: nextBatchState(batch.state, 'finish') ?? batch.state, stalled: null, nextAttemptAt: null };
}

/** Who of a delivery is dead by now; looked up anew only where contacts were changed since. */
async function look(db: Store, batch: Batch, generation: number): Promise<Looked> {
	const before = looked.get(batch.id);
	const isSame = before?.db === db && before.erased === batch.erased;
	if (isSame && before.generation === generation) return before;
	const chunks = isSame ? before.chunks : [];
	if (!isSame) for await (const { contactIds, status } of batchChunks(db, batch)) chunks.push({ ids: contactIds, status });
	const now = { db, chunks, generation, erased: batch.erased, dead: await deadOf(db, chunks) };
	looked.set(batch.id, now);
	return now;
}

/** Only who is said to be deleted: where the contacts of a chunk can't be read, nothing is known of them. */
async function deadOf(db: Store, chunks: readonly Frozen[]): Promise<number[]> {
	const serials = [...new Set(chunks.flatMap(({ ids }) => Array.from(ids, serialOf)))];
	const tx = db.transaction('heads');
	const heads = await withDeadline(Promise.all(serials.map((serial) => tx.store.get(serial))), 'Looking for deleted contacts');
	const alive = new Map(heads.flatMap((head) => (head ? [[head.serial, head.alive] as const] : [])));
	return chunks.flatMap(({ ids }, n) =>
		[...ids.keys()].flatMap((i) => {
			const id = ids[i]!;
			return id !== 0 && alive.get(serialOf(id))?.[positionOf(id)] === 0 ? [n * CHUNK_ROWS + i] : [];
		})
	);
}
