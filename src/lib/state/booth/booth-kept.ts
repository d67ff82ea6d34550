import { isBlank, type CaptureDraft, type KeptDraft } from '#domain/booth/booth';
import { visitorName, type SharedCapture } from '#domain/booth/capture';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { emptyPlace, leftPlace, type Place } from './booth-place';
import { TypedNow, type Typed } from './booth-typed';

/**
 * Who was typed when a page was closed; `asked` = the wording that the answer was given to, `completing` = who was being completed then,
 * null = a new one.
 */
export interface Left {
	draft: CaptureDraft;
	picture: string | null;
	asked?: string | undefined;
	completing: Completing | null;
}
/** The visitor that is being completed, with the wording that it answered and how. */
export interface Completing {
	id: string;
	name: string;
	consent: SharedCapture['consent'];
}

/** What is kept under a place: the one who was being completed, else the new one. */
async function leftAt(eventId: string, place: number): Promise<Left | null> {
	const [completion, kept] = await Promise.all([pipeline.keptCompletion(eventId, place), pipeline.keptDraft(place)]);
	const found = completion && (await pipeline.visitor(eventId, completion.id));
	if (completion && found) return completed(completion.id, completion.draft, found);
	return kept && begun(kept);
}

/** What a page held that the store has no room for. */
async function leftIn(eventId: string, { draft, completing }: Typed): Promise<Left | null> {
	if (completing === null) return begun(draft);
	const found = await pipeline.visitor(eventId, completing);
	return found && completed(completing, draft, found);
}

type Found = NonNullable<Awaited<ReturnType<typeof pipeline.visitor>>>;
function completed(id: string, { picture, asked, ...draft }: KeptDraft, found: Found): Left {
	const name = visitorName(found.draft.values, found.draft.code) || m.booth.visitor;
	return { draft, picture: picture ?? found.picture, asked, completing: { id, name, consent: found.consent } };
}
async function begun({ picture = null, asked, ...draft }: KeptDraft): Promise<Left | null> {
	// Gone where it waited for longer than pictures do.
	const there = picture !== null && (await pipeline.picture(picture)) !== null;
	return there || !isBlank(draft) ? { draft, picture: there ? picture : null, asked, completing: null } : null;
}

/**
 * Keeps what is typed as it is typed (CAP-1): in the page at once, and in the store by one writing at a time, and after it the newest. So a
 * page may die at any letter. Each page writes under a place of its own, so that two tabs of the booth never overwrite each other; what a page
 * left behind is taken over by the next one that has nothing typed.
 */
export class KeptWhileTyped {
	#next: { draft: KeptDraft | null; completing: string | null } | null = null;
	#writing: Promise<void> | null = null;
	#place: Promise<Place> | null = null;
	/** The number of the place, once it is had. */
	#n: number | null = null;
	readonly #now = new TypedNow();

	constructor(readonly eventId: string) {}

	/**
	 * Gives `show` who was left, where `may` says then that there is room: until that is known nothing is written, so that whoever types at
	 * once overwrites nobody.
	 */
	begin(may: () => boolean, show: (left: Left) => void): Promise<void> {
		const first = this.#place === null;
		this.#place ??= this.#tried(this.#begin(may, show));
		return first ? this.#place.then(() => undefined) : this.#again(may, show);
	}

	async #begin(may: () => boolean, show: (left: Left) => void): Promise<Place> {
		return (await this.#takeOver(null, may, show)) ?? emptyPlace(this.eventId);
	}

	/**
	 * Shows who was left by a page that is gone; answers the place, which is this page's from then on. null = nobody, or there is no room.
	 */
	async #takeOver(own: number | null, may: () => boolean, show: (left: Left) => void): Promise<Place | null> {
		let taken: Place | null = null;
		const take = (place: Place, left: Left): void => {
			[taken, this.#n] = [place, place.n];
			if (own !== null) this.#place = Promise.resolve(place);
			show(left);
		};
		const place = await leftPlace(this.eventId, own, async (typed, at) => {
			const left = taken === null ? await leftIn(this.eventId, typed) : null;
			if (!left || !may()) return false;
			take(at, left);
			// The store has no room for it: this page holds it now.
			this.#hold(typed.draft, typed.completing);
			return true;
		});
		const left = place && taken === null ? await leftAt(this.eventId, place.n) : null;
		if (place && left && may()) take(place, left);
		if (place !== taken) place?.free();
		return taken;
	}

	/** What is kept under this page's own place. */
	async #again(may: () => boolean, show: (left: Left) => void): Promise<void> {
		await this.#shown(await this.place(), may, show);
	}

	/** Once a visitor is done with: who lies under the own place, else who was left by a page that is gone. */
	async goOn(may: () => boolean, show: (left: Left) => void): Promise<void> {
		await this.written();
		const own = await this.place();
		if (await this.#shown(own, may, show)) return;
		const before = this.#place;
		if (before === null) return;
		if (await this.#takeOver(own, () => may() && this.#place === before, show)) void before.then(({ free }) => free());
	}

	async #shown(n: number, may: () => boolean, show: (left: Left) => void): Promise<boolean> {
		const left = await leftAt(this.eventId, n);
		if (!left || !may()) return false;
		show(left);
		return true;
	}

	/** The number of this page's place. */
	async place(): Promise<number> {
		return (await (this.#place ??= this.#tried(emptyPlace(this.eventId)))).n;
	}

	/** A place that could not be had, since a worker ended in between, is asked for anew the next time. */
	async #tried(place: Promise<Place>): Promise<Place> {
		try {
			const had = await place;
			this.#n = had.n;
			return had;
		} catch (e) {
			this.#place = null;
			throw e;
		}
	}

	/** What was typed of a visitor that was being completed; null = of another one, or nothing. */
	async completion(id: string): Promise<KeptDraft | null> {
		const kept = await pipeline.keptCompletion(this.eventId, await this.place());
		return kept?.id === id ? kept.draft : null;
	}

	/** `draft` null forgets it; `completing` = the visitor that is completed, null = a new one. */
	keep(draft: KeptDraft | null, completing: string | null): void {
		this.#next = { draft, completing };
		this.#hold(draft, completing);
		this.#writing ??= this.#write();
	}

	/** Resolves when all that was typed till now is kept. */
	async written(): Promise<void> {
		while (this.#writing) await this.#writing;
	}

	/**
	 * The visitor is about to be saved: nothing of it is on its way any more. What the store had no room for the page holds until `saved`.
	 */
	async stop(): Promise<void> {
		await this.written();
	}

	/** The visitor is saved: nothing of it is held. */
	saved(): void {
		this.#now.hold(null);
	}

	#hold(draft: KeptDraft | null, completing: string | null): void {
		this.#now.hold(draft && { draft, completing, place: this.#n });
	}

	/** Lets the place go: what is kept there is the next page's. */
	async leave(): Promise<void> {
		await this.written();
		const place = this.#place;
		[this.#place, this.#n] = [null, null];
		(await place)?.free();
		this.#now.leave();
	}

	async #write(): Promise<void> {
		while (this.#next) {
			const place = await this.place().catch(() => null);
			const next = this.#next;
			this.#next = null;
			if (next && place !== null && (await this.#stored(next.draft, next.completing, place)) && this.#next === null) this.#now.hold(null);
		}
		this.#writing = null;
	}

	/** False = the store refused: the page holds it still. */
	async #stored(draft: KeptDraft | null, completing: string | null, place: number): Promise<boolean> {
		// Typed before there was a place: a page that dies now leaves it in one place, and not in two.
		this.#hold(draft, completing);
		return pipeline.keepDraft(draft, completing, place).then(
			() => true,
			() => false
		);
	}
}
