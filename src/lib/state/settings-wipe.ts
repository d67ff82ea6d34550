import { endWorkers } from '#lib/worker-client/all';
import { delivery } from '#lib/worker-client/delivery';
import { pipeline } from '#lib/worker-client/pipeline';
import { SHARED_CACHE } from './shell-shared';
import { canary } from './canary.svelte';

/**
 * Removes every contact, import, destination, token and setting from this device (APP-5). False when something held on to it.
 * The app's own files stay, so that it still opens offline. @param locked from the lock screen, where nobody is at work
 */
export async function wipeEverything(locked = false): Promise<boolean> {
	// They hold the database open, and contacts in memory: a fresh one wipes.
	endWorkers();
	canary.forget();
	try {
		const result = await (locked ? delivery.wipeLocked() : pipeline.wipeDevice());
		if (!result.ok) return false;
	} catch {
		return false;
	}
	await caches?.delete(SHARED_CACHE).catch(() => false);
	endWorkers(true);
	try { localStorage.clear(); sessionStorage.clear(); } catch { /* Storage is switched off: nothing is in it. */ }
	return true;
}
