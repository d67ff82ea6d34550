import { hasArrived } from '#domain/deliveries/arrived';
import type { Doubled, DoublesPage } from '#domain/deliveries/doubles';
import { CHUNK_ROWS } from '#domain/chunk';
import { fail, ok, type Result } from '#domain/result';
import { readBatch, readBatchChunk, statusAt } from '../../store/batches';
import { readDestination } from '../../store/destinations';
import { readEntries } from '../../store/outbox';
import { targetOf } from '../destinations/destination-target';
import type { Env } from '../env';
import { askedWithToken } from '../sending/with-token';

/** Records looked up in one call. */
const AT_ONCE = 20;

/**
 * DeliveryApi.findDoubles: looks the next records of a delivery up, from position `from` on, and names those that stand at
 * the destination more than once. Looked at are those that it created, and those whose request was lost once or came with a
 * backup: a server without an upsert key may have taken them twice. Changes nothing anywhere.
 */
export async function findDoubles(env: Env, batchId: string, from: number): Promise<Result<DoublesPage>> {
	const db = await env.store();
	const batch = await readBatch(db, batchId);
	if (!batch) return fail('deliveryBatchGone');
	const destination = await readDestination(db, batch.destinationId);
	if (!destination) return fail('deliveryDestinationGone');
	const target = targetOf(destination);
	if (!target.ok) return target;
	if (!target.value.alike) return fail('deliveryNoDoubles', { name: destination.name });
	const { total } = batch.counts;
	const lost = (await readEntries(db, batchId)).filter((e) => e.mayHave === true);
	const n = Math.floor(from / CHUNK_ROWS);
	const chunk = await readBatchChunk(db, batchId, n);
	const asked: number[] = [];
	let at = from;
	for (const end = Math.min(total, (n + 1) * CHUNK_ROWS); at < end && asked.length < AT_ONCE; at++) {
		const status = chunk ? statusAt(chunk, at % CHUNK_ROWS) : 'waiting';
		const unsure = batch.restored !== undefined || lost.some((e) => at >= e.from && at < e.to);
		if (status === 'created' || (unsure && (hasArrived(status) || status === 'cancelled'))) asked.push(at % CHUNK_ROWS);
	}
	const looked =
		chunk && asked.length > 0
			? await askedWithToken(env, db, destination, (ctx) =>
					target.value.alike!(
						asked.flatMap((i) => chunk.records[i] ?? []),
						ctx
					)
				)
			: ok([]);
	if (!looked.ok) return looked;
	const alike = new Map(looked.value.map((a) => [a.externalId, a.records]));
	const found = asked.flatMap((i): Doubled[] => {
		const records = alike.get(chunk?.records[i]?.externalId ?? '');
		return records && chunk
			? [{ contactId: chunk.contactIds[i] ?? 0, name: chunk.names[i] ?? '', email: chunk.emails[i] ?? '', records }]
			: [];
	});
	return ok({ checked: asked.length, at, total, next: at < total ? at : null, found });
}
