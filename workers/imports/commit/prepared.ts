/** Something that is made ready ahead of a commit and may be out of date any moment. */
interface Ending {
	end(): void;
}

const prepared = new Map<string, Ending>();

/** What was made ready for the commit of an import, if anything. */
export const preparedOf = <T extends Ending>(importId: string): T | undefined => prepared.get(importId) as T | undefined;

/** Keeps it instead of what was there before, of whichever import: one is looked at at a time. */
export function keepPrepared(importId: string, ahead: Ending): void {
	for (const id of [...prepared.keys()]) dropPrepared(id);
	prepared.set(importId, ahead);
}

/** Ends and forgets it. */
export function dropPrepared(importId: string): void {
	prepared.get(importId)?.end();
	prepared.delete(importId);
}
