import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { turns } from '../../support/turns';

/** A worker as it begins: what it knows of its end is in its modules. */
async function begin() {
	vi.resetModules();
	const { openStore, closeStore } = await import('#workers/store/engine/open');
	const { partWhenAsked } = await import('#workers/part-when-asked');
	const heard = new Map<string, (e: unknown) => void>();
	const said: unknown[] = [];
	partWhenAsked({
		addEventListener: (type: string, listen: (e: unknown) => void) => {
			heard.set(type, listen);
		},
		postMessage: (m: unknown) => {
			said.push(m);
		}
	} as never);
	/** What it has answered before any storage could. */
	const ask = async (): Promise<unknown[]> => {
		heard.get('message')!({ data: 'muster:part' });
		for (let n = 0; n < 5; n++) await Promise.resolve();
		return [...said];
	};
	const db = await openStore();
	// What the opening read is over.
	await turns();
	/** Whether a failure that nobody caught is reported as one of the app. */
	const reported = (reason: unknown): boolean => {
		let kept = true;
		heard.get('unhandledrejection')!({
			reason,
			preventDefault: () => {
				kept = false;
			}
		});
		return kept;
	};
	return { db, ask, said, reported, closeStore };
}

describe('IMP-12: a worker that is about to be ended', () => {
	it('answers at once when nothing is being written', async () => {
		const { ask, said, closeStore } = await begin();
		expect(said).toEqual([]);
		expect(await ask()).toEqual(['muster:parted']);
		await closeStore();
	});

	it('reports no work that it cut off and nobody waited for, and every other failure', async () => {
		const { db, ask, reported, closeStore } = await begin();
		await ask();
		const cutOff: unknown = await Promise.resolve()
			.then(() => db.get('settings', 'late'))
			.catch((e: unknown) => e);
		expect(cutOff).toMatchObject({ name: 'InvalidStateError' });
		expect([reported(cutOff), reported(new Error('another')), reported(new DOMException('closed', 'InvalidStateError'))]).toEqual([
			false,
			true,
			true
		]);
		await closeStore();
	});

	it('answers when the last transaction is over, and what was being written is kept', async () => {
		const { db, ask, said, closeStore } = await begin();
		const tx = db.transaction('settings', 'readwrite');
		let on = true;
		// A transaction ends when nothing more is asked of it.
		const busy = (async () => {
			while (on) await tx.store.put(1, 'kept');
		})();
		expect(await ask()).toEqual([]);
		on = false;
		await Promise.all([busy, tx.done]);
		await turns();
		expect(said).toEqual(['muster:parted']);
		await closeStore();
	});

	it('counts what is stored in one call, and a transaction that is given up', async () => {
		const { db, ask, said, closeStore } = await begin();
		const put = db.put('settings', 2, 'one call');
		const tx = db.transaction('settings', 'readwrite');
		const given = tx.done.catch(() => 'given up');
		expect(await ask()).toEqual([]);
		tx.abort();
		await Promise.all([put, given]);
		await turns();
		expect(said).toEqual(['muster:parted']);
		await closeStore();
	});

	it('begins nothing more, nor opens or deletes a store', async () => {
		const { db, ask } = await begin();
		await ask();
		await expect((async () => db.put('settings', 3, 'late'))()).rejects.toThrow('about to end');
		const { moveStore } = await import('#workers/store/engine/move');
		await expect(moveStore(() => undefined)).rejects.toThrow('about to end');
		const { deleteForGood } = await import('#workers/store/engine/delete-for-good');
		await expect(deleteForGood('muster')).rejects.toThrow('about to end');
		db.close();
	});
});
