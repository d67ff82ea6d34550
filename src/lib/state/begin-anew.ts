import { endWorkers } from '#lib/worker-client/all';
import { onNews } from '#lib/worker-client/news';

/** This page restores or wipes: it says what came of it, and begins anew when that was read. News may come later than the answer. */
let replacing = false;

/** Says whether this page takes everything away, to wipe or for a backup; false again where nothing was taken. */
export function replacesHere(yes: boolean): void {
	replacing = yes;
}

/**
 * When another tab wipes the device or restores a backup (APP-5), this page begins anew: contacts that come then have the numbers of those
 * on its screen, and what is typed or selected here would be written to others. Workers end first, with what waits in them to be written.
 * Returns the way to stop.
 */
export const followReplaced = (): (() => void) =>
	onNews((news) => {
		if (news.kind === 'replaced' && !replacing) void endWorkers('leaving').then(() => location.replace('/'));
	});
