import type { Store } from '../engine/open';

/** In `settings`: the key under which pages of the booth hold what is typed until it is stored. It is no part of a backup. */
export const TYPED_KEY = 'boothTypedKey';
/** Bytes of the key (XChaCha20-Poly1305). */
const LENGTH = 32;

/**
 * PipelineApi.typedKey: made once. With a lock on it lies sealed as all that holds contacts does, so that what a page left behind opens for
 * nobody who can't unlock.
 */
export async function typedKey(db: Store): Promise<Uint8Array> {
	const known = await db.get('settings', TYPED_KEY);
	if (isKey(known)) return known;
	const fresh = crypto.getRandomValues(new Uint8Array(LENGTH));
	const tx = db.transaction('settings', 'readwrite');
	// Another tab may have made one meanwhile.
	const there = await tx.store.get(TYPED_KEY);
	const key = isKey(there) ? there : fresh;
	if (key === fresh) await tx.store.put(key, TYPED_KEY);
	await tx.done;
	return key;
}

const isKey = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.length === LENGTH;
