import { deleteDB } from 'idb';
import { withDeadline } from './deadline';
import { deleteForGood } from './delete-for-good';
import { closeStore } from './open';
import { DB_NAME, MOVING_NAME } from './schema';
import { holdStore, leaveStore } from './store-lock';

/**
 * Deletes the database and the files that it lay in; other tabs' connections close themselves (open.ts, blocking). A copy that
 * a move left behind goes first: alone it would count as the store.
 */
export async function deleteStore(): Promise<void> {
	await closeStore();
	// A move under way ends first.
	await holdStore();
	try {
		await withDeadline(deleteDB(MOVING_NAME), 'Wiping the device');
		await deleteForGood(DB_NAME);
	} finally {
		leaveStore();
	}
}
