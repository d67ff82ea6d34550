/** Mixes any number of integers into one of 32 bits, so that row 5,000 can be made without making the rows before it. */
export function mix(...numbers) {
	let h = 0x9e3779b9;
	for (const n of numbers) {
		h = Math.imul(h ^ (n | 0), 0x85ebca6b);
		h ^= h >>> 13;
		h = Math.imul(h + Math.floor(n / 2 ** 32), 0xc2b2ae35);
		h ^= h >>> 16;
	}
	return h >>> 0;
}

/** A 53-bit number for a text, to remember a million texts without keeping them. */
export function textKey(text) {
	let a = 0x811c9dc5;
	let b = 0x27d4eb2f;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		a = Math.imul(a ^ c, 0x01000193);
		b = Math.imul(b + c, 0x9e3779b1) ^ (b >>> 15);
	}
	return (a >>> 0) * 2 ** 21 + ((b >>> 0) & (2 ** 21 - 1));
}

/** A stream of random numbers from a seed; the same seed gives the same stream everywhere. */
export function random(seed) {
	let state = seed >>> 0;
	/** 0 ≤ x < 1 */
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		/** 0 ≤ n < end, whole */
		below: (end) => Math.floor(next() * end),
		chance: (p) => next() < p,
		/** One of a list; earlier ones come more often the higher `lean` is. */
		pick: (list, lean = 1) => list[Math.floor(next() ** lean * list.length)],
		/** Index by weights. */
		weighted(weights) {
			let at = next() * weights.reduce((a, b) => a + b, 0);
			for (let i = 0; i < weights.length; i++) if ((at -= weights[i]) < 0) return i;
			return weights.length - 1;
		}
	};
}
