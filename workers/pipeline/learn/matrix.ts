/**
 * Encoded rows, sparse by rows: the features of row i stand at start[i] … start[i + 1], ascending. Most columns are signs of
 * which one is set, so that a row has hardly more entries than there are columns.
 */
export interface Matrix {
	rows: number;
	/** Features; an intercept is not among them. */
	width: number;
	start: Int32Array;
	index: Int32Array;
	value: Float64Array;
}

/** Collects rows one after the other. */
export class MatrixBuilder {
	private index: Int32Array;
	private value: Float64Array;
	private readonly start: Int32Array;
	private filled = 0;
	private row = 0;

	constructor(rows: number, private readonly width: number, entriesPerRow: number) {
		this.index = new Int32Array(Math.max(16, rows * entriesPerRow));
		this.value = new Float64Array(this.index.length);
		this.start = new Int32Array(rows + 1);
	}

	add(feature: number, value: number): void {
		if (value === 0) return;
		if (this.filled === this.index.length) this.grow();
		this.index[this.filled] = feature;
		this.value[this.filled++] = value;
	}

	endRow(): void {
		this.start[++this.row] = this.filled;
	}

	done(): Matrix {
		return { rows: this.row, width: this.width, start: this.start, index: this.index, value: this.value };
	}

	private grow(): void {
		const index = new Int32Array(this.index.length * 2);
		const value = new Float64Array(index.length);
		index.set(this.index);
		value.set(this.value);
		this.index = index;
		this.value = value;
	}
}

/** Mean of each feature over the rows. */
export function featureMeans(x: Matrix): Float64Array {
	const means = new Float64Array(x.width);
	const end = x.start[x.rows]!;
	for (let e = 0; e < end; e++) means[x.index[e]!]! += x.value[e]!;
	for (let j = 0; j < x.width; j++) means[j]! /= Math.max(1, x.rows);
	return means;
}

/** beta · row + beta[width] for every row. */
export function linearScores(x: Matrix, beta: Float64Array, out: Float64Array = new Float64Array(x.rows)): Float64Array {
	const { start, index, value, width } = x;
	const intercept = beta[width]!;
	let e = 0;
	for (let i = 0; i < x.rows; i++) {
		let sum = intercept;
		for (const end = start[i + 1]!; e < end; e++) sum += value[e]! * beta[index[e]!]!;
		out[i] = sum;
	}
	return out;
}

/** Xᵀ · v, the intercept last. @param v a number per row @param out width + 1 */
export function timesRows({ rows, width, start, index, value }: Matrix, v: Float64Array, out: Float64Array): void {
	out.fill(0);
	let total = 0;
	let e = 0;
	for (let i = 0; i < rows; i++) {
		const r = v[i]!;
		total += r;
		for (const end = start[i + 1]!; e < end; e++) out[index[e]!]! += value[e]! * r;
	}
	out[width] = total;
}
