import { openDB, type IDBPDatabase } from 'idb';
import { withDeadline } from './deadline';
import { isServerLost, serverLost } from './lost-store';
import { migrations } from '../migrations/index';
import { underWay, watched } from './parting';
import { protect, unprotect, untilOpen } from '../sealing/protect';
import { DB_NAME, DB_VERSION, MOVING_NAME, type MusterDB } from '../schema';
import { withSealing } from '../sealing/sealing';
import { holdStore, leaveStore } from './store-lock';
import { withDeadlines } from './timed';

export type Store = IDBPDatabase<MusterDB>;

let opened: Promise<Store> | null = null;
let raw: Store | null = null;

/**
 * The one connection of this worker; opened on first use, migrated if older.
 * When another tab wants to upgrade, this connection closes at once so that it never blocks it, and the next call opens anew.
 * @throws DeadlineError when another tab keeps an older version open and does not let go; when the browser refuses storage altogether
 *   (private mode of some engines, no disk).
 */
export async function openStore(name: string = DB_NAME): Promise<Store> {
	const store = await connected(name);
	await untilOpen();
	return store;
}

/** The same connection without what seals and opens values: for what looks through all values as they lie. */
export async function rawStore(): Promise<Store> {
	const store = await openStore();
	return raw ?? store;
}

/** Ends a move that was killed (move.ts); as a rule there is none, and what would do it isn't loaded. */
async function settled(): Promise<void> {
	// An engine that can't tell, or won't in private mode, can't have moved.
	const found = await indexedDB.databases?.().catch(() => []);
	if (found?.some((db) => db.name === MOVING_NAME)) await (await import('./move')).settleMove();
}

function connected(name: string): Promise<Store> {
	opened ??= settled()
		.then(holdStore)
		.then(() =>
			underWay(() =>
				withDeadline(
					openDB<MusterDB>(name, DB_VERSION, {
						upgrade(db, from, _to, tx) {
							for (const migration of migrations) if (migration.version > from) migration.up(db, tx);
						},
						blocking(_current, _blocked, event) {
							(event.target as IDBDatabase | null)?.close();
							letGo();
						},
						terminated: letGo
					}),
					'Opening the store'
				)
			)
		)
		.then(async (db) => {
			const timed = withDeadlines(watched(db));
			raw = timed;
			await protect(timed, () => void closeStore());
			return withSealing(timed);
		})
		.catch((error: unknown) => {
			letGo();
			if (isServerLost(error)) serverLost();
			throw error;
		});
	return opened;
}

function letGo(): void {
	opened = null;
	leaveStore();
}

/** Closes the connection (tests, wipe, move). */
export async function closeStore(): Promise<void> {
	const store = await opened?.catch(() => null);
	store?.close();
	letGo();
	unprotect();
}

/** True for the error that every engine raises when the device is full, however it spells it. */
export const isQuotaError = (e: unknown): boolean =>
	e instanceof Error && (e.name === 'QuotaExceededError' || e.name === 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR' || /quota/i.test(e.message));
