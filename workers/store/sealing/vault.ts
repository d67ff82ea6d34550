import { fail, ok, type Result } from '#domain/result';
import { withDeadline } from '../engine/deadline';
import type { Store } from '../engine/open';
import type { SealedSecret } from '../schema';
import { deviceKey, isKey, lockName, newLock, openLock, passphraseKey, readLock, seal, unseal, usePassphraseKey } from './vault-keys';

const PREFIX = 'secret/';
const secretKey = (id: string): string => PREFIX + id;

/** device: the device's own key alone. locked, open: a passphrase stands before it, and was or was not given since the app was opened. */
export type VaultState = 'device' | 'locked' | 'open';

export async function vaultState(db: Store): Promise<VaultState> {
	if (!(await readLock(db))) return 'device';
	return passphraseKey() ? 'open' : 'locked';
}

/** Keeps a secret encrypted for one origin; replaces an earlier one of the same id. Problem: deliveryLocked. */
export async function sealSecret(db: Store, id: string, origin: string, secret: string): Promise<Result<null>> {
	const state = await vaultState(db);
	const key = state === 'device' ? await deviceKey(db) : passphraseKey();
	if (!key) return fail('deliveryLocked');
	const sealed = await seal(key, id, origin, secret);
	await withDeadline(
		db.put('vault', { ...sealed, ...(state === 'open' && { by: 'passphrase' as const }) }, secretKey(id)),
		'Keeping the token'
	);
	return ok(null);
}

const keyFor = async (db: Store, sealed: SealedSecret): Promise<CryptoKey | null> =>
	sealed.by === 'passphrase' ? passphraseKey() : deviceKey(db);

/**
 * The secret in clear, for the request that is about to leave; null when there is none, it is locked, or it was sealed for another id or
 * origin.
 */
export async function openSecret(db: Store, id: string, origin: string): Promise<string | null> {
	const sealed = await db.get('vault', secretKey(id));
	if (!sealed || isKey(sealed)) return null;
	const key = await keyFor(db, sealed);
	return key && unseal(key, sealed, id, origin);
}

/** True when a secret is kept on this device, whether or not it can be opened now. */
export const isKept = async (db: Store, id: string): Promise<boolean> => (await db.getKey('vault', secretKey(id))) !== undefined;

/** True when a secret is kept that the passphrase must open first. */
export async function isLocked(db: Store, id: string): Promise<boolean> {
	if (passphraseKey()) return false;
	const sealed = await db.get('vault', secretKey(id));
	return sealed !== undefined && !isKey(sealed) && sealed.by === 'passphrase';
}

/** Forgets a secret. */
export const removeSecret = (db: Store, id: string): Promise<void> => db.delete('vault', secretKey(id));

/**
 * A passphrase that was not given and before which nothing stands any more goes: who lost it has removed the tokens, and enters new ones.
 */
export async function dropIdlePassphrase(db: Store): Promise<void> {
	if ((await vaultState(db)) !== 'locked') return;
	const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
	const rests = (await tx.store.getAll()).some((v) => !isKey(v) && 'by' in v && v.by === 'passphrase');
	if (!rests) await tx.store.delete(lockName);
	await withDeadline(tx.done, 'Removing the passphrase');
}

/** Ids and origins under which secrets are kept; the vault itself does not know the origins. */
export type Origins = ReadonlyMap<string, string>;

/**
 * Puts a passphrase before all secrets, or, with null, takes it away: each is sealed anew, in one transaction with the lock.
 * `current` is asked for where there is a passphrase. Problems: deliveryPassphraseWrong, deliveryPassphraseShort.
 */
export async function changePassphrase(db: Store, origins: Origins, next: string | null, current: string | null): Promise<Result<null>> {
	const lock = await readLock(db);
	if (lock) {
		const key = await openLock(lock, current ?? '');
		if (!key) return fail('deliveryPassphraseWrong');
		usePassphraseKey(key);
	}
	if (next !== null && next.length < SHORTEST) return fail('deliveryPassphraseShort', { count: SHORTEST });
	const made = next === null ? null : await newLock(next);
	const key = made?.key ?? (await deviceKey(db));
	const again: SealedSecret[] = [];
	for (const [id, origin] of origins) {
		const clear = await openSecret(db, id, origin);
		if (clear !== null) again.push({ ...(await seal(key, id, origin, clear)), ...(made && { by: 'passphrase' as const }) });
	}
	const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
	await Promise.all([
		...again.map((s) => tx.store.put(s, secretKey(s.id))),
		made ? tx.store.put(made.lock, lockName) : tx.store.delete(lockName)
	]);
	await withDeadline(tx.done, 'Changing the passphrase');
	usePassphraseKey(made?.key ?? null);
	return ok(null);
}

const SHORTEST = 10;

/** Opens the vault until the app is closed. Problem: deliveryPassphraseWrong. */
export async function unlock(db: Store, passphrase: string): Promise<Result<CryptoKey | null>> {
	const lock = await readLock(db);
	if (!lock) return ok(null);
	const key = await openLock(lock, passphrase);
	if (!key) return fail('deliveryPassphraseWrong');
	usePassphraseKey(key);
	return ok(key);
}
