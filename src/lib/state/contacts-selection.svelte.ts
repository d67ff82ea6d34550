import type { ContactQuery } from '#domain/contact';
import type { ContactList } from './contacts.svelte';
import { IdSet } from './contacts-id-set';

/** What is ticked in the list. It outlives a change of filter, so that people can be gathered from several searches. */
export class ContactSelection {
	#ids = new IdSet();
	#version = $state(0);
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
		this.#change(() => this.#ids.set(id, on));
		if (!range || from === null || from === place) return;
		await this.#fetch(async () => {
			const ids = await this.#list.ids(undefined, Math.min(from, place), Math.max(from, place));
			this.#change(() => this.#ids.setAll(ids, on));
		});
	}

	/** Every contact of the list as filtered now. */
	async all(): Promise<void> {
		await this.#fetch(async () => {
			const ids = await this.#list.ids();
			this.#change(() => {
				this.#ids.clear();
				this.#ids.setAll(ids, true);
			});
		});
	}

	clear(): void {
		this.#anchor = null;
		if (this.#ids.size > 0) this.#change(() => this.#ids.clear());
	}

	/** The ticked ids, best first; contacts that were deleted meanwhile are gone. */
	async ids(): Promise<Uint32Array> {
		const sort: ContactQuery['sort'] = this.#list.query.sort ?? { by: 'score', direction: 'desc' };
		return this.#ids.pick(await this.#list.ids({ sort }));
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
