import { IdSet, isIdBits, type IdBits } from '#domain/basics/id-set';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';

/**
 * In `settings`: deleted contacts of which no value is left, a bit each; and those that stay since a delivery holds them, so that nobody reads
 * a million of them every day to learn that.
 */
type Name = 'removed' | 'deletedKept';

type Tx = {
	objectStore(name: 'settings'): {
		get(name: string): Promise<unknown>;
		put(value: unknown, name: string): Promise<unknown>;
	};
};

const setOf = (value: unknown): IdSet => (isIdBits(value) ? IdSet.ofBits(value) : new IdSet());

export const readRemoved = async (db: Store, name: Name = 'removed'): Promise<IdSet> =>
	setOf(await withDeadline(db.get('settings', name), 'Reading which contacts were removed'));

/**
 * Notes, inside the transaction that blanks them or once they were seen blank, that nothing is left of these; or that they stay. Answers of
 * how many that is new.
 */
export async function noteRemoved(tx: Tx, ids: Iterable<number>, name: Name = 'removed'): Promise<number> {
	const settings = tx.objectStore('settings');
	const set = setOf(await settings.get(name));
	const before = set.size;
	set.setAll(ids, true);
	await settings.put(set.bits(), name);
	return set.size - before;
}

/** In `settings`: those who are being removed, and by whom: a tab may die in the middle. */
const REMOVING = 'removing';
export interface Removing extends IdBits {
	by: string;
}

/** Who was being removed when a tab died; null = nobody. */
export async function readRemoving(db: Store): Promise<{ ids: IdSet; by: string } | null> {
	const mark: unknown = await withDeadline(db.get('settings', REMOVING), 'Reading who is being removed');
	const ids = setOf(mark);
	return ids.size > 0 ? { ids, by: String((mark as Partial<Removing>).by ?? '') } : null;
}

/** Says, inside a transaction, who is being removed; null = nobody any more. */
export async function markRemoving(tx: Tx, mark: Removing | null): Promise<void> {
	await tx.objectStore('settings').put(mark, REMOVING);
}
