import type { StoreNames } from 'idb';
import type { Store } from '../store/engine/open';
import type { MusterDB } from '../store/schema';

type Name = StoreNames<MusterDB>;

/**
 * What is not in a backup: secrets and the key of this device, which never leave it (PUSH-5), and what is made anew from
 * the rest.
 */
const LEFT_OUT: ReadonlySet<Name> = new Set<Name>(['vault', 'sorted']);
/** Manifests first: what an import writes while it is read is then more than its manifest says, which resuming expects, and never less. */
const FIRST: readonly Name[] = ['settings', 'imports', 'batches'];

/** Stores that a backup holds, in the order in which they are read. */
export const backedUp = (db: Store): Name[] => {
	const all = [...db.objectStoreNames].filter((name) => !LEFT_OUT.has(name));
	return [...FIRST, ...all.filter((name) => !FIRST.includes(name))];
};
