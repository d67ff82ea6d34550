import { locale } from '#domain/messages/locale';
import type { Problem } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { FACTOR_GROUPS, type FactorContribution, type FactorGroup } from '#domain/scoring/score';

/** One group of factors with what it gave and could have given; points of 100, one decimal. */
export interface ScoreGroup {
	group: FactorGroup;
	points: number;
	max: number;
	parts: FactorContribution[];
}

const tenths = (n: number): number => Math.round(n * 10);

/** Contributions by group, the largest first. Sums are made in tenths, so that the groups add up to the score exactly (SCO-1). */
export function scoreGroups(contributions: readonly FactorContribution[]): ScoreGroup[] {
	return FACTOR_GROUPS.map((group) => {
		const parts = contributions.filter((c) => c.group === group);
		const sum = (of: (c: FactorContribution) => number): number => parts.reduce((s, c) => s + tenths(of(c)), 0) / 10;
		return { group, parts, points: sum((c) => c.points), max: sum((c) => c.maxPoints) };
	})
		.filter((g) => g.parts.length > 0)
		.sort((a, b) => b.points - a.points);
}

/** The sum of all points, exact to the tenth. */
export const scoreSum = (contributions: readonly FactorContribution[]): number =>
	contributions.reduce((s, c) => s + tenths(c.points), 0) / 10;

/** 28.4 in the reader's locale; whole numbers without a decimal. */
export const pointsText = (n: number): string => `${n < 0 ? '−' : ''}${Math.abs(n).toLocaleString(locale(), { maximumFractionDigits: 1 })}`;

/** The same with its sign: +28.4, −3, 0. */
export const signedPoints = (n: number): string => `${n > 0 ? '+' : ''}${pointsText(n)}`;

/** Sets a score by hand, or with null takes it back; returns what went wrong. The page hears the news of it. */
export async function setScore(id: number, score: number | null, why: string): Promise<Problem | null> {
	try {
		const done = await pipeline.setScore(id, score, why);
		return done.ok ? null : done.problem;
	} catch {
		return { code: 'scoreUnsaved', params: {} };
	}
}
