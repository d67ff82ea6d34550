import type { ImportManifest } from '#domain/import';
import { Book, bump } from '../../lists/book';
import type { Standing } from '../../store/list-schema';

/**
 * Whom an import put into its list or moved there, of contacts that were known before (those that it created go by themselves when it is
 * taken back, IMP-13), and how those stood whom it started anew. One value per import in `settings`.
 */
export interface Placed {
	added: number[];
	moved: { id: number; from: string }[];
	again: { id: number; campaignId: string; standing: Standing }[];
}
/** `again` = WIDTH numbers a contact, of which two point into `words`; absent in what an older version kept. */
interface Stored {
	added: Uint32Array;
	moved: Uint32Array;
	from: string[];
	again?: Float64Array;
	words?: string[];
}
const WIDTH = 8;

/** What is kept of those who start anew, after what is kept already. */
function packed(before: Stored | undefined, again: Placed['again']): { again: Float64Array; words: string[] } {
	const words = [...(before?.words ?? [])];
	const at = new Map(words.map((w, i) => [w, i]));
	const place = (word: string): number => {
		let i = at.get(word);
		if (i === undefined) at.set(word, (i = words.push(word) - 1));
		return i;
	};
	const numbers = again.flatMap(({ id, campaignId, standing: s }) => [
		id,
		place(campaignId),
		s.state,
		s.tries,
		s.last,
		s.due,
		s.callback,
		s.outcome === null ? -1 : place(s.outcome)
	]);
	return { again: Float64Array.from([...(before?.again ?? []), ...numbers]), words };
}

function* unpacked({ again = new Float64Array(0), words = [] }: Stored): Generator<Placed['again'][number]> {
	for (let k = 0; k + WIDTH <= again.length; k += WIDTH) {
		const [id = 0, campaign = 0, state = 0, tries = 0, last = 0, due = 0, callback = 0, outcome = -1] = again.subarray(k, k + WIDTH);
		yield { id, campaignId: words[campaign] ?? '', standing: { state, tries, last, due, callback, outcome: words[outcome] ?? null } };
	}
}

interface Tx {
	objectStore(name: 'settings'): {
		get(key: string): Promise<unknown>;
		put(value: unknown, key: string): Promise<unknown>;
		delete(key: string): Promise<unknown>;
	};
	objectStore(name: 'leadLists'): { get(id: string): Promise<{ processId: string } | undefined> };
}

const keyOf = (importId: string): string => `placed/${importId}`;

/** Adds to what is remembered of an import, in the transaction that places. */
export async function rememberPlaced(transaction: unknown, importId: string, placed: Placed): Promise<void> {
	if (placed.added.length + placed.moved.length + placed.again.length === 0) return;
	const store = (transaction as Tx).objectStore('settings');
	const before = (await store.get(keyOf(importId))) as Stored | undefined;
	const next: Stored = {
		added: Uint32Array.from([...(before?.added ?? []), ...placed.added]),
		moved: Uint32Array.from([...(before?.moved ?? []), ...placed.moved.map((m) => m.id)]),
		from: [...(before?.from ?? []), ...placed.moved.map((m) => m.from)],
		...packed(before, placed.again)
	};
	await store.put(next, keyOf(importId));
}

/**
 * Takes back where an import put one contact, since no row of it is that contact any more, and forgets that it did. As when the import is
 * taken back, who was worked since stays. Says how the row counts in the list's ledger, null where it found the contact where it is.
 */
export async function takeBackOne(
	transaction: unknown,
	book: Book,
	importId: string,
	listId: string,
	id: number
): Promise<{ outcome: 'added' | 'moved' | null; again: boolean }> {
	const store = (transaction as Tx).objectStore('settings');
	const placed = (await store.get(keyOf(importId))) as Stored | undefined;
	if (!placed) return { outcome: null, again: false };
	const again = [...unpacked(placed)];
	const mine = again.filter((a) => a.id === id);
	const at = placed.moved.indexOf(id);
	const added = placed.added.includes(id);
	if (mine.length === 0 && at < 0 && !added) return { outcome: null, again: false };
	if (added) leave(book, listId, id);
	if (at >= 0) goBack(book, listId, id, placed.from[at] ?? '');
	for (const { campaignId, standing } of mine) book.standAgain(id, campaignId, standing);
	const next: Stored = {
		added: placed.added.filter((a) => a !== id),
		moved: placed.moved.filter((a) => a !== id),
		from: placed.from.filter((_, i) => i !== at),
		...packed(
			undefined,
			again.filter((a) => a.id !== id)
		)
	};
	await store.put(next, keyOf(importId));
	return { outcome: added ? 'added' : at >= 0 ? 'moved' : null, again: mine.length > 0 };
}

/** Out of the list that an import put it in, unless it was worked since or is elsewhere by now. */
function leave(book: Book, listId: string, id: number): void {
	if (book.listOf(id) === listId && !book.isWorkedOn(id)) book.remove(id);
}

/** Back into the list that it was in before. Where both lists are in a campaign, the state goes back along with the contact. */
function goBack(book: Book, listId: string, id: number, from: string): void {
	if (book.listOf(id) === listId && book.lists.has(from) && !book.isWorkedOn(id, from)) book.move(id, from);
}

/**
 * Takes back where an import put contacts, in the transaction that ends its undoing: out of the list, or back into the one before. Who was
 * worked since, or is elsewhere by now, stays. Who started anew by it and wasn't called since stands as before, a callback among it.
 */
export async function takeBackPlaced(transaction: unknown, manifest: ImportManifest): Promise<void> {
	const tx = transaction as Tx;
	const upload = manifest.setup?.list;
	const placed = (await tx.objectStore('settings').get(keyOf(manifest.id))) as Stored | undefined;
	await tx.objectStore('settings').delete(keyOf(manifest.id));
	const list = upload && placed ? await tx.objectStore('leadLists').get(upload.listId) : undefined;
	// Also where nobody goes back: what is known of the list names its newest upload.
	if (upload) await bump(tx);
	if (!upload || !placed || !list) return;
	const book = await Book.open(tx, list.processId);
	for (const id of placed.added) leave(book, upload.listId, id);
	placed.moved.forEach((id, i) => goBack(book, upload.listId, id, placed.from[i] ?? ''));
	for (const { id, campaignId, standing } of unpacked(placed)) book.standAgain(id, campaignId, standing);
	await book.flush();
}
