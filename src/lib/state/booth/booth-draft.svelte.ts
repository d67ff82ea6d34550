import { emptyDraft, isBlank, type BoothEvent, type CaptureDraft, type KeptDraft, type Rating } from '#domain/booth/booth';
import { visitorName } from '#domain/booth/capture';
import type { FieldId } from '#domain/fields';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { KeptWhileTyped, type Completing } from './booth-kept';
import { BoothKnown } from './booth-known.svelte';
import { keptPicture, type PictureFate } from './booth-picture';
import { filledFrom, isSomebodyElse, keptCode } from './booth-scan';
import type { BoothInput } from './booth-wrong';
import { TYPING_LOCK } from '../import/import-wizard-busy';
import { holdShared } from '../shell/shared-lock';

const words = m.booth;
const desk = m.boothDesk;

/** What was saved last; `id` null = kept without a contact. `fresh` = nothing but this visit is in it, so that it can be taken back. */
export interface Saved {
	captureId: string;
	id: number | null;
	name: string;
	merged: boolean;
	later: boolean;
	/** It waits in Manual Review. */
	held: boolean;
	fresh: boolean;
}

/** The visitor who is being typed: by hand, by a code or by a picture, and kept with every letter. */
export class BoothDraft {
	draft = $state.raw<CaptureDraft>(emptyDraft());
	/** Who the visitor may be. */
	readonly who = new BoothKnown();
	saving = $state(false);
	/** What was saved last, until the next one is begun. */
	saved = $state.raw<Saved | null>(null);
	/** Why nobody was saved; `at` = the input that it is about, null = none. */
	problem = $state.raw<{ title: string; text: string; at: BoothInput | null } | null>(null);
	/** Where the values came from, in words: scanned, or found again after the page was closed. */
	said = $state('');
	/** The visitor that is being completed; null = a new one. */
	completing = $state.raw<Completing | null>(null);
	/** Id of the picture that is kept with this visitor. */
	picture = $state<string | null>(null);
	/** The visitor types: nothing is kept before it is sent, and what was typed at the booth before stays kept. */
	guest = false;
	readonly blank = $derived(isBlank(this.draft) && this.picture === null);
	protected readonly kept: KeptWhileTyped;
	#letGo: (() => void) | null = null;

	constructor(readonly event: BoothEvent) {
		this.kept = new KeptWhileTyped(event.id);
	}

	setField(field: FieldId, text: string): void {
		this.#set({ values: { ...this.draft.values, [field]: text } });
	}
	setRating(rating: Rating): void {
		this.#set({ rating: this.draft.rating === rating ? null : rating });
	}
	setAnswer(label: string, choice: string): void {
		this.#set({ answers: { ...this.draft.answers, [label]: this.draft.answers[label] === choice ? '' : choice } });
	}
	setNextStep(step: string): void {
		this.#set({ nextStep: this.draft.nextStep === step ? '' : step });
	}
	setNote(note: string): void {
		this.#set({ note });
	}
	/** true = agrees, false = declines, null = neither was said. */
	setConsent(answer: boolean | null): void {
		const { answeredAt: _before, ...draft } = this.draft;
		this.draft = draft;
		this.#set({ consent: answer === true, declined: answer === false, ...(answer !== null && { answeredAt: Date.now() }) });
	}

	/** The event asks by another wording from now on: whoever is being typed and answered the one before is asked anew. */
	askBy(consentText: string): void {
		const { consent, declined } = this.draft;
		if (consentText !== this.event.consentText && this.completing === null && (consent || declined)) this.setConsent(null);
	}

	/** The next one comes: what was said of the last one is over. */
	begin(): void {
		this.saved = null;
		this.said = '';
	}

	/**
	 * What a code says goes into fields that are blank; what was typed stays. Answers why nothing was filled in: the code is of the next
	 * visitor; '' = it was.
	 */
	async scanned(text: string): Promise<string> {
		const read = await pipeline.readCode(text);
		if (isSomebodyElse(this.draft.values, read.values)) return desk.somebodyElse(visitorName(read.values, text));
		this.#set(filledFrom(this.draft, read, text));
		this.said =
			read.kind === 'attendee'
				? desk.attendee(read.list ?? '')
				: read.kind === 'text'
					? words.codeText(keptCode(text).slice(0, 60))
					: words.codeCard;
		return '';
	}

	/** Keeps a photo of a badge or card with this visitor. */
	async photographed(file: Blob): Promise<PictureFate> {
		const kept = await keptPicture(file);
		if (typeof kept === 'string') return kept;
		this.picture = kept.id;
		this.said = desk.photo.kept;
		if (this.saved) this.saved = null;
		this.changed();
		return 'kept';
	}

	#set(part: Partial<CaptureDraft>): void {
		if (this.saved) this.saved = null;
		this.draft = { ...this.draft, ...part };
		this.problem = null;
		this.changed();
	}

	protected changed(): void {
		this.hold();
		// What comes while one is being saved may be the next one's, and is kept when that is known.
		if (!this.saving) this.keepNow();
		this.who.look(this.draft);
	}

	protected keepNow(): void {
		if (this.guest) return;
		const kept = this.blank ? null : this.asKept($state.snapshot(this.draft) as CaptureDraft, this.picture);
		this.kept.keep(kept, this.completing?.id ?? null);
	}

	/** An answer is kept with the wording that it was given to: until it is saved the event may ask by another one. */
	protected asKept(draft: CaptureDraft, picture: string | null): KeptDraft {
		const isAnswered = draft.consent || draft.declined === true;
		return { ...draft, ...(picture !== null && { picture }), ...(isAnswered && { asked: this.event.consentText }) };
	}

	/** Resolves once who is typed is kept: right after the page was opened that takes a while. */
	whenKept(): Promise<void> {
		return this.kept.written();
	}

	/** Takes the picture away from this visitor. */
	dropPicture(): void {
		this.picture = null;
		this.changed();
	}

	protected empty(): void {
		this.who.stop();
		this.draft = emptyDraft();
		this.picture = null;
		this.completing = null;
		this.problem = null;
		this.said = '';
		this.free();
	}

	/** While a visitor is typed, no update may reload the page (APP-1). */
	protected hold(): void {
		this.#letGo ??= holdShared(TYPING_LOCK);
	}
	protected free(): void {
		this.#letGo?.();
		this.#letGo = null;
	}
}
