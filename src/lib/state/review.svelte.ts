import type { Decision } from '#domain/match';
import { ok, type Problem, type Result } from '#domain/result';
import type { PairGroup, PairView, ReviewCounts, ReviewFilter, ReviewOrder } from '#domain/review';
import type { Picks } from './review-words';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { endedElsewhere, followReview } from './review-follow';
import { ReviewThreshold } from './review-threshold.svelte';
import { ReviewPace } from './review-pace.svelte';
import { isDecidable, isSamePair } from './review-words';
import { toasts } from './toasts.svelte';

/** Pairs fetched at once. */
const PAGE = 50;
/** How long the undo pill stays, ms. */
const PILL = 8000;

export type UserDecision = Exclude<Decision, 'undecided'>;

/**
 * Step 4: the candidate pairs of one import, open ones first, fetched by page as they come into view; works at
 * 50,000 pairs because only the pages in view are here. The worker owns order, decisions and counts.
 */
export class ReviewDeck {
	readonly id: string;
	counts = $state.raw<ReviewCounts | null>(null);
	filter = $state<ReviewFilter>('all');
	mode = $state<'single' | 'list'>('single');
	order = $state<ReviewOrder>('confidence');
	readonly threshold: ReviewThreshold;
	/** The group of the pair in view (DUP-5). */
	group = $state.raw<PairGroup | null>(null);
	/** Pairs under the filter, and how many of them are open (they come first). */
	total = $state(0);
	open = $state(0);
	/** Position in the order of the worker. */
	cursor = $state(0);
	selected = $state.raw<ReadonlySet<number>>(new Set());
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** The way the last decided card leaves. */
	leaving = $state<UserDecision | null>(null);
	#pages = $state.raw<ReadonlyMap<number, PairView[]>>(new Map());
	#picks = $state.raw<{ pair: number; picks: Picks } | null>(null);
	/** Results for another filter or an older order are dropped. */
	#version = 0;
	#wanted = new Set<number>();
	/** The write that is going on or was the last. */
	#writing: Promise<unknown> = Promise.resolve();
	/** Where each decision was made, to come back to on undo. */
	#trail: number[] = [];
	/** The list was opened by the last decision, or since the filter has nothing open, not by a person. */
	#listAfterLast = false;
	#listByFilter = false;
	#toast: number | null = null;
	#fade: ReturnType<typeof setTimeout> | undefined;
	#stop = (): void => undefined;
	/** The decision just made one by one, for the undo pill above the buttons; null after a while. */
	last = $state<UserDecision | null>(null);
	readonly pace = new ReviewPace();

	readonly current = $derived.by(() => this.at(this.cursor));
	readonly picks: Picks = $derived.by(() =>
		this.current ? (this.#picks?.pair === this.current.pair ? this.#picks.picks : this.current.picks) : {}
	);
	readonly canDecide = $derived.by(() => this.current !== undefined && isDecidable(this.current));

	constructor(id: string) {
		this.id = id;
		this.threshold = new ReviewThreshold(id, () => this.filter);
	}

	/** The pair at a position, once its page is here. */
	at(index: number): PairView | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	async load(): Promise<void> {
		await this.#read();
		if (this.total > 0) this.#fitMode();
		this.pace.begin();
	}
	async #read(): Promise<void> {
		const got = await this.#askCounts();
		if (got.ok) await this.#refresh(got.value);
		else this.problem = got.problem;
	}

	readonly #askCounts = (): Promise<Result<ReviewCounts>> => guarded(async () => ok(await pipeline.reviewCounts(this.id)));
	readonly #askPage = (page: number) =>
		guarded(async () => ok(await pipeline.reviewPage(this.id, this.filter, page * PAGE, PAGE, this.order)));

	/** Follows what other tabs decide here, and whom they add, change or take away; until it is closed, or they end it. */
	follow(ended: () => void): this {
		this.#stop = followReview(this.id, () => this.#catchUp(ended));
		return this;
	}
	async #catchUp(ended: () => void): Promise<void> {
		while (this.busy) await this.#writing;
		const now = await this.#askCounts();
		if (!now.ok || this.busy || now.value.state === this.counts?.state) return;
		if (now.value.state === '')
			return (await endedElsewhere(this.id)) ? ended() : void (this.problem = { code: 'importMovedOn', params: {} });
		this.#hush();
		await this.#anew();
		if (this.total > 0) this.#fitMode();
	}
	/** Everything as it stands now; who is looked at stays in view where that is still to be decided. */
	async #anew(): Promise<void> {
		const looked = this.current;
		this.#trail = [];
		this.selected = new Set();
		await this.#read();
		for (const [page, pairs] of looked ? this.#pages : []) {
			const n = page * PAGE + pairs.findIndex((p) => isSamePair(p, looked));
			if (n >= page * PAGE && n < this.open) this.cursor = n;
		}
	}

	/** Fetches the pages of a range that are not here yet. */
	readonly need = (first: number, last: number): void => {
		for (let p = Math.floor(first / PAGE); p <= Math.floor(Math.max(first, last) / PAGE); p++) {
			if (p * PAGE < this.total && !this.#pages.has(p) && !this.#wanted.has(p)) void this.#fetch(p);
		}
	};

	async #fetch(page: number): Promise<void> {
		const version = this.#version;
		this.#wanted.add(page);
		const got = await this.#askPage(page);
		if (version !== this.#version) return;
		this.#wanted.delete(page);
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		if (got.value.state !== this.counts?.state) return this.#read();
		this.total = got.value.total;
		this.open = got.value.open;
		this.#pages = new Map(this.#pages).set(page, got.value.pairs);
	}

	/** Reads the page under the cursor anew; the others follow when they are needed. */
	async #refresh(counts = this.counts): Promise<void> {
		const version = ++this.#version;
		this.#wanted.clear();
		const page = Math.floor(this.cursor / PAGE);
		const got = await this.#askPage(page);
		if (version !== this.#version) return;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		// Decided by another tab in between: counts and pages stand beside each other only where they are of one moment.
		if (got.value.state !== counts?.state) return this.#read();
		this.counts = counts;
		this.total = got.value.total;
		this.open = got.value.open;
		this.#pages = new Map([[page, got.value.pairs]]);
		// Behind the last open pair comes the first one again, never by itself a settled one.
		const end = this.open > 0 ? this.open - 1 : Math.max(0, this.total - 1);
		if (this.cursor > end) {
			this.cursor = this.open > 0 ? end : 0;
			this.need(this.cursor, this.cursor);
		}
	}

	readonly show = async (filter: ReviewFilter): Promise<void> => {
		this.filter = filter;
		this.cursor = 0;
		this.selected = new Set();
		await this.#refresh();
		this.#fitMode();
	};

	/** What has nothing open is looked at as a list; the list goes when the filter does. */
	#fitMode(): void {
		if (this.open === 0 && this.mode === 'single') {
			this.mode = 'list';
			this.#listByFilter = true;
		} else if (this.open > 0 && this.#listByFilter) {
			this.mode = 'single';
			this.#listByFilter = false;
		}
	}

	/** A person chose one by one, or the list. */
	readonly look = (mode: 'single' | 'list'): void => {
		this.mode = mode;
		this.#listByFilter = this.#listAfterLast = false;
	};

	readonly sort = async (order: ReviewOrder): Promise<void> => {
		this.order = order;
		this.cursor = 0;
		await this.#refresh();
	};

	/** Merges everything open from the threshold on, as one decision that one undo takes back. */
	readonly mergeFrom = (): Promise<void> =>
		this.#inList({ filter: this.filter, from: this.threshold.value }, 'merge', this.threshold.effect?.merge ?? 0);

	/** Reads the group of the pair in view, where it has one. */
	readonly readGroup = async (): Promise<void> => {
		const pair = this.current;
		if (!pair?.group) {
			this.group = null;
			return;
		}
		const got = await guarded(async () => ok(await pipeline.reviewGroup(this.id, pair.pair)));
		if (this.current?.pair === pair.pair) this.group = got.ok ? got.value : null;
	};

	readonly move = (by: 1 | -1): void => {
		const next = this.cursor + by;
		if (next < 0 || next >= this.total) return;
		this.cursor = next;
		this.need(next, next + 1);
	};
	readonly goTo = (index: number): void => {
		this.cursor = index;
		this.look('single');
		this.need(index, index + 1);
	};
	readonly setPicks = (picks: Picks): void => {
		if (this.current) this.#picks = { pair: this.current.pair, picks };
	};
	readonly toggle = (pair: number, on: boolean): void =>
		this.select(on ? [...this.selected, pair] : [...this.selected].filter((p) => p !== pair));
	readonly select = (pairs: readonly number[]): void => {
		this.selected = new Set(pairs);
	};

	/** One decision on the pair under the cursor. */
	readonly decide = async (decision: UserDecision): Promise<void> => {
		const pair = this.current;
		if (!pair || !this.canDecide || this.busy) return;
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
			this.#listAfterLast = true;
		}
	}

	/** One row of the list. */
	readonly decideOne = (pair: number, decision: UserDecision): Promise<void> => this.#inList({ pairs: [pair] }, decision, 1);
	/** The selection, or everything open under the filter (DUP-4). */
	readonly decideSelected = (decision: UserDecision): Promise<void> =>
		this.#inList({ pairs: [...this.selected] }, decision, this.selected.size);
	readonly decideFilter = (decision: UserDecision): Promise<void> => this.#inList({ filter: this.filter }, decision, this.open);

	async #inList(target: { pairs: number[] } | { filter: ReviewFilter; from?: number }, decision: UserDecision, n: number): Promise<void> {
		if (!(await this.#apply(target, decision, n))) return;
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
		if (!this.counts?.canUndo) return;
		this.#hush();
		this.cursor = this.#trail.pop() ?? this.cursor;
		await this.#write(async () => {
			if (!(await this.#settle(await guarded(() => pipeline.undoDecision(this.id, this.counts?.state))))) return;
			// The last decision had led on to the list: its pair is looked at again where it was decided.
			if (this.#listAfterLast) this.mode = 'single';
			this.#listAfterLast = false;
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
		await this.#refresh(got.value);
		return true;
	}
}
