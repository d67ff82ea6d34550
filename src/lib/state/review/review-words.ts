import type { FieldId } from '#domain/fields';
import type { DuplicatePolicy } from '#domain/matching/match';
import type { PairView, ReviewCounts, ReviewFilter } from '#domain/matching/review';
import { isSettledByPolicy, MATCH_TYPES } from '#domain/matching/match';
import { m } from '#lib/messages/index';

/** Which side's value a person chose for a field. */
export type Picks = Partial<Record<FieldId, 'left' | 'right'>>;

/** Seconds for one decision before any was measured. */
const USUAL_PACE = 8;

/** Seconds a decision takes this person: the median of the last ten, each capped so that a coffee break doesn't count. */
export function pace(secondsPerDecision: readonly number[]): number {
	if (secondsPerDecision.length < 3) return USUAL_PACE;
	const last = secondsPerDecision
		.slice(-10)
		.map((s) => Math.min(s, 60))
		.sort((a, b) => a - b);
	return Math.max(1, last[Math.floor(last.length / 2)] ?? USUAL_PACE);
}

/** A working day: nobody decides longer than that pair by pair, and a time that says so helps nobody to plan. */
const MOST_MINUTES = 8 * 60;

/** "about 2 minutes" for n open pairs at a pace; '' when nothing is open, or so much that only many at once will do. */
export function timeLeft(open: number, secondsPerDecision = USUAL_PACE): string {
	if (open === 0) return '';
	const minutes = (open * secondsPerDecision) / 60;
	if (minutes > MOST_MINUTES) return '';
	const { time } = m.imports.said;
	if (minutes < 0.75) return time.short;
	return minutes < 60 ? time.minutes(Math.round(minutes)) : time.hours(Math.round(minutes / 60));
}

/** How many there are, and how many of them settled themselves. */
function settledParts(c: ReviewCounts): string[] {
	const parts = [m.imports.review.matches(c.total)];
	if (c.byRule > 0) parts.push(m.imports.review.byRuleCount(c.byRule));
	if (c.settledByPolicy > 0) parts.push(m.imports.review.settled(c.settledByPolicy, c.primaryKey === 'email'));
	if (c.settledOther > 0) parts.push(m.imports.review.settledOtherCount(c.settledOther));
	return parts;
}

/** "61 matches · 47 settled by email · 14 for you · about 2 minutes"; brief, on a phone, what is left to do alone. */
export function headline(c: ReviewCounts, secondsPerDecision?: number, brief = false): string {
	if (c.total === 0) return m.imports.review.none;
	const parts = brief ? [] : settledParts(c);
	parts.push(m.imports.review.forYou(c.open));
	const time = timeLeft(c.open, secondsPerDecision);
	if (time) parts.push(time);
	return parts.join(' · ');
}

/** The filters of DUP-4 with their counts, in order; the one that an alert leads to stands where it is seen. */
export function filters(c: ReviewCounts): { value: ReviewFilter; label: string; count: number; open: number }[] {
	const all = { value: 'all' as const, label: m.imports.review.filters.all ?? '', count: c.total, open: c.open };
	return [
		all,
		...(c.sharedMail.all > 0
			? [{ value: 'sharedMail' as const, label: m.imports.review.filters.sharedMail ?? '', count: c.sharedMail.all, open: 0 }]
			: []),
		...MATCH_TYPES.filter((t) => t !== 'primaryKey' || c.primaryKey !== 'email').map((t) => ({
			value: t,
			label: m.imports.review.filters[t] ?? '',
			count: c.byType[t].total,
			open: c.byType[t].open
		}))
	];
}

/**
 * Name of the words for what the policy made of a row: under "update" it goes where the person went that it belongs to; under "create"
 * another pair may have taken it elsewhere.
 */
function endOf(p: Pick<PairView, 'outcome'> & { left: Pick<PairView['left'], 'kind'> }, policy: DuplicatePolicy): string {
	if (policy === 'create') return p.outcome === 'created' ? policy : 'other';
	if (policy !== 'update' || p.outcome === 'merged') return policy;
	return p.outcome === 'held' ? 'waits' : p.left.kind === 'held' ? 'waiting' : 'stays';
}

/** What became of a pair, in words; the policy's own decisions say so (AC-11). */
export function fateWords(
	p: Pick<PairView, 'decision' | 'settled' | 'type' | 'outcome'> & { byRule?: boolean; left: Pick<PairView['left'], 'kind'> },
	policy: DuplicatePolicy,
	primaryKey: FieldId = 'email'
): string {
	if (p.decision !== 'undecided') return m.imports.review.did[p.decision] ?? '';
	if (p.byRule) return m.imports.review.byRule;
	if (!p.settled) return m.imports.review.did.undecided ?? '';
	const by = primaryKey === 'email' ? m.imports.review.settledBy : m.imports.review.settledByKey;
	return (isSettledByPolicy(p.type, primaryKey) ? by[endOf(p, policy)] : undefined) ?? m.imports.review.settledOther;
}

/** True while the pair takes a decision or another one, also against a rule; what the policy or another pair settled is read-only. */
export const isDecidable = (p: Pick<PairView, 'decision' | 'settled'> & { byRule?: boolean }): boolean =>
	!p.settled || p.decision !== 'undecided' || p.byRule === true;

/** The same two, however many pairs there are by now. */
export const isSamePair = (a: Pick<PairView, 'left' | 'right'>, b: Pick<PairView, 'left' | 'right'> | undefined): boolean =>
	a.left.kind === b?.left.kind && a.left.ref === b.left.ref && a.right.ref === b.right.ref;
