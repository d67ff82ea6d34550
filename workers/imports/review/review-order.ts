import { MATCH_TYPES } from '#domain/matching/match';
import type { ReviewFilter, ReviewOrder } from '#domain/matching/review';
import { groupsOf } from './review-groups';
import type { ImportSession } from '../match/session';
import { sharedMailPairs } from '../match/shared-mail';

/** Pairs of a filter in the order of work, and how many of them are open: those come first. */
export interface PairOrder {
	pairs: Uint32Array;
	open: number;
}

/** Scores are per cent. */
const SCORES = 101;
const orders = new WeakMap<ImportSession, { version: number; byFilter: Map<string, PairOrder> }>();

/** True for a pair by which a rule merges its row (DUP-3): nobody decided, and it is why the row ends where it does. */
export const isByRule = (s: ImportSession, p: number): boolean =>
	s.auto[p] === 1 && s.decisions[p] === 0 && s.plan.becausePair[s.pairs.right[p] ?? 0] === p;

/** True for a pair that waits for a decision. */
export const isOpen = (s: ImportSession, p: number): boolean => s.plan.settled[p] !== 1 && s.decisions[p] === 0;

/**
 * Pairs in the order of work: open ones by confidence, then decided ones, newest decision first, then those settled by the
 * policy. Worked out once per filter and plan, linear in the pairs (and in the log).
 */
export function orderedPairs(s: ImportSession, filter: ReviewFilter, by: ReviewOrder = 'confidence'): PairOrder {
	let known = orders.get(s);
	if (known?.version !== s.version) orders.set(s, (known = { version: s.version, byFilter: new Map() }));
	const name = `${by} ${filter}`;
	let order = known.byFilter.get(name);
	if (!order) known.byFilter.set(name, (order = by === 'worth' ? byWorth(s, orderedPairs(s, filter)) : makeOrder(s, filter)));
	return order;
}

/**
 * The same with the open pairs by what a decision is worth: how unsure it is (p × (1 − p) of its confidence, most at 50 %) times
 * how many records hang together with it.
 */
function byWorth(s: ImportSession, { pairs, open }: PairOrder): PairOrder {
	const groups = groupsOf(s);
	const worth = (p: number): number => {
		const score = Math.min(99, s.pairs.score[p] ?? 0);
		return score * (100 - score) * (groups.sizes[groups.of[p] ?? 0] ?? 2);
	};
	const first = Array.from(pairs.subarray(0, open)).sort((a, b) => worth(b) - worth(a) || a - b);
	const sorted = pairs.slice();
	sorted.set(first);
	return { pairs: sorted, open };
}

/** Which pairs a filter leaves out. */
function leftOut(s: ImportSession, filter: ReviewFilter): (p: number) => boolean {
	if (filter === 'all') return () => false;
	if (filter === 'sharedMail') {
		const shared = new Set(sharedMailPairs(s));
		return (p) => !shared.has(p);
	}
	const type = MATCH_TYPES.indexOf(filter);
	return (p) => s.pairs.type[p] !== type;
}

function makeOrder(s: ImportSession, filter: ReviewFilter): PairOrder {
	const total = s.pairs.length;
	/** When a pair was last decided: entry of the log + 1, 0 = never. */
	const when = new Uint32Array(total);
	s.log.forEach(({ pairs }, n) => {
		for (const p of pairs) when[p] = n + 1;
	});
	const left = leftOut(s, filter);
	const ranks: [number, number, number] = [0, 0, 0];
	const rankOf = (p: number): 0 | 1 | 2 => (isOpen(s, p) ? 0 : s.decisions[p] !== 0 ? 1 : 2);
	/** Pairs that were never decided, by rank and score from high to low. */
	const plain = new Uint32Array(3 * SCORES + 1);
	const decided: number[] = [];
	for (let p = 0; p < total; p++) {
		if (left(p)) continue;
		const rank = rankOf(p);
		ranks[rank]++;
		if (when[p] !== 0) decided.push(p);
		else plain[rank * SCORES + (SCORES - 1 - (s.pairs.score[p] ?? 0)) + 1]!++;
	}
	// Within a rank what was decided once comes first, newest first.
	const length = ranks[0] + ranks[1] + ranks[2];
	const pairs = new Uint32Array(length);
	const starts = [0, ranks[0], ranks[0] + ranks[1]];
	const packed = Float64Array.from(
		decided,
		(p) => ((s.log.length - (when[p] ?? 0)) * SCORES + (SCORES - 1 - (s.pairs.score[p] ?? 0))) * total + p
	).sort();
	for (const value of packed) {
		const p = value % total;
		pairs[starts[rankOf(p)]!++] = p;
	}
	for (let rank = 0; rank < 3; rank++) {
		let at = starts[rank]!;
		for (let score = rank * SCORES; score < (rank + 1) * SCORES; score++) {
			const n = plain[score + 1]!;
			plain[score + 1] = at;
			at += n;
		}
	}
	for (let p = 0; p < total; p++) {
		if (when[p] !== 0 || left(p)) continue;
		pairs[plain[rankOf(p) * SCORES + (SCORES - 1 - (s.pairs.score[p] ?? 0)) + 1]!++] = p;
	}
	return { pairs, open: ranks[0] };
}
