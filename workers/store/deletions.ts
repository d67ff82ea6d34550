import { IdSet, isIdBits, type IdBits } from '#domain/basics/id-set';
import type { ChunkHead } from './chunks/chunk-head';
import { contactId } from './contact-id';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';

/** In `settings`: what was deleted and can be brought back, the newest last. */
const NAME = 'deletions';
/** Older ones are forgotten: their contacts stay away. */
export const DELETION_KEPT_MS = 30 * 86_400_000;
const KEPT = 100;
/** Contacts that went together. `at` in ms. */
export interface Deletion extends IdBits {
	key: string;
	at: number;
	by: string;
}

type Tx = {
	objectStore(name: 'settings'): {
		get(name: string): Promise<unknown>;
		put(value: unknown, name: string): Promise<unknown>;
	};
};

/** A restored backup may hold anything under the name. */
const isDeletion = (d: unknown): d is Deletion => {
	const { key, at, by } = (d ?? {}) as Partial<Deletion>;
	return typeof key === 'string' && typeof at === 'number' && Number.isFinite(at) && typeof by === 'string' && isIdBits(d);
};
const checked = (value: unknown, now: number): Deletion[] =>
	(Array.isArray(value) ? value : []).filter(isDeletion).filter((d) => d.at > now - DELETION_KEPT_MS);

/** @param now ms: what is older than 30 days before is left out */
export const readDeletions = async (db: Store, now: number): Promise<Deletion[]> =>
	checked(await withDeadline(db.get('settings', NAME), 'Reading what was deleted'), now);

/** Notes, inside the transaction that hides them, who went together. */
export async function noteDeleted(tx: Tx, { key, at, by }: Pick<Deletion, 'key' | 'at' | 'by'>, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	const settings = tx.objectStore('settings');
	await settings.put(atMost([...checked(await settings.get(NAME), at), { key, at, by, ...IdSet.of(ids).bits() }]), NAME);
}

/** Of too many the oldest two are one from then on: nobody loses the way back before the time. */
function atMost(all: Deletion[]): Deletion[] {
	const [first, second, ...rest] = all;
	if (!first || !second || all.length <= KEPT) return all;
	return [{ ...second, ...IdSet.ofBits(first, second).bits() }, ...rest];
}

/** Takes contacts off what can be brought back, inside a transaction: they are back, or erased. */
export async function forgetDeleted(tx: Tx, ids: readonly number[]): Promise<void> {
	const settings = tx.objectStore('settings');
	const before = await settings.get(NAME);
	if (before === undefined) return;
	const gone = IdSet.of(ids).bits();
	const left = checked(before, -Infinity).flatMap((d) => {
		const set = IdSet.ofBits(d);
		set.setBits(gone, false);
		return set.size > 0 ? [{ ...d, ...set.bits() }] : [];
	});
	await settings.put(left, NAME);
}

/** The contacts of a deletion that are still away, in the order of their chunks. @param heads of the chunks that count, by serial */
export function stillAway(d: Deletion, heads: ReadonlyMap<number, Pick<ChunkHead, 'alive'>>): Uint32Array {
	const set = IdSet.ofBits(d);
	const away: number[] = [];
	for (const serial of d.serials)
		heads.get(serial)?.alive.forEach((alive, i) => {
			if (alive === 0) away.push(contactId(serial, i));
		});
	return set.pick(Uint32Array.from(away));
}
