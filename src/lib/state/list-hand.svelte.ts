import type { ContactValues } from '#domain/chunk';
import { firstPhone, type FieldId } from '#domain/fields';
import type { LeadListView } from '#domain/lead-list';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { toasts } from './toasts.svelte';

const words = m.lists.hand;
const REACHED: readonly FieldId[] = ['email', 'phone1', 'phone2', 'phone3', 'phone4', 'phone5'];

/** A contact being added to a list by hand (LST-4). */
export class HandForm {
	open = $state(false);
	values = $state.raw<ContactValues>({});
	/** Updates the contact where it is there already. */
	update = $state(true);
	/** How many phone fields are shown, and whether all others are. */
	phones = $state(1);
	all = $state(false);
	saving = $state(false);
	tried = $state(false);
	problem = $state.raw<Problem | null>(null);
	readonly reachable = $derived(REACHED.some((f) => (this.values[f] ?? '').trim() !== ''));
	readonly error = $derived(this.tried && !this.reachable ? words.needs : '');

	readonly begin = (): void => {
		this.#blank();
		this.all = false;
		this.phones = 1;
		this.open = true;
	};
	readonly set = (field: FieldId, value: string): void => {
		this.values = { ...this.values, [field]: value };
	};
	#blank(): void {
		this.values = {};
		this.tried = false;
		this.problem = null;
	}
	/** Adds the contact and says what became of it; true when it is done. With `another`, the form is blank again. */
	async save(list: Pick<LeadListView, 'id'>, another: boolean): Promise<boolean> {
		this.tried = true;
		if (!this.reachable || this.saving) return false;
		this.saving = true;
		const values: ContactValues = Object.fromEntries(Object.entries(this.values).filter(([, v]) => (v ?? '').trim() !== ''));
		const got = await guarded(() => pipeline.addToList({ listId: list.id, update: this.update, migrate: false, churn: false }, values));
		this.saving = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		const who = values.fullName ?? values.email ?? (firstPhone(values) || undefined) ?? m.contacts.columns.noName;
		const good = got.value.outcome === 'added' || got.value.outcome === 'updated' || got.value.outcome === 'moved';
		toasts.show({ text: words.outcomes[got.value.outcome](who), tone: good ? 'green' : 'yellow', ms: good ? 4000 : 10_000 });
		this.#blank();
		if (!another) this.open = false;
		return true;
	}
}
