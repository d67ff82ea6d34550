import type { ModelReport } from '#domain/scoring/learned-model';
import { sortedIndex } from './auc';
import { calibrate, calibrated, type Calibration } from './calibrate';
import type { Fold } from './folds';

const BINS = 10;
const Z95 = 1.96;

/** Scores of held-back rows, block after block. */
export interface Held {
	scores: Float64Array;
	rules: Float64Array | null;
	y: Uint8Array;
}

export type Figures = Pick<ModelReport, 'brier' | 'ece' | 'baseRate' | 'bins' | 'deciles'>;

/** Held-back rows of each fold with what the model and the rules said. */
export function heldRows(folds: readonly Fold[], scores: readonly Float64Array[], y: Uint8Array, rules: Float64Array | null): Held[] {
	return folds.map((f, k) => ({
		scores: scores[k]!,
		y: Uint8Array.from(f.test, (i) => y[i]!),
		rules: rules && Float64Array.from(f.test, (i) => (Number.isNaN(rules[i]!) ? -1 : rules[i]!))
	}));
}

/** Calibration from all held-back rows; later blocks count more where older outcomes do. */
export function calibrationOf(held: readonly Held[], halfLife: number | null): Calibration {
	const rows = held.reduce((n, h) => n + h.y.length, 0);
	const scores = new Float64Array(rows);
	const y = new Uint8Array(rows);
	let at = 0;
	for (const h of held) {
		scores.set(h.scores, at);
		y.set(h.y, at);
		at += h.y.length;
	}
	const weight = halfLife === null ? null : Float64Array.from({ length: rows }, (_, i) => 0.5 ** ((rows - 1 - i) / rows / halfLife));
	return calibrate(scores, y, weight);
}

/**
 * How far predicted and observed lie apart, on rows whose block took no part in the calibration: with `timed` each block is
 * calibrated by those before it, otherwise by all the others.
 */
export function figures(held: readonly Held[], timed: boolean, halfLife: number | null): Figures {
	const judged = held.flatMap((h, k) => {
		const others = held.filter((_, o) => (timed ? o < k : o !== k));
		if (others.length === 0 || h.y.length === 0) return [];
		const c = calibrationOf(others, halfLife);
		return [{ p: h.scores.map((s) => calibrated(c, s)), y: h.y }];
	});
	const p = Float64Array.from(judged.flatMap((j) => [...j.p]));
	const y = Uint8Array.from(judged.flatMap((j) => [...j.y]));
	let brier = 0;
	let won = 0;
	for (let i = 0; i < p.length; i++) {
		brier += (p[i]! - y[i]!) ** 2;
		won += y[i]!;
	}
	const bins = reliability(p, y);
	return {
		brier: brier / Math.max(1, p.length),
		baseRate: won / Math.max(1, p.length),
		bins,
		deciles: liftOf(held),
		ece: bins.reduce((sum, b) => sum + b.count * Math.abs(b.predicted - b.observed), 0) / Math.max(1, p.length)
	};
}

/** Bins of equal count with the observed share and its 95 % interval (Wilson 1927). */
export function reliability(p: Float64Array, y: Uint8Array): ModelReport['bins'] {
	const n = p.length;
	const order = sortedIndex(p, n);
	const bins = Math.max(1, Math.min(BINS, Math.floor(n / 8)));
	return Array.from({ length: n > 0 ? bins : 0 }, (_, b) => {
		const rows = order.subarray(Math.floor((b * n) / bins), Math.floor(((b + 1) * n) / bins));
		let predicted = 0;
		let won = 0;
		for (const i of rows) {
			predicted += p[i]!;
			won += y[i]!;
		}
		const count = rows.length;
		const share = won / count;
		const middle = (share + Z95 ** 2 / (2 * count)) / (1 + Z95 ** 2 / count);
		const half = (Z95 * Math.sqrt((share * (1 - share)) / count + Z95 ** 2 / (4 * count * count))) / (1 + Z95 ** 2 / count);
		return { predicted: predicted / count, observed: share, count, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
	});
}

/** Tenths by rank within each block, best first. */
function liftOf(held: readonly Held[]): ModelReport['deciles'] {
	const count = new Float64Array(10);
	const won = new Float64Array(10);
	const rulesWon = held.some((h) => h.rules) ? new Float64Array(10) : null;
	for (const h of held) {
		const n = h.y.length;
		const tenth = (k: number): number => 9 - Math.min(9, Math.floor((k * 10) / n));
		sortedIndex(h.scores, n).forEach((i, k) => {
			count[tenth(k)]!++;
			won[tenth(k)]! += h.y[i]!;
		});
		if (rulesWon && h.rules)
			sortedIndex(h.rules, n).forEach((i, k) => {
				rulesWon[tenth(k)]! += h.y[i]!;
			});
	}
	const base =
		won.reduce((a, b) => a + b, 0) /
		Math.max(
			1,
			count.reduce((a, b) => a + b, 0)
		);
	return Array.from({ length: 10 }, (_, d) => ({
		count: count[d]!,
		won: won[d]!,
		lift: count[d]! > 0 && base > 0 ? won[d]! / count[d]! / base : 0,
		rulesWon: rulesWon ? rulesWon[d]! : null
	}));
}
