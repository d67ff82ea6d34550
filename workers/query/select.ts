import type { ContactQuery } from '#domain/contact';
import { keepNewest } from '#domain/basics/keep-newest';
import { figureVersion } from './campaign-places';
import type { ChunkIndex } from './chunk-index';
import { fieldsVersion } from './field-bits';
import { bySearch, filtersOf, type Filter } from './filters';
import { DEFAULT_SORT, orderOf } from './orders';
import { PLACES } from './places';
import { scoredBy } from './scored-by';
import { narrows } from './search';
import type { Snapshot } from './snapshot';
import { textsVersion } from './texts';

/**
 * Contacts that a query leaves: 1 per place that matches, and how many. `search` was looked for under `rest`: filters and state of the
 * store.
 */
export interface Matching {
	mask: Uint8Array;
	count: number;
	search: string;
	rest: string;
}

/** Answers kept: the list, its counts and its facets ask in turns. */
const KEPT = 6;
const matchings = new Map<string, Matching>();
const selections = new Map<string, Uint32Array>();

const keep = <T>(into: Map<string, T>, key: string, make: () => T): T => keepNewest(into, key, into.get(key) ?? make(), KEPT);

/** A query without its search, as of a state of the store and of what is read of it. */
const restOf = (s: Snapshot, { sort: _, search, ...q }: ContactQuery): string =>
	`${s.version}|${search ? textsVersion() : ''}|${q.fields ? fieldsVersion() : ''}|${q.campaign ? figureVersion(q.campaign) : ''}|${JSON.stringify(q)}`;
const keyOf = (s: Snapshot, q: ContactQuery): string => `${restOf(s, q)}|${q.search ?? ''}`;

/** Which contacts match, in no order. Kept for the last queries. */
export function matching(s: Snapshot, q: ContactQuery): Matching {
	return keep(matchings, keyOf(s, q), () => {
		const [search, rest] = [q.search ?? '', restOf(s, q)];
		const before = search ? wider(search, rest) : null;
		return { ...match(s.chunks, before ? [bySearch(s, search)] : filtersOf(s, q), before?.mask), search, rest };
	});
}

/** The smallest answer that holds all that this search can find: while somebody types, that of the letters before. */
function wider(search: string, rest: string): Matching | null {
	let found: Matching | null = null;
	for (const one of matchings.values())
		if (one.rest === rest && one.count < (found?.count ?? Infinity) && narrows(search, one.search)) found = one;
	return found;
}

/** @param within the contacts that come into question; absent = all alive */
function match(chunks: readonly ChunkIndex[], filters: readonly Filter[], within?: Uint8Array): Pick<Matching, 'mask' | 'count'> {
	const mask = within?.slice() ?? new Uint8Array(chunks.length * PLACES);
	let count = 0;
	chunks.forEach((c, at) => {
		const part = mask.subarray(at * PLACES, at * PLACES + c.length);
		if (!within) part.set(c.alive.subarray(0, c.length));
		for (const filter of filters) filter(c, part);
		for (let i = 0; i < part.length; i++) count += part[i]!;
	});
	return { mask, count };
}

const selectionKey = (s: Snapshot, q: ContactQuery): string => {
	const { by, direction } = q.sort ?? DEFAULT_SORT;
	return `${keyOf(s, q)}|${by}|${direction}`;
};

/** Places of all matching contacts, sorted. Kept for the last queries, so that paging costs nothing. */
export function select(s: Snapshot, q: ContactQuery): Uint32Array {
	return keep(selections, selectionKey(s, q), () => {
		const order = orderOf(s, q.sort ?? DEFAULT_SORT, scoredBy(s, q).by);
		const matches = matching(s, q);
		return matches.count === order.length ? order : first(order, matches, matches.count);
	});
}

/** Rows from the top of a list that are picked out anew for each page. */
const TOP = 1000;

/**
 * How many match, and the places of those from `offset` to `end` (exclusive) in their order: for the top of a list the rest is not sorted
 * out.
 */
export function selectPart(s: Snapshot, q: ContactQuery, offset: number, end: number): { total: number; places: Uint32Array } {
	const matches = matching(s, q);
	if (end > TOP || selections.has(selectionKey(s, q))) return { total: matches.count, places: select(s, q).subarray(offset, end) };
	return {
		total: matches.count,
		places: first(orderOf(s, q.sort ?? DEFAULT_SORT, scoredBy(s, q).by), matches, Math.min(end, matches.count)).subarray(offset)
	};
}

/** The first `count` places of an order that match. */
function first(order: Uint32Array, { mask }: Matching, count: number): Uint32Array {
	const places = new Uint32Array(count);
	for (let i = 0, k = 0; k < count && i < order.length; i++) if (mask[order[i]!] === 1) places[k++] = order[i]!;
	return places;
}
