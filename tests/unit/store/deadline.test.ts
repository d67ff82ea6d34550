import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#domain/result';
import { whenFull } from '#workers/imports/when-full';
import { DeadlineError, STORE_DEADLINE_MS, withDeadline } from '#workers/store/engine/deadline';
import { closeStore, openStore, type Store } from '#workers/store/engine/open';
import { withDeadlines } from '#workers/store/engine/timed';

const silence = (): Promise<never> => new Promise(() => undefined);
/** A connection that answers nothing. */
const silent = (): Store => {
	const store = { name: 'chunks', keyPath: null, get: silence, put: silence, getAll: silence };
	return withDeadlines({
		name: 'x',
		get: silence,
		put: silence,
		transaction: () => ({ objectStoreNames: ['chunks'], done: silence(), store, objectStore: () => store })
	} as unknown as Store);
};

describe('IMP-12: storage that stays silent', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	for (const [what, call] of [
		['a call', (db: Store) => db.get('chunks', 1)],
		['a call inside a transaction', (db: Store) => db.transaction('chunks').objectStore('chunks').get(1)],
		['a call by a transaction’s only store', (db: Store) => db.transaction('chunks').store.getAll()],
		['the end of a transaction', (db: Store) => db.transaction('chunks', 'readwrite').done]
	] as const)
		it(`is noticed by ${what}`, async () => {
			const noticed = expect(call(silent())).rejects.toThrow(DeadlineError);
			await vi.advanceTimersByTimeAsync(STORE_DEADLINE_MS);
			await noticed;
		});

	it('is said in words to the window, and what else goes wrong is not swallowed', async () => {
		const call = whenFull(async () => {
			await silent().put('settings', 1, 'x');
			return ok(null);
		});
		const answer = call();
		await vi.advanceTimersByTimeAsync(STORE_DEADLINE_MS);
		expect(await answer).toEqual(fail('storageSilent', {}));
		await expect(
			whenFull(async () => {
				throw new TypeError('bug');
			})()
		).rejects.toThrow('bug');
	});

	it('the sleep of a frozen page is no wait: only time awake counts', async () => {
		let answer = (_: string): void => undefined;
		const work = withDeadline(
			new Promise<string>((resolve) => {
				answer = resolve;
			}),
			'Reading'
		);
		await vi.advanceTimersByTimeAsync(STORE_DEADLINE_MS / 2);
		// A frozen page runs no timers; woken up, it hears one beat at once, and the answer after it.
		vi.setSystemTime(Date.now() + 10 * 60_000);
		await vi.advanceTimersByTimeAsync(STORE_DEADLINE_MS / 4);
		answer('here');
		expect(await work).toBe('here');
	});
});

it('IMP-12: the connection with deadlines does all that a connection does', async () => {
	await closeStore();
	const db = await openStore('deadline-test');
	const tx = db.transaction(['settings', 'journal'], 'readwrite');
	await tx.objectStore('settings').put(7, 'seven');
	await tx.objectStore('journal').add({ at: 1, by: 'me', action: 'x', params: {} });
	await tx.done;
	expect(await tx.done).toBeUndefined();
	expect(await db.get('settings', 'seven')).toBe(7);
	expect([...db.objectStoreNames]).toContain('journal');
	const aborted = db.transaction('settings', 'readwrite');
	const over = aborted.done.catch((e: unknown) => (e as Error).name);
	await aborted.store.put(8, 'seven');
	aborted.abort();
	expect(await over).toBe('AbortError');
	expect(await db.transaction('settings').store.get('seven')).toBe(7);
	let seen = 0;
	for (let cursor = await db.transaction('journal').store.openCursor(); cursor; cursor = await cursor.continue()) seen++;
	expect(seen).toBe(1);
	await closeStore();
});
