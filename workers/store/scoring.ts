import type { TrainedModel } from '#domain/scoring/learned-model';
import { RULES, type LeadList } from '#domain/lists/lead-list';
import { ownScoring } from '#domain/scoring/list-scoring';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { positionOf, serialOf } from './contact-id';
import { withDeadline } from './engine/deadline';
import { readModel } from './models';
import type { Store } from './engine/open';
import type { ScoreOverride } from './schema';
import { readSettings } from './settings';

/** By what contacts are scored on this device. */
export interface Scoring {
	profile: ScoringProfile;
	/** Scores instead of the rules where it is switched on. */
	model: TrainedModel | null;
	/** What lists are scored by beside it: RULES or a model's id → the model, null = the rules (SCO-5). */
	also: ReadonlyMap<string, TrainedModel | null>;
	/** Scores set by hand: serial → position → score. */
	byHand: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** How contacts are scored as of now. Read it before the transaction that writes scores, as the only writer of contacts. */
export async function readScoring(db: Store): Promise<Scoring> {
	const tx = db.transaction(['overrides', 'leadLists']);
	const store = tx.objectStore('overrides');
	const [{ scoringProfile, scoringModel }, ids, overrides, lists] = await withDeadline(
		Promise.all([readSettings(db), store.getAllKeys(), store.getAll(), tx.objectStore('leadLists').getAll()]),
		'Reading how contacts are scored'
	);
	const byHand = new Map<number, Map<number, number>>();
	ids.forEach((id, n) => {
		const ofChunk = byHand.get(serialOf(id));
		const score = overrides[n]?.score ?? 0;
		if (ofChunk) ofChunk.set(positionOf(id), score);
		else byHand.set(serialOf(id), new Map([[positionOf(id), score]]));
	});
	return { profile: scoringProfile, model: await readModel(db, scoringModel), also: await ownModels(db, lists, scoringModel), byHand };
}

/**
 * Everything that some lists are scored by and all contacts are not; a model that is gone is left out, and the scores of all contacts
 * count.
 */
export async function ownModels(
	db: Store,
	lists: readonly Pick<LeadList, 'scoredBy'>[],
	device: string | null
): Promise<Map<string, TrainedModel | null>> {
	const also = new Map<string, TrainedModel | null>();
	for (const id of new Set(lists.flatMap((l) => ownScoring(l, device) ?? []))) {
		const model = id === RULES ? null : await readModel(db, id);
		if (model || id === RULES) also.set(id, model);
	}
	return also;
}

/** The score of one contact that was set by hand; null = none. */
export const readOverride = async (db: Store, id: number): Promise<ScoreOverride | null> =>
	(await withDeadline(db.get('overrides', id), 'Reading a score')) ?? null;
