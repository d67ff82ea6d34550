import { fromBase64, toBase64 } from '#domain/basics/base64';
import type { Store } from '../engine/open';
import type { DataKey } from '../schema';
import { deviceKey, seal, unseal } from './vault-keys';

/** In `vault`: the key of all values, sealed. No backup holds it. */
export const DATA_KEY = 'data-key';
const BYTES = 32;

const isDataKey = (v: unknown): v is DataKey => typeof v === 'object' && v !== null && 'sealing' in v;

/** The record of the data key; null = there is none, and nothing is sealed. */
export async function readDataKey(db: Store): Promise<DataKey | null> {
	const kept = await db.get('vault', DATA_KEY);
	return isDataKey(kept) ? kept : null;
}

/**
 * The key under which the data key is kept, made of the secret that every user's passphrase opens (HKDF, SHA-256): another
 * one than that of the tokens, and not extractable, so that workers can hand it to each other without handing over a key's bytes.
 */
export async function restKeyOf(secret: string): Promise<CryptoKey> {
	const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'HKDF', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: new TextEncoder().encode('muster: contacts at rest') },
		raw,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/** Makes the data key, unless there is one: whichever was stored first is the key. From then on nothing is written in clear. */
export async function makeDataKey(db: Store, rest: CryptoKey): Promise<void> {
	if (await readDataKey(db)) return;
	const sealed = await seal(rest, DATA_KEY, '', toBase64(crypto.getRandomValues(new Uint8Array(BYTES))));
	const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
	if (!isDataKey(await tx.store.get(DATA_KEY))) await tx.store.put({ ...sealed, sealing: 'on', done: false }, DATA_KEY);
	await tx.done;
}

/** The 32 bytes of the data key, or null without the key that it is kept under. */
export async function openDataKey(db: Store, record: DataKey, rest: CryptoKey | null): Promise<Uint8Array | null> {
	const under = record.sealing === 'off' ? await deviceKey(db) : rest;
	const text = under && (await unseal(under, record, DATA_KEY, ''));
	return text === null ? null : fromBase64(text);
}

/**
 * The record for when the lock is gone: the key is kept under that of the device until all values are opened. Null = nothing is sealed, or
 * it can't be opened.
 */
export async function withoutLock(db: Store, rest: CryptoKey | null): Promise<DataKey | null> {
	const record = await readDataKey(db);
	const raw = record && (await openDataKey(db, record, rest));
	return raw && { ...(await seal(await deviceKey(db), DATA_KEY, '', toBase64(raw))), sealing: 'off', done: false };
}
