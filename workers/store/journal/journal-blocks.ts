import { withDeadline } from '../engine/deadline';
import { HASH_BYTES, hashOf, saidBy, sealOf } from './journal-hash';
import type { Store } from '../engine/open';
import type { JournalEntry } from '../schema';

/**
 * [Note: journal blocks] Older entries of the audit log lie a thousand together, as the texts that were hashed, a line each, with
 * their hashes: one value is read many times faster than a thousand, and nothing is written out again to be checked. A
 * block stands under the number of its last entry; the newest thousand entries always lie by themselves.
 */
export interface JournalBlock {
	/** Number of each entry. */
	numbers: Float64Array;
	/** 32 bytes each. */
	hashes: Uint8Array;
	/** JSON of [at, by, action, params], a line each. */
	lines: string;
	/** Places of entries that a person was taken out of. */
	redacted: number[];
}

export const PER_BLOCK = 1000;
/** Newest entries that are never packed: the head of the chain is among them. */
export const LOOSE = 1000;
/** In `settings`: how far packing has come, and what it packed; where it is missing, the blocks themselves say it. */
export const PACKED = 'journalPacked';
export interface Packed {
	last: number;
	blocks: number;
	entries: number;
}

/** What such a value says of itself. */
const BLOCK = 'block';

export const isBlock = (v: JournalEntry): boolean => v.block !== undefined;

/** An entry as checks read it: the text that was hashed, the hash that it carries, and the entry itself when somebody asks. */
export interface JournalLine {
	key: number;
	said: string;
	hash: Uint8Array | undefined;
	redacted: boolean;
	entry: () => JournalEntry;
}

const entryOf = (said: string, hash: Uint8Array | undefined, redacted: boolean): JournalEntry => {
	const [at, by, action, params] = JSON.parse(said) as [number, string, string, Record<string, unknown>];
	return { at, by, action, params, ...(hash && { hash }), ...(redacted && { redacted: true as const }) };
};

/** The entries of one value of the store. */
export function linesOf(key: number, value: JournalEntry): JournalLine[] {
	const { block } = value;
	if (!block) return [{ key, said: saidBy(value), hash: value.hash, redacted: value.redacted === true, entry: () => value }];
	const gone = new Set(block.redacted);
	return block.lines.split('\n').map((said, i) => {
		const hash = block.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
		return { key: block.numbers[i] ?? 0, said, hash, redacted: gone.has(i), entry: () => entryOf(said, hash, gone.has(i)) };
	});
}

/** Values read at once: blocks are large, entries small. */
const BLOCKS_AT_ONCE = 16;
const ENTRIES_AT_ONCE = 4000;

/** The whole log in order, line by line, some at a time. */
export async function* journalLines(db: Store): AsyncGenerator<JournalLine[]> {
	for await (const values of journalValues(db)) yield values.flatMap(([key, value]) => linesOf(key, value));
}

/** The values of the log in order, blocks as they are. The next ones are read while the caller works on these. */
export async function* journalValues(db: Store): AsyncGenerator<[key: number, value: JournalEntry][]> {
	const read = async (from: number, most: number): Promise<[number[], JournalEntry[]]> => {
		const range = IDBKeyRange.lowerBound(from, true);
		const tx = db.transaction('journal');
		return withDeadline(Promise.all([tx.store.getAllKeys(range, most), tx.store.getAll(range, most)]), 'Reading the audit log');
	};
	let most = BLOCKS_AT_ONCE;
	let next = read(0, most);
	for (;;) {
		const [keys, values] = await next;
		if (keys.length === 0) return;
		most = values.some(isBlock) ? BLOCKS_AT_ONCE : ENTRIES_AT_ONCE;
		next = read(keys.at(-1) ?? 0, most);
		next.catch(() => undefined);
		yield values.map((value, i) => [keys[i] ?? 0, value]);
	}
}

/** Entries before a number (null = all), newest first, some at a time. */
export async function* journalBefore(db: Store, before: number | null): AsyncGenerator<JournalLine[]> {
	let top = before ?? Infinity;
	if (Number.isFinite(top)) {
		// A block stands under its last number: the one that holds `top` lies behind it.
		const above = await db.transaction('journal').store.openCursor(IDBKeyRange.lowerBound(top));
		const inside = above && isBlock(above.value) ? linesOf(above.key, above.value).filter((l) => l.key < top) : [];
		if (inside.length > 0) {
			yield inside.reverse();
			top = inside.at(-1)?.key ?? top;
		}
	}
	for (;;) {
		const range = Number.isFinite(top) ? IDBKeyRange.upperBound(top, true) : null;
		const newest = await db.transaction('journal').store.openKeyCursor(range, 'prev');
		if (!newest) return;
		const tx = db.transaction('journal');
		const window = IDBKeyRange.bound(Math.max(0, newest.key - LOOSE + 1), newest.key);
		const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(window), tx.store.getAll(window)]), 'Reading the audit log');
		const block = values.findLastIndex(isBlock);
		// Down to a block, which is the next to come, or that block by itself.
		const from = block === values.length - 1 ? block : block + 1;
		const lines = values.slice(from).flatMap((value, i) => linesOf(keys[from + i] ?? 0, value));
		yield lines.reverse();
		top = lines.at(-1)?.key ?? 0;
	}
}

/** Entries in all. */
export async function countJournal(db: Store): Promise<number> {
	const tx = db.transaction(['journal', 'settings']);
	const [values, packed] = await withDeadline(
		Promise.all([tx.objectStore('journal').count(), tx.objectStore('settings').get(PACKED)]),
		'Counting the audit log'
	);
	const { blocks, entries } = (packed as Packed | undefined) ?? { blocks: 0, entries: 0 };
	return values - blocks + entries;
}

/** Some entries as one value. @param before hash of what stands before the first */
export function blockOf(numbers: readonly number[], entries: readonly JournalEntry[], before: Uint8Array): JournalEntry {
	const block: JournalBlock = {
		numbers: Float64Array.from(numbers),
		hashes: new Uint8Array(entries.length * HASH_BYTES),
		lines: entries.map(saidBy).join('\n'),
		redacted: entries.flatMap((e, i) => (e.redacted ? [i] : []))
	};
	let hash = before;
	// Entries of before the chain get the hash that they have in it.
	entries.forEach((e, i) => block.hashes.set((hash = e.hash ?? hashOf(hash, saidBy(e))), i * HASH_BYTES));
	return { at: entries.at(-1)?.at ?? 0, by: '', action: BLOCK, params: {}, hash, block };
}

/**
 * Puts entries without a person in the place of those that are there, inside a transaction on `journal`. @returns the blocks that changed
 * with their new seals
 */
export async function replaceEntries(
	tx: {
		objectStore(name: 'journal'): {
			getKey(range: IDBKeyRange): Promise<number | undefined>;
			get(key: number): Promise<JournalEntry | undefined>;
			put(value: JournalEntry, key: number): Promise<unknown>;
		};
	},
	changed: readonly { key: number; entry: JournalEntry }[]
): Promise<[block: number, seal: string][]> {
	const store = tx.objectStore('journal');
	const seals = new Map<number, string>();
	for (const { key, entry } of changed) {
		const at = await store.getKey(IDBKeyRange.lowerBound(key));
		const value = at === undefined ? undefined : await store.get(at);
		if (at === undefined || !value) continue;
		const { block } = value;
		if (!block) {
			await store.put(entry, at);
			continue;
		}
		const place = block.numbers.indexOf(key);
		const lines = block.lines.split('\n');
		lines[place] = saidBy(entry);
		const next: JournalBlock = { ...block, lines: lines.join('\n'), redacted: [...new Set([...block.redacted, place])] };
		await store.put({ ...value, block: next }, at);
		seals.set(at, sealOf(next));
	}
	return [...seals];
}
