import type { Matrix } from './matrix';

/** Bins that a number is cut into. */
const BINS = 24;
/** Rows that the cuts are taken from, about. */
const SAMPLE = 3000;

/**
 * Encoded rows as trees read them. Each feature has its cells, one per bin, those of feature f at offset[f] … offset[f + 1].
 * The cells of row i stand at start[i] … start[i + 1], ascending; a feature that is 0 there has none and stands in cell zero[f].
 */
export interface Cells {
	rows: number;
	width: number;
	start: Int32Array;
	cell: Uint16Array | Int32Array;
	offset: Int32Array;
	zero: Int32Array;
	/** Per feature the largest value of each bin but the last. */
	edges: Float64Array[];
}

/** Numbers cut at about equal counts of what is not 0, and between that and 0; signs at ½. */
export function cellsOf(x: Matrix): Cells {
	const { rows, width, numbers, dense, start: first, signs } = x;
	const wide = numbers.length;
	const sign = Float64Array.of(0.5);
	const edges = new Array<Float64Array>(width).fill(sign);
	numbers.forEach((f, k) => {
		edges[f] = edgesOf(x, k);
	});
	const offset = new Int32Array(width + 1);
	for (let f = 0; f < width; f++) offset[f + 1] = offset[f]! + edges[f]!.length + 1;
	const zero = Int32Array.from({ length: width }, (_, f) => offset[f]! + binOf(edges[f]!, 0));
	let entries = signs.length;
	for (let e = 0; e < dense.length; e++) if (dense[e] !== 0) entries++;
	const cell = offset[width]! < 65_536 ? new Uint16Array(entries) : new Int32Array(entries);
	const start = new Int32Array(rows + 1);
	for (let i = 0, at = 0, s = 0, e = 0; i < rows; i++) {
		const last = first[i + 1]!;
		for (let k = 0; k <= wide; k++) {
			const f = k < wide ? numbers[k]! : width;
			for (; s < last && signs[s]! < f; s++) cell[at++] = offset[signs[s]!]! + 1;
			if (k === wide) break;
			const v = dense[e++]!;
			if (v !== 0) cell[at++] = offset[f]! + binOf(edges[f]!, v);
		}
		start[i + 1] = at;
	}
	return { rows, width, start, cell, offset, zero, edges };
}

/** Bin of a number: how many edges lie below it. */
function binOf(edges: Float64Array, v: number): number {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if (edges[mid]! < v) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** Cuts of the k-th number. */
function edgesOf({ rows, numbers, dense }: Matrix, k: number): Float64Array {
	const wide = numbers.length;
	const stride = Math.max(1, Math.floor(rows / SAMPLE));
	const sample = new Float64Array(Math.ceil(rows / stride) + 1);
	let filled = 0;
	let zeros = false;
	for (let i = 0; i < rows; i += stride) {
		const v = dense[i * wide + k]!;
		if (v !== 0) sample[filled++] = v;
		else zeros = true;
	}
	// All that are 0 count as one value among the others.
	if (zeros) sample[filled++] = 0;
	const sorted = sample.subarray(0, filled).sort();
	const cuts = new Float64Array(BINS);
	let n = 0;
	for (let b = 1; b < BINS; b++) {
		const at = Math.floor((b * filled) / BINS);
		if (at < 1) continue;
		const cut = (sorted[at - 1]! + sorted[at]!) / 2;
		if (sorted[at - 1]! < sorted[at]! && (n === 0 || cut > cuts[n - 1]!)) cuts[n++] = cut;
	}
	return cuts.slice(0, n);
}

/** The cell that a row stands in by one feature. */
export function cellAt({ start, cell, offset, zero }: Cells, row: number, feature: number): number {
	const from = offset[feature]!;
	let low = start[row]!;
	let high = start[row + 1]!;
	const end = high;
	while (low < high) {
		const mid = (low + high) >> 1;
		if (cell[mid]! < from) low = mid + 1;
		else high = mid;
	}
	return low < end && cell[low]! < offset[feature + 1]! ? cell[low]! : zero[feature]!;
}
