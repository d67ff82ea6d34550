import type { ImportManifest } from '#domain/import';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { HeldRecord } from '../../store/schema';

/** Entries per value of the `held` store. */
export const HELD_PER_VALUE = 500;

const parts = (db: Store): Promise<HeldRecord[][]> => withDeadline(db.getAll('held'), 'Reading the rows that wait');

/** All rows that wait in Manual Review: those of an import in file order, imports in any. */
export const allHeld = async (db: Store): Promise<HeldRecord[]> => (await parts(db)).flat();

/** The same, oldest import first, and the imports by their ids. */
export async function heldInOrder(db: Store): Promise<{ all: HeldRecord[]; imports: Map<string, ImportManifest> }> {
	const waiting = await parts(db);
	// After them: whatever waits has its import then.
	const imports = await readImports(db);
	return {
		all: oldestFirst(waiting, imports, ([first]) => first?.importId ?? '').flat(),
		imports: new Map(imports.map((m) => [m.id, m]))
	};
}

/** Keys of the values of the `held` store, in the order of `heldInOrder`. */
export async function heldKeys(db: Store): Promise<[importId: string, part: number][]> {
	const keys = await withDeadline(db.getAllKeys('held'), 'Reading the rows that wait');
	return keys.length < 2 ? keys : oldestFirst(keys, await readImports(db), ([importId]) => importId);
}

/**
 * Parts of several imports, each import's together. Their keys are random: by them, chance would decide which of two people with one email
 * comes first.
 */
function oldestFirst<T>(all: readonly T[], imports: readonly ImportManifest[], importOf: (part: T) => string): T[] {
	const ordinals = new Map(imports.map((m) => [m.id, m.ordinal]));
	const age = (part: T): number => ordinals.get(importOf(part)) ?? 0;
	return all.toSorted((a, b) => age(a) - age(b));
}
