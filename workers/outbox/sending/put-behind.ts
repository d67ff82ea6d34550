import { CHUNK_ROWS } from '#domain/chunk';
import { chunkOf, readBatchChunk } from '../../store/batches';
import { madeInOrder } from '../../store/delivery-order';
import type { Store } from '../../store/engine/open';
import type { OutboxEntry } from '../../store/schema';

/**
 * Puts a request that has to wait behind the others, so that one bad request never holds up the rest; but before those of a
 * later delivery that hold one of its contacts: sent after them it would put older values over newer ones.
 */
export async function putBehind(db: Store, queue: OutboxEntry[], entry: OutboxEntry): Promise<void> {
	const later = await laterDeliveries(db, queue, entry);
	const mine = later.size > 0 ? new Set(await contactsOf(db, entry)) : null;
	let before: OutboxEntry | undefined;
	if (mine)
		for (const e of [...queue])
			if (later.has(e.batchId) && (await contactsOf(db, e)).some((id) => mine.has(id))) {
				before = e;
				break;
			}
	const at = before ? queue.indexOf(before) : -1;
	queue.splice(at < 0 ? queue.length : at, 0, entry);
}

async function laterDeliveries(db: Store, queue: readonly OutboxEntry[], { batchId }: OutboxEntry): Promise<Set<string>> {
	const others = [...new Set(queue.map((e) => e.batchId))].filter((id) => id !== batchId);
	if (others.length === 0) return new Set();
	const own = await db.get('batches', batchId);
	const batches = await Promise.all(others.map((id) => db.get('batches', id)));
	return new Set(batches.flatMap((b) => (b && (!own || madeInOrder(b, own) >= 0) ? [b.id] : [])));
}

/** Contacts of a request; those of a person who was erased are 0, and nobody's. */
async function contactsOf(db: Store, { batchId, from, to }: OutboxEntry): Promise<number[]> {
	const chunk = await readBatchChunk(db, batchId, chunkOf(from));
	const start = chunkOf(from) * CHUNK_ROWS;
	return chunk ? Array.from(chunk.contactIds.subarray(from - start, to - start)).filter((id) => id !== 0) : [];
}
