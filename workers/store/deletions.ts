import type { ChunkHead } from './chunk-head';
import { contactId } from './contact-id';
import { withDeadline } from './deadline';
import type { Store } from './open';

/** In `settings`: what was deleted and can be brought back, the newest last. */
const NAME = 'deletions';
/** Older ones are forgotten: their contacts stay away. */
const KEPT_MS = 30 * 86_400_000;
const KEPT = 100;
/** Words of 32 contacts in a chunk. */
const WORDS = 1024 / 32;

/** Contacts that went together, a bit each: per serial 32 words. `at` in ms. */
export interface Deletion {
	key: string;
	at: number;
	by: string;
	serials: Uint32Array;
	words: Uint32Array;
}

type Tx = {
	objectStore(name: 'settings'): {
		get(name: string): Promise<unknown>;
		put(value: unknown, name: string): Promise<unknown>;
	};
};

/** A restored backup may hold anything under the name. */
const isDeletion = (d: unknown): d is Deletion => {
	const { key, at, by, serials, words } = (d ?? {}) as Partial<Deletion>;
	return (
		typeof key === 'string' &&
		typeof at === 'number' &&
		Number.isFinite(at) &&
		typeof by === 'string' &&
		serials instanceof Uint32Array &&
		words instanceof Uint32Array &&
		words.length === serials.length * WORDS
	);
};
const checked = (value: unknown, now: number): Deletion[] =>
	(Array.isArray(value) ? value : []).filter(isDeletion).filter((d) => d.at > now - KEPT_MS);

/** @param now ms: what is older than 30 days before is left out */
export const readDeletions = async (db: Store, now: number): Promise<Deletion[]> =>
	checked(await withDeadline(db.get('settings', NAME), 'Reading what was deleted'), now);

/** Notes, inside the transaction that hides them, who went together. @param places positions per serial */
export async function noteDeleted(
	tx: Tx,
	{ key, at, by }: Pick<Deletion, 'key' | 'at' | 'by'>,
	places: ReadonlyMap<number, readonly number[]>
): Promise<void> {
	const some = [...places].filter(([, positions]) => positions.length > 0).sort(([a], [b]) => a - b);
	if (some.length === 0) return;
	const words = new Uint32Array(some.length * WORDS);
	some.forEach(([, positions], n) => {
		for (const i of positions) words[n * WORDS + (i >>> 5)]! |= 1 << (i & 31);
	});
	const serials = Uint32Array.from(some, ([serial]) => serial);
	const settings = tx.objectStore('settings');
	await settings.put([...checked(await settings.get(NAME), at), { key, at, by, serials, words }].slice(-KEPT), NAME);
}

/** Takes contacts off what can be brought back, inside a transaction: they are back, or erased. */
export async function forgetDeleted(tx: Tx, places: ReadonlyMap<number, readonly number[]>): Promise<void> {
	const settings = tx.objectStore('settings');
	const before = await settings.get(NAME);
	if (before === undefined) return;
	const left = checked(before, -Infinity).map((d) => {
		const words = d.words.slice();
		d.serials.forEach((serial, n) => {
			for (const i of places.get(serial) ?? []) words[n * WORDS + (i >>> 5)]! &= ~(1 << (i & 31));
		});
		return { ...d, words };
	});
	await settings.put(
		left.filter((d) => d.words.some((w) => w !== 0)),
		NAME
	);
}

/** The contacts of a deletion that are still away, ascending. @param heads of the chunks that count, by serial */
export function stillAway({ serials, words }: Deletion, heads: ReadonlyMap<number, Pick<ChunkHead, 'alive'>>): Uint32Array {
	const ids: number[] = [];
	serials.forEach((serial, n) => {
		heads.get(serial)?.alive.forEach((alive, i) => {
			if (alive === 0 && (words[n * WORDS + (i >>> 5)]! >>> (i & 31)) & 1) ids.push(contactId(serial, i));
		});
	});
	return Uint32Array.from(ids);
}
