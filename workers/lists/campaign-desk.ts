import type { CallingWindows } from '#domain/lists/calling-window';
import type { Campaign } from '#domain/lists/campaign';
import { fail, ok, type Result } from '#domain/result';
import { openStore, wallClock } from '../imports/context';
import type { Store } from '../store/engine/open';
import { desk, type Desk } from './desk';
import { FactsOf } from './facts';
import { listsFor, readSuppressions } from './suppressed';
import { CallingHour, homeZone, readWindows } from './windows';

/** All that work on one campaign looks at, as of one moment. */
export interface CampaignDesk {
	db: Store;
	d: Desk;
	campaign: Campaign;
	facts: FactsOf;
	windows: CallingWindows;
	hour: CallingHour;
	now: number;
}

/** Problem: campaignGone. */
export async function campaignDesk(campaignId: string): Promise<Result<CampaignDesk>> {
	const db = await openStore();
	const [d, windows, suppressions] = [await desk(), await readWindows(db), await readSuppressions(db)];
	const campaign = d.campaigns.find((c) => c.id === campaignId);
	if (!campaign) return fail('campaignGone', {});
	const now = wallClock();
	return ok({
		db,
		d,
		campaign,
		facts: new FactsOf(db, d, listsFor(suppressions, campaign.processId), campaign.processId),
		windows,
		hour: new CallingHour(windows, now, homeZone()),
		now
	});
}
