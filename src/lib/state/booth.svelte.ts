import { isBlank, typedSince, type BoothEvent, type BoothTally, type CaptureDraft } from '#domain/booth';
import { visitorName } from '#domain/capture';
import { fixText, messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { followCounts } from './booth-follow';
import { signal } from './booth-signal';
import { draftOf } from './booth-scan';
import { guarded, problemWords } from './import-wizard-steps';
import { BoothDraft } from './booth-draft.svelte';

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

	constructor(readonly event: BoothEvent) {
		super();
	}

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
			this.changed();
		}
	}

	async refresh(): Promise<void> {
		this.count(await pipeline.boothTally(this.event));
	}
	count(tally: BoothTally): void {
		[this.tally, this.counted] = [tally, true];
	}

	/**
	 * Opens a visitor to be completed, with what was typed of it when a page was closed. False = it is gone, or `may` says no by the time
	 * it is read.
	 */
	async complete(id: string, may: () => boolean = () => true): Promise<boolean> {
		const [found, kept] = await Promise.all([pipeline.visitor(this.event.id, id), pipeline.keptCompletion(this.event.id)]);
		if (!found || !may()) return false;
		this.empty();
		const typed = kept?.id === id ? kept.draft : null;
		this.draft = typed ?? found.draft;
		this.picture = typed?.picture ?? found.picture;
		this.completing = { id, name: visitorName(found.draft.values, found.draft.code) || words.visitor };
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
		const completing = this.completing !== null;
		try {
			const [typed, picture] = [this.draft, this.picture];
			// What is kept goes away with the saving: nothing of it may be written after that.
			await this.kept.stop();
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
			this.empty();
			if (!isBlank(next) || shown !== null) {
				[this.draft, this.picture] = [next, shown];
				this.changed();
			} else if (completing) void this.#restore().catch(() => undefined);
			return true;
		} catch {
			this.problem = { title: words.interrupted, text: '' };
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
		this.empty();
		if (this.guest) return;
		this.kept.keep(null, completing);
		// There may be another one, who was typed before.
		if (completing !== null)
			void this.kept
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
		this.free();
	}
}

function saidOf({ code, params }: Problem): string {
	const said = { code, params: { ...params, row: 0 } };
	return code === 'missingEmailOrPhone' ? words.needsContact : [messageText(said), fixText(said)].filter(Boolean).join(' ');
}
