import type { ContactValues } from '#domain/chunk';
import type { ScoreAxes } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { assessorOf } from './assessor';

/**
 * Who a contact is (role and company) and what it did, each 0–100 by itself; null = no data. The weights are the score's
 * own, over the factors that have data.
 *
 * @param now ms since epoch
 */
export function axesOf(values: ContactValues, profile: ScoringProfile, now: number): ScoreAxes {
	const { scale, assess } = assessorOf(profile);
	const sums = { fit: [0, 0], engagement: [0, 0] } as Record<'fit' | 'engagement', [number, number]>;
	const inGroup = new Map<string, number>();
	const judged = scale.factors.map((factor, f) => ({ factor, share: assess(f, values, now)?.share ?? null, weight: scale.weight[f]! }));
	for (const { factor, share, weight } of judged) if (share !== null) inGroup.set(factor.group, (inGroup.get(factor.group) ?? 0) + weight);
	for (const { factor, share, weight } of judged) {
		const axis =
			factor.group === 'engagement' ? 'engagement' : factor.group === 'demographic' || factor.group === 'firmographic' ? 'fit' : null;
		const all = inGroup.get(factor.group) ?? 0;
		if (!axis || share === null || all <= 0) continue;
		const part = (profile.groupWeights[factor.group] * weight) / all;
		sums[axis][0] += part * share;
		sums[axis][1] += part;
	}
	const value = ([sum, most]: [number, number]): number | null => (most > 0 ? Math.round((100 * sum) / most) : null);
	return { fit: value(sums.fit), engagement: value(sums.engagement) };
}
