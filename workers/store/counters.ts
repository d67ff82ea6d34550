import type { IDBPTransaction, StoreNames } from 'idb';
import type { Store } from './engine/open';
import type { MusterDB } from './schema';

type Tx = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;
type Counter = 'nextSerial' | 'nextOrdinal' | 'generation';

/** Takes `n` numbers from a counter inside the caller's transaction (which must include `settings`); returns the first. */
export async function take(tx: unknown, counter: Counter, n = 1): Promise<number> {
	const store = (tx as Tx).objectStore('settings');
	const now = await store.get(counter);
	const first = typeof now === 'number' && Number.isSafeInteger(now) ? now : 1;
	await store.put(first + n, counter);
	return first;
}

/** The number that a counter would give next. */
export const nextOf = async (db: Store, counter: Counter): Promise<number> => Number((await db.get('settings', counter)) ?? 1);
