import {
	emptyDraft,
	isBlank,
	typedSince,
	type BoothEvent,
	type BoothTally,
	type CaptureDraft,
	type KeptDraft,
	type Rating
} from '#domain/booth';
import { visitorName } from '#domain/capture';
import type { FieldId } from '#domain/fields';
import { fixText, messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { followCounts } from './booth-follow';
import { KeptWhileTyped } from './booth-kept';
import { BoothKnown } from './booth-known.svelte';
import { keptPicture } from './booth-picture';
import { signal } from './booth-signal';
import { draftOf, filledFrom } from './booth-scan';
import { BUSY_LOCK } from './import-wizard-busy';
import { guarded, problemWords } from './import-wizard-steps';

const words = m.booth;
const desk = m.boothDesk;

/** What was saved last; `id` null = kept without a contact. `fresh` = nothing but this visit is in it, so that it can be taken back. */
export interface Saved {
	captureId: string;
	id: number | null;
	name: string;
	merged: boolean;
	later: boolean;
	fresh: boolean;
}

/**
 * One visitor after the other (CAP-1, CAP-3): what is typed is kept at once, checked against everybody on the device, and saved by one tap.
 */
export class Booth {
	draft = $state.raw<CaptureDraft>(emptyDraft());
	tally = $state.raw<BoothTally>({ today: 0, total: 0, open: 0, waiting: 0, last: [] });
	/** The counts are known; until then none is said. */
	counted = $state(false);
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
	/** The visitor types: nothing is kept before it is sent, and what was typed at the booth before stays kept. */
	guest = false;
	readonly blank = $derived(isBlank(this.draft) && this.picture === null);
	readonly #kept = new KeptWhileTyped();
	/** Nobody looks at the form. */
	#closed = false;
	#letGo: (() => void) | null = null;
	#unfollow: (() => void) | null = null;

	constructor(readonly event: BoothEvent) {}

	/** Reads the counts, and the visitor that a page was closed over. */
	async start(): Promise<void> {
		this.#closed = false;
		this.#unfollow ??= followCounts(() => this.refresh());
		// What everybody is found by is read before the first letter is typed.
		void pipeline.checkContact({}, null).catch(() => undefined);
		await Promise.all([this.refresh(), this.#restore()]);
	}

	/** Who was typed when a page was closed: the one who was being completed, else the new one. */
	async #restore(): Promise<void> {
		const [completion, kept] = await Promise.all([pipeline.keptCompletion(this.event.id), pipeline.keptDraft()]);
		const free = (): boolean => this.blank && this.completing === null && !this.#closed;
		if (!free() || (completion && (await this.complete(completion.id, free)))) return;
		if (!kept) return;
		const { picture = null, ...draft } = kept;
		// Gone where it waited for longer than pictures do.
		const there = picture !== null && (await pipeline.picture(picture)) !== null;
		if ((there || !isBlank(draft)) && free()) {
			this.draft = draft;
			this.picture = there ? picture : null;
			this.said = words.restored;
			this.#changed();
		}
	}

	async refresh(): Promise<void> {
		this.count(await pipeline.boothTally(this.event));
	}
	count(tally: BoothTally): void {
		[this.tally, this.counted] = [tally, true];
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
		this.#set({ consent: answer === true, declined: answer === false });
	}

	/** The next one comes: what was said of the last one is over. */
	begin(): void {
		this.saved = null;
		this.said = '';
	}

	/** What a code says goes into fields that are blank; what was typed stays. */
	async scanned(text: string): Promise<void> {
		const read = await pipeline.readCode(text);
		this.#set(filledFrom(this.draft, read, text));
		this.said =
			read.kind === 'attendee'
				? desk.attendee(read.list ?? '')
				: read.kind === 'text'
					? words.codeText(text.trim().slice(0, 60))
					: words.codeCard;
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

	/**
	 * Opens a visitor to be completed, with what was typed of it when a page was closed. False = it is gone, or `may` says no by the time
	 * it is read.
	 */
	async complete(id: string, may: () => boolean = () => true): Promise<boolean> {
		const [found, kept] = await Promise.all([pipeline.visitor(this.event.id, id), pipeline.keptCompletion(this.event.id)]);
		if (!found || !may()) return false;
		this.#clear();
		const typed = kept?.id === id ? kept.draft : null;
		this.draft = typed ?? found.draft;
		this.picture = typed?.picture ?? found.picture;
		this.completing = { id, name: visitorName(found.draft.values, found.draft.code) || words.visitor };
		this.saved = null;
		if (typed) this.said = words.restored;
		if (typed) this.#hold();
		this.who.look(this.draft);
		return true;
	}

	/** Saves and makes room for the next one; `later` = nothing is required, and it goes on the list to complete. True when saved. */
	async save(later = false): Promise<boolean> {
		if (this.saving) return false;
		this.saving = true;
		this.problem = null;
		const completing = this.completing !== null;
		try {
			const [typed, picture] = [this.draft, this.picture];
			// What is kept goes away with the saving: nothing of it may be written after that.
			await this.#kept.stop();
			const draft = $state.snapshot(typed) as CaptureDraft;
			const as = { ...(this.completing && { id: this.completing.id }), open: later, picture, ...(this.guest && { beside: true }) };
			const result = await pipeline.capture($state.snapshot(this.event) as BoothEvent, draftOf(draft), this.who.into?.id ?? null, as);
			if (!result.ok) {
				this.problem = { title: words.failed, text: saidOf(result.problem) };
				signal('failed');
				return false;
			}
			const { id, captureId, merged, tally } = result.value;
			this.saved = {
				captureId,
				id,
				merged,
				later: later || id === null,
				fresh: !merged && !this.completing,
				name: visitorName(draft.values, draft.code) || words.visitor
			};
			this.count(tally);
			signal('saved');
			// Whoever typed on while this one was being saved typed the next one.
			const [next, shown] = [typedSince(typed, this.draft), this.picture === picture ? null : this.picture];
			this.#clear();
			if (!isBlank(next) || shown !== null) {
				[this.draft, this.picture] = [next, shown];
				this.#changed();
			} else if (completing) void this.#restore().catch(() => undefined);
			return true;
		} catch {
			this.problem = { title: words.interrupted, text: '' };
			signal('failed');
			return false;
		} finally {
			this.saving = false;
			if (!this.blank) this.#keepNow();
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
		this.count(done.value);
	}

	/** Forgets what was typed of this visitor. */
	clear(): void {
		const completing = this.completing?.id ?? null;
		this.#clear();
		if (this.guest) return;
		this.#kept.keep(null, completing);
		// There may be another one, who was typed before.
		if (completing !== null)
			void this.#kept
				.stop()
				.then(() => this.#restore())
				.catch(() => undefined);
	}

	/** Ends what waits; the draft stays kept. */
	close(): void {
		this.#closed = true;
		this.#unfollow?.();
		this.#unfollow = null;
		this.who.stop();
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
		// What comes while one is being saved may be the next one's, and is kept when that is known.
		if (!this.saving) this.#keepNow();
		this.who.look(this.draft);
	}

	#keepNow(): void {
		if (this.guest) return;
		const kept: KeptDraft | null = this.blank
			? null
			: { ...($state.snapshot(this.draft) as CaptureDraft), ...(this.picture !== null && { picture: this.picture }) };
		this.#kept.keep(kept, this.completing?.id ?? null);
	}

	/** Takes the picture away from this visitor. */
	dropPicture(): void {
		this.picture = null;
		this.#changed();
	}

	#clear(): void {
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
		const done = new Promise<void>((free) => {
			this.#letGo = free;
		});
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
