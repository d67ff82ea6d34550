/** A value as it lies in the store while the app has a lock: 24 bytes of nonce, then XChaCha20-Poly1305 of its bytes (codec.ts). */
export interface Sealed {
	sealed: Uint8Array;
}

export const isSealed = (v: unknown): v is Sealed => typeof v === 'object' && v !== null && 'sealed' in v && v.sealed instanceof Uint8Array;

/** The value can't be read or may not be written now: the app is locked, or the key is another one. Nothing was written. */
export class LockedError extends Error {
	override name = 'LockedError';
}

export interface Cipher {
	/** @param place where the value will lie; it opens nowhere else */
	seal(place: unknown, value: unknown): Uint8Array;
	/** @throws LockedError when it was sealed with another key or for another place, or was changed */
	open(place: unknown, sealed: Uint8Array): unknown;
}
