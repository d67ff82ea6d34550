import { rankThresholds } from '#domain/scoring/tier-schemes';
import type { LeadList } from '#domain/lists/lead-list';
import { ownScoring } from '#domain/scoring/list-scoring';
import { UNSCORED } from '#domain/scoring/score';
import { bump } from '../../lists/book';
import type { News } from '../../contract';
import { ifFree } from '../../locks';
import { tell } from '../../news';
import { readHeads } from '../../store/chunks/chunk-head';
import { positionOf, serialOf } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import { readRescoring, scoreCounts } from '../../store/scores';
import type { Store } from '../../store/engine/open';
import { changeSettings, readSettings } from '../../store/settings';
import { openStore } from '../context';

/** How long contacts and lists have to be left alone before the ranks are looked at again, ms. */
const REST_MS = 500;

/** Has the ranks follow whatever becomes of contacts and lists from now on, in one tab; returns the way to stop. */
export function followChanges(rest = REST_MS): () => void {
	const news = new BroadcastChannel('muster');
	let timer: ReturnType<typeof setTimeout> | undefined;
	// What goes wrong is put right by the next change.
	const follow = (): void => void ifFree('muster:ranks', async () => followRanks(await openStore()), undefined).catch(() => undefined);
	news.onmessage = (e: MessageEvent<News>) => {
		if (e.data.kind !== 'contacts' && !(e.data.kind === 'lists' && !e.data.work)) return;
		clearTimeout(timer);
		timer = setTimeout(follow, rest);
	};
	return () => {
		clearTimeout(timer);
		news.close();
	};
}

/**
 * Where tiers go by rank: puts the thresholds where the ranks are among all contacts now. They are stored, so that every list, report and
 * delivery has the same.
 */
export async function followRanks(db: Store): Promise<void> {
	const { tierBy } = await readSettings(db);
	// Scores that are half made anew have no ranks yet; who makes them comes here at the end.
	if (tierBy !== 'rank' || (await readRescoring(db))) return;
	await followRanksOfLists(db);
	const counts = await scoreCounts(db);
	const { before, after } = await changeSettings(db, (now) =>
		now.tierBy === 'rank' ? { ...now, tierThresholds: rankThresholds(counts, now.tierRanks) } : null
	);
	if (JSON.stringify(before.tierThresholds) !== JSON.stringify(after.tierThresholds)) tell({ kind: 'settings' });
}

/** The same for lists with scores of their own, among their own contacts. */
async function followRanksOfLists(db: Store): Promise<void> {
	const { scoringModel, tierRanks } = await readSettings(db);
	const own = (await withDeadline(db.getAll('leadLists'), 'Reading the lead lists')).flatMap((list) => {
		const by = ownScoring(list, scoringModel);
		return by === null ? [] : [{ list, by }];
	});
	if (own.length === 0) return;
	const heads = new Map((await readHeads(db, 0, Infinity)).map((h) => [h.serial, h]));
	const thresholds = new Map<string, LeadList['tierThresholds']>();
	for (const { list, by } of own) {
		const counts = new Float64Array(256);
		for (const { ids } of await withDeadline(
			db.getAll('members', IDBKeyRange.bound([list.id, 0], [list.id, Infinity])),
			'Reading the lead lists'
		))
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
