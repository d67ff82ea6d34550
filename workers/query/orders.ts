import { sortField, type ContactQuery } from '#domain/contact';
import { keepNewest } from '#domain/basics/keep-newest';
import { UNSCORED } from '#domain/scoring/score';
import { scoresBy, updatedAt } from './chunk-index';
import { fieldRanks } from './column-kinds';
import { atOnce, inPieces, type Steps } from './in-pieces';
import { byRank, numberRanks } from './number-order';
import { chunkAt, livingPlaces, positionAt } from './places';
import type { Snapshot } from './snapshot';
import { textGroups, type TextGroups } from './text-order';

export type Sort = NonNullable<ContactQuery['sort']>;
export const DEFAULT_SORT: Sort = { by: 'score', direction: 'desc' };

/** Does the order need the texts of all contacts? */
export const needsTexts = (sort: Sort): boolean => sort.by === 'name' || sort.by === 'company';

/** Orders kept, four bytes a contact each. */
const KEPT = 4;
const kept = new Map<string, Uint32Array>();

const making = new Map<string, Promise<unknown>>();

const keyOf = (s: Snapshot, { by, direction }: Sort, scoredBy: string | null): string =>
	`${s.contacts}|${by}|${direction}|${by === 'score' ? (scoredBy ?? '') : ''}`;

/**
 * Places of all contacts alive in an order; by score means by what `scoredBy` names, null = what scores all. Contacts alike stay in the
 * order of their ids, whichever the direction.
 */
export function orderOf(s: Snapshot, sort: Sort, scoredBy: string | null): Uint32Array {
	const key = keyOf(s, sort, scoredBy);
	return keep(key, kept.get(key) ?? atOnce(made(s, sort, scoredBy)));
}

/** Makes an order for who asks for it next, in pieces: of a million contacts it takes longer than others who ask should wait. */
export async function orderAhead(s: Snapshot, sort: Sort, scoredBy: string | null): Promise<void> {
	const key = keyOf(s, sort, scoredBy);
	if (kept.has(key)) return;
	if (!making.has(key))
		making.set(
			key,
			inPieces(made(s, sort, scoredBy))
				.then((order) => keep(key, order))
				.finally(() => making.delete(key))
		);
	await making.get(key);
}

const keep = (key: string, order: Uint32Array): Uint32Array => keepNewest(kept, key, order, KEPT);

function* made(s: Snapshot, sort: Sort, scoredBy: string | null): Steps<Uint32Array> {
	const { by, direction } = sort;
	const places = livingPlaces(s.chunks);
	const field = sortField(by);
	if (by === 'id') return direction === 'asc' ? places : places.reverse();
	yield;
	if (by === 'score') return yield* byRank(places, scoreRanks(s, places, scoredBy), 101, direction);
	if (by === 'updatedAt') {
		const { ranks, kinds } = yield* numberRanks(Float64Array.from(places, (p) => updatedAt(s.chunks[chunkAt(p)]!, positionAt(p))));
		return yield* byRank(places, ranks, kinds, direction);
	}
	if (field) {
		const { ranks, kinds } = yield* fieldRanks(s.chunks, places, field);
		return yield* byRank(places, ranks, kinds, direction);
	}
	const groups = yield* textGroups(s.chunks, places, by === 'company' ? 'company' : 'name');
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

/** Groups of equal texts from the last to the first, each in the order of its places; blanks stay last. */
function turned({ order, ends, filled }: TextGroups): Uint32Array {
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
