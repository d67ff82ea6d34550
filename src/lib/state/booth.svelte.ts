import { emptyDraft, isBlank, typedSince, type BoothEvent, type BoothTally, type CaptureDraft, type KeptDraft, type Rating } from '#domain/booth';
import { visitorName } from '#domain/capture';
import type { FieldId } from '#domain/fields';
import { fixText, messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { BoothKnown } from './booth-known.svelte';
import { keptPicture } from './booth-picture';
import { signal } from './booth-signal';
import { draftOf, filledFrom } from './booth-scan';
import { BUSY_LOCK } from './import-wizard-busy';
import { guarded, problemWords } from './import-wizard-steps';

const words = m.booth;
const desk = m.boothDesk;
const KEEP_AFTER_MS = 300;

/** What was saved last; `id` null = kept without a contact. `fresh` = nothing but this visit is in it, so that it can be taken back. */
export interface Saved { captureId: string; id: number | null; name: string; merged: boolean; later: boolean; fresh: boolean }

/** One visitor after the other (CAP-1, CAP-3): what is typed is kept at once, checked against everybody on the device, and saved by one tap. */
export class Booth {
	draft = $state.raw<CaptureDraft>(emptyDraft());
	tally = $state.raw<BoothTally>({ today: 0, total: 0, open: 0, waiting: 0, last: [] });
	/** Who the visitor may be. */
	readonly who = new BoothKnown();
	saving = $state(false);
	/** What was saved last, until the next one is begun. */
	saved = $state.raw<Saved | null>(null);
	problem = $state.raw<{ title: string; text: string } | null>(null);
	/** Where the values came from, in words: scanned, or found again after the page was closed. */
	said = $state('');
	/** The visitor that is being completed; null = a new one. */
	completing = $state.raw<{ id: string; name: string } | null>(null);
	/** Id of the picture that is kept with this visitor. */
	picture = $state<string | null>(null);
	readonly blank = $derived(isBlank(this.draft) && this.picture === null);
	#keep: ReturnType<typeof setTimeout> | undefined;
	#letGo: (() => void) | null = null;

	constructor(readonly event: BoothEvent) {}

	/** Reads the counts, and the visitor that a page was closed over. */
	async start(): Promise<void> {
		// What everybody is found by is read before the first letter is typed.
		void pipeline.checkContact({}, null).catch(() => undefined);
		const [tally, kept] = await Promise.all([pipeline.boothTally(this.event), pipeline.keptDraft()]);
		this.tally = tally;
		if (!kept || !this.blank || this.completing) return;
		const { picture = null, ...draft } = kept;
		// Gone where it waited for longer than pictures do.
		const there = picture !== null && (await pipeline.picture(picture)) !== null;
		if ((there || !isBlank(draft)) && this.blank && !this.completing) {
			this.draft = draft;
			this.picture = there ? picture : null;
			this.said = words.restored;
			this.#changed();
		}
	}

	async refresh(): Promise<void> { this.tally = await pipeline.boothTally(this.event); }

	setField(field: FieldId, text: string): void { this.#set({ values: { ...this.draft.values, [field]: text } }); }
	setRating(rating: Rating): void { this.#set({ rating: this.draft.rating === rating ? null : rating }); }
	setAnswer(label: string, choice: string): void { this.#set({ answers: { ...this.draft.answers, [label]: this.draft.answers[label] === choice ? '' : choice } }); }
	setNextStep(step: string): void { this.#set({ nextStep: this.draft.nextStep === step ? '' : step }); }
	setNote(note: string): void { this.#set({ note }); }
	/** true = agrees, false = declines, null = neither was said. */
	setConsent(answer: boolean | null): void { this.#set({ consent: answer === true, declined: answer === false }); }

	/** The next one comes: what was said of the last one is over. */
	begin(): void {
		this.saved = null;
		this.said = '';
	}

	/** What a code says goes into fields that are blank; what was typed stays. */
	async scanned(text: string): Promise<void> {
		const read = await pipeline.readCode(text);
		this.#set(filledFrom(this.draft, read, text));
		this.said = read.kind === 'attendee' ? desk.attendee(read.list ?? '') : read.kind === 'text' ? words.codeText(text.trim().slice(0, 60)) : words.codeCard;
	}

	/** Keeps a photo of a badge or card with this visitor. False = it is no picture. */
	async photographed(file: Blob): Promise<boolean> {
		const id = await keptPicture(file);
		if (id === null) return false;
		this.picture = id;
		this.said = desk.photo.kept;
		if (this.saved) this.saved = null;
		this.#changed();
		return true;
	}

	/** Opens a visitor to be completed. */
	async complete(id: string): Promise<boolean> {
		const found = await pipeline.visitor(this.event.id, id);
		if (!found) return false;
		this.#clear();
		this.draft = found.draft;
		this.picture = found.picture;
		this.completing = { id, name: visitorName(found.draft.values, found.draft.code) || words.visitor };
		this.saved = null;
		this.who.look(this.draft);
		return true;
	}

	/** Saves and makes room for the next one; `later` = nothing is required, and it goes on the list to complete. True when saved. */
	async save(later = false): Promise<boolean> {
		if (this.saving) return false;
		this.saving = true;
		this.problem = null;
		clearTimeout(this.#keep);
		try {
			const [typed, picture] = [this.draft, this.picture];
			const draft = $state.snapshot(typed) as CaptureDraft;
			const as = { ...(this.completing && { id: this.completing.id }), open: later, picture };
			const result = await pipeline.capture($state.snapshot(this.event) as BoothEvent, draftOf(draft), this.who.into?.id ?? null, as);
			if (!result.ok) {
				this.problem = { title: words.failed, text: saidOf(result.problem) };
				signal('failed');
				return false;
			}
			const { id, captureId, merged, tally } = result.value;
			this.saved = { captureId, id, merged, later: later || id === null, fresh: !merged && !this.completing, name: visitorName(draft.values, draft.code) || words.visitor };
			this.tally = tally;
			signal('saved');
			// Whoever typed on while this one was being saved typed the next one.
			const [next, shown] = [typedSince(typed, this.draft), this.picture === picture ? null : this.picture];
			this.#clear();
			if (!isBlank(next) || shown !== null) {
				[this.draft, this.picture] = [next, shown];
				this.#changed();
			}
			return true;
		} catch {
			this.problem = { title: words.interrupted, text: '' };
			signal('failed');
			return false;
		} finally {
			this.saving = false;
		}
	}

	/** Takes the last new visitor back. */
	async undo(): Promise<void> {
		const { saved } = this;
		if (!saved) return;
		const done = await guarded(() => pipeline.takeBackVisitor($state.snapshot(this.event) as BoothEvent, saved.captureId));
		if (!done.ok) {
			const { text, fix } = problemWords(done.problem);
			this.problem = { title: text, text: fix };
			return;
		}
		this.saved = null;
		this.said = words.undone(saved.name);
		this.tally = done.value;
	}

	/** Forgets what was typed of this visitor. */
	clear(): void {
		// What is kept is another one, who was typed before.
		const other = this.completing !== null;
		this.#clear();
		if (!other) void pipeline.keepDraft(null).catch(() => undefined);
	}

	/** Ends what waits; the draft stays kept. */
	close(): void {
		this.who.stop();
		clearTimeout(this.#keep);
		if (!this.blank && !this.completing) this.#keepNow();
		this.#free();
	}

	#set(part: Partial<CaptureDraft>): void {
		if (this.saved) this.saved = null;
		this.draft = { ...this.draft, ...part };
		this.problem = null;
		this.#changed();
	}

	#changed(): void {
		this.#hold();
		clearTimeout(this.#keep);
		// One that is being completed is kept already, as it was.
		if (!this.completing) this.#keep = setTimeout(() => this.#keepNow(), KEEP_AFTER_MS);
		this.who.look(this.draft);
	}

	#keepNow(): void {
		const kept: KeptDraft | null = this.blank ? null : { ...($state.snapshot(this.draft) as CaptureDraft), ...(this.picture !== null && { picture: this.picture }) };
		void pipeline.keepDraft(kept).catch(() => undefined);
	}

	/** Takes the picture away from this visitor. */
	dropPicture(): void {
		this.picture = null;
		this.#changed();
	}

	#clear(): void {
		clearTimeout(this.#keep);
		this.who.stop();
		this.draft = emptyDraft();
		this.picture = null;
		this.completing = null;
		this.problem = null;
		this.said = '';
		this.#free();
	}

	/** While a visitor is typed, no update may reload the page (APP-1). */
	#hold(): void {
		if (this.#letGo || !navigator.locks) return;
		const done = new Promise<void>((free) => { this.#letGo = free; });
		navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, () => done).catch(() => undefined);
	}
	#free(): void {
		this.#letGo?.();
		this.#letGo = null;
	}
}

function saidOf({ code, params }: Problem): string {
	const said = { code, params: { ...params, row: 0 } };
	return code === 'missingEmailOrPhone' ? words.needsContact : [messageText(said), fixText(said)].filter(Boolean).join(' ');
}
