import { m } from '#lib/messages/index';
import { endWorkers } from '#lib/worker-client/all';
import { onNews } from '#lib/worker-client/news';
import { TYPED_LOCKS } from './half-typed';
import { TYPING_LOCK } from '../import/import-wizard-busy';
import { isHeldHere } from './shared-lock';
import { toasts } from './toasts.svelte';

/** Why this tab began anew, for the page that comes; kept by the tab alone, and never anything of a person. */
const WHY = 'muster:begun-anew';

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
		if (news.kind !== 'replaced' || replacing) return;
		const why = `${news.by} ${isHeldHere(TYPING_LOCK) || isHeldHere(TYPED_LOCKS) ? 'typed' : 'idle'}`;
		void endWorkers('leaving').then(() => {
			try {
				sessionStorage.setItem(WHY, why);
			} catch {
				/* Storage is switched off: nobody hears why. */
			}
			location.replace('/');
		});
	});

/** On the page that came: why it is at Home, and whether what was typed went with it. */
export function sayWhyAnew(): void {
	let why: string | null = null;
	try {
		why = sessionStorage.getItem(WHY);
		sessionStorage.removeItem(WHY);
	} catch {
		/* Nothing is in it then. */
	}
	if (why === null) return;
	const [by, typed] = why.split(' ');
	const { wipedElsewhere, restoredElsewhere, typedGone } = m.shell;
	const text = by === 'wipe' ? wipedElsewhere : restoredElsewhere;
	toasts.show({ text: typed === 'typed' ? `${text} ${typedGone}` : text, tone: 'yellow', ms: 0 });
}
