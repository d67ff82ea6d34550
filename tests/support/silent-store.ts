import { vi } from 'vitest';
import { DB_NAME } from '#workers/store/schema';
import { turns } from './turns';

/** Storage that stays silent, as WebKit's may for good: a transaction over all of it never ends, and every other waits behind it. */
export async function silentStore(name: string = DB_NAME): Promise<() => Promise<void>> {
	const open = indexedDB.open(name);
	while (open.readyState !== 'done') await turns(1);
	const db = open.result;
	const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('settings');
	let over = false;
	await new Promise<void>((held) => {
		const again = (): void => {
			if (over) return db.close();
			store.count().onsuccess = () => {
				held();
				again();
			};
		};
		again();
	});
	return async () => {
		over = true;
		await turns();
	};
}

/** Seconds of waiting for the storage until `call` answers, and what it answers; the clock of the waits alone is turned. */
export async function waitFor<T>(call: () => Promise<T>, begun: () => Promise<void> = async () => undefined): Promise<[number, T]> {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	try {
		let answered = false;
		const answer = call().finally(() => {
			answered = true;
		});
		answer.catch(() => undefined);
		await begun();
		let seconds = 0;
		for (; !answered && seconds < 300; seconds++) {
			await vi.advanceTimersByTimeAsync(1000);
			await turns(50);
		}
		if (!answered) throw new Error('no answer at all');
		return [seconds, await answer];
	} finally {
		vi.useRealTimers();
	}
}
