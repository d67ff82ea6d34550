import type { MatchKeys } from '#domain/matching/match';
import { CHUNK_ROWS } from '#domain/chunk';
import { CHUNK_STORES, putReady, readyChunk } from '../contacts';
import { fromDisk } from '../chunks/chunk-store';
import { committed } from './committed';
import { withDeadline } from './deadline';
import { journalIn } from '../journal/journal';
import type { Store } from './open';
import type { StoredChunk } from '../schema';

/** Chunks brought over in one transaction. */
const AT_ONCE = 8;
/** In `settings` while an upgrade is under way: its whole, so that the line in the journal says it whoever ends it. */
const MARK = 'upgrading';

/**
 * What is left of an upgrade: serials of chunks that lie there as version 2 of the schema wrote them, ascending, and how many there are in
 * all.
 */
export interface UpgradeLeft {
	serials: number[];
	total: number;
	begun: boolean;
}

/** A chunk is brought over when it has a head, which is written in the same transaction: the store itself says what is left. */
export async function upgradeLeft(db: Store): Promise<UpgradeLeft> {
	const tx = db.transaction(['chunks', 'heads', 'settings']);
	const [all, done, mark] = await withDeadline(
		Promise.all([tx.objectStore('chunks').getAllKeys(), tx.objectStore('heads').getAllKeys(), tx.objectStore('settings').get(MARK)]),
		'Looking at the stored contacts'
	);
	const there = new Set(done);
	return { serials: all.filter((serial) => !there.has(serial)), total: all.length, begun: mark !== undefined };
}

/**
 * Brings the next few chunks over, in one transaction; the caller is the only writer of contacts.
 * @returns the serials that are left
 */
export async function upgradeSome(db: Store, left: UpgradeLeft, keysOf: (chunk: StoredChunk) => MatchKeys): Promise<number[]> {
	const some = left.serials.slice(0, AT_ONCE);
	const read = db.transaction(['chunks', 'heads']);
	const found = await withDeadline(
		Promise.all(
			some.map(async (serial) => {
				const [value, head] = await Promise.all([read.objectStore('chunks').get(serial), read.objectStore('heads').getKey(serial)]);
				// Written anew since the list was made: done already.
				return head === undefined && value && !('pieces' in value) ? fromDisk(value, CHUNK_ROWS) : null;
			})
		),
		'Reading contacts'
	);
	const ready = found.flatMap((chunk) => (chunk ? [readyChunk(chunk, keysOf(chunk))] : []));
	const tx = db.transaction([...CHUNK_STORES, 'settings'] as const, 'readwrite', { durability: 'relaxed' });
	await withDeadline(
		Promise.all([...ready.map((r) => putReady(tx, r)), tx.objectStore('settings').put({ chunks: left.total }, MARK), committed(tx)]),
		'Bringing the stored contacts into their new form'
	);
	return left.serials.slice(AT_ONCE);
}

/** Ends an upgrade of which nothing is left: one line in the journal. */
export async function endUpgrade(db: Store, at: number, by: string): Promise<void> {
	const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
	const mark = (await tx.objectStore('settings').get(MARK)) as { chunks: number } | undefined;
	if (mark) {
		await tx.objectStore('settings').delete(MARK);
		await journalIn(tx, at, by, 'store.upgraded', { chunks: mark.chunks });
	}
	await withDeadline(tx.done, 'Ending the upgrade');
}
