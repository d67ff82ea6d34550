import { openedFrom, ruleOf, sealedFor } from './at-rest';
import type { Store } from '../engine/open';
import { cipherNow, protection, sealsNow } from './protection';
import { LockedError } from './sealed-value';

type Any = (...args: unknown[]) => unknown;
type Requests = Record<'get' | 'getAll' | 'getKey' | 'getAllKeys', (...args: unknown[]) => Promise<unknown>>;
interface Place {
	name: string;
	abort: () => void;
}

const isRange = (query: unknown): boolean => typeof IDBKeyRange !== 'undefined' && query instanceof IDBKeyRange;
const opened = (name: string, key: unknown, value: unknown): unknown =>
	value === undefined ? value : openedFrom(cipherNow(), name, key, value);
/** A value opens in its own place only; where nothing is sealed as a whole its key isn't needed. */
const needsNoKeys = (name: string): boolean => protection().kind === 'clear' || ruleOf(name) === 'clear' || ruleOf(name) === 'said';

/** Arguments of `put` and `add` with the value as it lies in the store. A transaction that may not write is undone as a whole. */
function written(at: Place, args: unknown[], key: unknown): unknown[] {
	if (!sealsNow()) return args;
	try {
		return [sealedFor(cipherNow(), at.name, key, args[0]), ...args.slice(1)];
	} catch (e) {
		if (e instanceof LockedError) at.abort();
		throw e;
	}
}

async function one(requests: Requests, name: string, query: unknown): Promise<unknown> {
	if (!isRange(query)) return opened(name, query, await requests.get(query));
	const [value, key] = await Promise.all([requests.get(query), requests.getKey(query)]);
	return opened(name, key, value);
}

async function all(requests: Requests, name: string, args: unknown[]): Promise<unknown> {
	if (needsNoKeys(name)) return ((await requests.getAll(...args)) as unknown[]).map((v) => opened(name, undefined, v));
	const [values, keys] = (await Promise.all([requests.getAll(...args), requests.getAllKeys(...args)])) as [unknown[], unknown[]];
	return values.map((v, i) => opened(name, keys[i], v));
}

/** The same object with some of its members in another way. */
function over<T extends object>(target: T, members: Record<PropertyKey, (of: T) => unknown>): T {
	return new Proxy(target, {
		get(of, key) {
			if (Object.hasOwn(members, key)) return members[key]!(of);
			const value = Reflect.get(of, key) as unknown;
			return typeof value === 'function' ? (...args: unknown[]) => (value as Any).apply(of, args) : value;
		}
	});
}

function cursorOf(cursor: unknown, at: Place): unknown {
	if (!cursor) return cursor;
	const step =
		(key: 'continue' | 'advance' | 'continuePrimaryKey') =>
		(of: object) =>
		async (...args: unknown[]) =>
			cursorOf(await (Reflect.get(of, key) as Any).apply(of, args), at);
	return over(cursor as IDBCursorWithValue, {
		value: (of) => opened(at.name, of.primaryKey, of.value),
		update: (of) => async (value: unknown) => of.update(written(at, [value], of.primaryKey)[0]),
		continue: step('continue'),
		advance: step('advance'),
		continuePrimaryKey: step('continuePrimaryKey')
	});
}

function storeOf(store: unknown, abort: () => void): unknown {
	if (!store) return store;
	const at: Place = { name: (store as IDBObjectStore).name, abort };
	const put =
		(key: 'put' | 'add') =>
		(of: object) =>
		async (...args: unknown[]) =>
			(Reflect.get(of, key) as Any).apply(of, written(at, args, args[1]));
	return over(store as object, {
		put: put('put'),
		add: put('add'),
		get: (of) => (query: unknown) => one(of as Requests, at.name, query),
		getAll:
			(of) =>
			(...args: unknown[]) =>
				all(of as Requests, at.name, args),
		openCursor:
			(of) =>
			async (...args: unknown[]) =>
				cursorOf(await (Reflect.get(of, 'openCursor') as Any).apply(of, args), at)
	});
}

function transactionOf(tx: IDBTransaction): unknown {
	const abort = (): void => {
		// Whoever asked hears of the refusal itself.
		(tx as unknown as { done: Promise<void> }).done.catch(() => undefined);
		try {
			tx.abort();
		} catch {
			/* It is over already. */
		}
	};
	return over(tx as object, {
		objectStore: () => (name: string) => storeOf(tx.objectStore(name), abort),
		store: (of) => storeOf(Reflect.get(of, 'store'), abort)
	});
}

/**
 * [Note: at rest] The connection as everybody uses it: values are sealed on their way into the store and opened on their way
 * out, wherever that is. What is not sealed is read as it is, so that sealing all values can take its time.
 */
export function withSealing(db: Store): Store {
	const within = (name: string): Requests => (db as unknown as { transaction(n: string): { store: Requests } }).transaction(name).store;
	const short =
		(key: 'put' | 'add') =>
		(of: object) =>
		async (name: string, ...args: unknown[]) =>
			(Reflect.get(of, key) as Any).call(of, name, ...written({ name, abort: () => undefined }, args, args[1]));
	return over(db as object, {
		transaction:
			(of) =>
			(...args: unknown[]) =>
				transactionOf((Reflect.get(of, 'transaction') as Any).apply(of, args) as IDBTransaction),
		put: short('put'),
		add: short('add'),
		get: (of) => async (name: string, query: unknown) =>
			isRange(query) ? one(within(name), name, query) : opened(name, query, await (Reflect.get(of, 'get') as Any).call(of, name, query)),
		getAll:
			() =>
			(name: string, ...args: unknown[]) =>
				all(within(name), name, args)
	}) as Store;
}
