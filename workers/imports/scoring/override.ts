import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { positionOf, serialOf } from '../../store/contact-id';
import { CHUNK_STORES, getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import { readScoring } from '../../store/scoring';
import { openStore, userName, wallClock } from '../context';
import { noteWritten } from '../match/stored-keys';
import { rescore } from './rescore-chunk';
import { writeChunk } from '../contacts/write-chunk';

/**
 * PipelineApi.setScore: a score set by hand, or with null the rules' own again. It is written where scores are read (chunk
 * and head) and kept apart, so that every rescoring leaves it; the journal says who, when, why, and what it was.
 */
export async function setScore(id: number, score: number | null, why: string): Promise<Result<null>> {
	if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= 100)) return fail('scoreOutOfRange', {});
	return asWriter(async () => {
		const db = await openStore();
		const [at, by, scoring] = [wallClock(), await userName(db), await readScoring(db)];
		const [serial, position] = [serialOf(id), positionOf(id)];
		const byHand = new Map(scoring.byHand.get(serial));
		if (score === null) byHand.delete(position);
		else byHand.set(position, score);
		const tx = db.transaction([...CHUNK_STORES, 'overrides', 'settings', 'journal'] as const, 'readwrite', { durability: 'strict' });
		const chunk = await getChunk(tx, serial);
		if (!chunk || position >= chunk.length || chunk.alive[position] !== 1) {
			tx.abort();
			await tx.done.catch(() => undefined);
			return fail('contactGone', {});
		}
		const before = chunk.scores[position] ?? 255;
		// For the same moment as before, so that nobody else's score moves.
		rescore(chunk, chunk.scoredAt || at, { ...scoring, byHand: new Map([[serial, byHand]]) });
		await writeChunk(tx, chunk);
		await (score === null
			? tx.objectStore('overrides').delete(id)
			: tx.objectStore('overrides').put({ score, at, by, why: why.slice(0, 500) }, id));
		const generation = await take(tx, 'generation');
		await journalIn(tx, at, by, score === null ? 'score.setBack' : 'score.set', {
			id,
			before: before === 255 ? null : before,
			after: score,
			why
		});
		await withDeadline(tx.done, 'Saving the score');
		await noteWritten(db, generation, [serial]);
		tell({ kind: 'contacts', serials: [serial] });
		return ok(null);
	});
}
