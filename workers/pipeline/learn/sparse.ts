import type { Matrix } from './matrix';

/** Encoded rows by their entries that are not 0: those of row i stand at start[i] … start[i + 1], ascending by feature. */
export interface SparseRows { rows: number; width: number; start: Int32Array; index: Int32Array; value: Float64Array }

/** What trees read: most features of most rows are 0, and need no look. */
export function sparseOf({ rows, width, numbers, dense, start: first, signs }: Matrix): SparseRows {
	const start = new Int32Array(rows + 1);
	const wide = numbers.length;
	let entries = signs.length;
	for (let e = 0; e < dense.length; e++) if (dense[e] !== 0) entries++;
	const index = new Int32Array(entries);
	const value = new Float64Array(entries);
	for (let i = 0, at = 0, s = 0; i < rows; i++) {
		const last = first[i + 1]!;
		for (let k = 0; k <= wide; k++) {
			const feature = k < wide ? numbers[k]! : width;
			for (; s < last && signs[s]! < feature; s++) { index[at] = signs[s]!; value[at++] = 1; }
			const v = k < wide ? dense[i * wide + k]! : 0;
			if (v !== 0) { index[at] = feature; value[at++] = v; }
		}
		start[i + 1] = at;
	}
	return { rows, width, start, index, value };
}
