import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealStore } from '#workers/imports/device/seal-store';
import { DATA_KEY, makeDataKey, readDataKey, restKeyOf } from '#workers/store/sealing/data-key';
import { journal } from '#workers/store/journal/journal';
import { followJournal } from '#workers/store/journal/journal-follow';
import { migrations } from '#workers/store/migrations/index';
import { moveStore } from '#workers/store/engine/move';
import { closeStore, openStore, rawStore, type Store } from '#workers/store/engine/open';
import { forgetRestKey, giveRestKey, unlocksHere } from '#workers/store/sealing/protect';
import { DB_VERSION } from '#workers/store/schema';
import { deleteStore } from '#workers/store/engine/wipe';

let rest: CryptoKey;
const put = (db: Store, name: string, value: unknown, key: unknown): Promise<unknown> =>
	db.put(name as 'chunks', value as never, key as never);
/** Everything in the database as it lies: store, keys and values. The mark of the move aside. */
async function lying(): Promise<unknown[]> {
	const raw = await rawStore();
	const all: unknown[] = [];
	for (const name of raw.objectStoreNames) {
		const values: unknown[] = await raw.getAll(name);
		all.push([
			name,
			await raw.getAllKeys(name),
			values.map((v) => (v && typeof v === 'object' && 'sealing' in v ? { ...v, moved: undefined } : v))
		]);
	}
	return all;
}
/** Of this store's databases, those that are there; other tests leave theirs. */
const names = async (): Promise<(string | undefined)[]> =>
	(await indexedDB.databases()).map((db) => db.name).filter((name) => ['muster', 'muster-moving'].includes(name ?? ''));

/** A store of sealed values, closed, as it is when the app was locked. */
async function lockedStore(): Promise<void> {
	unlocksHere();
	await deleteStore();
	const db = await openStore();
	rest = await restKeyOf('a secret that passphrases open');
	for (let i = 0; i < 20; i++)
		await put(
			db,
			i < 18 ? 'chunks' : 'attendees',
			{ n: i, name: 'Zephyrine Quackenbush', bytes: new Uint16Array([i, 2]) },
			i < 18 ? i : `a${i}`
		);
	for (let i = 0; i < 3; i++) await journal(db, i, 'Ana', 'score.set', { i });
	await put(db, 'settings', 7, 'generation');
	await makeDataKey(db, rest);
	await giveRestKey(rest);
	await sealStore();
	forgetRestKey();
}
beforeEach(lockedStore);
afterEach(async () => {
	vi.restoreAllMocks();
	await deleteStore();
});

describe('HIS-3: sealed values move out of the files in which they had lain in clear', () => {
	it('HIS-3: every key and value is there afterwards, the move is marked, counters go on, nothing else is left', async () => {
		const before = await lying();
		const record = await readDataKey(await openStore());
		expect([record?.done, record?.moved]).toEqual([true, undefined]);
		await closeStore();
		const told: [number, number][] = [];
		await moveStore((...t) => {
			told.push(t);
		});
		expect([told.at(-1)![0], told.at(-1)![0] - told.at(-1)![1]]).toEqual([expect.any(Number), expect.any(Number)]);
		const db = await openStore();
		expect([await names(), (await readDataKey(db))?.moved, db.version]).toEqual([['muster'], true, DB_VERSION]);
		expect(await lying()).toEqual(before);
		await giveRestKey(rest);
		await journal(db, 9, 'Ana', 'score.set', { i: 9 });
		expect(await followJournal(db, null, async () => undefined)).toMatchObject({ entries: 4, brokenAt: null });
		expect(await db.getAllKeys('journal')).toEqual([1, 2, 3, 4]);
	});

	it('HIS-3, SPEC survival: killed at any call of the store, the next opening finds everything', async () => {
		const before = await lying();
		await closeStore();
		const calls = await killedAt(Infinity);
		expect(calls).toBeGreaterThan(40);
		for (let n = 0; n < calls; n += 2) {
			await killedAt(n);
			const db = await openStore();
			expect([n, await names(), db.version, await lying()]).toEqual([n, ['muster'], DB_VERSION, before]);
			const record = (await db.get('vault', DATA_KEY)) as { moved?: true };
			delete record.moved;
			await (await rawStore()).put('vault', record as never, DATA_KEY);
			await closeStore();
		}
	});

	it('HIS-3, SPEC survival: an opening while a mover that was ended still seems to hold the store waits for it, and finds everything', async () => {
		const before = await lying();
		await closeStore();
		// The copy is whole, and the store itself is gone.
		for (let n = 20; ; n++) {
			await killedAt(n);
			if ((await names()).join() === 'muster-moving') break;
			await openStore();
			await closeStore();
		}
		const mover = lockManager();
		let release = (): void => undefined;
		void mover.request(
			'muster:store',
			{ mode: 'exclusive' },
			() =>
				new Promise<void>((done) => {
					release = done;
				})
		);
		vi.stubGlobal('navigator', { locks: mover });
		setTimeout(() => {
			release();
		}, 60);
		const db = await openStore();
		expect([await names(), db.version, await lying()]).toEqual([['muster'], DB_VERSION, before]);
		await closeStore();
		vi.unstubAllGlobals();
	});

	it('APP-1, HIS-3: what an older version left to be moved, or in the middle of a move, is moved as it lies and brought over by the next opening', async () => {
		for (const kill of [false, true]) {
			await deleteStore();
			const old = await openDB('muster', 4, {
				upgrade(db, _from, _to, tx) {
					for (const { up } of migrations.slice(0, 4)) up(db as never, tx as never);
					db.deleteObjectStore('events');
				}
			});
			await put(old as never, 'chunks', { n: 1 }, 1);
			old.close();
			if (!kill) await moveStore(() => undefined);
			else for (let n = 4; (await names()).join() !== 'muster-moving'; n++) await killedAt(n);
			const db = await openStore();
			expect([await names(), db.version, await db.get('chunks', 1), await db.count('events')]).toEqual([
				['muster'],
				DB_VERSION,
				{ n: 1 },
				0
			]);
			await closeStore();
		}
	});

	it('HIS-3: a copy that is not whole, or stands beside a whole store, is not taken for the store', async () => {
		const before = await lying();
		await closeStore();
		const spy = vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
			throw new Error('killed');
		});
		await expect(moveStore(() => undefined)).rejects.toThrow('killed');
		spy.mockRestore();
		await openStore();
		expect([await names(), await lying()]).toEqual([['muster'], before]);
	});
});

/** The browser's lock manager, as far as the store's lock needs it. */
function lockManager() {
	let held: { exclusive: boolean; n: number } | null = null;
	const waiting: (() => void)[] = [];
	const free = (exclusive: boolean): boolean => held === null || (!exclusive && !held.exclusive);
	return {
		query: async () => ({ held: [], pending: [] }),
		async request(
			name: string,
			options: { mode?: string; ifAvailable?: boolean },
			job: (lock: object | null) => unknown
		): Promise<unknown> {
			if (name !== 'muster:store') return job({});
			const exclusive = options.mode !== 'shared';
			if (options.ifAvailable && !free(exclusive)) return job(null);
			while (!free(exclusive))
				await new Promise<void>((next) => {
					waiting.push(next);
				});
			held = { exclusive, n: (held?.n ?? 0) + 1 };
			try {
				return await job({});
			} finally {
				held = held && held.n > 1 ? { ...held, n: held.n - 1 } : null;
				for (const next of waiting.splice(0)) next();
			}
		}
	};
}

/** A move whose process ends at its nth writing, opening or deleting; its connections end with it. @returns calls that were made */
async function killedAt(n: number): Promise<number> {
	const connections: IDBDatabase[] = [];
	let calls = 0;
	const alive = (): void => {
		if (calls++ >= n) throw new Error('killed');
	};
	const { put: realPut } = IDBObjectStore.prototype;
	const { open, deleteDatabase } = IDBFactory.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof realPut>) {
		alive();
		return realPut.apply(this, args);
	});
	vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, name) {
		alive();
		return deleteDatabase.call(this, name);
	});
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
		alive();
		const request = open.apply(this, args);
		request.addEventListener('success', () => {
			connections.push(request.result);
		});
		return request;
	});
	const ended = await moveStore(() => undefined).then(
		() => 'moved',
		(e: unknown) => (e as Error).message
	);
	vi.restoreAllMocks();
	for (const db of connections) db.close();
	expect(ended).toBe(n === Infinity ? 'moved' : 'killed');
	return calls;
}
