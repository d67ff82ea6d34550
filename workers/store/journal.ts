import { sha256 } from '@noble/hashes/sha2.js';
import type { IDBPTransaction, StoreNames } from 'idb';
import { hex } from '#domain/hex';
import { withDeadline } from './deadline';
import type { Store } from './open';
import type { JournalEntry, MusterDB } from './schema';

type WithJournal = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;

/** What stands before the first entry. */
const GENESIS = new Uint8Array(32);
const utf8 = new TextEncoder();

/**
 * [Note: audit chain] Each entry carries the SHA-256 of the entry before and of itself, so that nothing can be changed,
 * taken out or put in between without all later hashes being wrong (HIS-2). The hash is made synchronously, since a
 * transaction ends while something else is waited for. Entries of before the chain are taken into it by the first that has one.
 */
export function chained(before: Uint8Array, { at, by, action, params }: JournalEntry): Uint8Array {
	const said = utf8.encode(JSON.stringify([at, by, action, params]));
	const all = new Uint8Array(before.length + said.length);
	all.set(before);
	all.set(said, before.length);
	return sha256(all);
}

/** Hash of the newest entry within a transaction: several lines of one transaction follow each other. */
const heads = new WeakMap<object, Promise<Uint8Array>>();

async function headOf(tx: WithJournal): Promise<Uint8Array> {
	const newest = await tx.objectStore('journal').openCursor(null, 'prev');
	if (!newest) return GENESIS;
	if (newest.value.hash) return newest.value.hash;
	let hash: Uint8Array = GENESIS;
	for (const entry of await tx.objectStore('journal').getAll()) hash = entry.hash ?? chained(hash, entry);
	return hash;
}

/** Adds a line to the audit journal inside the transaction of the act itself, so that neither exists without the other. */
export async function journalIn(transaction: unknown, at: number, by: string, action: string, params: Record<string, unknown>): Promise<number> {
	const tx = transaction as WithJournal;
	const before = heads.get(tx) ?? headOf(tx);
	let added: Promise<number> | undefined;
	const next = before.then((hash) => {
		const entry: JournalEntry = { at, by, action, params };
		const own = chained(hash, entry);
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

/** Entries read at once while the chain is followed. */
const AT_ONCE = 4000;

/** Where the chain breaks: the number of the entry, and what is wrong. `changed`: it is not what was written; `missing`: entries before it are gone. */
export interface JournalBreak { key: number; kind: 'changed' | 'missing'; at: number; action: string }
export interface JournalVerdict { entries: number; brokenAt: JournalBreak | null; head: string; lastKey: number }

/**
 * Follows the chain from its first entry.
 * @param until entry whose hash is wanted as well (what an earlier check saw as the newest); null = none
 * @param beat called between pieces with entries done
 * @returns `seen` = the hash of entry `until` now, null where it is gone
 */
export async function followJournal(db: Store, until: number | null, beat: (done: number) => Promise<void>): Promise<JournalVerdict & { seen: string | null }> {
	let hash: Uint8Array = GENESIS;
	let [entries, lastKey, from] = [0, 0, 0];
	let seen: string | null = null;
	let brokenAt: JournalBreak | null = null;
	for (;;) {
		const range = IDBKeyRange.lowerBound(from, true);
		const tx = db.transaction('journal');
		const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(range, AT_ONCE), tx.store.getAll(range, AT_ONCE)]), 'Reading the audit log');
		if (keys.length === 0) return { entries, brokenAt, head: hex(hash), lastKey, seen };
		for (const [i, entry] of values.entries()) {
			const key = keys[i] ?? 0;
			const own = chained(hash, entry);
			// Numbers alone prove nothing: a restored log goes on under later ones.
			if (!brokenAt && entry.hash && hex(entry.hash) !== hex(own)) brokenAt = { key, kind: key === lastKey + 1 ? 'changed' : 'missing', at: entry.at, action: entry.action };
			hash = entry.hash ?? own;
			entries++;
			lastKey = key;
			if (key === until) seen = hex(hash);
		}
		from = lastKey;
		await beat(entries);
	}
}
