import { dialogWindow } from '#lib/components/ui/dialog-window.svelte.ts';
import { whenQuiet } from '#lib/worker-client/quiet';
import { helpWindow } from './help-window.svelte';
import { paletteWindow } from './palette-window.svelte';

/** ms of quiet before the parts of the frame that no first screen shows are fetched, and ms after which they are in any case. */
const QUIET_MS = 300;
const AT_MOST_MS = 10_000;

/** Fetches what the frame draws later, so that its first use waits for nothing and works without network. */
export async function fetchParts(): Promise<void> {
	await whenQuiet(QUIET_MS, AT_MOST_MS);
	await Promise.all([dialogWindow.need(), paletteWindow.need(), helpWindow.need()]);
}
