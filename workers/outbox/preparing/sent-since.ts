import { hasArrived } from '#domain/deliveries/arrived';
import type { Batch, DeliveryStatus } from '#domain/delivery';
import { rejectedOpen } from '#domain/deliveries/rejected-open';
import { batchChunks, readBatches, statusAt } from '../../store/batches';
import { withDeadline } from '../../store/engine/deadline';
import { madeInOrder } from '../../store/delivery-order';
import type { Store } from '../../store/engine/open';

/** Contacts of a delivery that stand in it as one of these. */
async function contactsAs(db: Store, batch: Batch, are: (status: DeliveryStatus) => boolean): Promise<Set<number>> {
	const found = new Set<number>();
	for await (const chunk of batchChunks(db, batch))
		for (const [i, id] of chunk.contactIds.entries()) if (id !== 0 && are(statusAt(chunk, i))) found.add(id);
	return found;
}

/**
 * Notes in earlier deliveries to the same destination which of their rejected contacts this one, which has just ended, brought there, as
 * after an edit: they count as sent again, and nobody is asked to fix and send them once more.
 */
export async function noteSentSince(db: Store, ended: Batch): Promise<void> {
	const earlier = (await readBatches(db)).filter(
		(b) => b.id !== ended.id && b.destinationId === ended.destinationId && madeInOrder(b, ended) <= 0 && rejectedOpen(b) > 0
	);
	if (earlier.length === 0) return;
	const arrived = await contactsAs(db, ended, hasArrived);
	for (const batch of earlier) {
		const rejected = await contactsAs(db, batch, (status) => status === 'rejected');
		await noteResent(
			db,
			batch.id,
			[...rejected].filter((id) => arrived.has(id))
		);
	}
}

/** Writes that rejected contacts of a delivery were sent again. */
export async function noteResent(db: Store, batchId: string, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	const tx = db.transaction('batches', 'readwrite', { durability: 'strict' });
	const batch = await tx.store.get(batchId);
	if (batch) await tx.store.put({ ...batch, resent: [...new Set([...(batch.resent ?? []), ...ids])] }, batchId);
	await withDeadline(tx.done, 'Noting what was sent again');
}
