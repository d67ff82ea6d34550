import { withDeadline } from '../store/deadline';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import type { HeldRecord } from '../store/schema';

/** Entries per value of the `held` store. */
export const HELD_PER_VALUE = 500;

/** All rows that wait in Manual Review, oldest import first, in file order. */
export async function allHeld(db: Store): Promise<HeldRecord[]> {
	const parts = await withDeadline(db.getAll('held'), 'Reading the rows that wait');
	return (await oldestFirst(db, parts, ([first]) => first?.importId ?? '')).flat();
}

/** Keys of the values of the `held` store, in the order of `allHeld`. */
export async function heldKeys(db: Store): Promise<[importId: string, part: number][]> {
	return oldestFirst(db, await withDeadline(db.getAllKeys('held'), 'Reading the rows that wait'), ([importId]) => importId);
}

/**
 * Parts of several imports, each import's together. Their keys are random: by them, chance would decide which of two people with one email
 * comes first.
 */
async function oldestFirst<T>(db: Store, parts: T[], importOf: (part: T) => string): Promise<T[]> {
	if (new Set(parts.map(importOf)).size < 2) return parts;
	const ordinals = new Map((await readImports(db)).map((m) => [m.id, m.ordinal]));
	const age = (part: T): number => ordinals.get(importOf(part)) ?? 0;
	return parts.toSorted((a, b) => age(a) - age(b));
}
