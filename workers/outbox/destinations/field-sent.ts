import type { Batch, Destination } from '#domain/delivery';
import type { CustomField } from '#domain/fields';
import type { FieldSent } from '#domain/contacts/own-fields';
import { batchChunks, readBatches, statusAt } from '../../store/batches';
import type { Store } from '../../store/engine/open';
import { defaultsOf } from './destination-target';
import { nameOf } from './properties';

/** DeliveryApi.fieldSent: also where nobody mapped it, and what was frozen with it. */
export async function fieldSent(db: Store, id: CustomField['id'], all: readonly Destination[]): Promise<FieldSent> {
	const names = new Map(all.map((d) => [d.id, nameOf(id, d, defaultsOf(d))]));
	let waiting = 0;
	for (const batch of await readBatches(db)) {
		const name = batch.counts.waiting > 0 ? names.get(batch.destinationId) : null;
		if (name) waiting += await waitingWith(db, batch, name);
	}
	return { destinations: all.filter((d) => names.get(d.id)).map((d) => d.name), waiting };
}

/** Contacts of a delivery that are not sent yet and carry a value under a name. */
async function waitingWith(db: Store, batch: Batch, name: string): Promise<number> {
	let n = 0;
	for await (const chunk of batchChunks(db, batch))
		chunk.records.forEach(({ properties }, i) => {
			if (statusAt(chunk, i) === 'waiting' && Object.hasOwn(properties, name)) n++;
		});
	return n;
}
