import type { MemberRow } from '#domain/lead-list';
import { lists as worker } from '#lib/worker-client/lists.ts';

/** Members read at once. */
const PAGE = 100;

/** The members of a list (LST-2), read by the page as they come into view. */
export class ListMembers {
	/** Null until known. */
	total = $state<number | null>(null);
	failed = $state(false);
	#pages = $state.raw<ReadonlyMap<number, readonly MemberRow[]>>(new Map());
	#asked = new Set<number>();
	#wanted = [0];
	#turn = 0;
	#id = '';

	/** Another list, or the same one anew. What is shown stays until the new rows are here. */
	readonly load = async (id = this.#id): Promise<void> => {
		if (id !== this.#id) { this.total = null; this.#pages = new Map(); this.#wanted = [0]; }
		this.#id = id;
		this.#turn++;
		this.#asked.clear();
		await Promise.all(this.#wanted.map((page) => this.#read(page, true)));
	};
	row(i: number): MemberRow | undefined { return this.#pages.get(Math.floor(i / PAGE))?.[i % PAGE]; }
	/** Says which rows are in view. */
	readonly want = (first: number, last: number): void => {
		const from = Math.floor(Math.max(0, first) / PAGE), to = Math.floor(Math.max(0, last) / PAGE);
		this.#wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		for (const page of this.#wanted) if (!this.#pages.has(page)) void this.#read(page, false);
	};

	async #read(page: number, fresh: boolean): Promise<void> {
		if (this.#id === '' || this.#asked.has(page)) return;
		this.#asked.add(page);
		const turn = this.#turn;
		try {
			const got = await worker.members(this.#id, page * PAGE, PAGE);
			if (turn !== this.#turn) return;
			// Pages out of view are read again when they come into it, so that they are never older than the total.
			const kept = fresh ? [...this.#pages].filter(([p]) => this.#wanted.includes(p)) : [...this.#pages];
			this.#pages = new Map([...kept, [page, got.rows]]);
			this.total = got.total;
			this.failed = false;
		} catch {
			if (turn === this.#turn) this.failed = true;
		} finally {
			if (turn === this.#turn) this.#asked.delete(page);
		}
	}
}
