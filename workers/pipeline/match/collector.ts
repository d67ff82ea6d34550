import { MATCH_STRENGTH, MATCH_TYPES, type CandidatePairs } from '#domain/match';

/** Most records that a table may hold: a pair is packed into the 53 bits that a number holds exactly. */
export const MOST_RECORDS = 2 ** 22;
const SCORES = 128;
const TYPES = MATCH_TYPES.length;
/** Place of a type in the order of strength, by its code, and back. */
const RANK = Uint8Array.from(MATCH_TYPES, (t) => MATCH_STRENGTH.indexOf(t));
const TYPE_OF_RANK = Uint8Array.from(MATCH_STRENGTH, (t) => MATCH_TYPES.indexOf(t));

/**
 * Gathers pairs as packed numbers, because sorting a Float64Array is many times faster than sorting objects, and
 * hands them out in the order that plans rely on: right, strength of the type, score from high to low, left.
 */
export class PairCollector {
	private packed = new Float64Array(4096);
	private length = 0;

	add(left: number, right: number, type: number, score: number): void {
		if (this.length === this.packed.length) {
			const larger = new Float64Array(this.packed.length * 2);
			larger.set(this.packed);
			this.packed = larger;
		}
		this.packed[this.length++] = ((right * TYPES + (RANK[type] ?? 0)) * SCORES + (SCORES - 1 - score)) * MOST_RECORDS + left;
	}

	/** The pairs in order; the collector is of no use afterwards. */
	finish(): CandidatePairs {
		const sorted = this.packed.subarray(0, this.length).sort();
		const pairs: CandidatePairs = {
			length: this.length,
			left: new Uint32Array(this.length), right: new Uint32Array(this.length),
			type: new Uint8Array(this.length), score: new Uint8Array(this.length)
		};
		for (let p = 0; p < this.length; p++) {
			const value = sorted[p] ?? 0;
			const high = Math.floor(value / MOST_RECORDS);
			const rest = high % (TYPES * SCORES);
			pairs.left[p] = value - high * MOST_RECORDS;
			pairs.right[p] = Math.floor(high / (TYPES * SCORES));
			pairs.type[p] = TYPE_OF_RANK[Math.floor(rest / SCORES)] ?? 0;
			pairs.score[p] = SCORES - 1 - (rest % SCORES);
		}
		return pairs;
	}
}
