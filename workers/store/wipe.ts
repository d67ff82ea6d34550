import { openDB } from 'idb';
import { withDeadline } from './deadline';
import { deleteForGood } from './delete-for-good';
import { dropDatabase } from './drop-database';
import { closeStore } from './open';
import { underWay, watched } from './parting';
import { DB_NAME, MOVING_NAME } from './schema';
import { holdStore, leaveStore } from './store-lock';

const WHAT = 'Wiping the device';

/**
 * Deletes the database and the files that it lay in; other tabs' connections close themselves (open.ts, blocking). A copy that
 * a move left behind goes first: alone it would count as the store.
 */
export async function deleteStore(): Promise<void> {
	await closeStore();
	// A move under way ends first.
	await holdStore();
	try {
		await dropDatabase(MOVING_NAME, WHAT);
		await deleteForGood(DB_NAME);
	} finally {
		leaveStore();
	}
}

async function empty(name: string): Promise<void> {
	const db = watched(await underWay(() => withDeadline(openDB(name), WHAT)));
	const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
	await withDeadline(Promise.all([...db.objectStoreNames].map((store) => tx.objectStore(store).clear())), WHAT);
	await withDeadline(tx.done, WHAT);
	db.close();
}

/** Takes every value out of a store that can't be deleted, since a connection of it that nobody has any more is never closed ([Note: parting]). */
export async function emptyStore(): Promise<void> {
	await closeStore();
	await holdStore();
	try {
		// A copy first, as above.
		const there = await indexedDB.databases();
		for (const name of [MOVING_NAME, DB_NAME]) if (there.some((db) => db.name === name)) await empty(name);
	} finally {
		leaveStore();
	}
}
