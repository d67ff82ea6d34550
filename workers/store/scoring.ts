import type { TrainedModel } from '#domain/learned-model';
import type { ScoringProfile } from '#domain/scoring-profile';
import { positionOf, serialOf } from './contact-id';
import { withDeadline } from './deadline';
import { readModel } from './models';
import type { Store } from './open';
import type { ScoreOverride } from './schema';
import { readSettings } from './settings';

/** By what contacts are scored on this device. */
export interface Scoring {
	profile: ScoringProfile;
	/** Scores instead of the rules where it is switched on. */
	model: TrainedModel | null;
	/** Scores set by hand: serial → position → score. */
	byHand: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** How contacts are scored as of now. Read it before the transaction that writes scores, as the only writer of contacts. */
export async function readScoring(db: Store): Promise<Scoring> {
	const tx = db.transaction('overrides');
	const [{ scoringProfile, scoringModel }, ids, overrides] = await withDeadline(Promise.all([readSettings(db), tx.store.getAllKeys(), tx.store.getAll()]), 'Reading how contacts are scored');
	const byHand = new Map<number, Map<number, number>>();
	ids.forEach((id, n) => {
		const ofChunk = byHand.get(serialOf(id));
		const score = overrides[n]?.score ?? 0;
		if (ofChunk) ofChunk.set(positionOf(id), score);
		else byHand.set(serialOf(id), new Map([[positionOf(id), score]]));
	});
	return { profile: scoringProfile, model: await readModel(db, scoringModel), byHand };
}

/** The score of one contact that was set by hand; null = none. */
export const readOverride = async (db: Store, id: number): Promise<ScoreOverride | null> => (await withDeadline(db.get('overrides', id), 'Reading a score')) ?? null;
