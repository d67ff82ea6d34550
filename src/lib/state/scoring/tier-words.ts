import { partPercents } from '#domain/messages/catalogue';
import { TIERS, type Tier } from '#domain/scoring/score';
import type { Preview } from '#domain/scoring/scoring';
import { TIER_SCHEMES, type TierSchemeId } from '#domain/scoring/tier-schemes';

interface TierMove {
	from: Tier;
	to: Tier;
	n: number;
}

/** Who would go from which tier to which, most first. Between tiers of one name nobody moves: "Unscored/Low Fit" is two of them. */
export function movesOf({ moves }: Pick<Preview, 'moves'>, scheme: TierSchemeId): TierMove[] {
	const { tiers } = TIER_SCHEMES[scheme];
	return TIERS.flatMap((from, r) =>
		TIERS.flatMap((to, c): TierMove[] => {
			const n = moves[r]?.[c] ?? 0;
			return n > 0 && tiers[from].label !== tiers[to].label ? [{ from, to, n }] : [];
		})
	).sort((a, b) => b.n - a.n);
}

/** What tells a tier from another one of the same name, '' where its name does. */
export function tierApart(tier: Tier, scheme: TierSchemeId): string {
	const { tiers } = TIER_SCHEMES[scheme];
	return TIERS.some((t) => t !== tier && tiers[t].label === tiers[tier].label) ? tiers[tier].action : '';
}

/** The share of each tier in whole per cent (SCO-8). */
export function tierShares(byTier: Record<Tier, number>): Record<Tier, string> {
	const shares = partPercents(TIERS.map((tier) => byTier[tier]));
	return Object.fromEntries(TIERS.map((tier, i) => [tier, shares[i]])) as Record<Tier, string>;
}
