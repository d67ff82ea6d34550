import { DECISIONS, isSettledByPolicy } from '#domain/matching/match';
import { fail, ok, type Result } from '#domain/result';
import type { PairGroup, PairView, ReviewCounts, ReviewFilter, ReviewOrder, ThresholdEffect } from '#domain/matching/review';
import { wrongMergeShare } from '../../pipeline/match/similar/index';
import { readImport } from '../../store/imports';
import { openStore } from '../context';
import { groupMembers } from './review-groups';
import { isByRule, orderedPairs, type PairOrder } from './review-order';
import { stateOf } from './review-state';
import { sessionOf, type ImportSession } from '../match/session';
import { sharedMailCount, sharedMailPairs } from '../match/shared-mail';
import { pairSides } from './pair-sides';
import { typeOf, pairViews } from './review-pairs';

const PAGE_LIMIT = 100;

const MERGE = DECISIONS.indexOf('merge');

/** PipelineApi.reviewCounts. */
export async function reviewCounts(importId: string): Promise<ReviewCounts> {
	const session = await sessionOf(importId);
	return session ? counts(session) : empty();
}

const none = (): { total: number; open: number } => ({ total: 0, open: 0 });
const empty = (): ReviewCounts => ({
	total: 0,
	settledByPolicy: 0,
	settledOther: 0,
	open: 0,
	byRule: 0,
	sharedMail: { rows: 0, addresses: 0, all: 0 },
	outOfDate: false,
	tooManyForSimilar: false,
	canUndo: false,
	state: '',
	primaryKey: 'email',
	byType: { exact: none(), email: none(), phone: none(), nameCompany: none(), primaryKey: none(), similar: none() },
	decided: { merge: 0, skip: 0, manual: 0, keepBoth: 0 }
});

export function counts(s: ImportSession): ReviewCounts {
	const c: ReviewCounts = {
		...empty(),
		primaryKey: s.table.primaryKey,
		tooManyForSimilar: s.tooMany,
		outOfDate: s.outOfDate,
		state: stateOf(s)
	};
	c.total = s.pairs.length;
	const byPolicy = s.manifest.setup?.policy !== 'review';
	for (let p = 0; p < s.pairs.length; p++) {
		const of = c.byType[typeOf(s, p)];
		of.total++;
		const decision = DECISIONS[s.decisions[p] ?? 0] ?? 'undecided';
		if (decision !== 'undecided') c.decided[decision]++;
		else if (isByRule(s, p)) c.byRule++;
		else if (s.plan.settled[p] === 1)
			c[byPolicy && isSettledByPolicy(typeOf(s, p), s.table.primaryKey) ? 'settledByPolicy' : 'settledOther']++;
		else {
			of.open++;
			c.open++;
		}
	}
	c.sharedMail = { ...sharedMailCount(s), all: sharedMailPairs(s).length };
	c.canUndo = s.log.length > 0;
	return c;
}

/** PipelineApi.reviewPage. */
export async function reviewPage(
	importId: string,
	filter: ReviewFilter,
	offset: number,
	limit: number,
	order: ReviewOrder = 'confidence'
): Promise<{ total: number; open: number; pairs: PairView[]; state: string }> {
	const session = await sessionOf(importId);
	if (!session) return { total: 0, open: 0, pairs: [], state: '' };
	const state = stateOf(session);
	const { pairs, open } = orderedPairs(session, filter, order);
	const page = Array.from(pairs.subarray(offset, offset + Math.min(limit, PAGE_LIMIT)));
	return { total: pairs.length, open, pairs: await pairViews(session, page), state };
}

/** PipelineApi.reviewGroup: null where the pair is gone or stands alone. */
export async function reviewGroup(importId: string, pair: number): Promise<PairGroup | null> {
	const s = await sessionOf(importId);
	if (!s || pair >= s.pairs.length) return null;
	const { records, size, links } = groupMembers(s, pair);
	if (size < 3) return null;
	const sides = await pairSides(
		s,
		links.map((l) => l.pair)
	);
	return { members: records.flatMap((r) => sides.get(r) ?? []), size, links };
}

/**
 * Which of some open pairs would merge a row if all of them were decided so, and how many of others would go on waiting: of a person's
 * several pairs one merges, and that settles the rest. All answers of the planner share their arrays: what is decided by now is worked out
 * again behind it.
 */
function foreseen(s: ImportSession, decided: readonly number[], others: Uint32Array): { merge: number[]; wait: number } {
	const decisions = s.decisions.slice();
	for (const p of decided) decisions[p] = MERGE;
	const { becausePair, target, settled } = s.planner(decisions);
	const merge = decided.filter((p) => {
		const row = s.pairs.right[p] ?? 0;
		return becausePair[row] === p && target[row] !== row;
	});
	const wait = others.reduce((n, p) => n + Number(settled[p] !== 1 && decisions[p] === 0), 0);
	s.planner(s.decisions);
	return { merge, wait };
}

/** PipelineApi.thresholdEffect: what merging all open pairs of a filter from a confidence on would do. */
export async function thresholdEffect(importId: string, filter: ReviewFilter, threshold: number): Promise<ThresholdEffect> {
	const s = await sessionOf(importId);
	if (!s) return { threshold, merge: 0, wait: 0, stay: 0, wrong: null };
	const { pairs, open } = orderedPairs(s, filter);
	const decided: number[] = [];
	for (let k = 0; k < open; k++) {
		const p = pairs[k] ?? 0;
		if ((s.pairs.score[p] ?? 0) >= threshold) decided.push(p);
	}
	const { merge, wait } = foreseen(s, decided, pairs.subarray(0, open));
	const known = s.similar && merge.length > 0 ? s.similar.probability : null;
	// A named type is not a probability: its pairs are counted with the share that their rule stands for.
	const probability = known && Float32Array.from(merge, (p) => known[p] || (s.pairs.score[p] ?? 0) / 100);
	return {
		threshold,
		merge: merge.length,
		wait,
		stay: pairs.length - merge.length - wait,
		wrong: probability && wrongMergeShare({ length: merge.length, probability }, 0)
	};
}

/**
 * The session while decisions are still taken: whatever this tab has in memory, the store says whether the review goes on. To be called
 * under the lock of the review.
 */
export async function openSession(importId: string): Promise<Result<ImportSession>> {
	const phase = (await readImport(await openStore(), importId))?.phase ?? 'cancelled';
	const session = phase === 'review' ? await sessionOf(importId, true) : null;
	return session ? ok(session) : fail('importMovedOn', { phase });
}

export const openPairs = ({ pairs, open }: PairOrder): number[] => Array.from(pairs.subarray(0, open));
