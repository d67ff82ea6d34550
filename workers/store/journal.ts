import type { IDBPTransaction, StoreNames } from 'idb';
import type { Store } from './open';
import type { MusterDB } from './schema';

type WithJournal = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;

/** Adds a line to the audit journal inside the transaction of the act itself, so that neither exists without the other. */
export function journalIn(tx: unknown, at: number, by: string, action: string, params: Record<string, unknown>): Promise<number> {
	return (tx as WithJournal).objectStore('journal').add({ at, by, action, params });
}

/** Adds a line on its own, for acts that write nothing else. */
export async function journal(db: Store, at: number, by: string, action: string, params: Record<string, unknown>): Promise<void> {
	await db.add('journal', { at, by, action, params });
}
