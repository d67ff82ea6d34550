/**
 * Encoded rows as they are read fastest, for a fit reads them all some hundred times. Features that are numbers stand
 * side by side in `dense`, row after row, whether 0 or not; which of them each is tells `numbers`. Features that are signs
 * (1 or nothing, at most one of a column) stand as their names in `signs`, `slots` a row.
 */
export interface Matrix {
	rows: number;
	/** Features; an intercept is not among them. */
	width: number;
	/** Feature of each column of `dense`, ascending. */
	numbers: Int32Array;
	/** rows × numbers. */
	dense: Float64Array;
	slots: number;
	/** rows × slots: a feature that is 1 in this row, or noSign of the slot; a row has no feature twice. */
	signs: Int32Array;
}

/**
 * What stands in a slot without a sign: beside all features and the intercept, so that sums may run over it unasked; another
 * one per slot, so that no sum waits for the one before.
 */
export const noSign = (width: number, slot: number): number => width + 1 + slot;

/** All-blank rows, to be filled in. */
export function blankMatrix(rows: number, width: number, numbers: Int32Array, slots: number): Matrix {
	const signs = new Int32Array(rows * slots);
	for (let i = 0, at = 0; i < rows; i++) for (let s = 0; s < slots; s++) signs[at++] = noSign(width, s);
	return { rows, width, numbers, dense: new Float64Array(rows * numbers.length), slots, signs };
}

/** Features of one row, blanks and all. @param out width or longer */
export function rowOf({ width, numbers, dense, slots, signs }: Matrix, row: number, out: Float64Array): void {
	out.fill(0);
	for (let k = 0; k < numbers.length; k++) out[numbers[k]!] = dense[row * numbers.length + k]!;
	for (let s = row * slots; s < (row + 1) * slots; s++) if (signs[s]! < width) out[signs[s]!] = 1;
}

/** Neighbouring features of all rows, as a matrix of their own. @param slot first of `slots` slots that hold their signs */
export function featuresBetween(x: Matrix, from: number, width: number, slot: number, slots: number): Matrix {
	const { rows, numbers } = x;
	const first = numbers.findIndex((f) => f >= from);
	const own = numbers.filter((f) => f >= from && f < from + width);
	const out = blankMatrix(rows, width, own.map((f) => f - from), slots);
	for (let i = 0; i < rows; i++) {
		for (let k = 0; k < own.length; k++) out.dense[i * own.length + k] = x.dense[i * numbers.length + first + k]!;
		for (let s = 0; s < slots; s++) {
			const sign = x.signs[i * x.slots + slot + s]!;
			if (sign < x.width) out.signs[i * slots + s] = sign - from;
		}
	}
	return out;
}

/** Mean of each feature over the rows. */
export function featureMeans(x: Matrix): Float64Array {
	const sums = new Float64Array(x.width + 1);
	timesRows(x, new Float64Array(x.rows).fill(1), sums);
	return sums.subarray(0, x.width).map((s) => s / Math.max(1, x.rows));
}

/** beta · row + beta[width] for every row. */
export function linearScores(x: Matrix, beta: Float64Array, out: Float64Array = new Float64Array(x.rows)): Float64Array {
	const { rows, numbers, dense, slots, signs, width } = x;
	const slopes = numbersOf(x, beta);
	const padded = paddedOf(x, beta);
	const wide = numbers.length;
	for (let i = 0, e = 0, s = 0; i < rows; i++) {
		// Four sums: one alone waits for each addition.
		let [s0, s1, s2, s3] = [beta[width]!, 0, 0, 0];
		let k = 0;
		for (; k + 3 < wide; k += 4, e += 4) {
			s0 += dense[e]! * slopes[k]!;
			s1 += dense[e + 1]! * slopes[k + 1]!;
			s2 += dense[e + 2]! * slopes[k + 2]!;
			s3 += dense[e + 3]! * slopes[k + 3]!;
		}
		for (; k < wide; k++, e++) s0 += dense[e]! * slopes[k]!;
		for (const end = s + slots; s < end; s++) s1 += padded[signs[s]!]!;
		out[i] = s0 + s1 + (s2 + s3);
	}
	return out;
}

/** Xᵀ · v, the intercept last. @param v a number per row @param out width + 1 */
export function timesRows(x: Matrix, v: Float64Array, out: Float64Array): void {
	const { rows, numbers, dense, slots, signs, width } = x;
	const wide = numbers.length;
	const sums = new Float64Array(wide);
	const counts = new Float64Array(noSign(width, slots));
	let total = 0;
	for (let i = 0, e = 0, s = 0; i < rows; i++) {
		const r = v[i]!;
		total += r;
		for (let k = 0; k < wide; k++, e++) sums[k]! += dense[e]! * r;
		for (const end = s + slots; s < end; s++) counts[signs[s]!]! += r;
	}
	gather(x, sums, counts, total, out);
}

/** Of a number per feature, those of the features that are numbers. */
export const numbersOf = ({ numbers }: Matrix, v: Float64Array): Float64Array => Float64Array.from(numbers, (f) => v[f]!);

/** A number per feature and the intercept, 0 for no sign. */
export function paddedOf({ width, slots }: Matrix, v: Float64Array): Float64Array {
	const out = new Float64Array(noSign(width, slots));
	out.set(v.subarray(0, width));
	return out;
}

/** Sums of numbers and of signs as one list by feature, `total` as the intercept's. */
export function gather({ width, numbers }: Matrix, sums: Float64Array, counts: Float64Array, total: number, out: Float64Array): void {
	out.set(counts.subarray(0, width));
	numbers.forEach((f, k) => { out[f] = sums[k]!; });
	out[width] = total;
}
