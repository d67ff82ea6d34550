import { UNSCORED } from '#domain/score';
import { headOf, readHeads, type ChunkHead } from '../store/chunk-head';
import { positionOf, serialOf } from '../store/contact-id';
import type { Store } from '../store/open';
import { readPackedChunks } from '../store/packed-chunks';

/** Who is there, and with what score, of all stored contacts: heads alone, a few bytes a contact. */
export class ContactsIndex {
	/** By serial: it is looked into for every contact of a list. */
	readonly #heads: (ChunkHead | undefined)[] = [];
	constructor(readonly generation: number, heads: Iterable<ChunkHead>) { for (const h of heads) this.#heads[h.serial] = h; }

	isAlive(id: number): boolean { return this.#heads[serialOf(id)]?.alive[positionOf(id)] === 1; }
	/** 0–100, 255 = unscored. */
	rawScore(id: number): number { return this.#heads[serialOf(id)]?.scores[positionOf(id)] ?? UNSCORED; }
	scoreOf(id: number): number | null { const s = this.rawScore(id); return s === UNSCORED ? null : s; }
	/** Changes whenever the chunk is written. */
	stampOf(serial: number): number { return this.#heads[serial]?.stamp ?? 0; }
}

let known: { store: Store; index: ContactsIndex } | null = null;

/** After news of contacts that doesn't say which, a restored backup among them, whose numbers may be those of before. */
export const forgetContactsIndex = (): void => { known = null; };

/** The contacts as of now: read again when any was written since. */
export async function contactsIndex(db: Store): Promise<ContactsIndex> {
	const generation = Number((await db.get('settings', 'generation')) ?? 1);
	if (known?.store === db && known.index.generation === generation) return known.index;
	const heads = new Map((await readHeads(db, 0, Infinity)).map((h) => [h.serial, h]));
	// Chunks that an older version of the schema wrote have none.
	const without = (await db.getAllKeys('chunks')).filter((s) => !heads.has(s));
	for (let at = 0; at < without.length; at += 20)
		for (const chunk of await readPackedChunks(db, without.slice(at, at + 20))) if (chunk) heads.set(chunk.serial, headOf(chunk, chunk.stamp ?? 0));
	known = { store: db, index: new ContactsIndex(generation, heads.values()) };
	return known.index;
}
