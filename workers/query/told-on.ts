import { daysBetween, noonOf } from '#domain/basics/local-day';
import type { ContactValues } from '#domain/chunk';
import type { FactorContribution } from '#domain/scoring/score';
import { recency } from '../pipeline/score/factors/recency';
import { daysSince } from '../pipeline/score/knowledge/days';

/**
 * What is said of a score on another day than that on which it was made: how long ago the last activity was is told as of now, by the
 * calendar of this device. The points stay those of the score.
 */
export function toldOn(contributions: readonly FactorContribution[], values: ContactValues, now: number): FactorContribution[] {
	const date = values.lastActivityDate ?? '';
	return contributions.map((c) => {
		if (c.factorId !== recency.id || daysSince(date, now) === null) return c;
		const days = daysBetween(noonOf(date.slice(0, 10)), now);
		const code = days === 0 ? 'scoreActiveToday' : c.reason.code === 'scoreActiveToday' ? 'scoreActiveRecently' : c.reason.code;
		return { ...c, reason: { code, params: { days } } };
	});
}
