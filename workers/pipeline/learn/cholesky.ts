/** Lower factor of a symmetric positive definite matrix (upper triangle read, row-major n × n); null where it is not one. */
export function cholesky(a: Float64Array, n: number): Float64Array | null {
	const l = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		const ri = i * n;
		for (let j = 0; j <= i; j++) {
			const rj = j * n;
			const sum = a[rj + i]! - dot(l, ri, rj, j);
			if (i !== j) l[ri + j] = sum / l[rj + j]!;
			else if (sum > 0) l[ri + i] = Math.sqrt(sum);
			else return null;
		}
	}
	return l;
}

/** Solves L·Lᵀ·x = b in place. */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array): void {
	for (let i = 0; i < n; i++) {
		const ri = i * n;
		let sum = b[i]!;
		for (let k = 0; k < i; k++) sum -= l[ri + k]! * b[k]!;
		b[i] = sum / l[ri + i]!;
	}
	for (let i = n - 1; i >= 0; i--) {
		let sum = b[i]!;
		for (let k = i + 1; k < n; k++) sum -= l[k * n + i]! * b[k]!;
		b[i] = sum / l[i * n + i]!;
	}
}

/** Diagonal of the inverse, from the factor: squared standard errors where the matrix is an information matrix. */
export function inverseDiagonal(l: Float64Array, n: number): Float64Array {
	const out = new Float64Array(n);
	const column = new Float64Array(n);
	for (let c = 0; c < n; c++) {
		// Column c of L⁻¹ has entries from c on; their squares add up to the diagonal of (L·Lᵀ)⁻¹.
		column.fill(0);
		for (let i = c; i < n; i++) {
			const row = i * n;
			// Four sums: one alone waits for each subtraction.
			let [s0, s1, s2, s3] = [i === c ? 1 : 0, 0, 0, 0];
			let k = c;
			for (; k + 3 < i; k += 4) {
				s0 -= l[row + k]! * column[k]!;
				s1 -= l[row + k + 1]! * column[k + 1]!;
				s2 -= l[row + k + 2]! * column[k + 2]!;
				s3 -= l[row + k + 3]! * column[k + 3]!;
			}
			for (; k < i; k++) s0 -= l[row + k]! * column[k]!;
			column[i] = (s0 + s1 + (s2 + s3)) / l[row + i]!;
		}
		let total = 0;
		for (let i = c; i < n; i++) total += column[i]! * column[i]!;
		out[c] = total;
	}
	return out;
}

/** Σ l[a + k] · l[b + k] over k below `to`, in four sums: one alone waits for each addition. */
function dot(l: Float64Array, a: number, b: number, to: number): number {
	let s0 = 0, s1 = 0, s2 = 0, s3 = 0;
	let k = 0;
	for (; k + 3 < to; k += 4) {
		s0 += l[a + k]! * l[b + k]!;
		s1 += l[a + k + 1]! * l[b + k + 1]!;
		s2 += l[a + k + 2]! * l[b + k + 2]!;
		s3 += l[a + k + 3]! * l[b + k + 3]!;
	}
	for (; k < to; k++) s0 += l[a + k]! * l[b + k]!;
	return s0 + s1 + (s2 + s3);
}
