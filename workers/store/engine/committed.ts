/**
 * Ends a transaction that has all its writes: the engine carries it out without this thread from here on, so that one
 * suspended by the system in this moment keeps nobody from the store. Resolves when it is on the disk.
 */
export function committed(tx: { commit(): void; readonly done: Promise<void> }): Promise<void> {
	tx.commit();
	return tx.done;
}
