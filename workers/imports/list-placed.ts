import type { ImportManifest } from '#domain/import';
import { Book, bump } from '../lists/book';

/**
 * Whom an import put into its list or moved there, of contacts that were known before: those that it created go by themselves when it is taken back (IMP-13).
 * One value per import in `settings`.
 */
export interface Placed { added: number[]; moved: { id: number; from: string }[] }
interface Stored { added: Uint32Array; moved: Uint32Array; from: string[] }

interface Tx { objectStore(name: 'settings'): { get(key: string): Promise<unknown>; put(value: unknown, key: string): Promise<unknown>; delete(key: string): Promise<unknown> }; objectStore(name: 'leadLists'): { get(id: string): Promise<{ processId: string } | undefined> } }

const keyOf = (importId: string): string => `placed/${importId}`;

/** Adds to what is remembered of an import, in the transaction that places. */
export async function rememberPlaced(transaction: unknown, importId: string, placed: Placed): Promise<void> {
	if (placed.added.length === 0 && placed.moved.length === 0) return;
	const store = (transaction as Tx).objectStore('settings');
	const before = (await store.get(keyOf(importId))) as Stored | undefined;
	const next: Stored = {
		added: Uint32Array.from([...(before?.added ?? []), ...placed.added]), moved: Uint32Array.from([...(before?.moved ?? []), ...placed.moved.map((m) => m.id)]),
		from: [...(before?.from ?? []), ...placed.moved.map((m) => m.from)]
	};
	await store.put(next, keyOf(importId));
}

/** Takes back where an import put contacts, in the transaction that ends its undoing: out of the list, or back into the one before. Who was worked since, or is elsewhere by now, stays. */
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
	for (const id of placed.added) if (book.listOf(id) === upload.listId && !book.isWorkedOn(id)) book.remove(id);
	placed.moved.forEach((id, i) => {
		const from = placed.from[i] ?? '';
		// Where both lists are in a campaign, the state goes back along with the contact.
		if (book.listOf(id) === upload.listId && book.lists.has(from) && !book.isWorkedOn(id, from)) book.move(id, from);
	});
	await book.flush();
}
