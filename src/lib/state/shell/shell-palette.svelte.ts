import type { ContactRow } from '#domain/contact';
import type { Named } from '#domain/basics/named';
import type { IconComponent } from '#lib/components/ui/tone';
import { delivery } from '#lib/worker-client/delivery';
import { query } from '#lib/worker-client/query';
import { namesFirst } from './shell-fitting';
import { foundNames, type FoundName, type KeptView } from './shell-names';

/** Groups of the palette, in their order. */
export const PALETTE_GROUPS = ['go', 'do', 'list', 'campaign', 'view', 'destination', 'contacts'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One line of the palette. */
export interface Command {
	id: string;
	label: string;
	hint?: string;
	group: PaletteGroup;
	icon: IconComponent;
	run: () => void;
}

/** Finds contacts while typing: the last question wins, an older answer never overwrites a newer one. */
export class ContactFinder {
	rows = $state.raw<ContactRow[]>([]);
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	search(text: string): void {
		clearTimeout(this.#timer);
		const mine = ++this.#asked;
		if (text.trim().length < 2) {
			this.rows = [];
			return;
		}
		this.#timer = setTimeout(() => {
			query.page({ search: text.trim(), sort: { by: 'score', direction: 'desc' } }, 0, 30).then(
				({ rows }) => {
					if (mine === this.#asked) this.rows = namesFirst(rows, text).slice(0, 6);
				},
				() => {
					if (mine === this.#asked) this.rows = [];
				}
			);
		}, 80);
	}
}

/** Finds lead lists, campaigns, destinations and saved views by their names. Read when the palette opens, looked through in memory. */
export class NameFinder {
	#names = $state.raw<readonly Named[]>([]);

	async load(): Promise<void> {
		try {
			this.#names = await query.names();
			// Destinations of the app's configuration are taken over when the sender is asked for its destinations.
			const known = new Set(this.#names.map((n) => n.id));
			const all = await delivery.destinations();
			if (all.some((d) => !known.has(d.id))) this.#names = await query.names();
		} catch {
			// What was known stays: contacts, screens and actions are found without it.
		}
	}
	readonly find = (text: string, views: readonly KeptView[]): FoundName[] => foundNames(this.#names, text, views);
}
