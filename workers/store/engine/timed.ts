import { withDeadline } from './deadline';
import type { Store } from './open';

/** Calls of a database, a transaction or an object store whose answer an engine that was suspended may owe for ever. */
const ASKED: ReadonlySet<PropertyKey> = new Set([
	'get',
	'getAll',
	'getKey',
	'getAllKeys',
	'count',
	'put',
	'add',
	'delete',
	'clear',
	'openCursor',
	'openKeyCursor'
]);

/** Every call with its deadline: the one place for it, so that none is forgotten. */
function timed<T extends object>(target: T, name: string, inner: (made: unknown, key: PropertyKey) => unknown): T {
	return new Proxy(target, {
		get(of, key) {
			const value = Reflect.get(of, key) as unknown;
			if (typeof value !== 'function') return inner(value, key);
			return (...args: unknown[]): unknown => {
				const made = (value as (...a: unknown[]) => unknown).apply(of, args);
				return ASKED.has(key) && made instanceof Promise
					? withDeadline(made, `${String(key)} of ${typeof args[0] === 'string' && name === 'the store' ? args[0] : name}`)
					: inner(made, key);
			};
		}
	});
}

const storeOf = (store: unknown): unknown =>
	store && typeof store === 'object' && 'keyPath' in store ? timed(store, `“${(store as IDBObjectStore).name}”`, (made) => made) : store;

function transactionOf(tx: unknown): unknown {
	if (!tx || typeof tx !== 'object' || !('objectStoreNames' in tx)) return tx;
	let done: Promise<unknown> | null = null;
	return timed(tx, 'a transaction', (made, key) => {
		if (key === 'done' && made instanceof Promise) return (done ??= withDeadline(made, 'A transaction'));
		return key === 'objectStore' || key === 'store' ? storeOf(made) : made;
	});
}

/** The connection with a deadline on every call, those inside transactions and their ends among them. */
export const withDeadlines = (db: Store): Store =>
	timed(db, 'the store', (made, key) => (key === 'transaction' ? transactionOf(made) : made));
