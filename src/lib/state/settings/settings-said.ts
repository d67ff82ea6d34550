import type { AppSettings } from './settings.svelte';
import { toasts } from '../shell/toasts.svelte';

type Said = Parameters<typeof toasts.show>[0];

/**
 * Says what came of a change of the settings once it is stored: until then a page that is loaded anew may not have it. `null` = nothing is
 * said.
 */
export async function sayStored(settings: Pick<AppSettings, 'flush' | 'problem'>, stored: Said | null, unstored: Said): Promise<void> {
	await settings.flush();
	const said = settings.problem === null ? stored : { tone: 'red' as const, ...unstored };
	if (said) toasts.show(said);
}
