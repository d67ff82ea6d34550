import { SHARED_CACHE } from '#domain/shared-files';
import { kiosk } from './kiosk.svelte';
import { takeShared } from './shell-shared';
import type { Intake } from './shell-intake.svelte';

/**
 * Opens files that another app shared (APP-2), which the service worker has kept. Where the page of the share was closed before it could, at
 * the lock screen say, they wait for the next start at Home; so they do while nobody may open them. `nothing` says that a share held none.
 */
export async function openShared(intake: Pick<Intake, 'open' | 'refuses'>, nothing: () => void): Promise<void> {
	const asked = new URLSearchParams(location.search).has('shared');
	if (!('caches' in globalThis) || kiosk.on || (!asked && location.pathname !== '/')) return;
	if (!(await caches.has(SHARED_CACHE))) {
		if (asked) nothing();
		return;
	}
	if (intake.refuses()) return;
	const files = await takeShared();
	if (files.length > 0) await intake.open(files);
	else if (asked) nothing();
}
