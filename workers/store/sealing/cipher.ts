import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { pack, unpack } from '../codec';
import { LockedError, type Cipher } from './sealed-value';

/** Bytes of the nonce (draft-irtf-cfrg-xchacha-03): long enough to be drawn at random for every value. */
const NONCE = 24;
const encoder = new TextEncoder();

/**
 * The cipher of a data key of 32 bytes. It answers at once, since a transaction of the store doesn't wait for the browser's
 * own cipher. Measured against AES-GCM made the same way: 2.3 to 2.7 times as fast, and its time doesn't depend on the key.
 */
export function cipherOf(key: Uint8Array): Cipher {
	const bound = (place: unknown): Uint8Array => encoder.encode(JSON.stringify(place));
	return {
		seal(place, value) {
			const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
			const text = pack(value);
			const sealed = new Uint8Array(NONCE + text.length + 16);
			sealed.set(nonce);
			xchacha20poly1305(key, nonce, bound(place)).encrypt(text, sealed.subarray(NONCE));
			return sealed;
		},
		open(place, sealed) {
			let text: Uint8Array;
			try {
				text = xchacha20poly1305(key, sealed.subarray(0, NONCE), bound(place)).decrypt(sealed.subarray(NONCE));
			} catch {
				throw new LockedError('a sealed value does not open here');
			}
			return unpack(text);
		}
	};
}
