import { messageText } from '#domain/messages/index';
import { SHARED_CACHE } from '#domain/shared-files';
import { kiosk } from './kiosk.svelte';
import { takeShared } from './shell-shared';
import type { Intake } from './shell-intake.svelte';
import { toasts } from './toasts.svelte';

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

/** Opens files that the system hands to the installed app (APP-2). One that is gone by then is named, and keeps no other out. */
export async function openLaunched(
	intake: Pick<Intake, 'open'>,
	handles: readonly { name: string; getFile(): Promise<File> }[]
): Promise<void> {
	const got = await Promise.allSettled(handles.map((h) => h.getFile()));
	for (const [i, one] of got.entries())
		if (one.status === 'rejected')
			toasts.show({ text: messageText({ code: 'fileChanged', params: { name: handles[i]!.name } }), tone: 'yellow' });
	await intake.open(got.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}
