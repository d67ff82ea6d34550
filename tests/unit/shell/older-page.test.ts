import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DB_NAME, DB_VERSION } from '#domain/device/store-version';
import { isOlderPage } from '#lib/state/shell/older-page';

const before = globalThis.indexedDB;
beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	globalThis.indexedDB = before;
});
const storeOf = (name: string, version: number): Promise<void> =>
	new Promise((done, fail) => {
		const opening = indexedDB.open(name, version);
		opening.onerror = () => fail(opening.error ?? new Error('not opened'));
		opening.onsuccess = () => {
			opening.result.close();
			done();
		};
	});

it('APP-1, IMP-12: a page knows that a newer version of the app has been at its store, and says it of nothing else', async () => {
	expect(await isOlderPage()).toBe(false);
	await storeOf('another', DB_VERSION + 1);
	await storeOf(DB_NAME, DB_VERSION);
	expect(await isOlderPage()).toBe(false);
	await storeOf(DB_NAME, DB_VERSION + 1);
	expect(await isOlderPage()).toBe(true);
	globalThis.indexedDB = { databases: undefined } as unknown as IDBFactory;
	expect(await isOlderPage()).toBe(false);
});
