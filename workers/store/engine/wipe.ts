import { openDB } from 'idb';
import { withDeadline } from './deadline';
import { deleteForGood } from './delete-for-good';
import { dropDatabase } from './drop-database';
import { closeStore } from './open';
import { underWay, watched } from './parting';
import { DB_NAME, MOVING_NAME } from '../schema';
import { holdStore, leaveStore } from './store-lock';

const WHAT = 'Wiping the device';

/** Runs `job` without a connection of this worker, and while nobody moves the store: a move under way ends first. */
async function closed(job: () => Promise<void>): Promise<void> {
	await closeStore();
	await holdStore();
	try {
		await job();
	} finally {
		leaveStore();
	}
}

/**
 * Deletes the database and the files that it lay in; other tabs' connections close themselves (open.ts, blocking). A copy that
 * a move left behind goes first: alone it would count as the store.
 */
export const deleteStore = (): Promise<void> =>
	closed(async () => {
		await dropDatabase(MOVING_NAME, WHAT);
		await deleteForGood(DB_NAME);
	});

async function empty(name: string): Promise<void> {
	const db = watched(await underWay(() => withDeadline(openDB(name), WHAT)));
	const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
	await withDeadline(Promise.all([...db.objectStoreNames].map((store) => tx.objectStore(store).clear())), WHAT);
	await withDeadline(tx.done, WHAT);
	db.close();
}

/**
 * Takes every value out of a store that can't be deleted, since a connection of it that nobody has any more is never closed ([Note:
 * parting]).
 */
export const emptyStore = (): Promise<void> =>
	closed(async () => {
		// A copy first, as above.
		const there = await indexedDB.databases();
		for (const name of [MOVING_NAME, DB_NAME]) if (there.some((db) => db.name === name)) await empty(name);
	});
