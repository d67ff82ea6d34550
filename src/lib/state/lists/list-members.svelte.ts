import type { MemberRow } from '#domain/lists/lead-list';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { query } from '#lib/worker-client/query';
import { AS_ADDED, sortText, type MembersView } from './list-members-view';

/** Members read at once. */
const PAGE = 100;

/** Which members a view shows, in its order; null = all, as they came in. */
async function idsOf(listId: string, { search, sort }: MembersView): Promise<Uint32Array | null> {
	const { by, direction } = sort;
	if (search === '' && by === 'added' && direction === 'asc') return null;
	const isOfContacts = by === 'name' || by === 'company' || by === 'score';
	const found =
		search !== '' || isOfContacts
			? await query.ids({ listId, ...(search === '' ? {} : { search }), ...(isOfContacts ? { sort: { by, direction } } : {}) })
			: null;
	if (isOfContacts) return found;
	const ids = await worker.memberIds(listId, found, by);
	return direction === 'asc' ? ids : ids.reverse();
}

/** The members of a list (LST-2), searched and ordered, read by the page as they come into view. */
export class ListMembers {
	/** Of those that the view shows; null until known. */
	total = $state<number | null>(null);
	failed = $state(false);
	/** What is shown; until what is asked for is here, that of before. */
	view = $state.raw<MembersView>({ search: '', sort: AS_ADDED });
	/** Grows when another view is shown: it begins at its first row. */
	shown = $state(0);
	#pages = $state.raw<ReadonlyMap<number, readonly (MemberRow | null)[]>>(new Map());
	#ids = $state.raw<Uint32Array | null>(null);
	#asked = new Set<number>();
	#wanted = [0];
	#view: MembersView = this.view;
	/** Of readings of the view: only the newest counts. */
	#turn = 0;
	/** Of views that were read: a page of an earlier one is let go. */
	#made = 0;
	#id = '';

	/** Another list, or the same one anew. What is shown stays until the new rows are here. */
	readonly load = async (id = this.#id): Promise<void> => {
		if (id !== this.#id) {
			this.total = null;
			this.#pages = new Map();
			this.#wanted = [0];
		}
		this.#id = id;
		await this.#read();
	};
	/** Another search or order. */
	show(view: MembersView): void {
		if (view.search === this.#view.search && sortText(view.sort) === sortText(this.#view.sort)) return;
		this.#view = view;
		this.#wanted = [0];
		void this.#read();
	}
	row(i: number): MemberRow | undefined {
		return this.#pages.get(Math.floor(i / PAGE))?.[i % PAGE] ?? undefined;
	}
	/** Says which rows are in view. */
	readonly want = (first: number, last: number): void => {
		const from = Math.floor(Math.max(0, first) / PAGE),
			to = Math.floor(Math.max(0, last) / PAGE);
		this.#wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
		for (const page of this.#wanted) if (!this.#pages.has(page)) void this.#readPage(page);
	};
	/** Ids of all that the view shows. */
	readonly all = async (): Promise<Uint32Array> => this.#ids ?? (await worker.memberIds(this.#id, null, 'added'));

	/** The view anew, with the rows that are wanted. */
	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const view = this.#view;
		if (this.#id === '') return;
		try {
			const ids = await idsOf(this.#id, view);
			if (turn !== this.#turn) return;
			const last = ids ? Math.max(0, Math.ceil(ids.length / PAGE) - 1) : Infinity;
			const wanted = this.#wanted.filter((p) => p <= last);
			const got = await Promise.all((wanted.length > 0 ? wanted : [0]).map(async (p) => [p, await this.#fetch(p, ids)] as const));
			if (turn !== this.#turn) return;
			// Pages out of view are read again when they come into it, so that they are never older than the total.
			this.#made++;
			this.#asked.clear();
			this.#ids = ids;
			this.#pages = new Map(got.map(([p, { rows }]) => [p, rows]));
			this.total = got[0]?.[1].total ?? 0;
			if (view !== this.view) {
				this.view = view;
				this.shown++;
			}
			this.failed = false;
			this.want(this.#wanted[0]! * PAGE, this.#wanted.at(-1)! * PAGE);
		} catch {
			if (turn === this.#turn) this.failed = true;
		}
	}
	async #readPage(page: number): Promise<void> {
		if (this.#id === '' || this.#asked.has(page)) return;
		this.#asked.add(page);
		const made = this.#made;
		try {
			const { rows } = await this.#fetch(page, this.#ids);
			if (made === this.#made) this.#pages = new Map([...this.#pages, [page, rows]]);
		} catch {
			if (made === this.#made) this.failed = true;
		} finally {
			if (made === this.#made) this.#asked.delete(page);
		}
	}
	async #fetch(page: number, ids: Uint32Array | null): Promise<{ total: number; rows: (MemberRow | null)[] }> {
		if (!ids) return worker.members(this.#id, page * PAGE, PAGE);
		return { total: ids.length, rows: await worker.memberRows(this.#id, ids.slice(page * PAGE, (page + 1) * PAGE)) };
	}
}
