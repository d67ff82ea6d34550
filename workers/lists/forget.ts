import { Book, bump } from './book';

interface Tx {
	objectStore(name: 'processes'): { getAll(): Promise<{ id: string }[]> };
}

/**
 * Takes contacts out of all lead lists, with their states, callbacks, notes and attempts, inside a transaction on LIST_STORES: for whoever
 * is erased. What suppression lists hold of them stays, since it keeps others from calling them, and says nothing but a hash.
 * @returns how many lists they were taken out of
 */
export async function forgetContacts(tx: unknown, ids: Iterable<number>): Promise<number> {
	const all = [...new Set(ids)];
	let left = 0;
	for (const { id } of await (tx as Tx).objectStore('processes').getAll()) {
		const book = await Book.open(tx, id);
		for (const contact of all) if (book.remove(contact)) left++;
		await book.flush();
	}
	if (left > 0) await bump(tx);
	return left;
}
