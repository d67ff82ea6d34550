/** Lower factor of a symmetric positive definite matrix (upper triangle read, row-major n × n); null where it is not one. */
export function cholesky(a: Float64Array, n: number): Float64Array | null {
	const l = new Float64Array(n * n);
	// Four rows at once: each row above is then fetched a quarter as often.
	for (let i = 0; i < n; i += 4) {
		const rows = Math.min(4, n - i);
		if (rows === 4) fourRows(a, l, n, i);
		for (let r = i; r < i + rows; r++) {
			const row = r * n;
			for (let j = rows === 4 ? i : 0; j <= r; j++) {
				const at = j * n;
				const sum = a[at + r]! - dot(l, row, at, j);
				if (r !== j) l[row + j] = sum / l[at + j]!;
				else if (sum > 0) l[row + j] = Math.sqrt(sum);
				else return null;
			}
		}
	}
	return l;
}

/** Rows i … i + 3 of the factor as far as column i. */
function fourRows(a: Float64Array, l: Float64Array, n: number, i: number): void {
	const [r0, r1, r2, r3] = [i * n, (i + 1) * n, (i + 2) * n, (i + 3) * n];
	for (let j = 0; j < i; j++) {
		const at = j * n;
		let s0 = a[at + i]!,
			s1 = a[at + i + 1]!,
			s2 = a[at + i + 2]!,
			s3 = a[at + i + 3]!;
		for (let k = 0; k < j; k++) {
			const v = l[at + k]!;
			s0 -= v * l[r0 + k]!;
			s1 -= v * l[r1 + k]!;
			s2 -= v * l[r2 + k]!;
			s3 -= v * l[r3 + k]!;
		}
		const v = l[at + j]!;
		l[r0 + j] = s0 / v;
		l[r1 + j] = s1 / v;
		l[r2 + j] = s2 / v;
		l[r3 + j] = s3 / v;
	}
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
		const row = i * n;
		const x = b[i]! / l[row + i]!;
		b[i] = x;
		for (let k = 0; k < i; k++) b[k]! -= l[row + k]! * x;
	}
}

/** Diagonal of the inverse, from the factor: squared standard errors where the matrix is an information matrix. */
export function inverseDiagonal(l: Float64Array, n: number): Float64Array {
	const out = new Float64Array(n);
	const [c0, c1, c2, c3] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
	// Column c of L⁻¹ has entries from c on; their squares add up to the diagonal of (L·Lᵀ)⁻¹. Four columns at once, as above.
	for (let c = 0; c < n; c += 4) {
		for (let i = c; i < n; i++) {
			const row = i * n;
			let s0 = i === c ? 1 : 0,
				s1 = i === c + 1 ? 1 : 0,
				s2 = i === c + 2 ? 1 : 0,
				s3 = i === c + 3 ? 1 : 0;
			for (let k = c; k < i; k++) {
				const v = l[row + k]!;
				s0 -= v * c0[k]!;
				s1 -= v * c1[k]!;
				s2 -= v * c2[k]!;
				s3 -= v * c3[k]!;
			}
			const v = l[row + i]!;
			c0[i] = s0 / v;
			c1[i] = s1 / v;
			c2[i] = s2 / v;
			c3[i] = s3 / v;
		}
		[c0, c1, c2, c3].slice(0, n - c).forEach((column, k) => {
			out[c + k] = squares(column, c, n);
		});
	}
	return out;
}

function squares(v: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += v[i]! * v[i]!;
	return sum;
}

/** Σ l[a + k] · l[b + k] over k below `to`, in four sums: one alone waits for each addition. */
function dot(l: Float64Array, a: number, b: number, to: number): number {
	let s0 = 0,
		s1 = 0,
		s2 = 0,
		s3 = 0;
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
