import type { Store } from '../engine/open';
import type { PassphraseLock, SealedSecret } from '../schema';

const DEVICE_KEY = 'device-key';
const PASSPHRASE = 'passphrase';
/** Rounds of PBKDF2-HMAC-SHA256, as OWASP's Password Storage Cheat Sheet asks for. */
const ROUNDS = 600_000;
/** What stands under a passphrase, so that the right one is told from a wrong one. */
const KNOWN = 'muster';

export const isKey = (v: unknown): v is CryptoKey => v instanceof CryptoKey;
export const isLock = (v: unknown): v is PassphraseLock => typeof v === 'object' && v !== null && 'salt' in v;

/** The key that the passphrase gave, in this worker's memory only; never extractable. */
let unlocked: CryptoKey | null = null;
export const passphraseKey = (): CryptoKey | null => unlocked;
/** Takes the key that another tab was given, or forgets it. */
export const usePassphraseKey = (key: CryptoKey | null): void => {
	unlocked = key;
};

/**
 * The key of this device: made once, not extractable, so that no script can carry it away (PUSH-5).
 * It protects a copied database, not a device whose app someone can open.
 */
export async function deviceKey(db: Store): Promise<CryptoKey> {
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

/** The passphrase lock of this device; null = the device key protects alone. */
export async function readLock(db: Store): Promise<PassphraseLock | null> {
	const kept = await db.get('vault', PASSPHRASE);
	return isLock(kept) ? kept : null;
}

export const lockName = PASSPHRASE;

const fresh = (n: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(n));
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Ciphertext is bound to its id and origin: moved to another destination it can't be opened. */
const bound = (id: string, origin: string): Uint8Array<ArrayBuffer> => bytes(`${id}|${origin}`);

export async function seal(key: CryptoKey, id: string, origin: string, secret: string): Promise<SealedSecret> {
	const iv = fresh(12);
	const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(id, origin) }, key, bytes(secret));
	return { id, iv, data: new Uint8Array(data) };
}

/** The text in clear, or null when it was sealed with another key, id or origin. */
export async function unseal(key: CryptoKey, sealed: SealedSecret, id: string, origin: string): Promise<string | null> {
	try {
		const clear = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: new Uint8Array(sealed.iv), additionalData: bound(id, origin) },
			key,
			new Uint8Array(sealed.data)
		);
		return new TextDecoder().decode(clear);
	} catch {
		return null;
	}
}

async function derive(passphrase: string, salt: Uint8Array, rounds: number): Promise<CryptoKey> {
	// One spelling of a letter, however the keyboard made it.
	const raw = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: rounds },
		raw,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/** A new key of a passphrase, with the lock that tells it again. */
export async function newLock(passphrase: string): Promise<{ key: CryptoKey; lock: PassphraseLock }> {
	const salt = fresh(16);
	const key = await derive(passphrase, salt, ROUNDS);
	return { key, lock: { ...(await seal(key, PASSPHRASE, '', KNOWN)), salt, rounds: ROUNDS } };
}

/** A secret under a key of a passphrase that is used for nothing else, bound to its id. */
export async function wrap(passphrase: string, id: string, secret: string): Promise<PassphraseLock> {
	const salt = fresh(16);
	return { ...(await seal(await derive(passphrase, salt, ROUNDS), id, '', secret)), salt, rounds: ROUNDS };
}

/** The secret, or null when the passphrase is another one. */
export const unwrap = async (lock: PassphraseLock, passphrase: string, id: string): Promise<string | null> =>
	unseal(await derive(passphrase, lock.salt, lock.rounds), lock, id, '');

/** The key of a lock, or null when the passphrase is another one. */
export async function openLock(lock: PassphraseLock, passphrase: string): Promise<CryptoKey | null> {
	const key = await derive(passphrase, lock.salt, lock.rounds);
	return (await unseal(key, lock, PASSPHRASE, '')) === KNOWN ? key : null;
}
