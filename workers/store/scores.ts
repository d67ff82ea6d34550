import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { newStamp } from './chunk-head';
import { fromDisk } from './chunk-store';
import { withDeadline } from './deadline';
import type { Store } from './open';
import type { StoredChunk } from './schema';
import { unshelve } from './shelved-chunk';

/** In `settings` while scores are made anew: for which moment (ms), and the serial from which on they are still those of before. */
const MARK = 'rescoring';
export interface Rescoring { at: number; next: number }

/** The rescoring that is under way or died with its tab; null = none. */
export async function readRescoring(db: Store): Promise<Rescoring | null> {
	const mark = (await withDeadline(db.get('settings', MARK), 'Reading what is under way')) as Rescoring | undefined;
	return mark ?? null;
}

/** The first serials that a rescoring has not come to, ascending, and how many it has not come to in all. */
export async function leftToScore(db: Store, next: number, most: number): Promise<{ serials: number[]; left: number }> {
	const keys = await withDeadline(db.getAllKeys('heads', IDBKeyRange.lowerBound(next)), 'Looking at the stored contacts');
	return { serials: keys.slice(0, most), left: keys.length };
}

/**
 * Makes the scores of some chunks anew and moves the mark behind them, in one transaction: the contacts' columns are read
 * and not written. The caller is the only writer of contacts.
 * @param fields all that `score` reads; nothing else is unpacked
 */
export async function writeScores(db: Store, serials: readonly number[], at: number, fields: ReadonlySet<FieldId>, score: (chunk: StoredChunk, at: number) => void): Promise<void> {
	const read = db.transaction(['chunks', 'columns', 'heads']);
	const found = await withDeadline(Promise.all(serials.map((serial) => Promise.all([
		read.objectStore('chunks').get(serial), read.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity])), read.objectStore('heads').get(serial)
	]))), 'Reading contacts');
	const scored = found.flatMap(([value, pieces, head]) => {
		if (!value || !head || !('pieces' in value)) return [];
		const chunk = fromDisk(unshelve(value, pieces, fields), CHUNK_ROWS);
		score(chunk, at);
		const scores = chunk.scores.slice(0, value.length);
		const stamp = newStamp();
		return [{ chunk: { ...value, scores, scoredAt: at, stamp }, head: { ...head, scores, stamp } }];
	});
	const tx = db.transaction(['chunks', 'heads', 'settings'], 'readwrite', { durability: 'relaxed' });
	const writes = scored.flatMap(({ chunk, head }) => [tx.objectStore('chunks').put(chunk, chunk.serial), tx.objectStore('heads').put(head, chunk.serial)]);
	const mark: Rescoring = { at, next: (serials.at(-1) ?? 0) + 1 };
	await withDeadline(Promise.all([...writes, tx.objectStore('settings').put(mark, MARK), tx.done]), 'Writing scores');
}

/** Takes the mark away within the transaction that makes the new scores known. */
export const endRescoring = (tx: { objectStore(name: 'settings'): { delete(key: string): Promise<unknown> } }): Promise<unknown> => tx.objectStore('settings').delete(MARK);
