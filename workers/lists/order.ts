import { PIECE_CONTACTS } from '#domain/lists/lead-list';
import { TIERS, UNSCORED } from '#domain/scoring/score';
import type { Campaign } from '#domain/lists/campaign';
import { eachContact, workedLists } from './counts';
import type { Desk } from './desk';
import { scoresIn, type ScoresIn } from './scores';
import type { FactsOf } from './facts';
import { isHeld, isWithDialer, isWorkable } from './standing';

/** Contacts of a campaign that may be worked now, whatever the hour is where they live. Parallel; `order` = places in the order of work. */
export interface Candidates {
	ids: number[];
	lists: string[];
	/** Place in the list. */
	spots: number[];
	order: number[];
	/** Place here → the moment (ms) that the contact asked to be called at. */
	callbacks: Map<number, number>;
	/** Those who wait for a later moment, with that moment (ms), and whether they asked for it themselves; parallel. */
	later: { ids: number[]; dues: number[]; asked: boolean[] };
	/** How many another screen has in view. */
	held: number;
	/** How many are with a dialer. */
	withDialer: number;
	/** All contacts of the lists, those who are through among them. */
	total: number;
}

/** Scores 100…0, then unscored, for each tier. */
const SCORES = 102;
const BUCKETS = TIERS.length * SCORES;
/** Bucket of each score in a list; where tiers go by rank, the same score may be another tier in another list. */
const bucketsIn = (scores: ScoresIn): number[] =>
	Array.from(
		{ length: UNSCORED + 1 },
		(_, s) => TIERS.indexOf(scores.tierAt(s)) * SCORES + (s === UNSCORED ? SCORES - 1 : Math.max(0, 100 - s))
	);

/**
 * The order of work (LST-7): callbacks that are due, the earliest first; then by tier and by score, each by what its list is scored by, the
 * unscored last; among equals who was tried longest ago, those never tried first. Each contact once: a bucket per tier and score, so that a
 * hundred thousand take milliseconds.
 */
export function candidates(d: Desk, c: Campaign, now: number): Candidates {
	const found: Candidates = {
		ids: [],
		lists: [],
		spots: [],
		order: [],
		callbacks: new Map(),
		later: { ids: [], dues: [], asked: [] },
		held: 0,
		withDialer: 0,
		total: 0
	};
	const fresh: number[][] = Array.from({ length: BUCKETS }, () => []);
	const tried: { k: number; last: number }[][] = Array.from({ length: BUCKETS }, () => []);
	for (const listId of workedLists(d, c)) {
		const pieces = d.states.get(c.id)?.get(listId);
		const scores = scoresIn(d, listId);
		const bucketOf = bucketsIn(scores);
		eachContact(d, [listId], (id, _list, n, i) => {
			found.total++;
			const piece = pieces?.[n];
			if (!isWorkable(piece, i, now)) {
				if (piece && isWithDialer(piece, i)) found.withDialer++;
				else if (isHeld(piece, i)) {
					found.held++;
					return;
				}
				const due = piece?.due[i] ?? Infinity;
				if (Number.isFinite(due) && due > now) {
					found.later.ids.push(id);
					found.later.dues.push(due);
					found.later.asked.push(piece?.callback[i] === 1);
				}
				return;
			}
			const k = found.ids.push(id) - 1;
			found.lists.push(listId);
			found.spots.push(n * PIECE_CONTACTS + i);
			if (piece?.callback[i] === 1) {
				found.callbacks.set(k, piece.taken.get(i)?.due ?? piece.due[i]!);
				return;
			}
			const bucket = bucketOf[scores.raw(id)]!;
			const last = piece?.last[i] ?? 0;
			if (last === 0) fresh[bucket]!.push(k);
			else tried[bucket]!.push({ k, last });
		});
	}
	found.order = [...found.callbacks].sort((a, b) => a[1] - b[1]).map(([k]) => k);
	for (let b = 0; b < BUCKETS; b++) {
		for (const k of fresh[b]!) found.order.push(k);
		for (const { k } of tried[b]!.sort((x, y) => x.last - y.last)) found.order.push(k);
	}
	return found;
}

/**
 * Earliest moment (ms) at which somebody is due who is given out then; null = nobody. Facts of those who wait are read.
 * @param askedOnly of those who asked for the moment: they are called then whatever the hour
 */
export const nextDueOf = ({ later }: Candidates, facts: FactsOf, askedOnly = false): number | null =>
	later.ids.reduce<number | null>(
		(next, id, k) => (facts.isGivenOut(id) && (!askedOnly || later.asked[k]) ? Math.min(next ?? Infinity, later.dues[k]!) : next),
		null
	);
