import { asWriter } from '../../locks';
import { withDeadline } from '../engine/deadline';
import { journalIn, SEALED } from './journal';
import { blockOf, isBlock, LOOSE, PACKED, PER_BLOCK, type Packed } from './journal-blocks';
import { GENESIS, hashOf, sameHash, saidBy, sealOf } from './journal-hash';
import type { Store } from '../engine/open';
import type { JournalEntry } from '../schema';

/** Who seals. */
const BY = 'Muster';

/**
 * Packs the oldest loose entries, a transaction a block and each as the writer, so that a backup never holds an entry twice or not at all,
 * until the newest thousand are left; each block is sealed by an entry of its own, which the chain goes on with. What isn't as it was
 * written is not packed: checks go on telling it. The caller is not the writer. @param beat called between two blocks
 */
export async function packJournal(db: Store, now: () => number, beat: () => Promise<void>): Promise<void> {
	while (await asWriter(() => packNext(db, now()))) await beat();
}

async function packNext(db: Store, at: number): Promise<boolean> {
	const tx = db.transaction(['journal', 'settings'], 'readwrite');
	const journal = tx.objectStore('journal');
	const now = ((await tx.objectStore('settings').get(PACKED)) as Packed | undefined) ?? { last: 0, blocks: 0, entries: 0 };
	const range = IDBKeyRange.lowerBound(now.last, true);
	const first = await journal.getKey(range);
	const known = first === undefined ? undefined : await journal.get(first);
	let packed: Packed;
	// A block that packing doesn't know of, as after a restore, is there however few entries follow it.
	if (first !== undefined && known?.block)
		packed = { last: first, blocks: now.blocks + 1, entries: now.entries + known.block.numbers.length };
	else if ((await journal.count(range)) < PER_BLOCK + LOOSE) return (await tx.done, false);
	else {
		const [keys, values] = await Promise.all([journal.getAllKeys(range, PER_BLOCK), journal.getAll(range, PER_BLOCK)]);
		// A block further on: only what lies before it is loose.
		const end = values.findIndex(isBlock);
		const [numbers, entries] = [keys.slice(0, end < 0 ? undefined : end), values.slice(0, end < 0 ? undefined : end)];
		const last = numbers.at(-1) ?? now.last;
		const before = (now.last > 0 ? await journal.get(now.last) : undefined)?.hash ?? GENESIS;
		if (!follows(entries, before)) return (await tx.done, false);
		const value = blockOf(numbers, entries, before);
		await journal.delete(IDBKeyRange.bound(numbers[0] ?? 0, last));
		await journal.put(value, last);
		if (value.block) await journalIn(tx, at, BY, SEALED, { block: last, seal: sealOf(value.block) });
		packed = { last, blocks: now.blocks + 1, entries: now.entries + entries.length };
	}
	await tx.objectStore('settings').put(packed, PACKED);
	await withDeadline(tx.done, 'Packing the audit log');
	return true;
}

/** True where each entry follows from the one before. One that a person was taken out of can't be followed; it is certified elsewhere. */
function follows(entries: readonly JournalEntry[], before: Uint8Array): boolean {
	let hash = before;
	for (const e of entries) {
		const own = e.redacted && e.hash ? e.hash : hashOf(hash, saidBy(e));
		if (e.hash && !sameHash(e.hash, own)) return false;
		hash = own;
	}
	return true;
}
