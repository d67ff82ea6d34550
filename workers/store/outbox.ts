import { ofBatch } from './batches';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';
import type { OutboxEntry } from './schema';

/** All requests of a batch, in order. */
export function readEntries(db: Store, batchId: string): Promise<OutboxEntry[]> {
	return withDeadline(db.getAll('outbox', ofBatch(batchId)), 'Reading the outbox');
}
