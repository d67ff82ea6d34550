import type { MatchWeights } from '#domain/matching/match';
import type { Feature, Relation } from './features/feature';

export const bits = (p: number): number => Math.log2(Math.max(p, 1e-9));

/** A value shared by many more than usual makes the relation the more likely. */
export const offset = (count: number, usual: number): number =>
	Math.max(-1, Math.min(5, Math.log2((Math.max(0, count - 1) + 0.5) / Math.max(1, usual))));

/** Colleagues of whom it is known how usual it is that they share a value, before those of the firm are counted. */
const COLLEAGUES_BEFORE = 4;
/**
 * log2 of the share of a firm's pairs that share a value which `count` have: a switchboard is no evidence, a line or a rare name that two
 * of a hundred have is.
 */
export const colleagues = (count: number, firm: number, usual: number): number =>
	bits(Math.min(1, (count - 1 + COLLEAGUES_BEFORE * usual) / (Math.max(count, firm) - 1 + COLLEAGUES_BEFORE)));

/** Shares under a relation; 1 (no bits) where it is as with strangers. */
export function relationShares(feature: Feature, relation: Relation | 'branch', { m, u }: MatchWeights): number[] {
	const { relations, u: usual } = feature.kind;
	const own = relations[relation];
	// What speaks against a match speaks no less for any other explanation: colleagues may have different numbers.
	return own
		? reached(own, u).map((share, level) =>
				own[level] === usual[level] ? 1 : (m[level] ?? 0) < (u[level] ?? 0) ? Math.max(share, m[level] ?? 0) : share
			)
		: m.map(() => 1);
}

/**
 * Shares over the levels that a list can reach at all (those with any share of strangers): a list without postal codes has no same postal
 * code.
 */
export function reached(shares: readonly number[], u: readonly number[]): number[] {
	const all = shares.reduce((sum, s, level) => sum + ((u[level] ?? 0) > 0 ? s : 0), 0);
	return shares.map((s, level) => ((u[level] ?? 0) > 0 && all > 0 ? s / all : 0));
}
