import { deliveryHost } from '#lib/worker-client/delivery';
import { pipeline, pipelineHost } from '#lib/worker-client/pipeline';
import { queryHost } from '#lib/worker-client/query';
import { SHARED_CACHE } from './shell-shared';
import { canary } from './canary.svelte';

/** Removes every contact, import, destination, token and setting from this device (APP-5). False when something held on to it. The app's own files stay, so that it still opens offline. */
export async function wipeEverything(): Promise<boolean> {
	// The other workers hold the database open: end them first.
	queryHost.release();
	deliveryHost.release();
	canary.forget();
	try {
		const result = await pipeline.wipeDevice();
		if (!result.ok) return false;
	} catch {
		return false;
	}
	await caches?.delete(SHARED_CACHE).catch(() => false);
	pipelineHost.release();
	try { localStorage.clear(); sessionStorage.clear(); } catch { /* Storage is switched off: nothing is in it. */ }
	return true;
}
