import type { Run } from './drain';
import { settle, type Claimed } from './transitions';

/** Ends the records of a request as rejected, each with the reason. */
export async function reject(
	{ env, db, queue, chunks }: Run,
	{ entry, records }: Claimed,
	reason: string,
	field: string | null
): Promise<void> {
	const { open } = await settle(
		db,
		chunks,
		entry,
		records.map(({ externalId }) => ({ externalId, status: 'rejected', crmId: null, link: null, reason, field })),
		env.now()
	);
	if (open) queue.push(open);
	env.tell({ kind: 'delivery', batchId: entry.batchId });
}
