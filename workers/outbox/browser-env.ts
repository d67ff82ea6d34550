import { createHttp } from '../connectors/http';
import { ifFree, withLock } from '../locks';
import { tell } from '../news';
import { openStore } from '../store/engine/open';
import type { Env } from './env';
import type { VaultNews } from './passphrase';
import { sleepByClock } from './sending/sleep';

/** Absent outside a browser. */
const device = (): { locks?: LockManager; onLine?: boolean; permissions?: Permissions } | undefined => globalThis.navigator;

/** The real surroundings in a browser's worker. `onNudge` and `onKey` hear what the workers of other tabs are told. */
export function browserEnv(onNudge: (destinationId: string) => void, onKey: (news: VaultNews) => void): Env {
	// A channel of its own: whoever posts on a channel does not hear it, so a sender never wakes itself.
	const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('muster-delivery');
	channel?.addEventListener('message', (e: MessageEvent<string | VaultNews>) => {
		if (typeof e.data === 'string') onNudge(e.data);
		else onKey(e.data);
	});
	return {
		store: openStore,
		http: createHttp(),
		now: () => Date.now(),
		random: () => Math.random(),
		sleep: sleepByClock,
		online: () => device()?.onLine !== false,
		async permission(name) {
			// Names that a browser does not know are refused by a throw.
			try {
				return (await device()?.permissions?.query({ name: name as PermissionName }))?.state ?? null;
			} catch {
				return null;
			}
		},
		lock: withLock,
		ifFree: (name, job) => ifFree(name, job, undefined),
		async busy(job) {
			const locks = device()?.locks;
			return locks ? await locks.request('muster:busy', { mode: 'shared' }, job) : job();
		},
		tell,
		nudge: (id) => channel?.postMessage(id),
		shareKey: (news) => channel?.postMessage(news),
		newId: () => crypto.randomUUID(),
		origin: globalThis.location?.origin ?? null
	};
}
