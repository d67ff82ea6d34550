import { MATCH_STRENGTH, MATCH_TYPES, type CandidatePairs } from '#domain/matching/match';
import type { NameGap } from './other-name';

/** Where found pairs go. */
export interface PairSink {
	add(left: number, right: number, type: number, score: number): void;
	/** The right side of a pair by email has another name than the left. */
	otherName?(right: number, gap: NameGap): void;
}

const SCORES = 128;
const TYPES = MATCH_TYPES.length;
/** Place of a type in the order of strength, by its code, and back. */
const RANK = Uint8Array.from(MATCH_TYPES, (t) => MATCH_STRENGTH.indexOf(t));
const TYPE_OF_RANK = Uint8Array.from(MATCH_STRENGTH, (t) => MATCH_TYPES.indexOf(t));

/**
 * Gathers pairs as packed numbers, because sorting a Float64Array is many times faster than sorting objects, and
 * hands them out in the order that plans rely on: right, strength of the type, score from high to low, left. A pair that
 * was found twice is handed out once.
 */
export class PairCollector implements PairSink {
	private packed = new Float64Array(4096);
	private length = 0;

	/**
	 * @param records in the table @param firstRow first record that can be a right side
	 * @throws RangeError when a pair doesn't fit into the 53 bits that a number holds exactly: above 14 million stored contacts with a
	 *   million rows.
	 */
	constructor(
		private readonly records: number,
		private readonly firstRow: number
	) {
		if ((records - firstRow) * TYPES * SCORES * records > Number.MAX_SAFE_INTEGER)
			throw new RangeError(`match: ${records} records in one table, ${records - firstRow} of them rows`);
	}

	add(left: number, right: number, type: number, score: number): void {
		if (this.length === this.packed.length) {
			const larger = new Float64Array(this.packed.length * 2);
			larger.set(this.packed);
			this.packed = larger;
		}
		this.packed[this.length++] =
			(((right - this.firstRow) * TYPES + (RANK[type] ?? 0)) * SCORES + (SCORES - 1 - score)) * this.records + left;
	}

	/** The pairs in order; the collector is of no use afterwards. */
	finish(): CandidatePairs {
		const sorted = this.packed.subarray(0, this.length).sort();
		let length = 0;
		for (let p = 0; p < sorted.length; p++) if (p === 0 || sorted[p] !== sorted[p - 1]) sorted[length++] = sorted[p] ?? 0;
		const pairs: CandidatePairs = {
			length,
			left: new Uint32Array(length),
			right: new Uint32Array(length),
			type: new Uint8Array(length),
			score: new Uint8Array(length)
		};
		for (let p = 0; p < length; p++) {
			const value = sorted[p] ?? 0;
			const high = Math.floor(value / this.records);
			const rest = high % (TYPES * SCORES);
			pairs.left[p] = value - high * this.records;
			pairs.right[p] = this.firstRow + Math.floor(high / (TYPES * SCORES));
			pairs.type[p] = TYPE_OF_RANK[Math.floor(rest / SCORES)] ?? 0;
			pairs.score[p] = SCORES - 1 - (rest % SCORES);
		}
		return pairs;
	}
}
