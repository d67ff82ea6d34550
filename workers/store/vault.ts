import type { Store } from './open';
import type { SealedSecret } from './schema';

const DEVICE_KEY = 'device-key';
const secretKey = (id: string): string => `secret/${id}`;

/**
 * The key of this device: made once, not extractable, so that no script can carry it away (PUSH-5).
 * It protects a copied database, not a device whose app someone can open.
 */
async function deviceKey(db: Store): Promise<CryptoKey> {
	const kept = await db.get('vault', DEVICE_KEY);
	if (isKey(kept)) return kept;
	const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
	// Another tab may have been quicker: whichever key is stored first is the key.
	const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
	const now = await tx.store.get(DEVICE_KEY);
	if (!isKey(now)) await tx.store.put(made, DEVICE_KEY);
	await tx.done;
	return isKey(now) ? now : made;
}

const isKey = (v: unknown): v is CryptoKey => v instanceof CryptoKey;

/** Ciphertext is bound to its id and origin: moved to another destination it can't be opened. */
const bound = (id: string, origin: string) => new TextEncoder().encode(`${id}|${origin}`);

/** Keeps a secret encrypted under the device key for one origin; replaces an earlier one of the same id. */
export async function sealSecret(db: Store, id: string, origin: string, secret: string): Promise<void> {
	const key = await deviceKey(db);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(id, origin) }, key, new TextEncoder().encode(secret));
	await db.put('vault', { id, iv, data: new Uint8Array(data) } satisfies SealedSecret, secretKey(id));
}

/** The secret in clear, for the request that is about to leave; null when there is none, or it was sealed for another id or origin. */
export async function openSecret(db: Store, id: string, origin: string): Promise<string | null> {
	const sealed = await db.get('vault', secretKey(id));
	if (!sealed || isKey(sealed)) return null;
	try {
		const iv = new Uint8Array(sealed.iv);
		const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(id, origin) }, await deviceKey(db), new Uint8Array(sealed.data));
		return new TextDecoder().decode(clear);
	} catch {
		return null;
	}
}

/** Forgets a secret. */
export const removeSecret = (db: Store, id: string): Promise<void> => db.delete('vault', secretKey(id));
