import type { Store } from '../../store/engine/open';
import { readModel } from '../../store/models';
import { readRescoring } from '../../store/scores';
import { ownModels } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { ownScoring, thresholdsIn } from '#domain/scoring/list-scoring';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import type { ScoringView } from './record';

/**
 * How scores are shown on this device, as of `now` (ms). @param listId what is delivered comes from this lead list, and counts by what it
 * is scored by (SCO-5)
 */
export async function scoringView(db: Store, now: number, listId: string | null = null): Promise<ScoringView> {
	const settings = await readSettings(db);
	const { tierScheme, scoringProfile: profile, scoringModel } = settings;
	const list = listId === null ? undefined : await db.get('leadLists', listId);
	const wanted = ownScoring(list, scoringModel);
	// While all contacts are scored anew, some may lack the list's own.
	const also =
		wanted === null || (await readRescoring(db)) ? new Map<string, null>() : await ownModels(db, list ? [list] : [], scoringModel);
	const by = wanted !== null && also.has(wanted) ? wanted : null;
	const model = by === null ? await readModel(db, scoringModel) : (also.get(by) ?? null);
	return {
		scheme: TIER_SCHEMES[tierScheme],
		thresholds: thresholdsIn(list, by, settings),
		now,
		judge: { profile, model },
		...(by !== null && { by })
	};
}
