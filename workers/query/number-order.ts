import type { ContactQuery } from '#domain/contact';
import type { Steps } from './in-pieces';

/** Items looked at from one rest to the next. */
const MANY = 1 << 16;

/** Rank of each number among the different ones, 0 = the smallest, and how many those are. None may be NaN. */
export function* numberRanks(numbers: Float64Array): Steps<{ ranks: Uint32Array; kinds: number }> {
	const sorted = numbers.slice().sort();
	let kinds = 0;
	for (const n of sorted) if (kinds === 0 || n !== sorted[kinds - 1]) sorted[kinds++] = n;
	const distinct = sorted.subarray(0, kinds);
	const ranks = new Uint32Array(numbers.length);
	let [last, rank] = [NaN, 0];
	for (let i = 0; i < numbers.length; i++) {
		if (i % MANY === 0) yield;
		const n = numbers[i]!;
		if (n !== last) [last, rank] = [n, rankIn(distinct, n)];
		ranks[i] = rank;
	}
	return { ranks, kinds };
}

/** Index of a number that `sorted` holds. */
function rankIn(sorted: Float64Array, n: number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const mid = (low + high) >> 1;
		if (sorted[mid]! < n) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** Counting sort of items by the rank of each; stable. Ranks from `kinds` on come last whichever the direction. */
export function* byRank(
	items: Uint32Array,
	ranks: Uint32Array,
	kinds: number,
	direction: NonNullable<ContactQuery['sort']>['direction']
): Steps<Uint32Array<ArrayBuffer>> {
	const at = new Uint32Array(kinds + 2);
	const slot = (rank: number): number => (rank >= kinds ? kinds : direction === 'asc' ? rank : kinds - 1 - rank);
	yield;
	for (const rank of ranks) at[slot(rank) + 1]!++;
	for (let k = 1; k < at.length; k++) at[k]! += at[k - 1]!;
	yield;
	const order = new Uint32Array(items.length);
	for (let i = 0; i < items.length; i++) order[at[slot(ranks[i]!)]!++] = items[i]!;
	return order;
}
