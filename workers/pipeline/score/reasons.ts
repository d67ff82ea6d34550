import type { FactorContribution } from '#domain/scoring/score';

/** Reasons named on each side. */
const NAMED = 5;
/** A factor that gave this share of its points says neither good nor bad. */
const MIDDLE = 0.55;

const pull = (c: FactorContribution): number => c.points - MIDDLE * c.maxPoints;

/**
 * The strongest reasons for and against a contact: for = what gave more than the middle of what it could, by how much
 * more; against = what gave less, or took points away. At most five each, strongest first.
 */
export function reasonsOf(contributions: readonly FactorContribution[]): { for: FactorContribution[]; against: FactorContribution[] } {
	const strongest = (side: FactorContribution[]): FactorContribution[] =>
		side.sort((a, b) => Math.abs(pull(b)) - Math.abs(pull(a))).slice(0, NAMED);
	return { for: strongest(contributions.filter((c) => pull(c) > 0)), against: strongest(contributions.filter((c) => pull(c) < 0)) };
}
