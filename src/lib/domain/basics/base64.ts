/** Bytes at a turn of building a binary string, well below the arguments that an engine takes. */
const STEP = 0x8000;

/** Bytes as Base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
	return btoa(text);
}

/** @throws DOMException where the text is no Base64 */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** Text as Base64 of its UTF-8 bytes. */
export const base64OfText = (text: string): string => toBase64(new TextEncoder().encode(text));
