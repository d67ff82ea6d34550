import { UNSCORED } from '#domain/scoring/score';
import { headOf, readHeads, type ChunkHead } from '../store/chunks/chunk-head';
import { positionOf, serialOf } from '../store/contact-id';
import type { Store } from '../store/engine/open';
import { readPackedChunks } from '../store/chunks/packed-chunks';

/** Who is there, and with what score, of all stored contacts: heads alone, a few bytes a contact. */
export class ContactsIndex {
	/** By serial: it is looked into for every contact of a list. */
	readonly #heads: (ChunkHead | undefined)[] = [];
	/** What all contacts are scored by, beside what scores them everywhere. */
	readonly #everywhere: ReadonlySet<string>;
	constructor(
		readonly generation: number,
		heads: Iterable<ChunkHead>
	) {
		let common: Set<string> | null = null;
		for (const h of heads) {
			this.#heads[h.serial] = h;
			common = new Set([...(common ?? h.alsoScored?.keys() ?? [])].filter((by) => h.alsoScored?.has(by)));
		}
		this.#everywhere = common ?? new Set();
	}

	/** How many of these are not deleted. */
	aliveOf(ids: readonly number[]): number {
		return ids.reduce((n, id) => n + (this.isAlive(id) ? 1 : 0), 0);
	}
	isAlive(id: number): boolean {
		return this.#heads[serialOf(id)]?.alive[positionOf(id)] === 1;
	}
	/** Are there scores by this of all contacts? While they are made anew, some may lack them. */
	isScoredBy(by: string): boolean {
		return this.#everywhere.has(by);
	}
	/** 0–100, 255 = unscored. @param by null = what scores all contacts */
	rawScore(id: number, by: string | null): number {
		const h = this.#heads[serialOf(id)];
		return (by === null ? h?.scores : h?.alsoScored?.get(by))?.[positionOf(id)] ?? UNSCORED;
	}
	/** Changes whenever the chunk is written. */
	stampOf(serial: number): number {
		return this.#heads[serial]?.stamp ?? 0;
	}
}

let known: { store: Store; index: ContactsIndex } | null = null;

/** After news of contacts that doesn't say which, a restored backup among them, whose numbers may be those of before. */
export const forgetContactsIndex = (): void => {
	known = null;
};

/** The contacts as of now: read again when any was written since. */
export async function contactsIndex(db: Store): Promise<ContactsIndex> {
	const generation = Number((await db.get('settings', 'generation')) ?? 1);
	if (known?.store === db && known.index.generation === generation) return known.index;
	const heads = new Map((await readHeads(db, 0, Infinity)).map((h) => [h.serial, h]));
	// Chunks that an older version of the schema wrote have none.
	const without = (await db.getAllKeys('chunks')).filter((s) => !heads.has(s));
	for (let at = 0; at < without.length; at += 20)
		for (const chunk of await readPackedChunks(db, without.slice(at, at + 20)))
			if (chunk) heads.set(chunk.serial, headOf(chunk, chunk.stamp ?? 0));
	known = { store: db, index: new ContactsIndex(generation, heads.values()) };
	return known.index;
}
