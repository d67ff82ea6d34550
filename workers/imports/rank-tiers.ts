import { rankThresholds } from '#domain/tier-schemes';
import { tell } from '../news';
import { scoreCounts } from '../store/scores';
import type { Store } from '../store/open';
import { changeSettings, readSettings } from '../store/settings';

/** Where tiers go by rank: puts the thresholds where the ranks are among all contacts now. They are stored, so that every list, report and delivery has the same. */
export async function followRanks(db: Store): Promise<void> {
	const { tierBy } = await readSettings(db);
	if (tierBy !== 'rank') return;
	const counts = await scoreCounts(db);
	const { before, after } = await changeSettings(db, (now) => (now.tierBy === 'rank' ? { ...now, tierThresholds: rankThresholds(counts, now.tierRanks) } : null));
	if (JSON.stringify(before.tierThresholds) !== JSON.stringify(after.tierThresholds)) tell({ kind: 'settings' });
}
