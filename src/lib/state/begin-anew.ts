import { endWorkers } from '#lib/worker-client/all';
import { onNews } from '#lib/worker-client/news';

/** This page restores or wipes: it says what came of it, and begins anew when that was read. News may come later than the answer, so it stays. */
let restoring = false;

/** Says whether this page puts a backup in the place of everything; false again where nothing was taken away. */
export function restoresHere(yes: boolean): void {
	restoring = yes;
}

/**
 * When another tab wipes the device or restores a backup (APP-5), this page begins anew: contacts that come then have the numbers of those
 * on its screen, and what is typed or selected here would be written to others. Workers end first, with what waits in them to be written.
 * Returns the way to stop.
 */
export const followReplaced = (): (() => void) =>
	onNews((news) => {
		if (news.kind === 'replaced' && !restoring) void endWorkers('leaving').then(() => location.replace('/'));
	});
