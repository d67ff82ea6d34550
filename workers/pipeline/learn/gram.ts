import type { Matrix } from './matrix';

/**
 * Xᵀ · W · X of evenly spaced rows, scaled to all of them, with the intercept as last feature, upper triangle.
 *
 * @param weigh weight of a row
 * @param most rows that are looked at, about
 */
export function gramOf(x: Matrix, weigh: (row: number) => number, most: number): Float64Array {
	const { rows, width, numbers, dense, start, signs } = x;
	const wide = numbers.length;
	const n = width + 1;
	const stride = Math.max(1, Math.ceil(rows / most));
	const scale = rows / Math.ceil(rows / stride);
	// Numbers by numbers, signs (with the intercept) by numbers, signs by signs: each is read and written in order.
	const squares = new Float64Array(wide * wide);
	const crossed = new Float64Array((width + 1) * wide);
	const out = new Float64Array(n * n);
	const nothing = new Float64Array(wide);
	const weighed = new Float64Array(wide);
	const before = new Float64Array(wide);
	for (let i = 0, odd = false, last = 0; i < rows; i += stride, odd = !odd) {
		const w = weigh(i) * scale;
		const at = i * wide;
		for (let k = 0; k < wide; k++) weighed[k] = dense[at + k]! * w;
		// Two rows at once: what they add to is read and written half as often.
		if (odd) addSquares(squares, dense, before, weighed, last, at, wide);
		else if (i + stride >= rows) addSquares(squares, dense, weighed, nothing, at, at, wide);
		else {
			before.set(weighed);
			last = at;
		}
		addRow(crossed, width * wide, weighed, wide);
		out[width * n + width]! += w;
		const end = start[i + 1]!;
		for (let s = start[i]!; s < end; s++) {
			const sign = signs[s]!;
			addRow(crossed, sign * wide, weighed, wide);
			out[sign * n + width]! += w;
			out[sign * n + sign]! += w;
			for (let t = s + 1; t < end; t++) out[sign * n + signs[t]!]! += w;
		}
	}
	const put = (a: number, b: number, v: number): void => {
		out[a < b ? a * n + b : b * n + a]! += v;
	};
	for (let k = 0; k < wide; k++) {
		for (let m = k; m < wide; m++) put(numbers[k]!, numbers[m]!, squares[k * wide + m]!);
		for (let sign = 0; sign <= width; sign++) {
			const v = crossed[sign * wide + k]!;
			if (v !== 0) put(numbers[k]!, sign, v);
		}
	}
	return out;
}

/** Adds the products of two rows, each with its weighed self. */
function addSquares(
	squares: Float64Array,
	dense: Float64Array,
	first: Float64Array,
	second: Float64Array,
	at: number,
	then: number,
	wide: number
): void {
	for (let k = 0; k < wide; k++) {
		const v = first[k]!;
		const u = second[k]!;
		const row = k * wide;
		for (let m = k; m < wide; m++) squares[row + m]! += v * dense[at + m]! + u * dense[then + m]!;
	}
}

function addRow(out: Float64Array, from: number, row: Float64Array, wide: number): void {
	for (let k = 0; k < wide; k++) out[from + k]! += row[k]!;
}
