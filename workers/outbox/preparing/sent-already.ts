import { CHUNK_ROWS } from '#domain/chunk';
import type { Batch } from '#domain/delivery';
import type { IDBPTransaction } from 'idb';
import { wholeChunk, withPieces } from '../../store/chunks/verdict-pieces';
import type { Store } from '../../store/engine/open';
import type { MusterDB } from '../../store/schema';
import { readTakeBack, TAKE_BACK_STATES } from '../../store/replaced';
import { batchChunks, readBatches, statusAt } from '../../store/batches';
import type { BatchChunk } from '../../store/schema';

/** A window has known of deliveries that are older than this for long, ms, and left out whoever is in one. */
const KNOWN_MS = 15 * 60_000;
const TAKEN_BACK = TAKE_BACK_STATES.indexOf('done');

type Tx = IDBPTransaction<MusterDB, ('destinations' | 'batches' | 'batchChunks' | 'outbox' | 'journal')[], 'readwrite'>;

/**
 * Which of some contacts, chosen as never sent, are in deliveries that the window need not know of yet: those of the last minutes, and
 * those made while one of them is prepared.
 */
export class RecentDeliveries {
	readonly #asked: ReadonlySet<number>;
	readonly #seen = new Set<string>();
	constructor(contactIds: ArrayLike<number>) {
		this.#asked = new Set(Array.from(contactIds));
	}

	/** How many of them are in a delivery of the last minutes. */
	async look(db: Store, now: number): Promise<number> {
		const found = new Set<number>();
		for (const batch of await readBatches(db)) {
			this.#seen.add(batch.id);
			// A clock that was set back leaves deliveries of the future.
			if (now - batch.createdAt > KNOWN_MS) continue;
			for await (const chunk of batchChunks(db, batch))
				this.#add(found, chunk, batch.takenBack ? ((await readTakeBack(db, batch.id, chunk.n))?.status ?? null) : null);
		}
		return found.size;
	}

	/** How many of them are in a delivery that was made since that look, read within the transaction that makes another. */
	async made(tx: Tx): Promise<number> {
		const found = new Set<number>();
		for (const batch of await tx.objectStore('batches').getAll())
			if (batch.state !== 'preparing' && !this.#seen.has(batch.id))
				for await (const chunk of chunksIn(tx, batch)) this.#add(found, chunk, null);
		return found.size;
	}

	/** Whoever was cancelled or taken back is as one who was never sent. */
	#add(found: Set<number>, chunk: BatchChunk, back: Uint8Array | null): void {
		chunk.contactIds.forEach((id, i) => {
			if (this.#asked.has(id) && statusAt(chunk, i) !== 'cancelled' && back?.[i] !== TAKEN_BACK) found.add(id);
		});
	}
}

async function* chunksIn(tx: Tx, { id, counts }: Batch): AsyncGenerator<BatchChunk> {
	for (let n = 0; n * CHUNK_ROWS < counts.total; n++) {
		const chunk = wholeChunk(await tx.objectStore('batchChunks').getAll(withPieces(id, n)));
		if (chunk) yield chunk;
	}
}
