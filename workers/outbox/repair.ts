import type { Batch, DeliveryRecord } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import type { DeliveryFile } from '../connectors/connector';
import { batchChunks, readBatch, statusAt } from '../store/batches';
import { readDestination } from '../store/destinations';
import { createBatch } from './create';
import { connectorOf } from './destination-target';
import type { Env } from './env';

/** DeliveryApi.resendRejected: the rejected records of a batch as a new one, with the contacts' present values. */
export async function resendRejected(env: Env, batchId: string): Promise<Result<Batch>> {
	const db = await env.store();
	const batch = await readBatch(db, batchId);
	if (!batch) return fail('deliveryBatchGone');
	const ids: number[] = [];
	for await (const chunk of batchChunks(db, batch))
		chunk.contactIds.forEach((id, i) => { if (statusAt(chunk, i) === 'rejected') ids.push(id); });
	if (ids.length === 0) return fail('deliveryNothingRejected');
	return createBatch(env, batch.destinationId, ids, batch.label.endsWith(' (again)') ? batch.label : `${batch.label} (again)`);
}

/** DeliveryApi.batchFile: made anew from the frozen records each time, so that it is the same file again. */
export async function batchFile(env: Env, batchId: string): Promise<Result<DeliveryFile>> {
	const db = await env.store();
	const batch = await readBatch(db, batchId);
	if (!batch) return fail('deliveryBatchGone');
	const destination = await readDestination(db, batch.destinationId);
	if (!destination) return fail('deliveryDestinationGone');
	const connector = connectorOf(destination);
	if (!connector.ok) return connector;
	if (connector.value.kind !== 'file') return fail('deliveryNoFile', { name: destination.name });
	const opened = connector.value.open(destination.settings);
	if (!opened.ok) return opened;
	const records: DeliveryRecord[] = [];
	for await (const chunk of batchChunks(db, batch)) records.push(...chunk.records);
	return ok(await opened.value.build(records, batch.label));
}
