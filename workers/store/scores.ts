import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import { newStamp, readHeads } from './chunks/chunk-head';
import { fromDisk, restOf } from './chunks/chunk-store';
import { withDeadline } from './engine/deadline';
import { readImports } from './imports';
import type { Store } from './engine/open';
import type { StoredChunk } from './schema';
import { unshelve } from './chunks/shelved-chunk';

/** In `settings` while scores are made anew: for which moment (ms), and the serial from which on they are still those of before. */
const MARK = 'rescoring';
export interface Rescoring {
	at: number;
	next: number;
	/** Who asked for it where no person did. */
	by?: 'Muster';
}

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
export async function writeScores(
	db: Store,
	serials: readonly number[],
	at: number,
	fields: ReadonlySet<FieldId>,
	score: (chunk: StoredChunk, at: number) => void
): Promise<void> {
	const read = db.transaction(['chunks', 'columns', 'heads']);
	const found = await withDeadline(
		Promise.all(
			serials.map((serial) =>
				Promise.all([
					read.objectStore('chunks').get(serial),
					read.objectStore('columns').getAll(IDBKeyRange.bound([serial, 0], [serial, Infinity])),
					read.objectStore('heads').get(serial)
				])
			)
		),
		'Reading contacts'
	);
	const scored = found.flatMap(([value, pieces, head]) => {
		if (!value || !head || !('pieces' in value)) return [];
		const chunk = fromDisk(unshelve(value, pieces, fields), CHUNK_ROWS);
		score(chunk, at);
		const { scores, alsoScored } = restOf(chunk);
		const stamp = newStamp();
		const past = value.scoredAt > 0 && value.scoredAt < at && scores.some((s, i) => s !== value.scores[i]) ? value : null;
		const { alsoScored: _was, ...rest } = value;
		const { alsoScored: _were, ...listed } = head;
		const also = alsoScored ? { alsoScored } : {};
		return [{ chunk: { ...rest, scores, ...also, scoredAt: at, stamp }, head: { ...listed, scores, ...also, stamp }, past }];
	});
	const tx = db.transaction(['chunks', 'heads', 'settings', 'pastScores'], 'readwrite', { durability: 'relaxed' });
	const writes = scored.flatMap(({ chunk, head, past }) => [
		tx.objectStore('chunks').put(chunk, chunk.serial),
		tx.objectStore('heads').put(head, chunk.serial),
		...(past ? [keepPast(tx.objectStore('pastScores'), past.serial, past.scoredAt, past.scores)] : [])
	]);
	const moved = async (): Promise<unknown> => {
		const was = (await tx.objectStore('settings').get(MARK)) as Rescoring | undefined;
		return tx.objectStore('settings').put({ ...was, at, next: (serials.at(-1) ?? 0) + 1 } satisfies Rescoring, MARK);
	};
	await withDeadline(Promise.all([...writes, moved(), tx.done]), 'Writing scores');
}

/** Editions of a chunk's scores that are kept; the oldest go. */
const KEPT_PAST = 24;

interface PastScores {
	put(value: Uint8Array, key: [number, number]): Promise<unknown>;
	getAllKeys(range: IDBKeyRange): Promise<[number, number][]>;
	delete(key: [number, number]): Promise<unknown>;
}

async function keepPast(store: PastScores, serial: number, at: number, scores: Uint8Array): Promise<void> {
	await store.put(scores, [serial, at]);
	const keys = await store.getAllKeys(IDBKeyRange.bound([serial, 0], [serial, Infinity]));
	await Promise.all(keys.slice(0, -KEPT_PAST).map((key) => store.delete(key)));
}

/** Scores that a contact had before rescorings, oldest first; null = unscored. */
export async function readPastScores(db: Store, serial: number, position: number): Promise<{ at: number; score: number | null }[]> {
	const tx = db.transaction('pastScores');
	const range = IDBKeyRange.bound([serial, 0], [serial, Infinity]);
	const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]), 'Reading earlier scores');
	return keys.flatMap(([, at], n) => {
		const score = values[n]?.[position];
		return score === undefined ? [] : [{ at, score: score === UNSCORED ? null : score }];
	});
}

/** Moments that earlier scores are kept for, newest first, one a day at most (ms). */
export async function pastMoments(db: Store): Promise<number[]> {
	const days = new Map<number, number>();
	for (const [, at] of await withDeadline(db.getAllKeys('pastScores'), 'Reading earlier scores'))
		days.set(Math.floor(at / 86_400_000), Math.max(at, days.get(Math.floor(at / 86_400_000)) ?? 0));
	return [...days.values()].sort((a, b) => b - a);
}

/** Scores of a chunk as they were at a moment (ms): the last ones made until then, else the oldest that are kept. */
export async function scoresAt(db: Store, chunk: Pick<StoredChunk, 'serial' | 'scores' | 'scoredAt'>, at: number): Promise<Uint8Array> {
	if (chunk.scoredAt <= at) return chunk.scores;
	const range = IDBKeyRange.bound([chunk.serial, 0], [chunk.serial, Infinity]);
	const tx = db.transaction('pastScores');
	const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]), 'Reading earlier scores');
	const last = keys.findLastIndex(([, made]) => made <= at);
	return values[Math.max(0, last)] ?? chunk.scores;
}

/** Contacts by score, 0–100, in 256 counts; [255] = unscored. Those that are shown: alive, of imports that are complete. */
export async function scoreCounts(db: Store): Promise<Float64Array> {
	const counts = new Float64Array(256);
	const shown = new Set((await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks));
	const serials = [...shown].sort((a, b) => a - b);
	for (let at = 0; at < serials.length; at += HEADS)
		for (const head of await readHeads(db, serials[at] ?? 0, serials[Math.min(serials.length, at + HEADS) - 1] ?? 0))
			if (shown.has(head.serial)) for (let i = 0; i < head.length; i++) if (head.alive[i] === 1) counts[head.scores[i]!]!++;
	return counts;
}
/** Heads read in one call. */
const HEADS = 128;

/** Has everything scored anew: whoever opens the store next begins at the first contact, also where a rescoring was under way. */
export const markRescoring = (
	tx: { objectStore(name: 'settings'): { put(value: unknown, key: string): Promise<unknown> } },
	at: number,
	asked: Pick<Rescoring, 'by'> = {}
): Promise<unknown> => tx.objectStore('settings').put({ at, next: 0, ...asked } satisfies Rescoring, MARK);

/** In `settings`: the name of the rules by which all contacts are scored, or are being scored. */
const RULES = 'scoredByRules';

/**
 * Has everything scored anew where an app of other rules scored it: lists, counts and deliveries go by the stored scores, a contact's page
 * says why by the rules that the app has now, and the two must tell the same.
 */
export async function scoreByRules(db: Store, rules: string, at: number): Promise<void> {
	if ((await withDeadline(db.get('settings', RULES), 'Reading what is under way')) === rules) return;
	const tx = db.transaction(['settings', 'chunks'], 'readwrite', { durability: 'strict' });
	const scored = await tx.objectStore('chunks').getKey(IDBKeyRange.lowerBound(0));
	if (scored !== undefined) await markRescoring(tx, at, { by: 'Muster' });
	await tx.objectStore('settings').put(rules, RULES);
	await withDeadline(tx.done, 'Noting by which rules contacts are scored');
}

/** Takes the mark away within the transaction that makes the new scores known; answers who asked where no person did. */
export async function endRescoring(tx: {
	objectStore(name: 'settings'): { get(key: string): Promise<unknown>; delete(key: string): Promise<unknown> };
}): Promise<Rescoring['by']> {
	const settings = tx.objectStore('settings');
	const mark = (await settings.get(MARK)) as Rescoring | undefined;
	await settings.delete(MARK);
	return mark?.by;
}
