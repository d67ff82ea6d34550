import type { ContactQuery } from '#domain/contact';
import type { ContactList } from './contacts.svelte';
import { IdSet } from '#domain/basics/id-set';
import { isAll } from './contacts-query';

/** What is ticked in the list. It outlives a change of filter, so that people can be gathered from several searches. */
export class ContactSelection {
	#ids = new IdSet();
	#version = $state(0);
	/** How many of them stand in the list as filtered now. */
	here = $state(0);
	#looks = 0;
	/** Place of the last tick, where a shift-click begins. */
	#anchor: number | null = null;
	/** True while the ids of a large choice are fetched. */
	busy = $state(false);
	#list: ContactList;

	constructor(list: ContactList) {
		this.#list = list;
	}

	get size(): number {
		return this.#version >= 0 ? this.#ids.size : 0;
	}
	has(id: number): boolean {
		return this.#version >= 0 && this.#ids.has(id);
	}

	/** Ticks or unticks the contact at a place of the list; with `range`, all from the last tick to here alike. */
	async tick(id: number, place: number, on: boolean, range: boolean): Promise<void> {
		const from = this.#anchor;
		this.#anchor = place;
		this.#setHere([id], on);
		if (!range || from === null || from === place) return;
		await this.#fetch(async () => {
			this.#setHere(await this.#list.ids(undefined, Math.min(from, place), Math.max(from, place)), on);
		});
	}

	/** Every contact of the list as filtered now, or none of them; whoever was ticked in another one stays so. */
	async all(on: boolean): Promise<void> {
		// Nobody else is ticked: nothing has to be looked up.
		if (!on && this.here === this.#ids.size) this.clear();
		else
			await this.#fetch(async () => {
				const bits = await this.#list.bits();
				this.#put(() => this.#ids.setBits(bits, on));
			});
	}

	clear(): void {
		this.#anchor = null;
		this.here = 0;
		if (this.#ids.size > 0) this.#change(() => this.#ids.clear());
	}

	/** The list shows others, or something changed in it: who is gone is ticked no more, and who is ticked here is counted anew. */
	async look(): Promise<void> {
		if (this.#ids.size === 0) return;
		const look = ++this.#looks;
		const { query } = this.#list;
		try {
			const alive = await this.#list.bits({});
			const listed = isAll(query) ? alive : await this.#list.bits(query);
			if (look !== this.#looks) return;
			this.#change(() => this.#ids.keepOnly(alive));
			this.here = this.#ids.countOf(listed);
		} catch {
			// It is done with the next news; whatever is done with those that are ticked leaves out who is gone.
		}
	}

	/** The ticked ids in the order of the list; contacts that were deleted meanwhile are gone. */
	async ids(): Promise<Uint32Array> {
		const listed = this.#ids.pick(await this.#list.ids());
		if (listed.length === this.#ids.size) return listed;
		const sort: ContactQuery['sort'] = this.#list.query.sort ?? { by: 'score', direction: 'desc' };
		return this.#ids.pick(await this.#list.ids({ sort }));
	}

	/** Ticks or unticks contacts that stand in the list. */
	#setHere(ids: Iterable<number>, on: boolean): void {
		this.#put(() => this.#ids.setAll(ids, on));
	}
	#put(job: () => void): void {
		const before = this.#ids.size;
		this.#change(job);
		this.here += this.#ids.size - before;
	}
	#change(job: () => void): void {
		job();
		this.#version++;
	}
	async #fetch(job: () => Promise<void>): Promise<void> {
		this.busy = true;
		try {
			await job();
		} finally {
			this.busy = false;
		}
	}
}
