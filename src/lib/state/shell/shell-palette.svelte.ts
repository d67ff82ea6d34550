import type { ContactRow } from '#domain/contact';
import type { IconComponent } from '#lib/components/ui/tone';
import { query } from '#lib/worker-client/query';
import { namesFirst } from './shell-fitting';

/** One line of the palette. */
export interface Command {
	id: string;
	label: string;
	hint?: string;
	group: 'go' | 'do' | 'contacts';
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
