import { deleteDB } from 'idb';
import { DB_NAME } from './schema';
import { withDeadline } from './deadline';

/** Deletes the database; other tabs' connections close themselves (open.ts, blocking). */
export const deleteStore = (): Promise<void> => withDeadline(deleteDB(DB_NAME), 'Wiping the device');
