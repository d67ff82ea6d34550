/** Bits per value: about one value in sixteen passes by chance. */
const BITS_A_VALUE = 16;
const [FEWEST_BITS, MOST_BITS] = [2 ** 12, 2 ** 27];

/** The smallest power of two that is no less than `n` and than 2. */
export const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, n)));

/**
 * Tells apart, by their hashes, values that were seen once from those that were seen again: two bits a value, so that it lets
 * through everything seen again and a little more. Values of rows must come first, then those of others, which alone are
 * never seen again.
 */
export class Sieve {
	private readonly once: Uint32Array;
	private readonly twice: Uint32Array;
	private readonly mask: number;

	/** @param values of rows, about */
	constructor(values: number) {
		const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, powerOfTwo(values * BITS_A_VALUE)));
		this.mask = bits - 1;
		this.once = new Uint32Array(bits / 32);
		this.twice = new Uint32Array(bits / 32);
	}

	/** Hashes of rows, 0 = blank. @returns how many of them were seen before */
	addRows(values: Uint32Array): number {
		const { once, twice, mask } = this;
		let again = 0;
		for (let e = 0; e < values.length; e++) {
			const h = values[e]!;
			if (h === 0) continue;
			const word = (h & mask) >>> 5;
			const bit = 1 << (h & 31);
			if ((once[word]! & bit) !== 0) {
				twice[word]! |= bit;
				again++;
			} else once[word]! |= bit;
		}
		return again;
	}

	/** Hashes of others. @returns how many of them a row has */
	addOthers(values: Uint32Array): number {
		const { once, twice, mask } = this;
		let again = 0;
		for (let e = 0; e < values.length; e++) {
			const h = values[e]!;
			const word = (h & mask) >>> 5;
			const bit = 1 << (h & 31);
			if (h === 0 || (once[word]! & bit) === 0) continue;
			twice[word]! |= bit;
			again++;
		}
		return again;
	}

	passes(h: number): boolean {
		return h !== 0 && (this.twice[(h & this.mask) >>> 5]! & (1 << (h & 31))) !== 0;
	}
}
