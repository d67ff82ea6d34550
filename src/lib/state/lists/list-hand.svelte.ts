import type { ContactValues } from '#domain/chunk';
import { firstPhone, PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { HalfTyped } from '#domain/device/half-typed';
import type { LeadListView } from '#domain/lists/lead-list';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { Typing } from '../shell/half-typed';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

const words = m.lists.hand;
const REACHED: readonly FieldId[] = ['email', 'phone1', 'phone2', 'phone3', 'phone4', 'phone5'];

const typedValues = (values: ContactValues): ContactValues =>
	Object.fromEntries(Object.entries(values).filter(([, v]) => (v ?? '').trim() !== ''));

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

	#typing = new Typing();

	/** @param left what was typed before and not saved */
	readonly begin = (left: HalfTyped | null = null): void => {
		this.#blank();
		if (left) {
			this.#typing = new Typing(left.id, true);
			this.values = left.values;
		}
		this.all = left !== null;
		this.phones = left ? PHONE_FIELDS.length : 1;
		this.open = true;
	};
	readonly set = (field: FieldId, value: string, listId: string): void => {
		this.values = { ...this.values, [field]: value };
		const values = typedValues(this.values);
		const name = values.fullName ?? values.email ?? firstPhone(values);
		if (Object.keys(values).length > 0)
			this.#typing.keep({ kind: 'member', target: listId, name, at: Date.now(), values: values as Record<string, string> });
		else this.#typing.forget();
	};
	/** Closed without saving. */
	readonly giveUp = (): void => {
		this.open = false;
		this.#blank();
	};
	/** The list is left, or the app locks: what was typed stays kept. */
	readonly leave = (): void => this.#typing.leave();
	#blank(): void {
		this.#typing.forget();
		this.#typing = new Typing();
		this.values = {};
		this.tried = false;
		this.problem = null;
	}
	/** Adds the contact and says what became of it; true when it is done. With `another`, the form is blank again. */
	async save(list: Pick<LeadListView, 'id'>, another: boolean): Promise<boolean> {
		this.tried = true;
		if (!this.reachable || this.saving) return false;
		this.saving = true;
		const values: ContactValues = typedValues(this.values);
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
