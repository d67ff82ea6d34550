import { m } from '#lib/messages/index';
import type { Shell } from '../shell/shell.svelte';

type Known = Pick<Shell, 'contacts' | 'imports' | 'counts' | 'visitors' | 'certain'>;

const lines = ({ contacts, imports, counts }: Known, undelivered: number): string[] =>
	m.settings.wipe.lost(contacts ?? 0, imports?.length ?? 0, undelivered, counts.held);

/**
 * What goes when everything on this device is removed, a line each. Where the device could not be read, or not yet, that is said instead:
 * none counted isn't none there. `undelivered` = records of deliveries and visitors whom no CRM has, null where it is not known.
 */
export function whatIsLost(shell: Known): { lost: readonly string[]; undelivered: number | null } {
	if (!shell.certain) return { lost: [m.settings.wipe.lostUnknown], undelivered: null };
	const { counts, visitors } = shell;
	return { lost: lines(shell, counts.undelivered), undelivered: counts.undelivered + visitors.all };
}

/** What a backup that is restored in its place takes away, for a sentence; '' = nothing, null = not known. */
export function whatGivesWay(shell: Known): string | null {
	if (!shell.certain) return null;
	// The last of them, settings and destinations, the backup has as well.
	return lines(shell, shell.counts.undelivered + shell.visitors.all)
		.slice(0, -1)
		.join('; ');
}
