/** Answers about pairs of numbered texts, kept while the same pair comes again. */

const CACHE_BITS = 17;

/** Remembers the answers for pairs of small numbers, at most 131,072 of them; symmetric. Grows with use: two contacts need next to none. */
export class PairCache {
	private bits = 6;
	private keys = new Float64Array(1 << 6);
	private answers = new Uint8Array(1 << 6);
	private filled = 0;
	constructor(private readonly compute: (a: number, b: number) => number) {}

	get(a: number, b: number): number {
		const low = a < b ? a : b;
		const high = a < b ? b : a;
		const key = low * 0x4000000 + high + 1;
		const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - this.bits);
		if (this.keys[at] === key) return this.answers[at]!;
		const answer = this.compute(low, high);
		this.keys[at] = key;
		this.answers[at] = answer;
		if (++this.filled > 1 << this.bits && this.bits < CACHE_BITS) this.grow();
		return answer;
	}

	private grow(): void {
		this.bits = Math.min(CACHE_BITS, this.bits + 3);
		this.keys = new Float64Array(1 << this.bits);
		this.answers = new Uint8Array(1 << this.bits);
		this.filled = 0;
	}
}
