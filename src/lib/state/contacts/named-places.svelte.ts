import type { NamedPlace } from '#domain/contacts/erasure';
import { locale } from '#domain/messages/locale';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';

const words = m.privacy.anybody;

/** Where a name stands of which nothing else is known, and which of these are the person who is asked for (CON-4). */
export class NamedPlaces {
	/** Null = not looked for. */
	found = $state.raw<NamedPlace[] | null>(null);
	chosen = $state.raw<readonly string[]>([]);
	looking = $state(false);
	problem = $state.raw<Problem | null>(null);
	#turn = 0;

	/** Another name is typed: what was found is about the one before. */
	forget(): void {
		this.#turn++;
		[this.found, this.chosen, this.looking, this.problem] = [null, [], false, null];
	}
	/** Looks everywhere; a single place is chosen at once. */
	async look(name: string): Promise<void> {
		const turn = ++this.#turn;
		[this.found, this.chosen, this.looking, this.problem] = [null, [], true, null];
		const got = await guarded(() => pipeline.peopleNamed(name, () => undefined));
		if (turn !== this.#turn) return;
		this.looking = false;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.found = got.value;
		if (got.value.length === 1) this.chosen = got.value.map((p) => p.id);
	}
	readonly toggle = (id: string): void => {
		this.chosen = this.chosen.includes(id) ? this.chosen.filter((c) => c !== id) : [...this.chosen, id];
	};
}

/** Where that is, in words. */
export function placeText({ kind, of, row, at }: NamedPlace): string {
	if (kind === 'visitor') return words.visitor(of, new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }));
	return kind === 'attendee' ? words.attendee(of, row) : words.row(of, row);
}
