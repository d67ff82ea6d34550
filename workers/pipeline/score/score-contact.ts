import type { ContactValues } from '#domain/chunk';
import { FACTOR_GROUPS, type FactorContribution, type LeadScore } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { assessorOf, type Assessor } from './assessor';
import { keyFactors, type Judged } from './key-factors';
import { isVerified } from './verified';
import { apportion, cutByCaps, missingGroups, roundScore, weigh } from './weigh';

/** Points that are taken away, with why. */
type Taken = Pick<FactorContribution, 'factorId' | 'group' | 'reason'> & { points: number; key: string | null };

/**
 * Score, tier and reasons of one contact (SCO-1). Contributions carry one decimal and add up to the score exactly: those of
 * factors are positive, what a cap or a deduction takes away is negative. A score never falls below 0, so deductions take
 * no more than there is. An unscored contact has no contributions; `missingGroups` says what was not known.
 *
 * @param now ms since epoch, for the age of activity
 */
export function scoreContact(values: ContactValues, profile: ScoringProfile, now: number, thresholds: Thresholds): LeadScore {
	const assessor = assessorOf(profile);
	const { scale, assess } = assessor;
	const assessed = scale.factors.map((_, f) => assess(f, values, now));
	const shares = Float64Array.from(assessed, (a) => a?.share ?? NaN);
	const effective = new Float64Array(shares.length);
	const raw = weigh(scale, shares, isVerified(values), effective);
	const missing = missingGroups(scale, shares);
	if (Number.isNaN(raw)) return { score: null, tier: 'unscored', contributions: [], keyFactors: [], missingGroups: missing };

	const cut = cutByCaps(scale, shares, effective);
	const taken = takenFrom(assessor, values, profile, cut);
	// Added up in the order of scoreChunk, so that both round alike.
	const less = cut.reduce((sum, c) => sum + c, 0) + taken.reduce((sum, t) => sum + (t.key ? t.points : 0), 0);
	const score = roundScore(raw - less);
	const lessTenths = Math.min(Math.round(Math.min(less, raw) * 10), 1000 - score * 10);
	const taking = assessed.flatMap((a, f) => (a && effective[f]! > 0 ? [f] : []));
	const maxTenths = apportion(
		taking.map((f) => effective[f]! * 10),
		1000
	);
	const tenths = apportion(
		taking.map((f) => effective[f]! * shares[f]! * 10),
		score * 10 + lessTenths,
		maxTenths
	);
	const contributions = taking.map((f, i): FactorContribution => ({
		factorId: scale.factors[f]!.id,
		group: scale.factors[f]!.group,
		points: tenths[i]! / 10,
		maxPoints: maxTenths[i]! / 10,
		reason: assessed[f]!.reason
	}));
	contributions.sort((a, b) => b.points - a.points || b.maxPoints - a.maxPoints);
	const takenTenths =
		less > 0
			? apportion(
					taken.map((t) => (t.points * lessTenths) / less),
					lessTenths
				)
			: [];
	taken.forEach(({ factorId, group, reason }, i) => {
		if (takenTenths[i]! > 0) contributions.push({ factorId, group, reason, points: -takenTenths[i]! / 10, maxPoints: 0 });
	});
	const judged = taking.map((f): Judged => ({ effective: effective[f]!, share: shares[f]!, key: assessed[f]!.key }));
	for (const t of taken) if (t.key) judged.push({ effective: t.points, share: -0.45, key: t.key });
	return { score, tier: tierOf(score, thresholds), contributions, keyFactors: keyFactors(judged), missingGroups: missing };
}

/** What caps cut off and deductions take, each at least a hair. */
function takenFrom({ scale, deducted }: Assessor, values: ContactValues, profile: ScoringProfile, cut: Float64Array): Taken[] {
	const taken = FACTOR_GROUPS.flatMap((group, g): Taken[] =>
		cut[g]! > 0
			? [
					{
						factorId: `cap:${group}`,
						group,
						points: cut[g]!,
						key: null,
						reason: { code: 'scoreCapped', params: { cap: profile.groupCaps[group] } }
					}
				]
			: []
	);
	scale.deductions.forEach(({ deduction: d, points }, i) => {
		const text = deducted(i, values);
		if (text !== null) taken.push({ factorId: d.id, group: d.group, points, key: d.key, reason: { code: d.code, params: { text } } });
	});
	return taken;
}
