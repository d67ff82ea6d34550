import type { TrainedModel } from '#domain/scoring/learned-model';
import { sortedIndex } from './auc';

export type Calibration = TrainedModel['calibration'];

/** Outcomes from which steps are learned instead of a curve. */
const ISOTONIC_FROM = 1000;
/** Share of the curve in a stepped calibration: keeps apart what one step would make equal. */
const CURVE = 0.02;
/** Least slope: calibration never turns a ranking round. */
const LEAST_SLOPE = 0.02;

const logistic = (s: number): number => (s >= 0 ? 1 / (1 + Math.exp(-s)) : Math.exp(s) / (1 + Math.exp(s)));

/** Probability of a log-odds score. */
export function calibrated(c: Calibration, s: number): number {
	const curve = logistic(c.a * s + c.b);
	return c.kind === 'platt' ? curve : CURVE * curve + (1 - CURVE) * between(c.x, c.y, s);
}

/**
 * Learned from scores of rows that the scoring model had not seen. Below 1,000 outcomes a curve with two numbers (Platt
 * 1999, with his targets that keep away from 0 and 1), from there on steps by pool-adjacent-violators (Zadrozny and Elkan 2002).
 */
export function calibrate(scores: Float64Array, y: Uint8Array, weight: Float64Array | null): Calibration {
	const { a, b } = platt(scores, y, weight);
	if (scores.length < ISOTONIC_FROM) return { kind: 'platt', a, b };
	const { x, y: rates } = isotonic(scores, y, weight);
	return { kind: 'isotonic', a, b, x, y: rates };
}

function platt(scores: Float64Array, y: Uint8Array, weight: Float64Array | null): { a: number; b: number } {
	let won = 0;
	for (const v of y) won += v;
	const high = (won + 1) / (won + 2);
	const low = 1 / (y.length - won + 2);
	let total = 0;
	let share = 0;
	for (let i = 0; i < y.length; i++) {
		const w = weight?.[i] ?? 1;
		total += w;
		share += w * (y[i] ? high : low);
	}
	share /= Math.max(1e-9, total);
	let a = 1;
	let b = 0;
	// A pull of the slope towards 1 and of the offset towards 0 that a handful of outcomes outweighs.
	const lossAt = (slope: number, offset: number): number => {
		let loss = (slope - 1) ** 2 / 2;
		for (let i = 0; i < y.length; i++) {
			const s = slope * scores[i]! + offset;
			loss += (weight?.[i] ?? 1) * (Math.log1p(Math.exp(-Math.abs(s))) + Math.max(0, s) - (y[i] ? high : low) * s);
		}
		return loss;
	};
	let loss = lossAt(a, b);
	for (let step = 0; step < 50; step++) {
		let ga = a - 1,
			gb = 0,
			haa = 1,
			hab = 0,
			hbb = 1e-6;
		for (let i = 0; i < y.length; i++) {
			const p = logistic(a * scores[i]! + b);
			const w = weight?.[i] ?? 1;
			const d = w * (p - (y[i] ? high : low));
			const h = w * Math.max(1e-6, p * (1 - p));
			ga += d * scores[i]!;
			gb += d;
			haa += h * scores[i]! ** 2;
			hab += h * scores[i]!;
			hbb += h;
		}
		const det = haa * hbb - hab * hab;
		if (!(det > 1e-12)) break;
		const da = (hbb * ga - hab * gb) / det;
		const db = (haa * gb - hab * ga) / det;
		let size = 1;
		let next = lossAt(a - da, b - db);
		while (next > loss && size > 1e-4) {
			size /= 2;
			next = lossAt(a - size * da, b - size * db);
		}
		if (!(next < loss - 1e-9)) break;
		a -= size * da;
		b -= size * db;
		loss = next;
	}
	if (a >= LEAST_SLOPE) return { a, b };
	// A ranking that did not hold: everybody close to the share of won.
	let mean = 0;
	for (let i = 0; i < y.length; i++) mean += scores[i]! / y.length;
	return { a: LEAST_SLOPE, b: Math.log(share / (1 - share)) - LEAST_SLOPE * mean };
}

function isotonic(scores: Float64Array, y: Uint8Array, weight: Float64Array | null): { x: number[]; y: number[] } {
	const order = sortedIndex(scores, scores.length);
	const blocks: { sum: number; weight: number; score: number; rows: number }[] = [];
	for (const i of order) {
		const w = weight?.[i] ?? 1;
		blocks.push({ sum: w * y[i]!, weight: w, score: w * scores[i]!, rows: 1 });
		for (let last = blocks.length - 1; last > 0; last--) {
			const above = blocks[last]!;
			const below = blocks[last - 1]!;
			// Steps of fewer than 20 rows are joined as well: they would follow chance.
			if (below.sum / below.weight < above.sum / above.weight && below.rows >= 20) break;
			below.sum += above.sum;
			below.weight += above.weight;
			below.score += above.score;
			below.rows += above.rows;
			blocks.pop();
		}
	}
	if (blocks.length > 1 && blocks[blocks.length - 1]!.rows < 20) {
		const last = blocks.pop()!;
		const into = blocks[blocks.length - 1]!;
		into.sum += last.sum;
		into.weight += last.weight;
		into.score += last.score;
		into.rows += last.rows;
	}
	// Half a row more of either outcome keeps the ends away from 0 and 1; it must not turn two steps round.
	let most = 0;
	return {
		x: blocks.map((b) => b.score / b.weight),
		y: blocks.map((b) => (most = Math.max(most, (b.sum + 0.5 * (b.weight / b.rows)) / (b.weight + b.weight / b.rows))))
	};
}

function between(x: readonly number[], y: readonly number[], s: number): number {
	const n = x.length;
	if (s <= x[0]!) return y[0]!;
	if (s >= x[n - 1]!) return y[n - 1]!;
	let low = 0;
	let high = n - 1;
	while (high - low > 1) {
		const mid = (low + high) >> 1;
		if (x[mid]! <= s) low = mid;
		else high = mid;
	}
	const width = x[high]! - x[low]!;
	return width > 0 ? y[low]! + ((y[high]! - y[low]!) * (s - x[low]!)) / width : y[high]!;
}
