import type { ContactValues } from '#domain/chunk';
import type { ContactCheck } from '#domain/contact';
import { standardField, type CustomField, type FieldId } from '#domain/fields';
import type { HalfTyped } from '#domain/device/half-typed';
import type { Issue } from '#domain/imports/issue';
import { fixText, messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { isChanged, nameOf, rebasedValues, savedValues } from './contact-fields';
import { Typing } from '../shell/half-typed';
import { TYPING_LOCK } from '../import/import-wizard-busy';
import { holdShared } from '../shell/shared-lock';

const words = m.contacts.contact;

const CHECK_AFTER_MS = 250;

/** A finding beside its field: what is wrong and what would settle it. */
export interface FieldNote {
	severity: Issue['severity'];
	text: string;
	fix: string;
	suggestion: string | null;
}

/** A contact being typed (CON-3): the rules of an import and the search for duplicates answer while typing. */
export class ContactForm {
	values = $state.raw<ContactValues>({});
	check = $state.raw<ContactCheck | null>(null);
	checking = $state(false);
	saving = $state(false);
	/** Why it was not saved, in words. */
	problem = $state('');
	/** Fields that were left or filled once: their errors are shown. All of them after an attempt to save. */
	#touched = $state.raw<ReadonlySet<FieldId>>(new Set());
	#tried = $state(false);
	/** Field being typed in: its error waits until it is left. */
	focused = $state<FieldId | null>(null);

	readonly id: number | null;
	#original = $state.raw<ContactValues>({});
	/** True once the contact was changed elsewhere while this form was open. */
	rebased = $state(false);
	readonly #custom: readonly CustomField[];
	readonly dirty = $derived.by(() => isChanged(this.values, this.#original));
	readonly errors = $derived((this.check?.issues ?? []).filter((i) => i.severity === 'error'));
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	#letGo: (() => void) | null = null;
	readonly #typing: Typing;

	/** @param id null = a new contact @param left what was typed before and not saved, on which this form goes on */
	constructor(id: number | null, values: ContactValues, custom: readonly CustomField[], left: HalfTyped | null = null) {
		this.id = id;
		this.#original = { ...(left?.seen ?? values) };
		this.#custom = custom;
		this.values = { ...(left?.values ?? values) };
		this.#typing = new Typing(left?.id, left !== null);
		if (left) this.#hold();
		// What was changed elsewhere meanwhile.
		if (left?.seen) this.rebase(values);
	}

	set(field: FieldId, text: string): void {
		this.values = { ...this.values, [field]: text };
		this.problem = '';
		this.#hold();
		this.#keep();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.runCheck(), CHECK_AFTER_MS);
	}

	/** The field was left: from now on it says what is wrong with it. */
	leave(field: FieldId): void {
		this.focused = null;
		if ((this.values[field] ?? '') !== '' || this.#original[field]) this.#touched = new Set([...this.#touched, field]);
	}

	/**
	 * The contact has new values (an import merged into it, another tab saved it): fields that were not touched here
	 * take them over, typed ones stay, so that saving undoes nothing of the other change.
	 */
	rebase(latest: ContactValues): void {
		if (this.saving || !isChanged(latest, this.#original)) return;
		this.values = rebasedValues(this.values, this.#original, latest);
		this.#original = { ...latest };
		this.rebased = true;
		void this.runCheck();
	}

	/** Checks what stands in the form now. */
	async runCheck(): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.checking = true;
		try {
			const check = await pipeline.checkContact(savedValues(this.values, this.#original), this.id);
			if (turn === this.#turn) this.check = check;
		} catch {
			// The same rules are asked again on saving, which says so if it fails.
		} finally {
			if (turn === this.#turn) this.checking = false;
		}
	}

	/** Findings of a field that are to be shown now. */
	notes(field: FieldId): FieldNote[] {
		const all = (this.check?.issues ?? []).filter((i) => i.field === field);
		const shown = this.#tried || this.#touched.has(field);
		return all.filter((i) => i.severity !== 'info' && shown && (this.focused !== field || this.#tried)).map((i) => this.#note(i));
	}

	/** Findings that belong to no field of the form. */
	general(fields: ReadonlySet<FieldId>): FieldNote[] {
		if (!this.#tried) return [];
		return this.errors.filter((i) => i.field === null || !fields.has(i.field)).map((i) => this.#note(i));
	}

	/** How a value will be written, where cleaning changes it; '' otherwise. */
	becomes(field: FieldId): string {
		const typed = (this.values[field] ?? '').trim();
		const cleaned = this.check?.cleaned[field] ?? '';
		return this.focused !== field && typed !== '' && cleaned !== '' && cleaned !== typed && typed !== this.#original[field] ? cleaned : '';
	}

	/** Saves; the contact's id, or null when it could not be saved (`problem` and the fields say why). */
	async save(): Promise<number | null> {
		if (this.saving) return null;
		this.saving = true;
		this.#tried = true;
		this.problem = '';
		try {
			await this.runCheck();
			if (this.errors.length > 0) {
				this.problem = words.form.fix(this.errors.length);
				return null;
			}
			const result = await pipeline.saveContact(
				savedValues(this.values, this.#original),
				this.id,
				this.id === null ? undefined : this.#original
			);
			if (!result.ok) {
				this.problem = [words.form.notSaved, this.#said(result.problem)].join(' ');
				return null;
			}
			this.forget();
			return result.value.id;
		} catch {
			this.problem = words.form.interrupted;
			return null;
		} finally {
			this.saving = false;
		}
	}

	/** What was typed is kept as it is typed: neither the lock nor a page that dies takes it away. */
	#keep(): void {
		if (!this.dirty) return void this.#typing.forget();
		const text = (values: ContactValues): Record<string, string> =>
			Object.fromEntries(Object.entries(values).map(([f, v]) => [f, v ?? '']));
		this.#typing.keep({
			kind: 'contact',
			target: this.id === null ? '' : String(this.id),
			name: nameOf(this.values) || (this.values.email ?? ''),
			at: Date.now(),
			values: text(this.values),
			seen: text(this.#original)
		});
	}

	/** It was saved, or given up. */
	forget(): void {
		this.close();
		this.#typing.forget();
	}

	/** Ends the editing: no check runs on, and a new version of the app may start. What was typed stays kept. */
	close(): void {
		this.#typing.leave();
		clearTimeout(this.#timer);
		this.#turn++;
		this.#letGo?.();
		this.#letGo = null;
	}

	/** While something is typed and not saved, no update may reload the page (APP-1). */
	#hold(): void {
		this.#letGo ??= holdShared(TYPING_LOCK);
	}

	#note(i: Issue): FieldNote {
		// A form that was opened before the settings were read knows no own fields yet; the worker does.
		const own = this.#custom.find((c) => c.id === i.field)?.label ?? String(i.params['field'] ?? i.field);
		const said = { code: i.code, params: { ...i.params, row: 0, field: i.field ? (standardField(i.field)?.label ?? own) : '' } };
		return { severity: i.severity, text: messageText(said), fix: fixText(said), suggestion: i.suggestion ?? null };
	}
	#said(p: Problem): string {
		const said = { code: p.code, params: { ...p.params, row: 0 } };
		return [messageText(said), fixText(said)].filter(Boolean).join(' ');
	}
}
