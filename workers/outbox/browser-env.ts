import { createHttp } from '../connectors/http';
import { ifFree, withLock } from '../locks';
import { tell } from '../news';
import { openStore } from '../store/open';
import type { Env } from './env';

/** Absent outside a browser. */
const device = (): { locks?: LockManager; onLine?: boolean } | undefined => globalThis.navigator;

/** The real surroundings in a browser's worker. `onNudge` hears what the senders of other tabs are told. */
export function browserEnv(onNudge: (destinationId: string) => void): Env {
	// A channel of its own: whoever posts on a channel does not hear it, so a sender never wakes itself.
	const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('muster-delivery');
	channel?.addEventListener('message', (e: MessageEvent<unknown>) => { if (typeof e.data === 'string') onNudge(e.data); });
	return {
		store: openStore,
		http: createHttp(),
		now: () => Date.now(),
		random: () => Math.random(),
		sleep: (ms, wake) =>
			new Promise((resolve) => {
				if (wake.aborted) return resolve();
				const done = (): void => { clearTimeout(timer); wake.removeEventListener('abort', done); resolve(); };
				const timer = setTimeout(done, ms);
				wake.addEventListener('abort', done);
			}),
		online: () => device()?.onLine !== false,
		lock: withLock,
		ifFree: (name, job) => ifFree(name, job, undefined),
		async busy(job) {
			const locks = device()?.locks;
			return locks ? await locks.request('muster:busy', { mode: 'shared' }, job) : job();
		},
		tell,
		nudge: (id) => channel?.postMessage(id),
		newId: () => crypto.randomUUID(),
		origin: globalThis.location?.origin ?? null
	};
}
