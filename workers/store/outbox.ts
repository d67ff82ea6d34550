import { ofBatch } from './batches';
import { withDeadline } from './deadline';
import type { Store } from './open';
import type { OutboxEntry } from './schema';

/** All requests of a batch, in order. */
export function readEntries(db: Store, batchId: string): Promise<OutboxEntry[]> {
	return withDeadline(db.getAll('outbox', ofBatch(batchId)), 'Reading the outbox');
}
