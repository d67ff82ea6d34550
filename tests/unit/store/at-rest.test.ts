import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { AT_REST, isOtherwise, openedFrom, sealedFor } from '#workers/store/sealing/at-rest';
import { sealStore } from '#workers/imports/device/seal-store';
import { whenFull } from '#workers/imports/when-full';
import { cipherOf } from '#workers/store/sealing/cipher';
import { makeDataKey, readDataKey, restKeyOf, withoutLock, DATA_KEY } from '#workers/store/sealing/data-key';
import { journal } from '#workers/store/journal/journal';
import { followJournal } from '#workers/store/journal/journal-follow';
import { closeStore, openStore, rawStore, type Store } from '#workers/store/engine/open';
import { forgetRestKey, giveRestKey, tellOff, unlocksHere } from '#workers/store/sealing/protect';
import { protection } from '#workers/store/sealing/protection';
import { isSealed, LockedError } from '#workers/store/sealing/sealed-value';
import { TYPED_KEY, typedKey } from '#workers/store/sealing/typed-key';

let stores = 0;
let db: Store;
let raw: Store;
const NAME = 'Zephyrine Quackenbush';
const put = (to: Store, name: string, value: unknown, key: unknown): Promise<unknown> =>
	to.put(name as 'chunks', value as never, key as never);
const get = (from: Store, name: string, key: unknown): Promise<unknown> => from.get(name as 'chunks', key as never);
const lockOn = async (): Promise<CryptoKey> => {
	const rest = await restKeyOf('a secret that passphrases open');
	await makeDataKey(db, rest);
	await giveRestKey(rest);
	return rest;
};
/** Everything in the database as it lies, as text. */
async function lying(): Promise<string> {
	const all: unknown[] = [];
	for (const name of raw.objectStoreNames) all.push(await raw.getAllKeys(name), await raw.getAll(name));
	return JSON.stringify(all, (_, v: unknown) =>
		v instanceof Map ? [...v] : ArrayBuffer.isView(v) ? new TextDecoder('latin1').decode(v as Uint8Array) : v
	);
}
beforeEach(async () => {
	unlocksHere();
	await closeStore();
	db = await openStore(`at-rest-${process.pid}-${++stores}`);
	raw = await rawStore();
});
afterAll(closeStore);

describe('HIS-3: what is stored is encrypted while the app has a lock', () => {
	it('HIS-3: every object store has its rule, and only those without contacts are clear', () => {
		expect(Object.keys(AT_REST).sort()).toEqual([...db.objectStoreNames].sort());
		expect(
			Object.entries(AT_REST)
				.filter(([, rule]) => rule !== 'sealed')
				.map(([name]) => name)
				.sort()
		).toEqual(['eventTotals', 'events', 'journal', 'settings', 'users', 'vault']);
	});

	it('HIS-3, CAP-1: the key of what is typed at the booth is made once, and lies sealed while there is a lock', async () => {
		const key = await typedKey(db);
		expect(await typedKey(db)).toEqual(key);
		await lockOn();
		await sealStore();
		expect(isSealed(await get(raw, 'settings', TYPED_KEY))).toBe(true);
		expect(await typedKey(db)).toEqual(key);
	});

	it('HIS-3: a value comes back as it was, whatever it is, and opens with its own key in its own place only', () => {
		const cipher = cipherOf(crypto.getRandomValues(new Uint8Array(32)));
		const values = fc.oneof(
			fc.jsonValue(),
			fc.uint8Array(),
			fc.float64Array({ noNaN: true }),
			fc.uint32Array(),
			fc.array(fc.tuple(fc.string(), fc.integer())).map((e) => new Map(e))
		);
		fc.assert(
			fc.property(values, fc.oneof(fc.nat(), fc.string(), fc.tuple(fc.string(), fc.nat())), (v, key) => {
				const value =
					JSON.stringify(v) === undefined || ArrayBuffer.isView(v) || v instanceof Map ? v : (JSON.parse(JSON.stringify(v)) as unknown);
				const lies = sealedFor(cipher, 'chunks', key, value) as { sealed: Uint8Array };
				expect(openedFrom(cipher, 'chunks', key, lies)).toEqual(value);
				const changed = { sealed: lies.sealed.slice() };
				changed.sealed[changed.sealed.length - 1]! ^= 1;
				for (const [store, at, what, by] of [
					['heads', key, lies, cipher],
					['chunks', [key], lies, cipher],
					['chunks', key, changed, cipher],
					['chunks', key, { sealed: new Uint8Array(3) }, cipher],
					['chunks', key, lies, cipherOf(new Uint8Array(32))]
				] as const)
					expect(() => openedFrom(by, store, at, what)).toThrow(LockedError);
			}),
			{ numRuns: 60 }
		);
	});

	it('HIS-3: nothing is written in clear by any call, and every call reads what was written', async () => {
		await lockOn();
		await put(db, 'chunks', { name: NAME }, 1);
		const tx = db.transaction(['heads', 'issues', 'settings'], 'readwrite');
		await Promise.all([
			tx.objectStore('heads').put({ name: NAME } as never, 2),
			tx.objectStore('issues').add([{ name: NAME }] as never, ['a', 1]),
			tx.objectStore('settings').put({ name: NAME }, 'captureDraft'),
			tx.objectStore('settings').put(7, 'generation'),
			tx.done
		]);
		await journal(db, 1, 'Ana', 'score.set', { why: NAME });
		expect(await lying()).not.toContain(NAME);
		expect([await get(raw, 'settings', 'generation'), isSealed(await get(raw, 'settings', 'captureDraft'))]).toEqual([7, true]);
		expect(await get(db, 'chunks', 1)).toEqual({ name: NAME });
		expect(await get(db, 'chunks', IDBKeyRange.lowerBound(0))).toEqual({ name: NAME });
		expect([await get(db, 'chunks', 5), await db.getAll('heads'), await db.getAll('journal')]).toMatchObject([
			undefined,
			[{ name: NAME }],
			[{ by: 'Ana', params: { why: NAME } }]
		]);
		const read = db.transaction('issues');
		expect([await read.store.getAll(), await read.store.get(['a', 1]), await read.store.count()]).toEqual([
			[[{ name: NAME }]],
			[{ name: NAME }],
			1
		]);
		const write = db.transaction('issues', 'readwrite');
		await write.store.put([{ name: 'Tom' }] as never, ['a', 2]);
		const seen: unknown[] = [];
		for (let c = await write.store.openCursor(); c; c = await c.continue()) {
			seen.push(c.value);
			await c.update([{ name: `${NAME} again` }] as never);
		}
		await write.done;
		expect(seen).toEqual([[{ name: NAME }], [{ name: 'Tom' }]]);
		expect(await db.getAll('issues')).toEqual([[{ name: `${NAME} again` }], [{ name: `${NAME} again` }]]);
		expect(await lying()).not.toContain(NAME);
		expect(await followJournal(db, null, async () => undefined)).toMatchObject({ entries: 1, brokenAt: null });
	});

	it('HIS-3: locked, sealed values can be neither read nor written, a transaction with one is undone, and the audit log goes on', async () => {
		const rest = await lockOn();
		await put(db, 'chunks', { name: NAME }, 1);
		await journal(db, 1, 'Ana', 'score.set', { why: NAME });
		forgetRestKey();
		expect(protection().kind).toBe('shut');
		for (const call of [
			() => get(db, 'chunks', 1),
			() => db.getAll('chunks'),
			() => put(db, 'chunks', { name: NAME }, 2),
			() => journal(db, 2, 'Ana', 'score.set', { why: NAME })
		])
			await expect(call()).rejects.toThrow(LockedError);
		const tx = db.transaction(['settings', 'chunks'], 'readwrite');
		const ended = tx.done.then(
			() => 'written',
			() => 'undone'
		);
		await expect(
			Promise.all([tx.objectStore('settings').put(9, 'generation'), tx.objectStore('chunks').put({ name: NAME } as never, 3)])
		).rejects.toThrow();
		expect([await ended, await get(raw, 'settings', 'generation'), await raw.count('chunks')]).toEqual(['undone', undefined, 1]);
		expect(await whenFull(() => db.getAll('chunks') as Promise<never>)()).toMatchObject({ ok: false, problem: { code: 'lockNotOpen' } });
		await journal(db, 2, 'Ana', 'user.locked', {});
		await giveRestKey(rest);
		expect([await get(db, 'chunks', 1), (await followJournal(db, null, async () => undefined)).brokenAt]).toEqual([{ name: NAME }, null]);
		await giveRestKey(await restKeyOf('another secret'));
		expect(protection().kind).toBe('shut');
	});

	it('HIS-3, SPEC survival: what was there is sealed and opened again in the background, whenever it was killed and whoever writes meanwhile', async () => {
		for (let i = 0; i < 50; i++) await put(db, 'chunks', { n: i, name: NAME }, i);
		await put(db, 'attendees', { id: 'a', columns: new Map([['fullName', NAME]]), bytes: new Uint16Array([1, 2]) }, 'a');
		await put(db, 'settings', { why: NAME }, 'erasing');
		for (let i = 0; i < 3; i++) await journal(db, i, 'Ana', 'score.set', { why: NAME, i });
		const before = await Promise.all([db.getAll('chunks'), db.getAll('attendees'), db.getAll('journal')]);
		const rest = await lockOn();
		// Killed after some were sealed: as a worker would find it that comes after.
		for (const key of [3, 17]) await put(db, 'chunks', await get(db, 'chunks', key), key);
		await closeStore();
		db = await openStore(`at-rest-${process.pid}-${stores}`);
		raw = await rawStore();
		expect(protection().kind).toBe('shut');
		await giveRestKey(rest);
		const sealing = sealStore();
		await put(db, 'chunks', { n: 50, name: NAME }, 50);
		await sealing;
		expect([(await readDataKey(db))?.done, (await lying()).includes(NAME)]).toEqual([true, false]);
		await db.delete('chunks', 50);
		expect(await Promise.all([db.getAll('chunks'), db.getAll('attendees'), db.getAll('journal')])).toEqual(before);
		// And back: the key lies under that of the device until the last value is opened.
		await db.put('vault', (await withoutLock(db, rest))!, DATA_KEY);
		await tellOff();
		expect([protection().kind, await get(db, 'chunks', 4)]).toEqual(['opening', { n: 4, name: NAME }]);
		await closeStore();
		db = await openStore(`at-rest-${process.pid}-${stores}`);
		raw = await rawStore();
		await sealStore();
		expect([protection().kind, await readDataKey(db)]).toEqual(['clear', null]);
		expect(await Promise.all([raw.getAll('chunks'), raw.getAll('attendees'), raw.getAll('journal')])).toEqual(before);
		for (const name of raw.objectStoreNames)
			for (const value of await raw.getAll(name)) expect(isOtherwise(name, 'x', value, false)).toBe(false);
	});
});
