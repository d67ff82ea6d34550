import { hex } from '#domain/basics/hex';
import { joinBytes } from '#domain/basics/join-bytes';

const encoder = new TextEncoder();

export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
export const sha256Hex = async (text: string): Promise<string> => hex(await sha256(encoder.encode(text)));

/** A value as JSON with the names of every object in order, and without what is undefined: equal values are one text. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((v) => canonical(v ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const all = value as Record<string, unknown>;
	return `{${Object.keys(all)
		.filter((k) => all[k] !== undefined)
		.sort()
		.map((k) => `${JSON.stringify(k)}:${canonical(all[k])}`)
		.join(',')}}`;
}

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
}

/** The bytes again; null where they are damaged or more than `most`. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null> {
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const pieces: Uint8Array[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > most) {
				await reader.cancel();
				return null;
			}
			pieces.push(value);
		}
	} catch {
		return null;
	}
	return joinBytes(pieces);
}
