import type { ContactQuery, ContactRow } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import type { IdBits } from '#domain/basics/id-set';
import { followNews } from '#lib/worker-client/follow-news';
import { query as worker } from '#lib/worker-client/query';
import { PageCache } from './contacts-pages';

/** Pages asked for at once: enough to fill a screen, few enough that a fast scroll soon reaches what is in view. */
const AT_ONCE = 2;

/**
 * How long a list that flies past must rest before what is in view is read, ms: pages that are gone again when they come cost frames and
 * are never seen.
 */
const REST_MS = 80;

/** How soon the rest of an answer is asked for, ms. */
const AGAIN_MS = 150;

/** The rows of the list (CON-1): read by the page as they come into view, kept while they are near, followed by the news. */
export class ContactList {
	/** What is asked for. */
	query = $state.raw<ContactQuery>({});
	/** Contacts that match; null until known. Belongs to the rows shown. */
	total = $state<number | null>(null);
	/** Contacts of this list that were never sent anywhere; null until known. */
	fresh = $state<number | null>(null);
	/** The same, and those that wait or are on their way. */
	undelivered = $state<number | null>(null);
	/** Contacts of this list that stand somewhere as they were before they were changed last. */
	changed = $state<number | null>(null);
	/** Contacts of this list that the CRM rejected. */
	rejected = $state<number | null>(null);
	/** Grows when rows of another query take the place of the old ones: the view goes back to the top. */
	shown = $state(0);
	/** Grows when the list was read anew: others may stand in it, or fewer. */
	read = $state(0);
	/** True while the rows shown still belong to the query before. */
	waiting = $state(true);
	failed = $state(false);
	/** True while what the worker looks in is still being read: there may be more than is shown. */
	partial = $state(false);

	/** Fields that rows are read with, besides what each has. */
	#fields: readonly FieldId[] = [];
	#pages = $state.raw(new PageCache());
	#wanted: number[] = [0];
	/** Asked now: page → generation. */
	#asked = new Map<number, number>();
	/** Grows with every change of query or data; answers of an older one are dropped. */
	#generation = 0;
	#shownQuery = '';
	/** Generation whose delivery states were counted. */
	#counted = 0;
	#again: ReturnType<typeof setTimeout> | undefined;
	/** Runs while the list flies past. */
	#flight: ReturnType<typeof setTimeout> | undefined;

	/** Reads and follows the news; returns the way to stop. Rows of an earlier visit are shown until newer ones are here. */
	start(): () => void {
		const stop = followNews(
			(news) => news.kind !== 'held' && news.kind !== 'decisions',
			() => this.refresh()
		);
		if (this.partial) void this.refresh();
		return () => {
			clearTimeout(this.#again);
			stop();
		};
	}

	/** Another query: its rows replace the present ones as soon as the first of them are here. */
	show(q: ContactQuery): void {
		if (JSON.stringify(q) === JSON.stringify(this.query) && this.total !== null) {
			void this.refresh();
			return;
		}
		this.query = q;
		this.#wanted = [0];
		this.waiting = true;
		void this.refresh();
	}

	/** Says which fields rows are to have; where that is news, they are read again. */
	have(fields: readonly FieldId[]): void {
		if (fields.join() === this.#fields.join()) return;
		this.#fields = fields;
		if (this.total !== null || this.#asked.size > 0) void this.refresh();
	}

	/** Reads again what is in view, till it is there with its figures; the rest is read when it comes into view. */
	async refresh(): Promise<void> {
		this.#generation++;
		this.failed = false;
		this.#pages = this.#pages.aged();
		await this.#pump();
	}

	/** The row at a place of the list, or undefined while it is being read. */
	row(i: number): ContactRow | undefined {
		return this.#pages.row(i);
	}

	/** Says which rows are in view. */
	want(first: number, last: number): void {
		const [before, wanted] = [this.#wanted[0] ?? 0, PageCache.pagesOf(first, last)];
		this.#wanted = wanted;
		clearTimeout(this.#flight);
		if (Math.abs((wanted[0] ?? 0) - before) <= 1) this.#land();
		else this.#flight = setTimeout(() => this.#land(), REST_MS);
	}

	/** All matching ids in the order of the list; with `from` and `to` (inclusive) only those places. */
	async ids(q: ContactQuery = this.query, from = 0, to = Infinity): Promise<Uint32Array> {
		const all = await worker.ids(q);
		return from === 0 && to >= all.length ? all : all.slice(from, to + 1);
	}

	/** All contacts that match, in no order. */
	bits = (q: ContactQuery = this.query): Promise<IdBits> => worker.idBits(q);

	#land(): void {
		this.#flight = undefined;
		void this.#pump();
	}

	async #pump(): Promise<void> {
		if (this.#flight !== undefined) return;
		const reading: Promise<void>[] = [];
		for (const page of this.#wanted) {
			if (this.#asked.size >= AT_ONCE) break;
			if (this.#pages.isFresh(page) || this.#asked.get(page) === this.#generation) continue;
			reading.push(this.#read(page, this.#generation));
		}
		await Promise.all(reading);
	}

	async #read(page: number, generation: number): Promise<void> {
		const q = this.query;
		this.#asked.set(page, generation);
		let counted: Promise<void> | undefined;
		try {
			const answer = await worker.page(q, page * PageCache.SIZE, PageCache.SIZE, this.#fields);
			if (generation === this.#generation) counted = this.#take(page, answer, q);
		} catch {
			// A released worker starts again with the next call; only the newest question may say that it failed.
			if (generation === this.#generation) {
				this.failed = true;
				this.#wanted = [];
			}
		} finally {
			if (this.#asked.get(page) === generation) this.#asked.delete(page);
		}
		await Promise.all([this.#pump(), counted]);
	}

	/** Shows a page; ends when its figures are there, where it is the first of its generation. */
	#take(page: number, answer: Awaited<ReturnType<typeof worker.page>>, q: ContactQuery): Promise<void> | undefined {
		const key = JSON.stringify(q);
		const other = key !== this.#shownQuery;
		this.partial = answer.partial ?? false;
		clearTimeout(this.#again);
		if (this.partial) this.#again = setTimeout(() => void this.refresh(), AGAIN_MS);
		this.#pages = (other ? new PageCache() : this.#pages).with(page, answer.rows, this.#wanted);
		this.total = answer.total;
		this.waiting = false;
		if (other) {
			this.#shownQuery = key;
			this.shown++;
		}
		// Some were deleted: what was counted among more contacts is true no more.
		if (other || (this.undelivered ?? 0) > answer.total) {
			this.fresh = this.undelivered = this.rejected = this.changed = null;
		}
		if (this.partial || this.#counted === this.#generation) return undefined;
		this.#counted = this.#generation;
		this.read++;
		return this.#count(q, this.#generation);
	}

	/** After the rows, so that they never wait for it. */
	async #count(q: ContactQuery, generation: number): Promise<void> {
		const of = async (delivery: NonNullable<ContactQuery['delivery']>): Promise<number> => {
			if (generation !== this.#generation || (q.delivery !== undefined && q.delivery !== delivery)) return 0;
			return worker.count({ ...q, delivery, sort: { by: 'id', direction: 'asc' } });
		};
		try {
			const [fresh, waiting, sent, rejected, changed] = [
				await of('none'),
				await of('waiting'),
				await of('sent'),
				await of('rejected'),
				await of('changed')
			];
			if (generation !== this.#generation) return;
			this.fresh = fresh;
			this.undelivered = fresh + waiting + sent;
			this.rejected = rejected;
			this.changed = changed;
		} catch {
			// The list stands without these figures; the next news counts again.
		}
	}
}
