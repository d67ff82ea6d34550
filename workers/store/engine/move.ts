import { openDB } from 'idb';
import { DATA_KEY } from '../sealing/data-key';
import { withDeadline } from './deadline';
import type { Store } from './open';
import { DB_NAME, MOVING_NAME, type MusterDB } from '../schema';
import { underWay, watched } from './parting';
import { untilMoved, withStoreAlone } from './store-lock';
import { deleteForGood } from './delete-for-good';
import { dropDatabase } from './drop-database';

/** Values copied in one transaction: of the largest ones, 1.2 MB each, some 20 MB. */
const AT_ONCE = 16;
/** In `settings` of the copy once it is whole; never part of the store. */
const WHOLE = 'copyIsWhole';
/** The version of a store that is being filled: no app takes it for one, since it is raised to that of the copy at the end. */
const FILLING = 1;

type Step = (values: number) => void;

const reached = async (opening: () => Promise<Store>): Promise<Store> =>
	watched(await underWay(() => withDeadline(opening(), 'Opening the store')));
/** As it lies, of whatever version: to bring it to the present one is the work of the next opening. */
const asItLies = (name: string): Promise<Store> => reached(() => openDB<MusterDB>(name));
const raised = (name: string, version: number): Promise<Store> => reached(() => openDB<MusterDB>(name, version));
/** An empty one of the same object stores: those of the version that another one has, not of the present one. */
function madeLike(of: Store, name: string, version: number): Promise<Store> {
	const tx = of.transaction([...of.objectStoreNames]);
	const counts = new Map([...of.objectStoreNames].map((store) => [store, tx.objectStore(store).autoIncrement]));
	return reached(() =>
		openDB<MusterDB>(name, version, {
			upgrade(db) {
				for (const [store, autoIncrement] of counts)
					if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { autoIncrement });
			}
		})
	);
}
const removed = (name: string): Promise<void> => dropDatabase(name, 'Moving the store');

async function copyAll(from: Store, to: Store, step: Step): Promise<void> {
	for (const name of from.objectStoreNames) {
		let range: IDBKeyRange | null = null;
		for (;;) {
			const tx = from.transaction(name);
			const [keys, values]: [IDBValidKey[], unknown[]] = await withDeadline(
				Promise.all([tx.store.getAllKeys(range, AT_ONCE), tx.store.getAll(range, AT_ONCE)]),
				'Moving the store'
			);
			if (keys.length === 0) break;
			const write = to.transaction(name, 'readwrite', { durability: 'strict' });
			const puts = keys.flatMap((key, i) =>
				name === 'settings' && key === WHOLE ? [] : [write.store.put(values[i] as never, key as never)]
			);
			await withDeadline(Promise.all([...puts, write.done]), 'Moving the store');
			step(keys.length);
			range = IDBKeyRange.lowerBound(keys.at(-1) as IDBValidKey, true);
		}
	}
}

/** Values per object store, the mark of a whole copy not among them. */
const countsOf = (db: Store): Promise<number[]> =>
	withDeadline(
		Promise.all(
			[...db.objectStoreNames].map(async (name) => (await db.count(name)) - (name === 'settings' ? await db.count(name, WHOLE) : 0))
		),
		'Counting what is stored'
	);

/** Before anything is deleted: what was copied lies in the other database, value for value. */
async function mustBeAll(from: Store, to: Store): Promise<void> {
	const [there, here] = [await countsOf(from), await countsOf(to)];
	if (there.join() !== here.join()) throw new Error(`not all values were copied: ${here.join()} of ${there.join()}`);
}

/** The store of the copy, which is whole; the mark that it was moved comes with it. */
async function fill(step: Step): Promise<void> {
	await deleteForGood(DB_NAME);
	const copy = await asItLies(MOVING_NAME);
	const { version } = copy;
	const store = await madeLike(copy, DB_NAME, FILLING);
	await copyAll(copy, store, step);
	await mustBeAll(copy, store);
	copy.close();
	const tx = store.transaction('vault', 'readwrite', { durability: 'strict' });
	const key = await tx.store.get(DATA_KEY);
	if (key && 'sealing' in key) await tx.store.put({ ...key, moved: true }, DATA_KEY);
	await withDeadline(tx.done, 'Moving the store');
	store.close();
	(await raised(DB_NAME, version)).close();
	await deleteForGood(MOVING_NAME);
}

/**
 * [Note: moving] Browsers write what replaces a value beside it, and keep the old one in their files until they pack them. So
 * once every value is sealed, all of them move as they lie, sealed, into another database, the one that held them in clear is deleted,
 * which browsers do with its files, and they move back. The caller is the only one who has the store open. A kill leaves the
 * store untouched, or a copy that is whole and from which the next opening fills it anew (`settleMove`).
 * @param told called with values moved of how many
 */
export async function moveStore(told: (done: number, total: number) => void): Promise<void> {
	await removed(MOVING_NAME);
	const store = await asItLies(DB_NAME);
	const total = 2 * (await countsOf(store)).reduce((a, b) => a + b, 0);
	let done = 0;
	const step: Step = (values) => told((done += values), total);
	const copy = await madeLike(store, MOVING_NAME, store.version);
	try {
		await copyAll(store, copy, step);
		await mustBeAll(store, copy);
		const tx = copy.transaction('settings', 'readwrite', { durability: 'strict' });
		await withDeadline(Promise.all([tx.store.put(true, WHOLE), tx.done]), 'Moving the store');
	} catch (e) {
		// No room for two, as a rule: what is there stays as it is.
		copy.close();
		await removed(MOVING_NAME);
		throw e;
	} finally {
		store.close();
		copy.close();
	}
	await fill(step);
}

async function isWhole(): Promise<boolean> {
	const copy = await asItLies(MOVING_NAME);
	const whole = copy.objectStoreNames.contains('settings') && (await copy.get('settings', WHOLE)) === true;
	copy.close();
	return whole;
}

/**
 * True where a store stands that is one: not one that is being filled, and with the key that its values are sealed with. An app that was
 * updated since the move was killed finds a store and a copy of the version before.
 */
async function stands(version: number | undefined): Promise<boolean> {
	if (version === undefined || version <= FILLING) return false;
	const store = await asItLies(DB_NAME);
	const has = (await store.get('vault', DATA_KEY)) !== undefined;
	store.close();
	return has;
}

/** Ends a move that was killed. Somebody who has the store open got it whole: then there is nothing to do. */
export async function settleMove(): Promise<void> {
	await untilMoved();
	await withStoreAlone(async () => {
		const found = await indexedDB.databases();
		if (!found.some((db) => db.name === MOVING_NAME)) return;
		const store = found.find((db) => db.name === DB_NAME);
		if (!(await stands(store?.version)) && (await isWhole())) await fill(() => undefined);
		else await removed(MOVING_NAME);
	}, 1);
}
