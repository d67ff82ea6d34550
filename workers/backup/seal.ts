import { deflate, inflate } from '../imports/proof/hashing';

/** Rounds of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet names for it. */
export const ROUNDS = 600_000;

/** Turns frames into what stands in the file and back. `n` = number of the frame, from 0. */
export interface Seal {
	close(frame: Uint8Array, n: number): Promise<Uint8Array>;
	open(sealed: Uint8Array, n: number): Promise<Uint8Array | null>;
}

/** Bytes that a frame unpacks to at most: one that was made to fill the memory is damaged (FIL-4). */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Frames are deflated, nothing more. */
export const plainSeal: Seal = {
	close: (frame) => deflate(frame as Uint8Array<ArrayBuffer>),
	open: (sealed) => inflate(sealed as Uint8Array<ArrayBuffer>, MOST_UNPACKED)
};

/**
 * Frames are deflated, then encrypted by AES-GCM with a key from the passphrase. The number of the frame is the nonce and the
 * header of the file is authenticated with each, so that frames can't be left out, turned round or moved to another file.
 */
export async function passphraseSeal(passphrase: string, salt: Uint8Array, rounds: number, header: Uint8Array): Promise<Seal> {
	const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
		'deriveKey'
	]);
	const key = await crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations: rounds },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
	const terms = (n: number): AesGcmParams => {
		const iv = new Uint8Array(12);
		new DataView(iv.buffer).setUint32(8, n);
		return { name: 'AES-GCM', iv, additionalData: header as BufferSource };
	};
	return {
		close: async (frame, n) =>
			new Uint8Array(await crypto.subtle.encrypt(terms(n), key, (await plainSeal.close(frame, n)) as BufferSource)),
		open: async (sealed, n) => {
			const clear = await crypto.subtle.decrypt(terms(n), key, sealed as BufferSource).catch(() => null);
			return clear && plainSeal.open(new Uint8Array(clear), n);
		}
	};
}
