import type { LearnNote } from '#domain/scoring/learned-model';
import type { Bins } from './bins';

/** Share of the rows at each end of time that are compared. */
const END = 0.3;
/** Population stability index from which a distribution has shifted (the usual reading: below 0.1 stable, above 0.25 shifted). */
const SHIFTED = 0.25;
const LEAST_ROWS = 50;

/** PSI of two sets of counts: Σ (p − q) · ln(p / q), less what chance alone gives. */
function stability(first: ArrayLike<number>, last: ArrayLike<number>): number {
	let a = 0;
	let b = 0;
	let bins = 0;
	for (let k = 0; k < first.length; k++) {
		a += first[k]!;
		b += last[k]!;
		if (first[k]! + last[k]! > 0) bins++;
	}
	if (a < LEAST_ROWS || b < LEAST_ROWS) return 0;
	let sum = 0;
	for (let k = 0; k < first.length; k++) {
		if (first[k]! + last[k]! === 0) continue;
		const p = (first[k]! + 0.5) / (a + bins / 2);
		const q = (last[k]! + 0.5) / (b + bins / 2);
		sum += (p - q) * Math.log(p / q);
	}
	return Math.max(0, sum - 2 * (bins - 1) * (1 / a + 1 / b));
}

/** Has the share of won moved between the ends of time, by more than chance and by enough to matter? */
export function baseRateDrift(y: Uint8Array): LearnNote | null {
	const n = Math.floor(y.length * END);
	if (n < LEAST_ROWS) return null;
	let a = 0;
	let b = 0;
	for (let i = 0; i < n; i++) {
		a += y[i]!;
		b += y[y.length - 1 - i]!;
	}
	const p = a / n;
	const q = b / n;
	const pooled = (a + b) / (2 * n);
	const z = Math.abs(p - q) / Math.sqrt(Math.max(1e-9, (pooled * (1 - pooled) * 2) / n));
	const ratio = (Math.max(p, q) + 1 / n) / (Math.min(p, q) + 1 / n);
	if (z < 3.5 || (ratio < 1.5 && Math.abs(p - q) < 0.1)) return null;
	return {
		code: q > p ? 'learnDriftMoreWon' : 'learnDriftFewerWon',
		params: { first: Math.round(p * 1000) / 10, last: Math.round(q * 1000) / 10 }
	};
}

/** Has a column another distribution at the end of time than at its beginning? */
export function columnDrift(label: string, bins: Bins): LearnNote | null {
	const { code } = bins;
	const n = Math.floor(code.length * END);
	const first = new Float64Array(bins.count);
	const last = new Float64Array(bins.count);
	const from = code.length - n;
	for (let i = 0; i < n; i++) first[code[i]!]!++;
	for (let i = 0; i < n; i++) last[code[from + i]!]!++;
	const psi = stability(first, last);
	return psi >= SHIFTED ? { code: 'learnDriftColumn', params: { column: label, psi: Math.round(psi * 100) / 100 } } : null;
}

/**
 * Scores that a model gave all contacts against those of the leads it was learned from, in tenths.
 * @param places scores 0–100 that the past leads have, by percentile
 * @param counts contacts by score, 0–100
 */
export function placeDrift(places: readonly number[], counts: ArrayLike<number>): LearnNote | null {
	let all = 0;
	for (let s = 0; s <= 100; s++) all += counts[s]!;
	const before = new Float64Array(10);
	const now = new Float64Array(10);
	const tenth = (s: number): number => Math.min(9, Math.floor(s / 10));
	for (const p of places) before[tenth(p)]! += all / places.length;
	for (let s = 0; s <= 100; s++) now[tenth(s)]! += counts[s]!;
	const psi = stability(before, now);
	return psi >= SHIFTED ? { code: 'learnDriftScores', params: { psi: Math.round(psi * 100) / 100 } } : null;
}

/**
 * Scores of rows to come against those of the rows a model was learned from.
 * @param learned log-odds at the 0th … 100th percentile of training
 */
export function scoreDrift(learned: readonly number[], scores: ArrayLike<number>): LearnNote | null {
	const edges = Array.from({ length: 9 }, (_, k) => learned[(k + 1) * 10]!);
	const before = new Float64Array(10);
	const now = new Float64Array(10);
	const place = (s: number): number => edges.reduce((bin, edge) => bin + (s > edge ? 1 : 0), 0);
	for (const s of learned) before[place(s)]! += scores.length / 101;
	for (let i = 0; i < scores.length; i++) now[place(scores[i]!)]!++;
	const psi = stability(before, now);
	return psi >= SHIFTED ? { code: 'learnDriftScores', params: { psi: Math.round(psi * 100) / 100 } } : null;
}
