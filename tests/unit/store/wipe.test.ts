import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError } from '#workers/store/engine/deadline';
import { closeStore, openStore } from '#workers/store/engine/open';
import { DB_NAME, MOVING_NAME } from '#workers/store/schema';
import { deleteStore, emptyStore } from '#workers/store/engine/wipe';

let forgotten: IDBPDatabase | undefined;
/** A connection that nobody closes, whatever it is told: what WebKit leaves of a worker that was ended in the middle. */
async function forget(): Promise<void> {
	forgotten = await openDB(DB_NAME);
}
const countOf = async (): Promise<number> => {
	const db = await openStore();
	const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
	return counts.reduce((a, b) => a + b, 0);
};

describe('APP-5: a wipe', () => {
	afterEach(async () => {
		vi.useRealTimers();
		forgotten?.close();
		forgotten = undefined;
		await closeStore();
		await Promise.all([deleteDB(DB_NAME), deleteDB(MOVING_NAME)]);
	});

	it('deletes the store and what a move left behind', async () => {
		await (await openStore()).put('settings', 'Ada', 'who');
		(await openDB(MOVING_NAME, 1)).close();
		await deleteStore();
		expect((await indexedDB.databases()).map((db) => db.name)).not.toEqual(expect.arrayContaining([DB_NAME]));
		expect((await indexedDB.databases()).map((db) => db.name)).not.toEqual(expect.arrayContaining([MOVING_NAME]));
	});

	it('says after seconds that somebody keeps the store open, who then closes it: nothing waits behind the deletion', async () => {
		await (await openStore()).put('settings', 'Ada', 'who');
		await forget();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const refused = expect(deleteStore()).rejects.toThrow(DeadlineError);
		await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { interval: 5, timeout: 15_000 });
		await vi.advanceTimersByTimeAsync(6000);
		await refused;
		vi.useRealTimers();
		forgotten?.close();
		await vi.waitFor(async () => expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(DB_NAME), { timeout: 15_000 });
	});

	it('takes every value out of a store that can’t be deleted, and of a copy of it', async () => {
		const db = await openStore();
		await db.put('settings', 'Ada', 'who');
		await db.put('users', { id: 'u', name: 'Ada', role: 'marketingAdministrator' } as never, 'u');
		const copy = await openDB(MOVING_NAME, 1, {
			upgrade: (made) => {
				made.createObjectStore('heads');
			}
		});
		await copy.put('heads', 'Ada', 1);
		copy.close();
		await forget();
		await emptyStore();
		const left = await openDB(MOVING_NAME);
		expect(await left.count('heads')).toBe(0);
		left.close();
		await deleteDB(MOVING_NAME);
		expect(await countOf()).toBe(0);
	});
});
