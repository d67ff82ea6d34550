import type { StoreNames } from 'idb';
import { importsAtWork } from '../../locks';
import { tell } from '../../news';
import { isOtherwise, openedFrom, ruleOf, sealedFor } from '../../store/sealing/at-rest';
import { DATA_KEY, makeDataKey, readDataKey } from '../../store/sealing/data-key';
import { withDeadline } from '../../store/engine/deadline';
import { rawStore, type Store } from '../../store/engine/open';
import { cipherNow, protection } from '../../store/sealing/protection';
import { giveRestKey, restKey, tellOff } from '../../store/sealing/protect';
import { anyWrites } from '../../store/sealing/rest-lock';
import type { MusterDB } from '../../store/schema';
import { breathe } from '../jobs';
import { teller } from '../teller';

/** Values looked at in one go: of the largest ones, 1.2 MB each, some 20 MB. */
const AT_ONCE = 16;
/** Looks whether an import still runs, or another tab still writes the other way, ms. */
const LOOK_EVERY = 500;

type Name = StoreNames<MusterDB>;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));

/**
 * [Note: at rest] Seals every value that lies in clear while the app has a lock, or opens every sealed one once it has none, a
 * few in a transaction; whoever imports comes first. Reading understands both, so a kill in the middle costs nothing: the next
 * one looks through all of them again. It is done when a look found nothing to do, which the data key's record says. A value
 * is never read here as it is written elsewhere: each is looked at again in the transaction that changes it.
 */
export async function sealStore(): Promise<void> {
	const db = await rawStore();
	const record = await readDataKey(db);
	if (!record || record.done || !cipherNow()) return;
	const sealing = record.sealing === 'on';
	const progress = teller(sealing ? 'seal' : 'open');
	// A tab that was frozen meanwhile may not have heard of it yet.
	while (await anyWrites(sealing ? 'clear' : 'sealed')) await later();
	for (;;) {
		const changed = await lookThrough(db, sealing, progress);
		if (changed === null) return;
		if (changed === 0) break;
	}
	await end(db, sealing);
	progress(1, 1);
	// Settings say that it goes on until it is done.
	tell({ kind: 'settings' });
}

/** One look through all values. @returns how many were changed; null = the lock was put on, taken off or shut meanwhile */
async function lookThrough(db: Store, sealing: boolean, progress: (done: number, total: number) => void): Promise<number | null> {
	const names = [...db.objectStoreNames].filter((name) => ruleOf(name) !== 'clear');
	const counts = await withDeadline(Promise.all(names.map((name) => db.count(name))), 'Counting what is stored');
	const total = counts.reduce((a, b) => a + b, 0);
	let done = 0;
	let changed = 0;
	for (const name of names) {
		let range: IDBKeyRange | null = null;
		for (;;) {
			if (protection().kind !== (sealing ? 'sealing' : 'opening')) return null;
			while (await importsAtWork()) await later();
			const tx = db.transaction(name);
			const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
				tx.store.getAllKeys(range, AT_ONCE),
				tx.store.getAll(range, AT_ONCE)
			]);
			if (keys.length === 0) break;
			const todo = keys.filter((key, i) => isOtherwise(name, key, values[i], sealing));
			if (todo.length > 0) changed += await change(db, name, todo, sealing);
			// The end is told when it was written that it is one.
			progress(Math.min((done += keys.length), total - 1), total);
			range = IDBKeyRange.lowerBound(keys.at(-1) as IDBValidKey, true);
			await breathe();
		}
	}
	return changed;
}

async function change(db: Store, name: Name, keys: readonly IDBValidKey[], sealing: boolean): Promise<number> {
	const tx = db.transaction(name, 'readwrite', { durability: 'relaxed' });
	const values: unknown[] = await Promise.all(keys.map((key) => tx.store.get(key as never)));
	let changed = 0;
	const puts = keys.flatMap((key, i) => {
		const value = values[i];
		if (value === undefined || !isOtherwise(name, key, value, sealing)) return [];
		changed++;
		return tx.store.put((sealing ? sealedFor : openedFrom)(cipherNow(), name, key, value) as never, key as never);
	});
	await withDeadline(Promise.all([...puts, tx.done]), 'Sealing what is stored');
	return changed;
}

async function end(db: Store, sealing: boolean): Promise<void> {
	const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
	const record = await tx.store.get(DATA_KEY);
	const same = record && 'sealing' in record && record.sealing === (sealing ? 'on' : 'off') && !record.done;
	if (same) await (sealing ? tx.store.put({ ...record, done: true }, DATA_KEY) : tx.store.delete(DATA_KEY));
	await tx.done;
	if (!same || sealing) return;
	// A lock that was put on meanwhile gets a key of its own: the one that is gone lay under that of the device.
	const rest = restKey();
	if (!rest) return tellOff();
	await makeDataKey(db, rest);
	await giveRestKey(rest);
}
