import { ok, type Problem, type Result } from '#domain/result';
import type { PairGroup, PairView, ReviewCounts, ReviewFilter, ReviewOrder } from '#domain/matching/review';
import { type Picks, isDecidable } from './review-words';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';

/** Pairs fetched at once. */
export const PAGE = 50;

/** The pairs of a review as they are looked at: which of them, in which order, one by one or as a list; read a page at a time. */
export class ReviewPages {
	readonly id: string;
	counts = $state.raw<ReviewCounts | null>(null);
	filter = $state<ReviewFilter>('all');
	mode = $state<'single' | 'list'>('single');
	order = $state<ReviewOrder>('confidence');
	/** The group of the pair in view (DUP-5). */
	group = $state.raw<PairGroup | null>(null);
	/** Pairs under the filter, and how many of them are open (they come first). */
	total = $state(0);
	open = $state(0);
	/** Position in the order of the worker. */
	cursor = $state(0);
	selected = $state.raw<ReadonlySet<number>>(new Set());
	problem = $state.raw<Problem | null>(null);
	protected pages = $state.raw<ReadonlyMap<number, PairView[]>>(new Map());
	#picks = $state.raw<{ pair: number; picks: Picks } | null>(null);
	/** Results for another filter or an older order are dropped. */
	#version = 0;
	#wanted = new Set<number>();
	/** The list was opened by the last decision, or since the filter has nothing open, not by a person. */
	protected listAfterLast = false;
	#listByFilter = false;

	/** Pairs that were decided here and are being stored: the next one is in view already. */
	protected passed = $state.raw<ReadonlySet<number>>(new Set());
	/** Position of the pair in view. */
	readonly shown = $derived.by(() => this.#beside(this.cursor, 1));
	/** Which of the open ones it is, without those that are being stored; 0 = it is settled. */
	readonly place = $derived.by(() => {
		let before = 0;
		for (let n = 1; n <= this.passed.size; n++) before += Number(this.#isPassed(this.shown - n));
		return this.shown < this.open ? { n: this.shown + 1 - before, of: this.open - this.#passedOpen() } : null;
	});
	readonly current = $derived.by(() => this.at(this.shown));
	readonly picks: Picks = $derived.by(() =>
		this.current ? (this.#picks?.pair === this.current.pair ? this.#picks.picks : this.current.picks) : {}
	);
	readonly canDecide = $derived.by(() => this.current !== undefined && isDecidable(this.current));

	constructor(id: string) {
		this.id = id;
	}

	/** The pair at a position, once its page is here. */
	at(index: number): PairView | undefined {
		return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** Those that are being stored and still stand among the open ones: what is stored does so no more, and is not counted twice. */
	#passedOpen(): number {
		let n = 0;
		for (const [page, pairs] of this.pages)
			for (const [i, { pair }] of pairs.entries()) n += Number(page * PAGE + i < this.open && this.passed.has(pair));
		return n;
	}
	#isPassed(index: number): boolean {
		return this.passed.has(this.at(index)?.pair ?? -1);
	}
	/** The position, or the next one that way that is not being stored. */
	#beside(index: number, by: 1 | -1): number {
		while (this.#isPassed(index)) index += by;
		return index;
	}
	/**
	 * Goes on from an open pair while it is being stored, where the next one is at hand and hangs together with none of `asked`: whatever is
	 * said of these says nothing of it. False = it stays in view.
	 */
	protected pass(pair: PairView, asked: readonly PairView[]): boolean {
		const next = this.#beside(this.shown + 1, 1);
		const other = this.at(next);
		if (this.shown >= this.open || next >= this.open || !other) return false;
		if (other.group !== null && asked.some((a) => a.group !== null)) return false;
		this.passed = new Set(this.passed).add(pair.pair);
		return true;
	}

	protected async read(): Promise<void> {
		const got = await this.askCounts();
		if (got.ok) await this.refresh(got.value);
		else this.problem = got.problem;
	}

	protected readonly askCounts = (): Promise<Result<ReviewCounts>> => guarded(async () => ok(await pipeline.reviewCounts(this.id)));
	readonly #askPage = (page: number) =>
		guarded(async () => ok(await pipeline.reviewPage(this.id, this.filter, page * PAGE, PAGE, this.order)));

	/** Fetches the pages of a range that are not here yet. */
	readonly need = (first: number, last: number): void => {
		for (let p = Math.floor(first / PAGE); p <= Math.floor(Math.max(first, last) / PAGE); p++) {
			if (p * PAGE < this.total && !this.pages.has(p) && !this.#wanted.has(p)) void this.#fetch(p);
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
		if (got.value.state !== this.counts?.state) return this.read();
		this.total = got.value.total;
		this.open = got.value.open;
		this.pages = new Map(this.pages).set(page, got.value.pairs);
	}

	/** Reads the page under the cursor anew; the others follow when they are needed. */
	protected async refresh(counts = this.counts): Promise<void> {
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
		if (got.value.state !== counts?.state) return this.read();
		this.counts = counts;
		this.total = got.value.total;
		this.open = got.value.open;
		this.pages = new Map([[page, got.value.pairs]]);
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
		await this.refresh();
		this.fitMode();
	};

	/** What has nothing open is looked at as a list; the list goes when the filter does. */
	protected fitMode(): void {
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
		this.#listByFilter = this.listAfterLast = false;
	};

	readonly sort = async (order: ReviewOrder): Promise<void> => {
		this.order = order;
		this.cursor = 0;
		await this.refresh();
	};

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
		const next = this.#beside(this.shown + by, by);
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
}
