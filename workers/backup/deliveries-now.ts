import type { StoreNames } from 'idb';
import type { Batch } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { ofBatch } from '../store/batches';
import { isChunkKey, piecesOnly } from '../store/chunks/verdict-pieces';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import type { MusterDB } from '../store/schema';
import type { Entries } from './format';

type Key = [batchId: string, n: number];

/** Deliveries as they stand at one moment. */
export interface DeliveriesNow {
	/** Entries of a store that may have changed by the time the rest of it is read. */
	entries(store: StoreNames<MusterDB>): Entries;
	/** Whether what is read of a store later belongs to that moment. */
	stands(store: StoreNames<MusterDB>, key: IDBValidKey): boolean;
}

/**
 * Deliveries go on while a backup is read, store by store: a request that is halved or answered between two of them would be whole in one and
 * in parts in the other, and its contacts would wait for ever in what is restored. So what moves is read in one transaction: all deliveries,
 * and the requests and verdicts of those under way. What ended is read later with the rest, and so are the frozen records, which stay as
 * they are.
 */
export async function deliveriesNow(db: Store): Promise<DeliveriesNow> {
	const tx = db.transaction(['batches', 'outbox', 'batchChunks']);
	const read = async (): Promise<[Batch[], Entries, Entries]> => {
		const batches = (await tx.objectStore('batches').getAll()).filter((b) => b.state !== 'preparing');
		const [outbox, pieces]: [Entries, Entries] = [[], []];
		const take = async (into: Entries, name: 'outbox' | 'batchChunks', range: IDBKeyRange): Promise<void> => {
			const [keys, values] = await Promise.all([tx.objectStore(name).getAllKeys(range), tx.objectStore(name).getAll(range)]);
			keys.forEach((key, i) => into.push([key, values[i]]));
		};
		for (const { id, counts } of batches.filter(isUnderWay)) {
			await take(outbox, 'outbox', ofBatch(id));
			for (let n = 0; n * CHUNK_ROWS < counts.total; n++) await take(pieces, 'batchChunks', piecesOnly(id, n));
		}
		return [batches, outbox, pieces];
	};
	const [batches, outbox, pieces] = await withDeadline(read(), 'Reading the deliveries');
	const known = new Map(batches.map((b) => [b.id, b]));
	const own: Partial<Record<StoreNames<MusterDB>, Entries>> = { batches: batches.map((b) => [b.id, b]), outbox, batchChunks: pieces };
	return {
		entries: (store) => own[store] ?? [],
		stands(store, key) {
			if (store === 'batches') return false;
			if (store !== 'outbox' && store !== 'batchChunks') return true;
			const batch = known.get((key as Key)[0]);
			return batch !== undefined && (!isUnderWay(batch) || (store === 'batchChunks' && isChunkKey(key as Key)));
		}
	};
}

const isUnderWay = ({ counts }: Batch): boolean => counts.waiting > 0;
