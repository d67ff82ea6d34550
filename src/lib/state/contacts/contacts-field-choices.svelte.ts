import type { ContactQuery, FieldValues } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { query as worker } from '#lib/worker-client/query';

/** The values of a field that a filter can choose from. */
export class FieldChoices {
	/** Null = too many kinds, or they could not be read: they are typed. */
	values = $state.raw<FieldValues>(null);
	loading = $state(false);
	#turn = 0;
	#shown = '';

	/** Reads those among the contacts of a query; while it asks again for the same field, what it showed stays. */
	async load(q: ContactQuery, field: FieldId): Promise<void> {
		const turn = ++this.#turn;
		if (this.#shown !== field) {
			this.values = null;
			this.loading = true;
		}
		const found = await worker.fieldValues({ ...q, sort: { by: 'id', direction: 'asc' } }, field).catch(() => null);
		if (turn !== this.#turn) return;
		this.values = found;
		this.#shown = field;
		this.loading = false;
	}

	/** Nothing is chosen from any more. */
	clear(): void {
		this.#turn++;
		this.#shown = '';
		this.values = null;
		this.loading = false;
	}
}
