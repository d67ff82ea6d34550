import type { ContactRow } from '#domain/contact';
import type { Named } from '#domain/named';
import type { IconComponent } from '#lib/components/ui/tone';
import { query } from '#lib/worker-client/query';
import { fitting, namesFirst } from './shell-fitting';

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

/** Lines of one kind that are shown. */
const MOST_OF_A_KIND = 5;
const ADDRESSES: Record<Named['kind'], (id: string) => string> = {
	list: (id) => `/list?id=${encodeURIComponent(id)}`,
	campaign: (id) => `/campaign?id=${encodeURIComponent(id)}`,
	destination: (id) => `/deliver?at=${encodeURIComponent(id)}`
};

/** A name that fits, and where it leads. */
export interface FoundName {
	kind: Named['kind'] | 'view';
	id: string;
	label: string;
	hint: string;
	href: string;
}

/** Finds lead lists, campaigns, destinations and saved views by their names. Read when the palette opens, looked through in memory. */
export class NameFinder {
	#names = $state.raw<readonly Named[]>([]);

	async load(): Promise<void> {
		try {
			this.#names = await query.names();
		} catch {
			// What was known stays: contacts, screens and actions are found without it.
		}
	}
	/** @param views as they are kept: `filters` = what follows the address of the list */
	find(text: string, views: readonly { id: string; name: string; filters: string }[]): FoundName[] {
		if (text.trim() === '') return [];
		const all: FoundName[] = [
			...this.#names.map(({ kind, id, name, of }) => ({ kind, id, label: name, hint: of, href: ADDRESSES[kind](id) })),
			...views.map((v) => ({
				kind: 'view' as const,
				id: v.id,
				label: v.name,
				hint: '',
				href: v.filters ? `/contacts?${v.filters}` : '/contacts'
			}))
		];
		const found = fitting(all, text);
		return (['list', 'campaign', 'view', 'destination'] as const).flatMap((kind) =>
			found.filter((f) => f.kind === kind).slice(0, MOST_OF_A_KIND)
		);
	}
}
