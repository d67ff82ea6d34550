import type { FixFilter, FixRow } from '#domain/imports/fix';
import type { Problem } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';

const PAGE = 100;
/** Pages kept beyond those in view. */
const KEEP = 24;

/** The rows of the fix grid as they come into view: fetched by page, kept while near, at any length. */
export class FixList {
	total = $state(0);
	/** Rows looked through, while a search is not through yet. */
	searched = $state<number | null>(null);
	/** True until the first page of a filter is here. */
	waiting = $state(true);
	problem = $state.raw<Problem | null>(null);
	#pages = $state.raw<ReadonlyMap<number, FixRow[]>>(new Map());
	#wanted = new Set<number>();
	/** Answers for another filter, or from before a refresh, are dropped. */
	#version = 0;
	#view = { first: 0, last: PAGE - 1 };
	#filter: FixFilter = { show: 'error' };
	readonly #id: string;

	constructor(id: string) {
		this.#id = id;
	}

	row(index: number): FixRow | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** Position of a row among those at hand, or -1. */
	indexOf(row: number): number {
		for (const [page, rows] of this.#pages) {
			const at = rows.findIndex((r) => r.row === row);
			if (at >= 0) return page * PAGE + at;
		}
		return -1;
	}

	/** Position of a row in the whole list, which goes by row number, or -1; its page is at hand then. */
	async find(row: number): Promise<number> {
		let [low, high] = [0, this.total - 1];
		while (low <= high) {
			const at = (low + high) >> 1;
			const [there] = await this.rows(at, at);
			if (!there) return -1;
			if (there.row === row) {
				await this.#fetch(Math.floor(at / PAGE), this.#version, false);
				return this.indexOf(row);
			}
			if (there.row < row) low = at + 1;
			else high = at - 1;
		}
		return -1;
	}

	/** The rows from one position to another, read where they are not at hand. */
	async rows(first: number, last: number): Promise<FixRow[]> {
		const found: FixRow[] = [];
		for (let p = Math.floor(first / PAGE); p <= Math.floor(last / PAGE); p++) {
			let rows = this.#pages.get(p);
			if (!rows) {
				const got = await guarded(() => pipeline.fixPage(this.#id, this.#filter, p * PAGE, PAGE));
				if (!got.ok) {
					this.problem = got.problem;
					return found;
				}
				rows = got.value.rows;
			}
			found.push(...rows.slice(Math.max(0, first - p * PAGE), last - p * PAGE + 1));
		}
		return found;
	}

	/**
	 * Shows another filter from its top. `began` is called with its first rows, before they are on the screen: what moves with them must
	 * not move later.
	 */
	async show(filter: FixFilter, began: () => void): Promise<void> {
		this.#filter = filter;
		this.#view = { first: 0, last: PAGE - 1 };
		this.waiting = true;
		const version = this.#begin();
		await this.#fetch(0, version, true, began);
		if (version === this.#version) this.waiting = false;
	}

	/** Reads what is in view anew; rows stay on the screen until their new state is here. */
	async refresh(): Promise<void> {
		const version = this.#begin();
		const first = Math.floor(this.#view.first / PAGE);
		const last = Math.floor(Math.max(this.#view.first, this.#view.last) / PAGE);
		this.#pages = new Map([...this.#pages].filter(([p]) => p >= first && p <= last));
		for (let p = first; p <= last; p++) await this.#fetch(p, version, false);
	}

	#begin(): number {
		this.#wanted.clear();
		this.searched = null;
		return ++this.#version;
	}

	readonly need = (first: number, last: number): void => {
		this.#view = { first, last };
		for (let p = Math.floor(first / PAGE); p <= Math.floor(Math.max(first, last) / PAGE); p++)
			if (p * PAGE < this.total && !this.#pages.has(p) && !this.#wanted.has(p)) void this.#fetch(p, this.#version, false);
	};

	/** A page; while a search goes on, again and again, so that its rows and their count fill up. */
	async #fetch(page: number, version: number, fresh: boolean, began?: () => void): Promise<void> {
		let awaited = began;
		this.#wanted.add(page);
		for (let first = fresh; ; first = false) {
			const got = await guarded(() => pipeline.fixPage(this.#id, this.#filter, page * PAGE, PAGE));
			if (version !== this.#version) return;
			this.#wanted.delete(page);
			if (!got.ok) {
				this.problem = got.problem;
				return;
			}
			this.total = got.value.total;
			this.searched = got.value.searched;
			this.#keep(page, got.value.rows, first);
			if (got.value.rows.length > 0 || got.value.searched === null) {
				awaited?.();
				awaited = undefined;
			}
			if (got.value.searched === null) return;
			if (first) this.waiting = false;
		}
	}

	#keep(page: number, rows: FixRow[], alone: boolean): void {
		const pages = new Map(alone ? [] : this.#pages);
		pages.delete(page);
		pages.set(page, rows);
		const inView = (p: number): boolean => p >= Math.floor(this.#view.first / PAGE) - 1 && p <= Math.floor(this.#view.last / PAGE) + 1;
		for (const p of pages.keys()) if (pages.size > KEEP && !inView(p)) pages.delete(p);
		this.#pages = pages;
	}

	/** Puts rows in place of those with the same numbers. */
	take(rows: readonly FixRow[]): void {
		const by = new Map(rows.map((r) => [r.row, r]));
		this.#pages = new Map(
			[...this.#pages].map(([p, list]) => [p, list.some((r) => by.has(r.row)) ? list.map((r) => by.get(r.row) ?? r) : list])
		);
	}
}
