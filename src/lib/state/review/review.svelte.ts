import type { Decision } from '#domain/matching/match';
import type { Result } from '#domain/result';
import type { PairView, ReviewCounts, ReviewFilter } from '#domain/matching/review';
import { isSamePair } from './review-words';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';
import { endedElsewhere, followReview } from './review-follow';
import { ReviewThreshold } from './review-threshold.svelte';
import { ReviewPace } from './review-pace.svelte';
import { stops } from '../stops';
import { toasts } from '../shell/toasts.svelte';
import { ReviewPages, PAGE } from './review-pages.svelte';
/** How long the undo pill stays, ms. */
const PILL = 8000;
/** Decisions on their way to the store at once; who is faster than that has looked at none of them. */
const MOST_ASKED = 8;
/** ms after a decision in which the next match can't have been looked at: a key that bounced, a tap that was meant once. */
const UNSEEN_MS = 100;

export type UserDecision = Exclude<Decision, 'undecided'>;

/** A decision on the pair in view that is being stored. `at` = its position, `open` = nobody had decided it before. */
interface Asked {
	pair: PairView;
	at: number;
	open: boolean;
	decision: UserDecision;
	stored: Promise<Result<ReviewCounts>>;
}

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
	/** Decided one by one and not stored yet, in their order. */
	#asked: Asked[] = [];
	#askedAt = -Infinity;
	/** Undos that wait for what is being stored. */
	#undoing = 0;
	/** The pair that the screen shows, once it has drawn it. */
	#seen: number | null = null;
	#toast: number | null = null;
	#tooFast: number | null = null;
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

	/**
	 * One decision on the pair in view. While it is stored the next one is in view, and takes its decision, too: each goes to the store at
	 * once, in its order, and means the pair that was seen. What can't have been meant so is not taken, and that is said.
	 * @param when the key or tap came, ms of performance.now()
	 */
	readonly decide = async (decision: UserDecision, when = Infinity): Promise<void> => {
		const pair = this.current;
		if (!pair || !this.canDecide || stops('decide')) return;
		if (!this.#means(pair, when)) return this.#notTaken();
		this.pace.decided();
		this.#askedAt = performance.now();
		const picks = Object.keys(this.picks).length > 0 ? this.picks : undefined;
		const stored = guarded(() => pipeline.decide(this.id, { pairs: [pair.pair] }, decision, picks, this.counts?.state));
		this.#asked.push({ pair, at: this.shown, open: this.shown < this.open, decision, stored });
		if (
			this.pass(
				pair,
				this.#asked.map((a) => a.pair)
			)
		)
			this.pace.next();
		else this.leaving = decision;
		if (!this.busy) await this.#write(() => this.#store());
	};
	/** Whether a decision that comes now can be of the pair in view. */
	#means(pair: PairView, when: number): boolean {
		if (this.#undoing > 0 || this.leaving !== null || (this.busy && this.#asked.length === 0)) return false;
		if (this.#asked.length >= MOST_ASKED) return false;
		if (this.#asked.some((a) => a.pair.pair === pair.pair)) return false;
		return (this.#seen ?? pair.pair) === pair.pair && when - this.#askedAt >= UNSEEN_MS;
	}
	/** The screen has drawn a pair; null = it shows none. */
	readonly seen = (pair: number | null): void => {
		this.#seen = pair;
	};
	#notTaken(): void {
		if (this.#tooFast !== null) toasts.dismiss(this.#tooFast);
		this.#tooFast = toasts.show({ text: m.imports.review.tooFast, tone: 'yellow' });
	}
	/** Follows each decision that was asked for until it is stored. */
	async #store(): Promise<void> {
		for (let ask = this.#asked[0]; ask; ask = this.#asked[0]) {
			const { pair, at, open, decision } = ask;
			const got = await ask.stored;
			if (got.ok) {
				this.#trail.push(at);
				// It goes behind the open ones: those after it move up.
				if (open) {
					if (at < this.cursor) this.cursor--;
					for (const a of this.#asked) if (a.at > at) a.at--;
				}
			}
			const done = await this.#settle(got);
			this.#asked.shift();
			this.passed = new Set([...this.passed].filter((p) => p !== pair.pair));
			if (this.leaving !== null && this.#asked.length === 0) {
				this.leaving = null;
				this.pace.next();
			}
			if (done) await this.#decidedHere(decision);
		}
	}
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

	async #apply(target: { pairs: number[] } | { filter: ReviewFilter; from?: number }, decision: UserDecision, n: number): Promise<boolean> {
		if (n === 0) return false;
		if (this.busy) {
			this.#notTaken();
			return false;
		}
		const at = this.cursor;
		return this.#write(async () => {
			const done = await this.#settle(await guarded(() => pipeline.decide(this.id, target, decision, undefined, this.counts?.state)));
			if (done) this.#trail.push(at);
			return done;
		});
	}

	/** Takes the newest decision back and shows its pair again. Asked for while a decision is being stored, it takes that one back. */
	readonly undo = async (): Promise<void> => {
		this.#undoing++;
		await this.#takeBack().finally(() => {
			this.#undoing--;
		});
	};
	async #takeBack(): Promise<void> {
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
	}

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
