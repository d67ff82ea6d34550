import { m } from '#lib/messages/index';
import type { Shell } from '../shell/shell.svelte';

type Known = Pick<Shell, 'contacts' | 'imports' | 'counts' | 'visitors' | 'certain'>;

/**
 * What goes when everything on this device is removed, a line each. Where the device could not be read, or not yet, that is said instead:
 * none counted isn't none there. `undelivered` = records of deliveries and visitors whom no CRM has, null where it is not known.
 */
export function whatIsLost(shell: Known): { lost: readonly string[]; undelivered: number | null } {
	const words = m.settings.wipe;
	if (!shell.certain) return { lost: [words.lostUnknown], undelivered: null };
	return {
		lost: words.lost(shell.contacts ?? 0, shell.imports?.length ?? 0, shell.counts.undelivered, shell.counts.held),
		undelivered: shell.counts.undelivered + shell.visitors.all
	};
}

/** What a backup that is restored in its place takes away, for a sentence; '' = nothing, null = not known. */
export function whatGivesWay(shell: Known): string | null {
	if (!shell.certain) return null;
	const { contacts, imports, counts, visitors } = shell;
	const lost = m.settings.wipe.lost(contacts ?? 0, imports?.length ?? 0, counts.undelivered + visitors.all, counts.held);
	// The last of them, settings and destinations, the backup has as well.
	return lost.slice(0, -1).join('; ');
}
