import { deleteDB } from 'idb';
import { DB_NAME, MOVING_NAME } from './schema';
import { withDeadline } from './deadline';
import { closeStore } from './open';
import { holdStore, leaveStore } from './store-lock';
import { sweep } from './sweep';

/**
 * Deletes the database and the files that it lay in; other tabs' connections close themselves (open.ts, blocking). A copy that
 * a move left behind goes first: alone it would count as the store.
 */
export async function deleteStore(): Promise<void> {
	await closeStore();
	// A move under way ends first.
	await holdStore();
	try {
		await withDeadline(deleteDB(MOVING_NAME).then(() => deleteDB(DB_NAME)), 'Wiping the device');
		// The store is gone by now, whatever the browser makes of this.
		await withDeadline(sweep(), 'Wiping the device').catch(() => undefined);
	} finally {
		leaveStore();
	}
}
