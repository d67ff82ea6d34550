import { keepNewest } from '#domain/basics/keep-newest';

/**
 * Columns of some chunks of one import, in the order of the chunks, as one value. Engines keep values above 64 KB in files
 * of their own: one for eight chunks costs a third of one for each, and nothing of it goes through the database's own
 * log and its compaction, which small pieces of what is soon deleted would (measured: twice the browser's time).
 */
export interface ColumnGroup<T> {
	/** Drawn anew with every writing; the chunks name it, so that another group under the same key is never taken for theirs. */
	stamp: number;
	columns: T[];
}

/** What a chunk says of its columns: key of the group within the import (its first chunk), its stamp, and the place in it. */
export interface InGroup {
	group: number;
	stamp: number;
	place: number;
}

/** Groups kept at hand: chunks are read one after the other, as a rule, or a few at a time. */
const KEEP = 4;
const recent = new Map<number, Promise<ColumnGroup<unknown> | undefined>>();

/**
 * The columns of one chunk; `read` reads its group unless it is at hand. @throws Error when they are missing: the chunk says that they are
 * there.
 */
export async function columnsInGroup<T>(
	{ group, stamp, place }: InGroup,
	what: string,
	read: (group: number) => Promise<ColumnGroup<T> | undefined>
): Promise<T> {
	const known = recent.get(stamp) as Promise<ColumnGroup<T> | undefined> | undefined;
	const asked = known ?? read(group);
	keepNewest(recent, stamp, asked, KEEP);
	const found = await asked.catch((e: unknown) => {
		recent.delete(stamp);
		throw e;
	});
	const columns = found?.stamp === stamp ? found.columns[place] : undefined;
	if (columns === undefined) {
		recent.delete(stamp);
		throw new Error(`the columns of ${what} are missing`);
	}
	return columns;
}

/** Lets go of the groups at hand. */
export const forgetGroups = (): void => recent.clear();
