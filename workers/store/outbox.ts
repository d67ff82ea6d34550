import type { Batch, DeliveryStatus } from '#domain/delivery';
import { ofBatch } from './batches';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';
import type { OutboxEntry } from './schema';

/** All requests of a batch, in order. */
export function readEntries(db: Store, batchId: string): Promise<OutboxEntry[]> {
	return withDeadline(db.getAll('outbox', ofBatch(batchId)), 'Reading the outbox');
}

/** It left, and nobody knows whether it arrived. */
export const isUnanswered = (e: OutboxEntry): boolean =>
	e.state === 'unknown' || ((e.state === 'pending' || e.state === 'sending') && e.mayHave === true);

/**
 * Whether the record at a place of a delivery left and nothing was said of it: also where it was cancelled after that, or in a delivery that
 * came with a backup.
 */
export const isUnsure = (
	requests: readonly OutboxEntry[],
	{ restored }: Pick<Batch, 'restored'>,
	at: number,
	status: DeliveryStatus
): boolean =>
	(status === 'waiting' || status === 'cancelled') &&
	requests.some((e) => {
		if (at < e.from || at >= e.to) return false;
		if (status === 'waiting') return isUnanswered(e);
		return !e.kept?.includes(at) && (e.mayHave === true || (e.state === 'cancelled' && restored !== undefined));
	});
