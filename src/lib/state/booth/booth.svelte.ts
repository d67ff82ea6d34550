import { answering, isBlank, typedSince, type BoothEvent, type BoothTally, type CaptureDraft, type KeptDraft } from '#domain/booth/booth';
import { visitorName } from '#domain/booth/capture';
import { fixText, messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { followCounts } from './booth-follow';
import { signal } from './booth-signal';
import { draftOf } from './booth-scan';
import { inputOf } from './booth-wrong';
import { guarded, problemWords } from '../import/import-wizard-steps';
import { BoothDraft } from './booth-draft.svelte';
import { KeptWhileTyped, type Left } from './booth-kept';

const words = m.booth;

/**
 * One visitor after the other (CAP-1, CAP-3): what is typed is kept at once, checked against everybody on the device, and saved by one tap.
 */
export class Booth extends BoothDraft {
	tally = $state.raw<BoothTally>({ today: 0, total: 0, open: 0, waiting: 0, last: [] });
	/** The counts are known; until then none is said. */
	counted = $state(false);
	/** Nobody looks at the form. */
	#closed = false;
	#unfollow: (() => void) | null = null;
	/** Keeps what a visitor has sent until it is saved, apart from whom the staff had begun to type. */
	#sent: KeptWhileTyped | null = null;

	/** Reads the counts, and the visitor that a page was closed over. */
	async start(): Promise<void> {
		this.#closed = false;
		this.#unfollow ??= followCounts(() => this.refresh());
		// A place for what is typed comes first: until it is had, a page that is closed takes every letter with it.
		const begun = this.kept.begin(this.#hasRoom, this.#show);
		void this.#warm(begun).catch(() => undefined);
		await Promise.all([this.refresh(), begun]);
	}

	/**
	 * What everybody is found by is read before anybody is asked for, and after what was typed at once: reading it keeps the worker busy.
	 */
	async #warm(begun: Promise<void>): Promise<void> {
		await begun;
		await this.kept.written();
		await pipeline.checkContact({}, null);
	}

	/** There is room for who was left when a page was closed. */
	readonly #hasRoom = (): boolean => this.blank && this.completing === null && !this.#closed && !this.guest;

	/** Who was typed when a page was closed. */
	readonly #show = ({ draft, picture, asked, completing }: Left): void => {
		this.empty();
		[this.picture, this.completing, this.said] = [picture, completing, words.restored];
		this.draft = answering(draft, asked, this.event.consentText, completing?.consent.status ?? null);
		this.hold();
		this.who.look(this.draft);
	};

	async refresh(): Promise<void> {
		this.count(await pipeline.boothTally(this.event));
	}
	count(tally: BoothTally): void {
		[this.tally, this.counted] = [tally, true];
	}

	/** Opens a visitor to be completed, with what was typed of it when a page was closed. False = it is gone. */
	async complete(id: string): Promise<boolean> {
		const [found, typed] = await Promise.all([pipeline.visitor(this.event.id, id), this.kept.completion(id)]);
		if (!found) return false;
		this.empty();
		const { picture, asked, ...draft } = typed ?? (found.draft as KeptDraft);
		this.draft = answering(draft, asked, this.event.consentText, found.consent.status);
		this.picture = picture ?? found.picture;
		this.completing = { id, name: visitorName(found.draft.values, found.draft.code) || words.visitor, consent: found.consent };
		this.saved = null;
		if (typed) this.said = words.restored;
		if (typed) this.hold();
		this.who.look(this.draft);
		return true;
	}

	/** Saves and makes room for the next one; `later` = nothing is required, and it goes on the list to complete. True when saved. */
	async save(later = false): Promise<boolean> {
		if (this.saving) return false;
		this.saving = true;
		this.problem = null;
		try {
			const [typed, picture] = [this.draft, this.picture];
			const draft = $state.snapshot(typed) as CaptureDraft;
			const kept = this.guest ? (this.#sent ??= new KeptWhileTyped(this.event.id)) : this.kept;
			if (this.guest) kept.keep(this.asKept(draft, null), null);
			// What is kept goes away with the saving: nothing of it may be written after that.
			await kept.stop();
			const { into, apartFrom } = this.who;
			const as = {
				...(this.completing && { id: this.completing.id }),
				open: later,
				picture,
				place: await kept.place(),
				apart: apartFrom !== null
			};
			const result = await pipeline.capture($state.snapshot(this.event) as BoothEvent, draftOf(draft), into?.id ?? null, as);
			if (!result.ok) {
				// Refused, a visitor has sent nothing.
				if (this.guest) kept.keep(null, null);
				this.problem = { title: words.failed, text: saidOf(result.problem), at: inputOf(result.problem) };
				signal('failed');
				return false;
			}
			kept.saved();
			const { id, captureId, merged, held, tally } = result.value;
			this.saved = {
				captureId,
				id,
				merged,
				later: later || id === null,
				held,
				fresh: !merged && !this.completing,
				// By the contact's name, where the visitor is part of one.
				name: tally.last.find((l) => l.captureId === captureId)?.name || visitorName(draft.values, draft.code) || words.visitor
			};
			this.count(tally);
			signal('saved');
			// Whoever typed on while this one was being saved typed the next one.
			const [next, shown] = [typedSince(typed, this.draft), this.picture === picture ? null : this.picture];
			this.empty();
			if (!isBlank(next) || shown !== null) {
				[this.draft, this.picture] = [next, shown];
				this.changed();
			} else void this.#goOn();
			return true;
		} catch {
			this.problem = { title: words.interrupted, text: '', at: null };
			signal('failed');
			return false;
		} finally {
			this.saving = false;
			if (!this.blank) this.keepNow();
		}
	}

	/** Takes the last new visitor back. */
	async undo(): Promise<void> {
		const { saved } = this;
		if (!saved) return;
		const done = await guarded(() => pipeline.takeBackVisitor($state.snapshot(this.event) as BoothEvent, saved.captureId));
		if (!done.ok) {
			const { text, fix } = problemWords(done.problem);
			this.problem = { title: text, text: fix, at: null };
			return;
		}
		this.saved = null;
		this.said = words.undone(saved.name);
		this.count(done.value);
	}

	/** Forgets what was typed of this visitor. */
	clear(): void {
		const completing = this.completing?.id ?? null;
		this.empty();
		(this.guest ? this.#sent : this.kept)?.keep(null, completing);
		if (!this.guest) void this.#goOn();
	}

	/** The form is the next visitor's. Who sent theirs and could not be saved is kept for the staff, and not shown here again. */
	nextGuest(): void {
		this.empty();
		void this.#sent?.leave().catch(() => undefined);
		this.#sent = null;
	}

	/** There may be another one, who was typed before: here, or in a tab that is closed. */
	async #goOn(): Promise<void> {
		if (!this.guest) await this.kept.goOn(this.#hasRoom, this.#show).catch(() => undefined);
	}

	/** The booth is left: who is typed is kept, and another page may go on with it. */
	leave(): void {
		void this.kept.leave().catch(() => undefined);
	}

	/** Ends what waits; the draft stays kept. */
	close(): void {
		this.#closed = true;
		this.#unfollow?.();
		this.#unfollow = null;
		this.who.stop();
		this.free();
	}
}

function saidOf({ code, params }: Problem): string {
	const said = { code, params: { ...params, row: 0 } };
	return code === 'missingEmailOrPhone' ? words.needsContact : [messageText(said), fixText(said)].filter(Boolean).join(' · ');
}
