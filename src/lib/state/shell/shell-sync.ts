/** The part of Background Sync that is used; engines without it have no `sync` at a registration. */
interface Syncing {
	sync?: { register(tag: string): Promise<void> };
}

/**
 * Asks the system for a word when the network is back, also to a page that sleeps by then. Does nothing where there is no Background Sync.
 */
export async function askForSync(): Promise<void> {
	try {
		const registration = (await navigator.serviceWorker?.getRegistration()) as (ServiceWorkerRegistration & Syncing) | undefined;
		await registration?.sync?.register('muster-deliver');
	} catch {
		// Refused by the user or the system: the other signs (online, visible, timer, start-up) are enough.
	}
}

/** Hears that word; returns the way to stop. */
export function onSync(wake: () => void): () => void {
	const hear = (e: MessageEvent): void => {
		if ((e.data as { type?: unknown } | null)?.type === 'DELIVER') wake();
	};
	navigator.serviceWorker?.addEventListener('message', hear);
	return () => navigator.serviceWorker?.removeEventListener('message', hear);
}
