import type { IdBits } from '#domain/basics/id-set';

/** Contact ids as the query worker hands them over, a bit each. */
export function bitsOf(ids: Iterable<number>): IdBits {
	const chunks = new Map<number, Uint32Array>();
	for (const id of ids) {
		let words = chunks.get(id >>> 10);
		if (!words) chunks.set(id >>> 10, (words = new Uint32Array(32)));
		words[(id & 1023) >>> 5]! |= 1 << (id & 31);
	}
	const words = new Uint32Array(chunks.size * 32);
	[...chunks.values()].forEach((chunk, at) => words.set(chunk, at * 32));
	return { serials: Uint32Array.from(chunks.keys()), words };
}
