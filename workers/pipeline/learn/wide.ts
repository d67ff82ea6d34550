import { gather, linearScores, numbersOf, signsOf, type Matrix } from './matrix';

const MOST_STEPS = 40;
/** Inner steps of one step: what is left of its system then is left to the next. */
const MOST_INNER = 60;

/**
 * The minimum of fitLogistic's objective where there are many features: Newton's steps whose system is solved by conjugate
 * gradients as far as the step deserves (Dembo and Steihaug 1983, "Truncated-Newton algorithms"), preconditioned by the
 * diagonal of centred features. No matrix of features by features is made; each inner step reads the rows once.
 *
 * @param beta where to begin; the intercept last
 * @param tolerance ends when a step would lower the objective by less than this share of an observation's loss
 * @returns the weights, and the diagonal of the Hessian without the penalty, there or where the last step began
 */
export function fitWide(
	x: Matrix,
	y: Uint8Array,
	penalty: Float64Array,
	centre: Float64Array | null,
	beta: Float64Array,
	weight: Float64Array | null,
	tolerance: number
): { beta: Float64Array; diagonal: Float64Array } {
	const { rows, width } = x;
	const n = width + 1;
	const scores = linearScores(x, beta);
	const moved = new Float64Array(rows);
	const residual = new Float64Array(rows);
	const curve = new Float64Array(rows);
	const gradient = new Float64Array(n);
	const sums = new Float64Array(n);
	const diagonal = new Float64Array(n);
	let loss = look(x, y, scores, beta, penalty, centre, weight, residual, curve);
	for (let step = 0; ; step++) {
		slopesOf(x, residual, curve, gradient, sums, diagonal);
		if (step === MOST_STEPS) break;
		for (let j = 0; j < width; j++) gradient[j]! += penalty[j]! * (beta[j]! - (centre?.[j] ?? 0));
		const { direction, along, gain, left } = solve(x, curve, penalty, sums, diagonal, gradient, tolerance * rows);
		if (gain < tolerance * rows) break;
		const before = beta.slice();
		const [from, at] = [loss, scores.slice()];
		let size = 1;
		for (; size > 1e-3; size /= 2) {
			for (let j = 0; j < n; j++) beta[j] = before[j]! - size * direction[j]!;
			for (let i = 0; i < rows; i++) moved[i] = at[i]! - size * along[i]!;
			loss = look(x, y, moved, beta, penalty, centre, weight, residual, curve);
			if (loss <= from - 0.1 * size * gain) break;
		}
		if (loss >= from) {
			beta.set(before);
			break;
		}
		scores.set(moved);
		// A step brings half its gain where the objective is a parabola. What it is off by, cubed terms, foretells the gradient that
		// they leave, 3 · off / |direction|; with what was left of the system, that is what the next step would gain.
		const off = from - loss - gain / 2;
		if (size === 1 && left + (9 * off * off) / gain < tolerance * rows) break;
	}
	return { beta, diagonal };
}

/** The objective, with the residual and the curvature per row. */
function look(
	x: Matrix,
	y: Uint8Array,
	scores: Float64Array,
	beta: Float64Array,
	penalty: Float64Array,
	centre: Float64Array | null,
	weight: Float64Array | null,
	residual: Float64Array,
	curve: Float64Array
): number {
	let loss = 0;
	for (let i = 0; i < x.rows; i++) {
		const s = scores[i]!;
		const small = Math.exp(-Math.abs(s));
		const p = s >= 0 ? 1 / (1 + small) : small / (1 + small);
		const w = weight ? weight[i]! : 1;
		residual[i] = w * (p - y[i]!);
		curve[i] = w * Math.max(1e-4, p * (1 - p));
		loss += w * (Math.log(1 + small) + (s >= 0 ? (1 - y[i]!) * s : -y[i]! * s));
	}
	for (let j = 0; j < x.width; j++) loss += 0.5 * penalty[j]! * (beta[j]! - (centre?.[j] ?? 0)) ** 2;
	return loss;
}

/** In one reading of the rows: `gradient` = Xᵀ · residual, `sums` = Xᵀ · curve, `diagonal` of Xᵀ · W · X; the intercept last. */
function slopesOf(
	x: Matrix,
	residual: Float64Array,
	curve: Float64Array,
	gradient: Float64Array,
	sums: Float64Array,
	diagonal: Float64Array
): void {
	const { rows, width, numbers, dense, start, signs } = x;
	const wide = numbers.length;
	const [slope, sum, square] = [new Float64Array(wide), new Float64Array(wide), new Float64Array(wide)];
	const [pulls, counts] = [new Float64Array(width), new Float64Array(width)];
	let pull = 0;
	let total = 0;
	// Two rows at once; the last one may stand beside itself, and counts nothing there.
	for (let i = 0; i < rows; i += 2) {
		const pair = i + 1 < rows;
		const j = pair ? i + 1 : i;
		const a = i * wide;
		const b = j * wide;
		const r = residual[i]!;
		const w = curve[i]!;
		const q = pair ? residual[j]! : 0;
		const v = pair ? curve[j]! : 0;
		pull += r + q;
		total += w + v;
		for (let k = 0; k < wide; k++) {
			const first = dense[a + k]!;
			const second = dense[b + k]!;
			const one = first * w;
			const two = second * v;
			slope[k]! += first * r + second * q;
			sum[k]! += one + two;
			square[k]! += first * one + second * two;
		}
		let s = start[i]!;
		for (const end = start[i + 1]!; s < end; s++) {
			const sign = signs[s]!;
			pulls[sign]! += r;
			counts[sign]! += w;
		}
		if (pair)
			for (const end = start[i + 2]!; s < end; s++) {
				const sign = signs[s]!;
				pulls[sign]! += q;
				counts[sign]! += v;
			}
	}
	gather(x, slope, pulls, pull, gradient);
	gather(x, sum, counts, total, sums);
	gather(x, square, counts, total, diagonal);
}

/**
 * `seen` = centred X · search and `product` = centred Xᵀ · W · seen in one reading of the rows; `means` are what features are centred by.
 * Four rows at once: what numbers are multiplied with and added up to is then read and written a quarter as often, and no
 * sum waits for the one before.
 */
function curvatureAlong(
	x: Matrix,
	curve: Float64Array,
	means: Float64Array,
	search: Float64Array,
	seen: Float64Array,
	product: Float64Array
): void {
	const { rows, width, numbers, dense, start, signs } = x;
	const wide = numbers.length;
	const slopes = numbersOf(x, search);
	const sums = new Float64Array(wide);
	const counts = new Float64Array(width);
	const constant = -dot(means, search);
	const whole = rows - (rows % 4);
	let total = 0;
	for (let i = 0; i < whole; i += 4) {
		const a = i * wide;
		const b = a + wide;
		const c = b + wide;
		const d = c + wide;
		let s0 = constant,
			s1 = constant,
			s2 = constant,
			s3 = constant;
		for (let k = 0; k < wide; k++) {
			const v = slopes[k]!;
			s0 += dense[a + k]! * v;
			s1 += dense[b + k]! * v;
			s2 += dense[c + k]! * v;
			s3 += dense[d + k]! * v;
		}
		seen[i] = s0 += signsOf(search, signs, start[i]!, start[i + 1]!);
		seen[i + 1] = s1 += signsOf(search, signs, start[i + 1]!, start[i + 2]!);
		seen[i + 2] = s2 += signsOf(search, signs, start[i + 2]!, start[i + 3]!);
		seen[i + 3] = s3 += signsOf(search, signs, start[i + 3]!, start[i + 4]!);
		const w0 = s0 * curve[i]!;
		const w1 = s1 * curve[i + 1]!;
		const w2 = s2 * curve[i + 2]!;
		const w3 = s3 * curve[i + 3]!;
		for (let m = 0; m < wide; m++) sums[m]! += dense[a + m]! * w0 + dense[b + m]! * w1 + (dense[c + m]! * w2 + dense[d + m]! * w3);
	}
	for (let i = whole; i < rows; i++) {
		let sum = constant;
		for (let k = 0; k < wide; k++) sum += dense[i * wide + k]! * slopes[k]!;
		seen[i] = sum + signsOf(search, signs, start[i]!, start[i + 1]!);
		for (let m = 0; m < wide; m++) sums[m]! += dense[i * wide + m]! * (seen[i]! * curve[i]!);
	}
	for (let i = 0, s = 0; i < rows; i++) {
		const weighed = seen[i]! * curve[i]!;
		total += weighed;
		for (const end = start[i + 1]!; s < end; s++) counts[signs[s]!]! += weighed;
	}
	const all = new Float64Array(width + 1);
	gather(x, sums, counts, total, all);
	for (let j = 0; j < width; j++) product[j] = all[j]! - means[j]! * total;
}

/**
 * Solves (Xᵀ·W·X + P) · direction = gradient as far as the gradient is large; `along` = X · direction, `gain` = gradient ·
 * direction, `left` = what going on would add to that, about. Features are centred by their weighted means, so that the
 * intercept, which all signs share, stands apart.
 */
function solve(
	x: Matrix,
	curve: Float64Array,
	penalty: Float64Array,
	sums: Float64Array,
	diagonal: Float64Array,
	gradient: Float64Array,
	least: number
): { direction: Float64Array; along: Float64Array; gain: number; left: number } {
	const { rows, width } = x;
	const weights = diagonal[width]!;
	const means = sums.subarray(0, width).map((s) => s / weights);
	const level = gradient[width]! / weights;
	const direction = new Float64Array(width + 1);
	const along = new Float64Array(rows).fill(level);
	const left = means.map((m, j) => gradient[j]! - m * gradient[width]!);
	const inverse = means.map((m, j) => 1 / (Math.max(0, diagonal[j]! - m * m * weights) + penalty[j]! + 1e-9));
	const search = left.map((r, j) => r * inverse[j]!);
	const [seen, product] = [new Float64Array(rows), new Float64Array(width)];
	let size = dot(left, search);
	// Near the minimum the diagonal alone tells that a step would gain next to nothing.
	if (size + level * gradient[width]! < least) return { direction, along, gain: 0, left: size };
	// The closer to the minimum, the better a step is worth solving, but not beyond what ends the fit.
	const enough = Math.max(least / 2, size * Math.max(0.003, Math.min(0.05, Math.sqrt(size / rows))));
	for (let inner = 0; inner < MOST_INNER && size > 0; inner++) {
		curvatureAlong(x, curve, means, search, seen, product);
		for (let j = 0; j < width; j++) product[j]! += penalty[j]! * search[j]!;
		const step = size / dot(search, product);
		for (let j = 0; j < width; j++) {
			direction[j]! += step * search[j]!;
			left[j]! -= step * product[j]!;
		}
		for (let i = 0; i < rows; i++) along[i]! += step * seen[i]!;
		let next = 0;
		for (let j = 0; j < width; j++) next += left[j]! * left[j]! * inverse[j]!;
		if (next <= enough) {
			size = next;
			break;
		}
		const share = next / size;
		for (let j = 0; j < width; j++) search[j] = left[j]! * inverse[j]! + share * search[j]!;
		size = next;
	}
	direction[width] = level - dot(means, direction);
	return { direction, along, gain: dot(gradient, direction), left: size };
}

/** Σ a · b over the length of `a`. */
function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
	return sum;
}
