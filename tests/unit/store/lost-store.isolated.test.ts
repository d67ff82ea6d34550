import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

/** What every opening fails with; '' = none does. */
let failure = '';
vi.mock('idb', async (original) => {
	const real = await original<typeof import('idb')>();
	const openDB = ((...args: Parameters<typeof real.openDB>) =>
		failure === '' ? real.openDB(...args) : Promise.reject(new DOMException(failure, 'UnknownError'))) as typeof real.openDB;
	return { ...real, openDB };
});
const { openStore } = await import('#workers/store/engine/open');
const { tellLostStore } = await import('#workers/tell-lost-store');

it('IMP-12: a worker that WebKit cut off from all databases tells its window, at each try; of any other failure it tells nothing', async () => {
	const said: unknown[] = [];
	tellLostStore({ postMessage: (m) => said.push(m) });
	failure = 'Internal error opening backing store for indexedDB.open.';
	await expect(openStore()).rejects.toThrow('backing store');
	expect(said).toEqual([]);
	failure = 'Connection to Indexed Database server lost. Refresh the page to try again';
	for (const times of [1, 2]) {
		await expect(openStore()).rejects.toThrow('server lost');
		expect(said).toEqual(Array(times).fill('muster:lost-store'));
	}
	failure = '';
	expect((await openStore()).name).toBe('muster');
	expect(said).toHaveLength(2);
});
