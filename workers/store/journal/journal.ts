import type { IDBPTransaction, StoreNames } from 'idb';
import { withDeadline } from '../engine/deadline';
import { GENESIS, hashOf, saidBy } from './journal-hash';
import type { Store } from '../engine/open';
import type { JournalEntry, MusterDB } from '../schema';

type WithJournal = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;

/**
 * [Note: redaction] An entry that held a person who was erased (CON-4) keeps its hash, so that the chain goes on, and says
 * `redacted`. What it says from then on can't be followed from the entry before; the entry of the erasure, which is in the
 * chain, certifies it instead: its number, its hash, and the hash of what it says now.
 */
export type Redaction = [key: number, hash: string, content: string];

/** Action of the entry that certifies redactions. */
export const CERTIFIES = 'contact.erased';
/** Action of the entry that seals a block (journal-packing.ts). */
export const SEALED = 'log.sealed';

/** Hash of the newest entry within a transaction: several lines of one transaction follow each other. */
const heads = new WeakMap<object, Promise<Uint8Array>>();

async function headOf(tx: WithJournal): Promise<Uint8Array> {
	const newest = await tx.objectStore('journal').openCursor(null, 'prev');
	if (!newest) return GENESIS;
	if (newest.value.hash) return newest.value.hash;
	let hash: Uint8Array = GENESIS;
	for (const entry of await tx.objectStore('journal').getAll()) hash = entry.hash ?? hashOf(hash, saidBy(entry));
	return hash;
}

/** Adds a line to the audit journal inside the transaction of the act itself, so that neither exists without the other. */
export async function journalIn(
	transaction: unknown,
	at: number,
	by: string,
	action: string,
	params: Record<string, unknown>
): Promise<number> {
	const tx = transaction as WithJournal;
	const before = heads.get(tx) ?? headOf(tx);
	let added: Promise<number> | undefined;
	const next = before.then((hash) => {
		const entry: JournalEntry = { at, by, action, params };
		const own = hashOf(hash, saidBy(entry));
		added = tx.objectStore('journal').add({ ...entry, hash: own });
		return own;
	});
	heads.set(tx, next);
	await next;
	return added as Promise<number>;
}

/** Adds a line on its own, for acts that write nothing else. */
export async function journal(db: Store, at: number, by: string, action: string, params: Record<string, unknown>): Promise<void> {
	const tx = db.transaction('journal', 'readwrite');
	await journalIn(tx, at, by, action, params);
	await withDeadline(tx.done, 'Writing the audit log');
}

/**
 * Where the chain breaks: the number of the entry, and what is wrong. `changed`: it is not what was written; `missing`: entries before it
 * are gone.
 */
export interface JournalBreak {
	key: number;
	kind: 'changed' | 'missing';
	at: number;
	action: string;
}
export interface JournalVerdict {
	entries: number;
	brokenAt: JournalBreak | null;
	head: string;
	lastKey: number;
}
