import { readBatches } from '../../store/batches';
import { readDestination } from '../../store/destinations';
import { readEntries } from '../../store/outbox';
import type { Run } from '../sending/drain';
import { withhold } from '../sending/transitions';

/** How long contacts must have stayed as they are, ms: a deletion may be undone, and whoever is back by then simply goes. */
const SETTLED_MS = 30_000;

/**
 * Whoever was deleted waits for nothing any more. Where deliveries move this is seen before a request is claimed; where they are
 * paused, offline or stopped it is done here, so that what waits is counted truly. What may have arrived stays as it is.
 */
export async function endDeleted({ env, db, lane, destinationId, chunks, since }: Run): Promise<void> {
	const generation = Number((await db.get('settings', 'generation')) ?? 1);
	if (lane.found.generation !== generation) lane.found = { generation, at: env.now(), ended: false };
	if (lane.found.ended || Math.abs(env.now() - lane.found.at) < SETTLED_MS) return;
	const destination = await readDestination(db, destinationId);
	if (!destination) return;
	for (const batch of await readBatches(db)) {
		if (batch.destinationId !== destinationId || batch.counts.waiting === 0 || batch.state === 'cancelled') continue;
		await since.look(env, db, destination, batch.id);
		const gone = since.deleted(batch.id);
		if (gone.size === 0) continue;
		for (const entry of await readEntries(db, batch.id)) await withhold(db, chunks, entry, gone, env.now());
		env.tell({ kind: 'delivery', batchId: batch.id });
	}
	lane.found.ended = true;
}
