import { cholesky, inverseDiagonal, solveCholesky } from './cholesky';
import { gramOf } from './gram';
import { linearScores, timesRows, type Matrix } from './matrix';
import { relatedDiagonal } from './related';
import { fitWide } from './wide';

/** Rows that a Hessian is made of: it only steers the steps, what they lead to is exact. */
const HESSIAN_ROWS = 2000;
/** Rows that tell which of many features are related: errors of weights then are within 5 % of those that all rows give. */
const RELATED_ROWS = 1000;
const MOST_STEPS = 60;
/** Steps end when the next one would lower the objective by less than this share of an observation's loss. */
const TOLERANCE = 1e-7;
/** With many features: close to the minimum, and close enough to rank rows that were held back. */
export const ROUGH = 2e-5;
export const NEAR = 2e-6;
/**
 * Features up to which a matrix of features by features is the quick way, and the errors of weights are worked out with all that they
 * share.
 */
export const NARROW = 120;

export interface Fit {
	/** Weight per feature, the intercept last. */
	beta: Float64Array;
	/** Gram matrix that steered the last steps, without the penalty: a start for a neighbouring penalty. Null above NARROW features. */
	gram: Float64Array | null;
	/** Its diagonal. */
	diagonal: Float64Array;
}

/**
 * Logistic regression with a ridge: minimises Σ log-loss + ½ Σ penalty_j · (beta_j − centre_j)². Newton's steps, where the
 * Hessian is kept as long as it still brings the objective down fast (chord method) and is taken from at most 2,000
 * evenly spaced rows, scaled; the gradient is always that of all rows, so the minimum is exact.
 *
 * @param y 1 won, 0 lost, per row
 * @param penalty per feature; the intercept has none
 * @param centre what weights are drawn towards; absent = 0
 * @param weight per row; absent = 1 each
 * @param tolerance with many features: the same share, for where less is enough
 * @param from an earlier fit of the same rows under another penalty
 */
export function fitLogistic(
	x: Matrix,
	y: Uint8Array,
	penalty: Float64Array,
	centre?: Float64Array | null,
	from?: Fit | null,
	weight?: Float64Array | null,
	tolerance = TOLERANCE
): Fit {
	const n = x.width + 1;
	const beta: Float64Array = from ? Float64Array.from(from.beta) : new Float64Array(n);
	if (!from) {
		let won = 0;
		for (let i = 0; i < x.rows; i++) won += y[i]!;
		const share = (won + 0.5) / (x.rows + 1);
		beta[x.width] = Math.log(share / (1 - share));
		if (centre) for (let j = 0; j < x.width; j++) beta[j] = centre[j]!;
	}
	if (x.width > NARROW) return { gram: null, ...fitWide(x, y, penalty, centre ?? null, beta, weight ?? null, tolerance) };
	let gram = from?.gram ?? null;
	let factor = gram ? factorOf(gram, penalty, n) : null;
	const scores = new Float64Array(x.rows);
	const residual = new Float64Array(x.rows);
	const gradient = new Float64Array(n);
	const trial = new Float64Array(n);
	const evaluate = (at: Float64Array): number => lossOf(x, y, at, penalty, centre ?? null, weight ?? null, scores, residual);
	let loss = evaluate(beta);
	let fresh = false;
	for (let step = 0; step < MOST_STEPS; step++) {
		if (!factor) {
			gram = hessianOf(x, scores, weight ?? null);
			factor = factorOf(gram, penalty, n);
			fresh = true;
			if (!factor) break;
		}
		gradientOf(x, residual, beta, penalty, centre ?? null, gradient);
		const direction: Float64Array = Float64Array.from(gradient);
		solveCholesky(factor, n, direction);
		let expected = 0;
		for (let j = 0; j < n; j++) expected += direction[j]! * gradient[j]!;
		if (expected < TOLERANCE * x.rows) break;
		let size = 1;
		let next = Infinity;
		for (; size > 1e-3; size /= 2) {
			for (let j = 0; j < n; j++) trial[j] = beta[j]! - size * direction[j]!;
			next = evaluate(trial);
			if (next <= loss - 0.1 * size * expected) break;
		}
		if (next >= loss) {
			evaluate(beta);
			if (fresh) break;
			factor = null;
			continue;
		}
		beta.set(trial);
		// A step that gained much less than foreseen asks for a Hessian of where it led.
		if (loss - next < 0.2 * expected) factor = null;
		loss = next;
		fresh = false;
	}
	const steered = gram ?? hessianOf(x, scores, weight ?? null);
	return { beta, gram: steered, diagonal: beta.map((_, j) => steered[j * n + j]!) };
}

/** A fit with the Gram matrix of where it ended; as it is above NARROW features. */
export const steadied = (fit: Fit, x: Matrix, weight: Float64Array | null): Fit =>
	x.width > NARROW ? fit : { ...fit, gram: hessianOf(x, linearScores(x, fit.beta), weight) };

/**
 * Standard errors of the weights under the penalty, by the Hessian that steered the last steps, or one of where they led. Above
 * NARROW features only of what related features share, and without the intercept's.
 *
 * @param columns which column each feature is of; needed above NARROW
 */
export function standardErrors(
	fit: Fit,
	penalty: Float64Array,
	x: Matrix,
	weight: Float64Array | null,
	columns: ArrayLike<number> = new Int32Array(x.width)
): Float64Array {
	const n = penalty.length + 1;
	const wide = x.width > NARROW;
	const gram = fit.gram ?? hessianOf(x, linearScores(x, fit.beta), weight, wide ? RELATED_ROWS : HESSIAN_ROWS);
	if (wide)
		return relatedDiagonal(gram, penalty, Math.min(RELATED_ROWS, x.rows), columns)?.map(Math.sqrt) ?? new Float64Array(n - 1).fill(1e3);
	const factor = factorOf(gram, penalty, n);
	return factor ? inverseDiagonal(factor, n).map(Math.sqrt) : new Float64Array(n).fill(1e3);
}

/** Standard errors as if features were unrelated, of `times` as many rows: enough to compare columns by, and cheap. */
export const roughErrors = ({ diagonal }: Fit, penalty: Float64Array, times = 1): Float64Array =>
	penalty.map((p, j) => 1 / Math.sqrt(times * diagonal[j]! + p));

function lossOf(
	x: Matrix,
	y: Uint8Array,
	beta: Float64Array,
	penalty: Float64Array,
	centre: Float64Array | null,
	weight: Float64Array | null,
	scores: Float64Array,
	residual: Float64Array
): number {
	linearScores(x, beta, scores);
	let loss = 0;
	for (let i = 0; i < x.rows; i++) {
		const s = scores[i]!;
		const small = Math.exp(-Math.abs(s));
		const p = s >= 0 ? 1 / (1 + small) : small / (1 + small);
		const w = weight ? weight[i]! : 1;
		residual[i] = w * (p - y[i]!);
		loss += w * (Math.log1p(small) + (s >= 0 ? (1 - y[i]!) * s : -y[i]! * s));
	}
	for (let j = 0; j < x.width; j++) loss += 0.5 * penalty[j]! * (beta[j]! - (centre?.[j] ?? 0)) ** 2;
	return loss;
}

function gradientOf(
	x: Matrix,
	residual: Float64Array,
	beta: Float64Array,
	penalty: Float64Array,
	centre: Float64Array | null,
	out: Float64Array
): void {
	timesRows(x, residual, out);
	for (let j = 0; j < x.width; j++) out[j]! += penalty[j]! * (beta[j]! - (centre?.[j] ?? 0));
}

/** The Hessian at some scores, without the penalty, of about so many rows. */
const hessianOf = (x: Matrix, scores: Float64Array, weight: Float64Array | null, rows = HESSIAN_ROWS): Float64Array =>
	gramOf(
		x,
		(i) => {
			const small = Math.exp(-Math.abs(scores[i]!));
			return Math.max(1e-4, small / (1 + small) ** 2) * (weight ? weight[i]! : 1);
		},
		rows
	);

function factorOf(gram: Float64Array, penalty: Float64Array, n: number): Float64Array | null {
	const a = Float64Array.from(gram);
	for (let j = 0; j < n - 1; j++) a[j * n + j]! += penalty[j]! + 1e-9;
	a[n * n - 1]! += 1e-9;
	return cholesky(a, n);
}
