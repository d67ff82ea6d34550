import { rankThresholds } from '#domain/tier-schemes';
import { tell } from '../news';
import { scoreCounts } from '../store/scores';
import type { Store } from '../store/open';
import { readSettings, writeSettings } from '../store/settings';

/** Where tiers go by rank: puts the thresholds where the ranks are among all contacts now. They are stored, so that every list, report and delivery has the same. */
export async function followRanks(db: Store): Promise<void> {
	const settings = await readSettings(db);
	if (settings.tierBy !== 'rank') return;
	const tierThresholds = rankThresholds(await scoreCounts(db), settings.tierRanks);
	if (JSON.stringify(tierThresholds) === JSON.stringify(settings.tierThresholds)) return;
	await writeSettings(db, { ...settings, tierThresholds });
	tell({ kind: 'settings' });
}
