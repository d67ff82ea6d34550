import { hex } from '#domain/basics/hex';

/** SHA-256 of a text as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return hex(bytes);
}

/** A UUID of version 8 (RFC 9562: its bits are the maker's own) that is the same for the same text. */
export async function uuidOf(text: string): Promise<string> {
	const h = await sha256(text);
	return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${'89ab'[Number.parseInt(h[16] ?? '0', 16) % 4]}${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
