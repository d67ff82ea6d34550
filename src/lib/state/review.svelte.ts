import type { Decision } from '#domain/match';
import type { Result } from '#domain/result';
import type { ReviewCounts, ReviewFilter } from '#domain/review';
import { type Picks, isSamePair } from './review-words';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { endedElsewhere, followReview } from './review-follow';
import { ReviewThreshold } from './review-threshold.svelte';
import { ReviewPace } from './review-pace.svelte';
import { stops } from './stops';
import { toasts } from './toasts.svelte';
import { ReviewPages, PAGE } from './review-pages.svelte';
/** How long the undo pill stays, ms. */
const PILL = 8000;

export type UserDecision = Exclude<Decision, 'undecided'>;

/**
 * Step 4: the candidate pairs of one import, open ones first, fetched by page as they come into view; works at
 * 50,000 pairs because only the pages in view are here. The worker owns order, decisions and counts.
 */
export class ReviewDeck extends ReviewPages {
	readonly threshold: ReviewThreshold;
	busy = $state(false);
	/** The way the last decided card leaves. */
	leaving = $state<UserDecision | null>(null);
	/** The write that is going on or was the last. */
	#writing: Promise<unknown> = Promise.resolve();
	/** Where each decision was made, to come back to on undo. */
	#trail: number[] = [];
	#toast: number | null = null;
	#fade: ReturnType<typeof setTimeout> | undefined;
	#stop = (): void => undefined;
	/** The decision just made one by one, for the undo pill above the buttons; null after a while. */
	last = $state<UserDecision | null>(null);
	readonly pace = new ReviewPace();

	constructor(id: string) {
		super(id);
		this.threshold = new ReviewThreshold(id, () => this.filter);
	}

	async load(): Promise<void> {
		await this.read();
		if (this.total > 0) this.fitMode();
		this.pace.begin();
	}

	/** Follows what other tabs decide here, and whom they add, change or take away; until it is closed, or they end it. */
	follow(ended: () => void): this {
		this.#stop = followReview(this.id, () => this.#catchUp(ended));
		return this;
	}
	async #catchUp(ended: () => void): Promise<void> {
		while (this.busy) await this.#writing;
		const now = await this.askCounts();
		if (!now.ok || this.busy) return;
		if (now.value.state === this.counts?.state) return void (this.counts = now.value);
		if (now.value.state === '')
			return (await endedElsewhere(this.id)) ? ended() : void (this.problem = { code: 'importMovedOn', params: {} });
		this.#hush();
		await this.#anew();
		if (this.total > 0) this.fitMode();
	}
	/** Everything as it stands now; who is looked at stays in view where that is still to be decided. */
	async #anew(): Promise<void> {
		const looked = this.current;
		this.#trail = [];
		this.selected = new Set();
		await this.read();
		for (const [page, pairs] of looked ? this.pages : []) {
			const n = page * PAGE + pairs.findIndex((p) => isSamePair(p, looked));
			if (n >= page * PAGE && n < this.open) this.cursor = n;
		}
	}

	/** Merges everything open from the threshold on, as one decision that one undo takes back. */
	readonly mergeFrom = (): Promise<void> =>
		this.#inList({ filter: this.filter, from: this.threshold.value }, 'merge', this.threshold.effect?.merge ?? 0);

	/** One decision on the pair under the cursor. */
	readonly decide = async (decision: UserDecision): Promise<void> => {
		const pair = this.current;
		if (!pair || !this.canDecide || this.busy || stops('decide')) return;
		this.pace.decided();
		this.leaving = decision;
		const done = await this.#apply({ pairs: [pair.pair] }, decision, 1, Object.keys(this.picks).length > 0 ? this.picks : undefined);
		this.leaving = null;
		if (done) await this.#decidedHere(decision);
		this.pace.next();
	};
	/** The pill says what was done; the last one of a filter leads on to all, the last of all to the list of what became of them. */
	async #decidedHere(decision: UserDecision): Promise<void> {
		this.last = decision;
		clearTimeout(this.#fade);
		this.#fade = setTimeout(() => {
			this.last = null;
		}, PILL);
		if (this.open > 0) return;
		if ((this.counts?.open ?? 0) > 0) await this.show('all');
		else {
			this.mode = 'list';
			this.listAfterLast = true;
		}
	}

	/** One row of the list. */
	readonly decideOne = (pair: number, decision: UserDecision): Promise<void> => this.#inList({ pairs: [pair] }, decision, 1);
	/** The selection, or everything open under the filter (DUP-4). */
	readonly decideSelected = (decision: UserDecision): Promise<void> =>
		this.#inList({ pairs: [...this.selected] }, decision, this.selected.size);
	readonly decideFilter = (decision: UserDecision): Promise<void> => this.#inList({ filter: this.filter }, decision, this.open);

	/** Sends the rows of another name that share an email to Manual Review instead (IMP-10). */
	readonly asideShared = (): Promise<void> => this.#inList({ filter: 'sharedMail' }, 'manual', this.counts?.sharedMail.rows ?? 0);

	async #inList(target: { pairs: number[] } | { filter: ReviewFilter; from?: number }, decision: UserDecision, n: number): Promise<void> {
		if (stops('decide') || !(await this.#apply(target, decision, n))) return;
		this.#hush();
		this.#toast = toasts.show({
			text: m.imports.review.toast[decision](n),
			action: { label: m.imports.review.undo, run: () => void this.undo() }
		});
	}

	/** Takes back what is said of the decision before: its Undo would undo another one. */
	#hush(): void {
		clearTimeout(this.#fade);
		this.last = null;
		if (this.#toast !== null) toasts.dismiss(this.#toast);
		this.#toast = null;
	}
	/** The review is left. */
	readonly close = (): void => {
		this.#stop();
		this.#hush();
	};

	async #apply(
		target: { pairs: number[] } | { filter: ReviewFilter; from?: number },
		decision: UserDecision,
		n: number,
		picks?: Picks
	): Promise<boolean> {
		if (this.busy || n === 0) return false;
		const at = this.cursor;
		return this.#write(async () => {
			const done = await this.#settle(await guarded(() => pipeline.decide(this.id, target, decision, picks, this.counts?.state)));
			if (done) this.#trail.push(at);
			return done;
		});
	}

	/** Takes the newest decision back and shows its pair again. Asked for while a decision is being stored, it takes that one back. */
	readonly undo = async (): Promise<void> => {
		while (this.busy) await this.#writing;
		if (!this.counts?.canUndo || stops('decide')) return;
		this.#hush();
		this.cursor = this.#trail.pop() ?? this.cursor;
		await this.#write(async () => {
			if (!(await this.#settle(await guarded(() => pipeline.undoDecision(this.id, this.counts?.state))))) return;
			// The last decision had led on to the list: its pair is looked at again where it was decided.
			if (this.listAfterLast) this.mode = 'single';
			this.listAfterLast = false;
			this.#toast = toasts.show({ text: m.imports.review.undone, ms: 2500 });
		});
		this.pace.begin();
	};

	/** One write at a time; `work` says what is wrong by `problem`, not by throwing. */
	#write<T>(work: () => Promise<T>): Promise<T> {
		this.busy = true;
		this.problem = null;
		const writing = work().finally(() => {
			this.busy = false;
		});
		this.#writing = writing;
		return writing;
	}

	async #settle(got: Result<ReviewCounts>): Promise<boolean> {
		if (!got.ok) {
			this.problem = got.problem;
			if (got.problem.code === 'decidedElsewhere') {
				this.#hush();
				await this.#anew();
			}
			return false;
		}
		this.selected = new Set();
		await this.refresh(got.value);
		return true;
	}
}
