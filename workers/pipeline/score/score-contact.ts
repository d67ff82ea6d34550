import type { ContactValues } from '#domain/chunk';
import type { FactorContribution, LeadScore } from '#domain/score';
import type { ScoringProfile } from '#domain/scoring-profile';
import { tierOf, type Thresholds } from '#domain/tier-schemes';
import { assessorOf } from './assessor';
import { keyFactors } from './key-factors';
import { isVerified } from './verified';
import { apportion, missingGroups, roundScore, weigh } from './weigh';

/**
 * Score, tier and reasons of one contact (SCO-1). Contributions carry one decimal and add up to the score exactly.
 * An unscored contact has no contributions; `missingGroups` says what was not known.
 *
 * @param now ms since epoch, for the age of activity
 */
export function scoreContact(values: ContactValues, profile: ScoringProfile, now: number, thresholds: Thresholds): LeadScore {
	const { scale, assess } = assessorOf(profile);
	const assessed = scale.factors.map((_, f) => assess(f, values, now));
	const shares = Float64Array.from(assessed, (a) => a?.share ?? NaN);
	const effective = new Float64Array(shares.length);
	const raw = weigh(scale, shares, isVerified(values), effective);
	const missing = missingGroups(scale, shares);
	if (Number.isNaN(raw)) return { score: null, tier: 'unscored', contributions: [], keyFactors: [], missingGroups: missing };

	const score = roundScore(raw);
	const taking = assessed.flatMap((a, f) => (a && effective[f]! > 0 ? [f] : []));
	const maxTenths = apportion(taking.map((f) => effective[f]! * 10), 1000);
	const tenths = apportion(taking.map((f) => effective[f]! * shares[f]! * 10), score * 10, maxTenths);
	const contributions = taking.map((f, i): FactorContribution => ({
		factorId: scale.factors[f]!.id,
		group: scale.factors[f]!.group,
		points: tenths[i]! / 10,
		maxPoints: maxTenths[i]! / 10,
		reason: assessed[f]!.reason
	}));
	contributions.sort((a, b) => b.points - a.points || b.maxPoints - a.maxPoints);
	return {
		score,
		tier: tierOf(score, thresholds),
		contributions,
		keyFactors: keyFactors(taking.map((f) => ({ effective: effective[f]!, share: shares[f]!, key: assessed[f]!.key }))),
		missingGroups: missing
	};
}
