import { problemText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { ok } from '#domain/result';
import type { HeldEntry } from '#domain/matching/review';
import { goto } from '$app/navigation';
import { m } from '#lib/messages/index';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';
import type { Picks } from './review-words';
import { entryName, canMerge } from './review-queue-words';
import { stops } from '../stops';
import { toasts } from '../shell/toasts.svelte';

export type HeldDecision = 'merge' | 'keepBoth' | 'skip';

/** Entries fetched at once. */
const PAGE = 50;

/**
 * Manual Review (DUP-8): what waits, page by page, and the decisions on it. Each is stored at once: a page that dies loses none. A skip can
 * be taken back here, also after a reload, a merge from its contact.
 */
export class HeldQueue {
	/** False until the first answer. */
	loaded = $state(false);
	cursor = $state(0);
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** The way the decided entry leaves. */
	leaving = $state<HeldDecision | null>(null);
	/** Whose value a merge takes, by field, for the entry that they were chosen for. */
	#picks = $state.raw<{ entry: string; picks: Picks }>({ entry: '', picks: {} });
	total = $state(0);
	/** Rows of files in all that wait: rows of one person wait as one entry. */
	rows = $state(0);
	#pages = $state.raw<ReadonlyMap<number, HeldEntry[]>>(new Map());
	/** Id of the entry whose skip is the next to be taken back; null = none. */
	skipped = $state<string | null>(null);
	/** The message of the last skip, with its Undo; 0 = none. */
	#told = 0;
	#version = 0;
	#wanted = new Set<number>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Getters, not derived: they are asked after waits, when the screen that made this may be gone and its derived values with it. */
	get current(): HeldEntry | undefined {
		return this.at(this.cursor);
	}
	get picks(): Picks {
		return this.current?.id === this.#picks.entry ? this.#picks.picks : {};
	}
	readonly setPicks = (picks: Picks): void => {
		if (this.current) this.#picks = { entry: this.current.id, picks };
	};

	/** The entry at a position, once its page is here. */
	at(index: number): HeldEntry | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** Reads the queue and follows the news; returns the way to stop. */
	start(): () => void {
		const stop = onNews((news) => {
			if (news.kind !== 'held' && news.kind !== 'contacts') return;
			this.#soon();
		});
		void this.load();
		return () => {
			clearTimeout(this.#timer);
			stop();
		};
	}
	/** Something changed elsewhere, or here: read what is in view anew. Who is looked at stays in view, whoever came or went before. */
	async #again(): Promise<void> {
		if (this.busy) return this.#soon();
		const id = this.current?.id;
		await this.load();
		if (id !== undefined && this.current?.id !== id) await this.#show(id);
	}
	#soon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#again(), 200);
	}

	/** Reads the page under the cursor anew; the others follow when they are needed. */
	async load(): Promise<void> {
		const version = ++this.#version;
		this.#wanted.clear();
		const page = Math.floor(this.cursor / PAGE);
		const got = await guarded(async () => ok(await pipeline.heldPage(page * PAGE, PAGE)));
		if (version !== this.#version) return;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.problem = null;
		this.loaded = true;
		[this.total, this.rows, this.skipped] = [got.value.total, got.value.rows, got.value.skipped];
		this.#pages = new Map([[page, got.value.entries]]);
		if (this.cursor >= this.total) this.move(Math.max(0, this.total - 1));
	}

	/** Fetches the pages of a range that are not here yet. */
	readonly need = (first: number, last: number): void => {
		for (let p = Math.floor(first / PAGE); p <= Math.floor((Math.max(first, last) + 1) / PAGE); p++)
			if (p * PAGE < this.total && !this.#pages.has(p) && !this.#wanted.has(p)) void this.#fetch(p);
	};
	async #fetch(page: number): Promise<void> {
		const version = this.#version;
		this.#wanted.add(page);
		const got = await guarded(async () => ok(await pipeline.heldPage(page * PAGE, PAGE)));
		if (version !== this.#version) return;
		this.#wanted.delete(page);
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		[this.total, this.rows, this.skipped] = [got.value.total, got.value.rows, got.value.skipped];
		this.#pages = new Map(this.#pages).set(page, got.value.entries);
	}

	/** Goes to a position; beyond the ends nothing happens. */
	readonly move = (to: number): void => {
		if (to < 0 || (to > 0 && to >= this.total)) return;
		this.cursor = to;
		this.need(to, to + 1);
	};

	/** Decides the entry under the cursor; the next one takes its place. */
	readonly decide = async (decision: HeldDecision): Promise<void> => {
		const entry = this.current;
		if (!entry || this.busy || (decision === 'merge' && !canMerge(entry)) || (decision === 'keepBoth' && (entry.sameKey || entry.taken)))
			return;
		if (stops('decide')) return;
		const { picks } = this;
		this.busy = true;
		this.problem = null;
		this.leaving = decision;
		await this.#settle(entry, decision, decision === 'merge' ? picks : {});
		if (this.cursor >= this.total) this.cursor = Math.max(0, this.total - 1);
		this.need(this.cursor, this.cursor + 1);
		this.leaving = null;
		this.busy = false;
	};

	async #settle(entry: HeldEntry, decision: HeldDecision, picks: Picks): Promise<void> {
		const name = entryName(entry.values);
		const got = await guarded(() => pipeline.decideHeld([entry.id], decision, picks));
		await this.load();
		if (!got.ok) return this.#refused(got.problem, name);
		// One Undo at a time, of what was done last.
		toasts.dismiss(this.#told);
		if (decision === 'skip') {
			this.#told = toasts.show({ text: m.review.did.skip(name), action: { label: m.review.undo, run: () => void this.undo(entry.id) } });
			return;
		}
		const done = got.value.merged + got.value.created > 0;
		const into = decision === 'merge' && entry.otherId !== null ? entry.otherId : null;
		if (!done)
			toasts.show({
				text: got.value.taken > 0 ? m.review.isTaken(name) : got.value.sameKey > 0 ? m.review.isThere(name) : m.review.stillWaits(name),
				tone: 'yellow'
			});
		else
			toasts.show({
				text: m.review.did[decision](name),
				tone: 'green',
				...(into === null ? { ms: 4000 } : { action: { label: m.review.openContact, run: () => void goto(`/contact?id=${into}`) } })
			});
	}

	/** What another tab decided first stands, and it is said: reading anew would take a problem's words away. */
	#refused(problem: Problem, name: string): void {
		if (problem.code === 'heldGone') toasts.show({ text: m.review.decidedElsewhere(name), tone: 'yellow' });
		else this.problem = problem;
	}

	/** Takes a skip back, where none is named the last one; what was skipped is in view again. */
	readonly undo = async (id: string | null = null): Promise<void> => {
		if (this.busy || (id ?? this.skipped) === null || stops('decide')) return;
		this.busy = true;
		this.problem = null;
		toasts.dismiss(this.#told);
		const got = await guarded(() => pipeline.undoSkip(id));
		// Said by a message: this may be tapped from any screen.
		if (got.ok) await this.#show(got.value.id);
		else {
			await this.load();
			toasts.show({ text: problemText(got.problem), tone: 'yellow', ms: 8000 });
		}
		this.busy = false;
	};

	/** Goes to an entry, wherever it stands. */
	async #show(id: string): Promise<void> {
		const place = await guarded(async () => ok(await pipeline.heldPlace(id)));
		if (!place.ok || place.value === null) return;
		this.cursor = place.value;
		await this.load();
		this.need(this.cursor, this.cursor + 1);
	}

	/** One decision for everything that waits. */
	readonly decideAll = async (decision: HeldDecision): Promise<void> => {
		if (this.busy || stops('decide')) return;
		this.busy = true;
		this.problem = null;
		const got = await guarded(() => pipeline.decideHeld('all', decision));
		this.cursor = 0;
		await this.load();
		if (!got.ok) this.problem = got.problem;
		else {
			const { created, merged, skipped, sameKey, taken, stillHeld } = got.value;
			const text =
				decision === 'keepBoth'
					? [m.review.allDone.keepBoth(created, sameKey - taken), taken > 0 ? m.review.allDone.taken(taken) : ''].filter(Boolean).join(' ')
					: decision === 'merge'
						? m.review.allDone.merge(merged, stillHeld - sameKey)
						: m.review.allDone.skip(skipped);
			toasts.show({ text, tone: sameKey > 0 ? 'yellow' : 'green' });
		}
		this.busy = false;
	};
}
