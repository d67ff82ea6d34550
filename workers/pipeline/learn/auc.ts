import type { Interval } from '#domain/scoring/learned-model';

/** Chance that a won one is ranked above a lost one, with the parts that its variance is made of. */
export interface Ranking {
	auc: number;
	/** Per won: share of the lost below it (ties half); per lost: share of the won above it. */
	wonPlaces: Float64Array;
	lostPlaces: Float64Array;
}

/** Places of won among lost and of lost among won, by mid-ranks (Sun and Xu 2014, "Fast implementation of DeLong's algorithm"). */
function ranking(scores: ArrayLike<number>, y: Uint8Array): Ranking | null {
	const n = y.length;
	const order = sortedIndex(scores, n);
	let won = 0;
	for (let i = 0; i < n; i++) won += y[i]!;
	const lost = n - won;
	if (won === 0 || lost === 0) return null;
	const wonPlaces = new Float64Array(won);
	const lostPlaces = new Float64Array(lost);
	// Where each row stands among its own class, in the order of the rows.
	const place = new Int32Array(n);
	for (let i = 0, w = 0, l = 0; i < n; i++) place[i] = y[i] ? w++ : l++;
	let wonBelow = 0;
	let lostBelow = 0;
	let sum = 0;
	for (let from = 0; from < n;) {
		let to = from + 1;
		while (to < n && scores[order[to]!] === scores[order[from]!]) to++;
		let wonHere = 0;
		for (let k = from; k < to; k++) wonHere += y[order[k]!]!;
		const lostHere = to - from - wonHere;
		for (let k = from; k < to; k++) {
			const i = order[k]!;
			if (y[i]) wonPlaces[place[i]!] = (lostBelow + lostHere / 2) / lost;
			else lostPlaces[place[i]!] = 1 - (wonBelow + wonHere / 2) / won;
		}
		sum += wonHere * (lostBelow + lostHere / 2);
		wonBelow += wonHere;
		lostBelow += lostHere;
		from = to;
	}
	return { auc: sum / (won * lost), wonPlaces, lostPlaces };
}

/** Area under the ROC curve; 0.5 where there is only one class. */
export const aucOf = (scores: ArrayLike<number>, y: Uint8Array): number => ranking(scores, y)?.auc ?? 0.5;

const Z95 = 1.959964;

/** One block of a validation: scores by the model and by something to compare it with. */
export interface Block {
	y: Uint8Array;
	scores: ArrayLike<number>;
	other: ArrayLike<number> | null;
}

/**
 * AUC over blocks that were each judged by a model of their own: ranks are compared within blocks only, weighted by the
 * harmonic size of the classes. Interval by DeLong, DeLong and Clarke-Pearson (1988); `gain` is that of the paired difference.
 */
export function blockAuc(blocks: readonly Block[]): { auc: Interval; other: Interval | null; gain: Interval | null } {
	let weights = 0;
	const sums = [0, 0, 0];
	const variances = [0, 0, 0];
	for (const block of blocks) {
		const a = ranking(block.scores, block.y);
		const b = block.other ? ranking(block.other, block.y) : null;
		if (!a) continue;
		const weight = 1 / (1 / a.wonPlaces.length + 1 / a.lostPlaces.length);
		weights += weight;
		const gain = b && {
			auc: a.auc - b.auc,
			wonPlaces: a.wonPlaces.map((v, i) => v - b.wonPlaces[i]!),
			lostPlaces: a.lostPlaces.map((v, i) => v - b.lostPlaces[i]!)
		};
		[a, b, gain].forEach((r, k) => {
			if (!r) return;
			sums[k]! += weight * r.auc;
			variances[k]! += weight * weight * (spread(r.wonPlaces) + spread(r.lostPlaces));
		});
	}
	const has = blocks.some((b) => b.other);
	const of = (k: number, least: number, most: number): Interval => {
		const value = weights > 0 ? sums[k]! / weights : k === 2 ? 0 : 0.5;
		const error = weights > 0 ? (Z95 * Math.sqrt(variances[k]!)) / weights : 1;
		return { value, low: Math.max(least, value - error), high: Math.min(most, value + error) };
	};
	return { auc: of(0, 0, 1), other: has ? of(1, 0, 1) : null, gain: has ? of(2, -1, 1) : null };
}

/** Variance of a mean: s² / n, with a floor, so that a handful of perfect places is not certainty. */
function spread(places: Float64Array): number {
	const n = places.length;
	if (n < 2) return 0.25;
	let mean = 0;
	for (const p of places) mean += p;
	mean /= n;
	let sum = 0;
	for (const p of places) sum += (p - mean) ** 2;
	return sum / (n - 1) / n + 0.02 / (n * n);
}

/** Indexes by ascending score. */
export function sortedIndex(scores: ArrayLike<number>, n: number): Int32Array {
	// Sorting the numbers themselves is several times faster than by comparison; equal numbers are then told apart by count.
	const sorted = Float64Array.from(scores).sort();
	const order = new Int32Array(n);
	const taken = new Int32Array(n);
	for (let i = 0; i < n; i++) {
		let low = 0;
		let high = n;
		const s = scores[i]!;
		while (low < high) {
			const mid = (low + high) >> 1;
			if (sorted[mid]! < s) low = mid + 1;
			else high = mid;
		}
		order[low + taken[low]!++] = i;
	}
	return order;
}
