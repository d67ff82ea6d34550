import { rankThresholds } from '#domain/tier-schemes';
import type { LeadList } from '#domain/lead-list';
import { ownScoring } from '#domain/list-scoring';
import { UNSCORED } from '#domain/score';
import { bump } from '../lists/book';
import { tell } from '../news';
import { readHeads } from '../store/chunk-head';
import { positionOf, serialOf } from '../store/contact-id';
import { withDeadline } from '../store/deadline';
import { scoreCounts } from '../store/scores';
import type { Store } from '../store/open';
import { changeSettings, readSettings } from '../store/settings';

/** Where tiers go by rank: puts the thresholds where the ranks are among all contacts now. They are stored, so that every list, report and delivery has the same. */
export async function followRanks(db: Store): Promise<void> {
	const { tierBy } = await readSettings(db);
	if (tierBy !== 'rank') return;
	await followRanksOfLists(db);
	const counts = await scoreCounts(db);
	const { before, after } = await changeSettings(db, (now) => (now.tierBy === 'rank' ? { ...now, tierThresholds: rankThresholds(counts, now.tierRanks) } : null));
	if (JSON.stringify(before.tierThresholds) !== JSON.stringify(after.tierThresholds)) tell({ kind: 'settings' });
}

/** The same for lists with scores of their own, among their own contacts. */
async function followRanksOfLists(db: Store): Promise<void> {
	const { scoringModel, tierRanks } = await readSettings(db);
	const own = (await withDeadline(db.getAll('leadLists'), 'Reading the lead lists')).flatMap((list) => { const by = ownScoring(list, scoringModel); return by === null ? [] : [{ list, by }]; });
	if (own.length === 0) return;
	const heads = new Map((await readHeads(db, 0, Infinity)).map((h) => [h.serial, h]));
	const thresholds = new Map<string, LeadList['tierThresholds']>();
	for (const { list, by } of own) {
		const counts = new Float64Array(256);
		for (const { ids } of await withDeadline(db.getAll('members', IDBKeyRange.bound([list.id, 0], [list.id, Infinity])), 'Reading the lead lists'))
			for (const id of ids) {
				const head = id === 0 ? undefined : heads.get(serialOf(id));
				if (head?.alive[positionOf(id)] === 1) counts[head.alsoScored?.get(by)?.[positionOf(id)] ?? UNSCORED]!++;
			}
		thresholds.set(list.id, rankThresholds(counts, tierRanks));
	}
	const tx = db.transaction(['leadLists', 'settings'], 'readwrite', { durability: 'strict' });
	let moved = false;
	for (const [id, next] of thresholds) {
		const list = await tx.objectStore('leadLists').get(id);
		if (!list || !next || JSON.stringify(list.tierThresholds) === JSON.stringify(next)) continue;
		await tx.objectStore('leadLists').put({ ...list, tierThresholds: next }, id);
		moved = true;
	}
	if (moved) await bump(tx);
	await withDeadline(tx.done, 'Ranking the lead lists');
	if (moved) tell({ kind: 'lists' });
}
