import type { Batch, DeliveryRecord } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { fail, ok, type Result } from '#domain/result';
import type { DeliveryFile } from '../../connectors/connector';
import { batchChunks, readBatch, statusAt } from '../../store/batches';
import { readDestination } from '../../store/destinations';
import { journal } from '../../store/journal/journal';
import { speak } from '../../speak';
import { userName } from '../../store/settings';
import { createBatch } from '../preparing/create';
import { connectorOf } from '../destinations/destination-target';
import { prepareLock, type Env } from '../env';
import { noteResent } from '../preparing/sent-since';

/**
 * DeliveryApi.resendRejected: rejected records of a batch as a new one, with the contacts' present values; each once, unless it is named.
 */
export const resendRejected = (env: Env, batchId: string, only?: readonly number[]): Promise<Result<Batch>> =>
	// One after the other: two tabs that send again at once would make two deliveries of the same.
	env.lock(prepareLock(`again/${batchId}`), () => resend(env, batchId, only));

async function resend(env: Env, batchId: string, only?: readonly number[]): Promise<Result<Batch>> {
	const db = await env.store();
	const batch = await readBatch(db, batchId);
	if (!batch) return fail('deliveryBatchGone');
	const resent = new Set(batch.resent);
	const wanted = only && new Set(only);
	const ids: number[] = [];
	for await (const chunk of batchChunks(db, batch))
		chunk.contactIds.forEach((id, i) => {
			if (statusAt(chunk, i) === 'rejected' && (wanted?.has(id) ?? !resent.has(id))) ids.push(id);
		});
	if (ids.length === 0) return fail('deliveryNothingRejected');
	await speak(db);
	const again = messageText({ code: 'sentAgainName', params: {} });
	const made = await createBatch(
		env,
		batch.destinationId,
		ids,
		batch.label.endsWith(again) ? batch.label : batch.label + again,
		batch.listId ?? null,
		batch.refused?.as ?? null
	);
	if (!made.ok) return made.problem.code === 'deliveryNothing' ? fail('deliveryRejectedGone', { count: ids.length }) : made;
	// Who was deleted since, or is kept back now, was not sent again.
	const sent: number[] = [];
	for await (const chunk of batchChunks(db, made.value)) sent.push(...chunk.contactIds);
	await noteResent(db, batchId, sent);
	env.tell({ kind: 'delivery', batchId });
	return made;
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
	const file = await opened.value.build(records, batch.label);
	await journal(db, env.now(), await userName(db), 'export.saved', {
		what: 'delivery',
		batchId,
		name: destination.name,
		label: batch.label,
		rows: records.length
	});
	return ok(file);
}
