import { sortField, type ContactQuery } from '#domain/contact';
import { UNSCORED } from '#domain/score';
import { scoresBy, updatedAt } from './chunk-index';
import { fieldRanks } from './column-kinds';
import { chunkAt, livingPlaces, positionAt } from './places';
import type { Snapshot } from './snapshot';
import { textGroups } from './text-order';

export type Sort = NonNullable<ContactQuery['sort']>;
export const DEFAULT_SORT: Sort = { by: 'score', direction: 'desc' };

/** Does the order need the texts of all contacts? */
export const needsTexts = (sort: Sort): boolean => sort.by === 'name' || sort.by === 'company';

/** Orders kept, four bytes a contact each. */
const KEPT = 4;
const kept = new Map<string, Uint32Array>();

/**
 * Places of all contacts alive in an order; by score means by what `scoredBy` names, null = what scores all. Contacts alike stay in the
 * order of their ids, whichever the direction.
 */
export function orderOf(s: Snapshot, sort: Sort, scoredBy: string | null): Uint32Array {
	const key = `${s.contacts}|${sort.by}|${sort.direction}|${sort.by === 'score' ? (scoredBy ?? '') : ''}`;
	const found = kept.get(key) ?? made(s, sort, scoredBy);
	kept.delete(key);
	kept.set(key, found);
	if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
	return found;
}

function made(s: Snapshot, sort: Sort, scoredBy: string | null): Uint32Array {
	const { by, direction } = sort;
	const places = livingPlaces(s.chunks);
	const field = sortField(by);
	if (by === 'id') return direction === 'asc' ? places : places.reverse();
	if (by === 'score') return byNumber(places, scoreRanks(s, places, scoredBy), 101, direction);
	if (by === 'updatedAt') {
		const { ranks, kinds } = timeRanks(s, places);
		return byNumber(places, ranks, kinds, direction);
	}
	if (field) {
		const { ranks, kinds } = fieldRanks(s.chunks, places, field);
		return byNumber(places, ranks, kinds, direction);
	}
	const groups = textGroups(s.chunks, places, by === 'company' ? 'company' : 'name');
	return direction === 'asc' ? groups.order : turned(groups);
}

/** Rank per place; 101 = unscored: they come last in both directions, being neither high nor low. */
function scoreRanks(s: Snapshot, places: Uint32Array, scoredBy: string | null): Uint32Array {
	const scores = s.chunks.map((c) => scoresBy(c, scoredBy));
	return places.map((p) => {
		const n = scores[chunkAt(p)]![positionAt(p)]!;
		return n === UNSCORED ? 101 : n;
	});
}

function timeRanks(s: Snapshot, places: Uint32Array): { ranks: Uint32Array; kinds: number } {
	const times = Float64Array.from(places, (p) => updatedAt(s.chunks[chunkAt(p)]!, positionAt(p)));
	const sorted = times.slice().sort();
	let kinds = 0;
	for (const t of sorted) if (kinds === 0 || t !== sorted[kinds - 1]) sorted[kinds++] = t;
	const distinct = sorted.subarray(0, kinds);
	let [last, rank] = [NaN, 0];
	const ranks = Uint32Array.from(times, (t) => {
		if (t !== last) [last, rank] = [t, rankIn(distinct, t)];
		return rank;
	});
	return { ranks, kinds };
}

/** Index of a number that `sorted` holds. */
function rankIn(sorted: Float64Array, t: number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const mid = (low + high) >> 1;
		if (sorted[mid]! < t) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** Counting sort by rank; ranks from `kinds` on come last whichever the direction. */
function byNumber(places: Uint32Array, ranks: Uint32Array, kinds: number, direction: Sort['direction']): Uint32Array {
	const at = new Uint32Array(kinds + 2);
	const slot = (rank: number): number => (rank >= kinds ? kinds : direction === 'asc' ? rank : kinds - 1 - rank);
	for (const rank of ranks) at[slot(rank) + 1]!++;
	for (let k = 1; k < at.length; k++) at[k]! += at[k - 1]!;
	const order = new Uint32Array(places.length);
	for (let i = 0; i < places.length; i++) order[at[slot(ranks[i]!)]!++] = places[i]!;
	return order;
}

/** Groups of equal texts from the last to the first, each in the order of its places; blanks stay last. */
function turned({ order, ends, filled }: ReturnType<typeof textGroups>): Uint32Array {
	const back = new Uint32Array(order.length);
	let k = 0;
	for (let end = filled; end > 0;) {
		let start = end - 1;
		while (start > 0 && ends[start - 1] === 0) start--;
		back.set(order.subarray(start, end), k);
		k += end - start;
		end = start;
	}
	back.set(order.subarray(filled), k);
	return back;
}
