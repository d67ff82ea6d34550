import { cholesky, inverseDiagonal } from './cholesky';

/** Standard errors of chance up to which two features count as unrelated. */
const CHANCE = 4;

/**
 * Diagonal of the inverse of a Gram matrix of many features with its penalties, the intercept last and left out. Features
 * whose correlation is no more than what chance alone gives rows of this number take no part in each other's (Bickel and
 * Levina 2008, "Covariance regularization by thresholding"): what so few rows say of so many pairs would make all errors too
 * large, and groups of related features are small where the whole matrix is not.
 *
 * @param gram upper triangle, row-major
 * @param rows that it was made of
 * @param columns which column each feature is of: its features are always related
 * @returns null where a group has no inverse
 */
export function relatedDiagonal(gram: Float64Array, penalty: Float64Array, rows: number, columns: ArrayLike<number>): Float64Array | null {
	const width = penalty.length;
	const n = width + 1;
	const all = gram[n * n - 1]!;
	const least = CHANCE / Math.sqrt(rows);
	const mean = Float64Array.from(penalty, (_, j) => gram[j * n + width]! / all);
	const size = Float64Array.from(penalty, (p, j) => Math.max(0, gram[j * n + j]! - mean[j]! ** 2 * all) + p + 1e-9);
	// As if centred, the intercept stands apart.
	const shared = (i: number, j: number): number => gram[i * n + j]! - mean[i]! * mean[j]! * all;
	const bound = size.map((s) => least * Math.sqrt(s));
	const group = Int32Array.from(penalty, (_, j) => j);
	const rootOf = (j: number): number => {
		while (group[j] !== j) j = group[j] = group[group[j]!]!;
		return j;
	};
	for (let i = 0; i < width; i++) {
		const far = bound[i]! / least;
		for (let j = i + 1; j < width; j++)
			if (columns[i] === columns[j] || Math.abs(shared(i, j)) > far * bound[j]!) group[rootOf(j)] = rootOf(i);
	}
	const members = new Map<number, number[]>();
	for (let j = 0; j < width; j++) {
		const root = rootOf(j);
		const others = members.get(root);
		if (others) others.push(j);
		else members.set(root, [j]);
	}
	const out = new Float64Array(width);
	for (const own of members.values()) {
		const m = own.length;
		const a = new Float64Array(m * m);
		own.forEach((i, r) => {
			a[r * m + r] = size[i]!;
			for (let c = r + 1; c < m; c++) a[r * m + c] = shared(i, own[c]!);
		});
		const factor = cholesky(a, m);
		if (!factor) return null;
		inverseDiagonal(factor, m).forEach((v, r) => {
			out[own[r]!] = v;
		});
	}
	return out;
}
