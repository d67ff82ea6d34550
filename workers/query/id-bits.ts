import type { ContactQuery } from '#domain/contact';
import type { IdBits } from '#domain/basics/id-set';
import { PLACES } from './places';
import { matching } from './select';
import type { Snapshot } from './snapshot';

const WORDS = PLACES / 32;

/** Contacts that match, a bit each. */
export function idBits(s: Snapshot, q: ContactQuery): IdBits {
	const { mask } = matching(s, q);
	const serials = new Uint32Array(s.chunks.length);
	const words = new Uint32Array(s.chunks.length * WORDS);
	let n = 0;
	s.chunks.forEach((chunk, at) => {
		let any = 0;
		for (let i = 0; i < chunk.length; i++) {
			const one = mask[at * PLACES + i]!;
			any |= one;
			words[n * WORDS + (i >>> 5)]! |= one << (i & 31);
		}
		if (any) serials[n++] = chunk.serial;
	});
	return { serials: serials.slice(0, n), words: words.slice(0, n * WORDS) };
}
