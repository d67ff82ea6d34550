/** Numbers that look random and are the same for the same words. @param {...(string | number)} seed */
export function dice(...seed) {
	let state = 2166136261;
	for (const char of seed.join('/')) state = Math.imul(state ^ char.codePointAt(0), 16777619);
	/** 0 ≤ x < 1 */
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n) => Math.floor(next() * n);
	return { next, below, between: (a, b) => a + below(b - a + 1), chance: (p) => next() < p, pick: (list) => list[below(list.length)] };
}
