import { SHARED_CACHE } from '#domain/device/shared-files';
import { endWorkers } from '#lib/worker-client/all';
import { delivery } from '#lib/worker-client/delivery';
import { pipeline } from '#lib/worker-client/pipeline';
import { replacesHere } from '../shell/begin-anew';
import { canary } from '../shell/canary.svelte';

/**
 * Removes every contact, import, destination, token and setting from this device (APP-5). False when something held on to it.
 * The app's own files stay, so that it still opens offline. @param locked from the lock screen, where nobody is at work
 */
export async function wipeEverything(locked = false): Promise<boolean> {
	// They hold the database open, and contacts in memory: a fresh one wipes.
	await endWorkers();
	canary.forget();
	replacesHere(true);
	// First, since a page that dies while the database goes, or a database that something holds on to, must leave no file of another app.
	await globalThis.caches?.delete(SHARED_CACHE).catch(() => false);
	const wiped = async (emptying: boolean): Promise<boolean> => {
		try {
			return (await (locked ? delivery.wipeLocked(emptying) : pipeline.wipeDevice(emptying))).ok;
		} catch {
			return false;
		}
	};
	if (!(await wiped(false))) {
		// The deletion that waits in vain ends with its worker; else it would keep the store from being opened.
		await endWorkers();
		// In Chromium's files what was taken out lies for a while: there only a deletion is a wipe.
		if ('userAgentData' in navigator || !(await wiped(true))) {
			replacesHere(false);
			return false;
		}
	}
	await endWorkers('leaving');
	try {
		localStorage.clear();
		sessionStorage.clear();
	} catch {
		/* Storage is switched off: nothing is in it. */
	}
	return true;
}
