/** Chance that draws the same for the same seed, everywhere. */
export interface Dice {
	/** 0 ≤ roll < 1. */
	roll(): number;
	/** A whole number from a to b, both included. */
	range(a: number, b: number): number;
	pick<T>(from: readonly T[]): T;
	chance(p: number): boolean;
	/** One of the values, as often as its weight says. */
	weighted<T>(from: readonly (readonly [T, number])[]): T;
}

export function dice(seed: number): Dice {
	let state = Math.imul(seed, 7919) + 13;
	const roll = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		roll,
		range: (a, b) => a + Math.floor(roll() * (b - a + 1)),
		pick: (from) => from[Math.floor(roll() * from.length)]!,
		chance: (p) => roll() < p,
		weighted: (from) => {
			let left = from.reduce((sum, [, w]) => sum + w, 0) * roll();
			for (const [value, w] of from) if ((left -= w) <= 0) return value;
			return from[0]![0];
		}
	};
}
