import type { BulkChange } from '#domain/contacts/bulk-edit';
import type { HistoryRecord } from '../../store/schema';

const partsOf = (tags: string | null | undefined): string[] => (tags ? tags.split(', ') : []);

/** Puts those tags of a contact into a map that are not among others; capitals make no difference. */
function keep(into: Map<string, string>, tags: readonly string[], others: readonly string[]): void {
	const known = new Set(others.map((t) => t.toLowerCase()));
	for (const tag of tags) if (!known.has(tag.toLowerCase()) && !into.has(tag.toLowerCase())) into.set(tag.toLowerCase(), tag);
}

/** Tags that an edit of many added and took away, by what became of its contacts: who had a tag already didn't get it. */
export class TagsMade {
	readonly #added = new Map<string, string>();
	readonly #removed = new Map<string, string>();
	/** Tags that may still turn up. */
	readonly #most: number;

	/** @param change what is to be done, where that is known: once all of it was done somewhere, nobody is looked at any more */
	constructor(change?: BulkChange) {
		const wanted = change?.kind === 'tags' ? [...change.add, ...change.remove] : [];
		this.#most = change ? new Set(wanted.map((t) => t.trim().toLowerCase())).size : Infinity;
	}

	add(records: readonly HistoryRecord[]): void {
		for (const { before, after } of records) {
			if (this.#added.size + this.#removed.size >= this.#most) return;
			const [had, has] = [partsOf(before.tags), partsOf(after.tags)];
			keep(this.#added, has, had);
			keep(this.#removed, had, has);
		}
	}
	/** Those found so far. */
	get value(): { added: string[]; removed: string[] } {
		return { added: [...this.#added.values()], removed: [...this.#removed.values()] };
	}
}
