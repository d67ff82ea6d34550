/**
 * Encoded rows as they are read fastest, for a fit reads them all some hundred times. Features that are numbers stand
 * side by side in `dense`, row after row, whether 0 or not; which of them each is tells `numbers`. Features that are signs
 * (1 or nothing) stand as their names in `signs`, those of row i at start[i] … start[i + 1], ascending.
 */
export interface Matrix {
	rows: number;
	/** Features; an intercept is not among them. */
	width: number;
	/** Feature of each column of `dense`, ascending. */
	numbers: Int32Array;
	/** rows × numbers. */
	dense: Float64Array;
	start: Int32Array;
	signs: Int32Array;
}

/** @param slots rows × any number: the signs of each row, −1 = none; becomes the matrix's own */
export function matrixOf(rows: number, width: number, numbers: Int32Array, dense: Float64Array, slots: Int32Array): Matrix {
	const start = new Int32Array(rows + 1);
	const perRow = slots.length / Math.max(1, rows);
	let filled = 0;
	for (let i = 0, s = 0; i < rows; i++) {
		for (const end = s + perRow; s < end; s++) if (slots[s]! >= 0) slots[filled++] = slots[s]!;
		start[i + 1] = filled;
	}
	return { rows, width, numbers, dense, start, signs: slots.subarray(0, filled) };
}

/** Features of one row. @param out width or longer */
export function rowOf({ numbers, dense, start, signs }: Matrix, row: number, out: Float64Array): void {
	out.fill(0);
	for (let k = 0; k < numbers.length; k++) out[numbers[k]!] = dense[row * numbers.length + k]!;
	for (let s = start[row]!; s < start[row + 1]!; s++) out[signs[s]!] = 1;
}

/** Neighbouring features of all rows, as a matrix of their own, of `slots` signs a row at most. */
export function featuresBetween(x: Matrix, from: number, width: number, slots: number): Matrix {
	const { rows, numbers } = x;
	const first = numbers.findIndex((f) => f >= from);
	const own = numbers.filter((f) => f >= from && f < from + width);
	const dense = new Float64Array(rows * own.length);
	const signs = new Int32Array(rows * slots).fill(-1);
	for (let i = 0; i < rows; i++) {
		for (let k = 0; k < own.length; k++) dense[i * own.length + k] = x.dense[i * numbers.length + first + k]!;
		for (let s = x.start[i]!, at = i * slots; s < x.start[i + 1]!; s++) {
			const sign = x.signs[s]! - from;
			if (sign >= 0 && sign < width) signs[at++] = sign;
		}
	}
	return matrixOf(
		rows,
		width,
		own.map((f) => f - from),
		dense,
		signs
	);
}

/** Mean of each feature over the rows. */
export function featureMeans(x: Matrix): Float64Array {
	const sums = new Float64Array(x.width + 1);
	timesRows(x, new Float64Array(x.rows).fill(1), sums);
	return sums.subarray(0, x.width).map((s) => s / Math.max(1, x.rows));
}

/** beta · row + beta[width] for every row. */
export function linearScores(x: Matrix, beta: Float64Array, out: Float64Array = new Float64Array(x.rows)): Float64Array {
	const { rows, numbers, dense, start, signs, width } = x;
	const slopes = numbersOf(x, beta);
	const wide = numbers.length;
	for (let i = 0, e = 0; i < rows; i++) {
		// Four sums: one alone waits for each addition.
		let s0 = beta[width]!,
			s1 = 0,
			s2 = 0,
			s3 = 0;
		let k = 0;
		for (; k + 3 < wide; k += 4, e += 4) {
			s0 += dense[e]! * slopes[k]!;
			s1 += dense[e + 1]! * slopes[k + 1]!;
			s2 += dense[e + 2]! * slopes[k + 2]!;
			s3 += dense[e + 3]! * slopes[k + 3]!;
		}
		for (; k < wide; k++, e++) s0 += dense[e]! * slopes[k]!;
		out[i] = s0 + s1 + (s2 + s3) + signsOf(beta, signs, start[i]!, start[i + 1]!);
	}
	return out;
}

/** Σ of a number per feature over the signs of a row, in two sums: one alone waits for each addition. */
export function signsOf(of: Float64Array, signs: Int32Array, from: number, to: number): number {
	let even = 0;
	let odd = 0;
	let s = from;
	for (; s + 1 < to; s += 2) {
		even += of[signs[s]!]!;
		odd += of[signs[s + 1]!]!;
	}
	return s < to ? even + odd + of[signs[s]!]! : even + odd;
}

/** Xᵀ · v, the intercept last. @param v a number per row @param out width + 1 */
export function timesRows(x: Matrix, v: Float64Array, out: Float64Array): void {
	const { rows, numbers, dense, start, signs, width } = x;
	const wide = numbers.length;
	const sums = new Float64Array(wide);
	const counts = new Float64Array(width);
	let total = 0;
	for (let i = 0, e = 0, s = 0; i < rows; i++) {
		const r = v[i]!;
		total += r;
		for (let k = 0; k < wide; k++, e++) sums[k]! += dense[e]! * r;
		for (const end = start[i + 1]!; s < end; s++) counts[signs[s]!]! += r;
	}
	gather(x, sums, counts, total, out);
}

/** Of a number per feature, those of the features that are numbers. */
export const numbersOf = ({ numbers }: Matrix, v: Float64Array): Float64Array => Float64Array.from(numbers, (f) => v[f]!);

/** Sums of numbers and of signs as one list by feature, `total` as the intercept's. */
export function gather({ width, numbers }: Matrix, sums: Float64Array, counts: Float64Array, total: number, out: Float64Array): void {
	out.set(counts);
	numbers.forEach((f, k) => {
		out[f] = sums[k]!;
	});
	out[width] = total;
}
