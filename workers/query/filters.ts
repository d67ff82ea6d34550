import { ARRIVED } from '#domain/deliveries/arrived';
import type { ContactQuery } from '#domain/contact';
import { DELIVERY_STATUSES } from '#domain/delivery';
import { UNSCORED } from '#domain/scoring/score';
import { tierOf } from '#domain/scoring/tier-schemes';
import { figurePlaces } from './campaign-places';
import { scoresBy, type ChunkIndex, type CodedColumn } from './chunk-index';
import { changedIn } from './changed-since';
import { byField, inHead } from './field-bits';
import { testOf } from './field-test';
import { fold } from './fold';
import { scoredBy } from './scored-by';
import { fewestFirst, keepFound, needlesOf } from './search';
import type { Snapshot } from './snapshot';
import { textOf } from './texts';

/** Clears those of `mask` (1 = still in, one entry per contact of the chunk) that don't pass. */
export type Filter = (chunk: ChunkIndex, mask: Uint8Array) => void;

/** The filters of a query, cheapest first. */
export function filtersOf(s: Snapshot, q: ContactQuery): Filter[] {
	const list: Filter[] = [];
	if (q.importId) list.push(byImport(q.importId));
	if (q.listId) list.push(byList(s.lists.get(q.listId)?.places));
	if (q.campaign) list.push(byList(figurePlaces(q.campaign)));
	if (q.tiers?.length || q.minScore !== undefined || q.maxScore !== undefined) list.push(byScore(s, q));
	if (q.sources?.length) list.push(byKind((c) => c.sources, among(q.sources)));
	if (q.statuses?.length) list.push(byKind((c) => c.statuses, among(q.statuses)));
	if (q.tag) list.push(byKind((c) => c.tags, testOf({ field: 'tags', op: 'is', values: [q.tag] })));
	for (const filter of q.fields ?? []) {
		const head = inHead(filter.field);
		list.push(head ? byKind(head, testOf(filter)) : byField(filter));
	}
	if (q.delivery) list.push(q.delivery === 'changed' ? byChange(s, q.deliveredTo) : byDelivery(s, q.delivery));
	if (q.search) list.push(bySearch(s, q.search));
	return list;
}

/** Looks in the texts that are read; a chunk without is passed by. */
export function bySearch(s: Snapshot, search: string): Filter {
	const some = s.chunks.map(textOf).findLast((text) => text !== null);
	const needles = some ? fewestFirst(needlesOf(search), some) : needlesOf(search);
	return (c, mask) => {
		if (needles.length === 0) return;
		const text = textOf(c);
		if (text) keepFound(mask, text, needles);
		else mask.fill(0);
	};
}

/** Without regard to case and accents, as the choices are counted. */
const among = (wanted: readonly string[]): ((v: string) => boolean) => {
	const set = new Set(wanted.map(fold));
	return (v) => set.has(fold(v));
};

function byImport(importId: string): Filter {
	return (c, mask) => {
		if (c.importId === importId) return;
		const merged = c.merged.get(importId);
		if (!merged) {
			mask.fill(0);
			return;
		}
		const before = mask.slice();
		mask.fill(0);
		for (const i of merged) mask[i] = before[i] ?? 0;
	};
}

/** Absent places = a list or a campaign that is gone, or empty. */
function byList(places: ReadonlyMap<number, Uint16Array> | undefined): Filter {
	return (c, mask) => {
		const before = mask.slice();
		mask.fill(0);
		for (const i of places?.get(c.serial) ?? []) mask[i] = before[i] ?? 0;
	};
}

function byScore(s: Snapshot, q: ContactQuery): Filter {
	const { tiers, minScore, maxScore } = q;
	const wanted = tiers?.length ? new Set<string>(tiers) : null;
	const { by, thresholds } = scoredBy(s, q);
	const ranged = minScore !== undefined || maxScore !== undefined;
	const passes = Uint8Array.from({ length: 256 }, (_, n) => {
		const score = n === UNSCORED ? null : Math.min(n, 100);
		if (wanted && !wanted.has(tierOf(score, thresholds))) return 0;
		return !ranged || (score !== null && score >= (minScore ?? 0) && score <= (maxScore ?? 100)) ? 1 : 0;
	});
	return (c, mask) => {
		const scores = scoresBy(c, by);
		for (let i = 0; i < mask.length; i++) mask[i]! &= passes[scores[i]!]!;
	};
}

/** Each kind of value is judged once a chunk. */
function byKind(column: (c: ChunkIndex) => CodedColumn, passes: (value: string) => boolean): Filter {
	return (c, mask) => {
		const { values, codes } = column(c);
		const kinds = Uint8Array.from([0, ...values.map((v) => Number(passes(v)))]);
		// Blank passes where '' is asked for.
		kinds[0] = Number(passes(''));
		for (let i = 0; i < mask.length; i++) mask[i]! &= kinds[codes[i]!]!;
	};
}

/** Codes of the states in which a contact is at a destination. */
const AT_A_DESTINATION = new Set(ARRIVED.map((s) => DELIVERY_STATUSES.indexOf(s) + 1));

const CANCELLED = DELIVERY_STATUSES.indexOf('cancelled') + 1;

/** Who was changed after what stands at a destination was frozen, and isn't on the way there again. */
function byChange(s: Snapshot, destinationId: string | undefined): Filter {
	return (c, mask) => {
		const states = s.deliveries.get(c.serial);
		const changed = changedIn(s.changed, c.serial, destinationId);
		if (!states || changed.length === 0) return void mask.fill(0);
		for (let i = 0; i < mask.length; i++) if (!AT_A_DESTINATION.has(states[i] ?? 0) || !changed.some((bits) => bits[i] === 1)) mask[i] = 0;
	};
}

function byDelivery(s: Snapshot, wanted: Exclude<NonNullable<ContactQuery['delivery']>, 'changed'>): Filter {
	if (wanted === 'undelivered')
		return (c, mask) => {
			const states = s.deliveries.get(c.serial);
			if (states) for (let i = 0; i < mask.length; i++) if (AT_A_DESTINATION.has(states[i] ?? 0)) mask[i] = 0;
		};
	// What was cancelled before it left was never sent: it is offered again like any other.
	const codes = wanted === 'none' ? [0, CANCELLED] : [DELIVERY_STATUSES.indexOf(wanted) + 1];
	return (c, mask) => {
		const states = s.deliveries.get(c.serial);
		if (!states) {
			if (!codes.includes(0)) mask.fill(0);
			return;
		}
		for (let i = 0; i < mask.length; i++) if (!codes.includes(states[i] ?? 0)) mask[i] = 0;
	};
}
