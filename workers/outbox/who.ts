import type { Store } from '../store/open';
import { readModel } from '../store/models';
import { readSettings } from '../store/settings';
import { TIER_SCHEMES } from '#domain/tier-schemes';
import type { ScoringView } from './record';

/** How scores are shown on this device, as of `now` (ms). */
export async function scoringView(db: Store, now: number): Promise<ScoringView> {
	const { tierScheme, tierThresholds, scoringProfile, scoringModel } = await readSettings(db);
	return { scheme: TIER_SCHEMES[tierScheme], thresholds: tierThresholds, now, judge: { profile: scoringProfile, model: await readModel(db, scoringModel) } };
}
