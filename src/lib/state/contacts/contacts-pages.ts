import type { ContactRow } from '#domain/contact';

/** Pages kept at most; the farthest from view go first. */
const MOST = 60;

interface Page {
	rows: readonly ContactRow[];
	fresh: boolean;
}

/** Pages of rows that were read, by number. Never changed in place, so that screens see each change. */
export class PageCache {
	/** Rows a page. */
	static readonly SIZE = 100;
	readonly #pages: ReadonlyMap<number, Page>;

	constructor(pages: ReadonlyMap<number, Page> = new Map()) {
		this.#pages = pages;
	}

	/** Numbers of the pages that hold the rows first…last (both inclusive). */
	static pagesOf(first: number, last: number): number[] {
		const from = Math.floor(Math.max(0, first) / PageCache.SIZE);
		const to = Math.floor(Math.max(0, last) / PageCache.SIZE);
		return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	}

	get size(): number {
		return this.#pages.size;
	}
	row(i: number): ContactRow | undefined {
		return this.#pages.get(Math.floor(i / PageCache.SIZE))?.rows[i % PageCache.SIZE];
	}
	isFresh(page: number): boolean {
		return this.#pages.get(page)?.fresh ?? false;
	}

	/** The same rows, to be read again before they count as fresh. */
	aged(): PageCache {
		return new PageCache(new Map([...this.#pages].map(([n, p]) => [n, { ...p, fresh: false }])));
	}

	/** With one page more; the farthest from `inView` leave when there are too many. */
	with(page: number, rows: readonly ContactRow[], inView: readonly number[]): PageCache {
		const pages = new Map(this.#pages).set(page, { rows, fresh: true });
		const middle = inView[0] ?? page;
		if (pages.size > MOST) {
			const far = [...pages.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle));
			for (const n of far.slice(0, pages.size - MOST)) pages.delete(n);
		}
		return new PageCache(pages);
	}
}
