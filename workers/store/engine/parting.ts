import { unwrap, type IDBPDatabase } from 'idb';

/*
 * [Note: parting] WebKit keeps a connection for good whose worker was ended while a transaction of it was being committed, and a
 * database with a connection is never deleted nor upgraded. Three workers that write all the time, ended in the middle: 6 of 29
 * times; told to close first: 6 of 45; begun nothing more and waited for what was under way: 0 of 100. So the window asks a
 * worker before it ends it (worker-client/host.ts), and what is stored goes through here.
 */

let under = 0;
let parted: Promise<void> | null = null;
let nothingLeft = (): void => undefined;

function over(): void {
	if (--under === 0) nothingLeft();
}
const ENDING = 'this worker is about to end';
/** True for the failure of whatever would have begun a transaction when its worker was about to end. */
export const isCutOff = (reason: unknown): boolean => reason instanceof DOMException && reason.message === ENDING;

/** @throws DOMException InvalidStateError, as a closed connection does. */
function begin(): void {
	if (parted) throw new DOMException(ENDING, 'InvalidStateError');
	under++;
}

/** An opening or a deletion, which is under way until it is answered. @throws InvalidStateError when this worker is about to end */
export async function underWay<T>(work: () => Promise<T>): Promise<T> {
	begin();
	try {
		return await work();
	} finally {
		over();
	}
}

/** The connection, each of whose transactions is under way until it is complete or aborted. */
export function watched<T>(db: IDBPDatabase<T>): IDBPDatabase<T> {
	const raw = unwrap(db);
	const make = raw.transaction.bind(raw);
	raw.transaction = (...args) => {
		begin();
		try {
			const tx = make(...args);
			for (const end of ['complete', 'abort']) tx.addEventListener(end, over, { once: true });
			return tx;
		} catch (e) {
			over();
			throw e;
		}
	};
	return db;
}

/** Begins no transaction from now on. Resolves when the last one is over. */
export const part = (): Promise<void> =>
	(parted ??=
		under === 0
			? Promise.resolve()
			: new Promise((resolve) => {
					nothingLeft = resolve;
				}));
