/** Rounds of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet names for it. */
export const ROUNDS = 600_000;

/** Turns frames into what stands in the file and back. `n` = number of the frame, from 0. */
export interface Seal {
	close(frame: Uint8Array, n: number): Promise<Uint8Array>;
	open(sealed: Uint8Array, n: number): Promise<Uint8Array | null>;
}

/** Bytes that a frame unpacks to at most: one that was made to fill the memory is damaged (FIL-4). */
export const MOST_UNPACKED = 512 * 1024 * 1024;

const streamed = (bytes: Uint8Array, through: CompressionStream | DecompressionStream): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new Blob([bytes as BlobPart]).stream().pipeThrough(through as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);
const piped = async (bytes: Uint8Array, through: CompressionStream): Promise<Uint8Array> =>
	new Uint8Array(await new Response(streamed(bytes, through)).arrayBuffer());

/** Unpacked as far as `most` goes; null = damaged, or there is more. */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
	const reader = streamed(bytes, new DecompressionStream('deflate-raw')).getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > most) {
				await reader.cancel().catch(() => undefined);
				return null;
			}
			parts.push(value);
		}
		const whole = new Uint8Array(length);
		let at = 0;
		for (const part of parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	} catch {
		return null;
	}
}

/** Frames are deflated, nothing more. */
export const plainSeal: Seal = {
	close: (frame) => piped(frame, new CompressionStream('deflate-raw')),
	open: (sealed) => inflated(sealed, MOST_UNPACKED)
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
