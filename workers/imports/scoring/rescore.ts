import { ok, type Result } from '#domain/result';
import { asWriter, RESCORE_LOCK, withLock } from '../../locks';
import { tell } from '../../news';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import { journalIn } from '../../store/journal/journal';
import { fieldsOf } from '../../scoring/judge';
import type { Store } from '../../store/engine/open';
import { endRescoring, leftToScore, readRescoring, writeScores } from '../../store/scores';
import type { StoredChunk } from '../../store/schema';
import { readScoring, type Scoring } from '../../store/scoring';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { followRanks } from './rank-tiers';
import { teller } from '../teller';
import { rescore } from './rescore-chunk';
import { upgrade } from '../device/upgrade';

/** Chunks scored in one transaction. */
const AT_ONCE = 8;

/**
 * PipelineApi.rescoreAll (SCO-7): all contacts, a few chunks at a time, so that edits and imports come in between. One that
 * died with its tab goes on where it was, for the moment that it began with; the new scores are made known when all are.
 */
export function rescoreAll(onProgress: (done: number, total: number) => void): Promise<Result<{ changed: number }>> {
	return withLock(RESCORE_LOCK, async () => {
		const db = await openStore();
		// Contacts of an older form are brought over first: only those that have a head can be scored beside their columns.
		await upgrade(db);
		const tellAll = teller('rescore');
		let [at, next] = [0, 0];
		let by: Scoring | null = null;
		const user = await userName(db);
		const others = new Changes();
		const total = (await leftToScore(db, 0, 0)).left;
		for (;;) {
			const scored = await asWriter(async () => {
				const scoring = await readScoring(db);
				// Read as the only writer: whoever saves a profile or model has all of it begin anew.
				if (!by) ({ at, next } = (await readRescoring(db)) ?? { at: wallClock(), next: 0 });
				// Another profile or model was chosen meanwhile, for all contacts or for a list: what was done by the old one is done
				// again.
				if (by && !sameScoring(scoring, by)) [at, next] = [wallClock(), 0];
				by = scoring;
				const some = await leftToScore(db, next, AT_ONCE);
				if (some.serials.length > 0)
					await writeScores(db, some.serials, at, fieldsOf(scoring), (chunk, now) => others.of(chunk, () => rescore(chunk, now, scoring)));
				// Nobody saves a profile between this look and the end: whoever does is a writer, too.
				else await end(db, user, total);
				return some;
			});
			const { serials, left } = scored;
			if (serials.length === 0) break;
			next = (serials.at(-1) ?? next) + 1;
			const done = Math.max(0, total - left + serials.length);
			onProgress(done, total);
			tellAll(Math.min(done, total - 1), total);
			await breathe();
		}
		tell({ kind: 'contacts' });
		await followRanks(db);
		tellAll(total, total);
		return ok({ changed: await others.shown(db) });
	});
}

/** How many contacts have another score than when it began, however often they were scored since. */
class Changes {
	/** By chunk: the scores that it began with, and the contacts that have another one now. */
	readonly #chunks = new Map<number, { before: Uint8Array; changed: number }>();
	of(chunk: StoredChunk, score: () => void): void {
		const before = this.#chunks.get(chunk.serial)?.before ?? chunk.scores.slice(0, chunk.length);
		score();
		this.#chunks.set(chunk.serial, {
			before,
			changed: before.reduce((n, was, i) => n + Number(chunk.alive[i] === 1 && was !== chunk.scores[i]), 0)
		});
	}
	/** Of imports that are complete: the others are not seen yet. */
	async shown(db: Store): Promise<number> {
		return (await readImports(db))
			.filter((m) => m.phase === 'complete')
			.flatMap((m) => m.chunks)
			.reduce((n, serial) => n + (this.#chunks.get(serial)?.changed ?? 0), 0);
	}
}

const sameScoring = (a: Scoring, b: Scoring): boolean =>
	a.profile === b.profile && a.model === b.model && a.also.size === b.also.size && [...a.also.keys()].every((id) => b.also.has(id));

async function end(db: Store, user: string, chunks: number): Promise<void> {
	const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
	const by = (await endRescoring(tx)) ?? user;
	await Promise.all([take(tx, 'generation'), journalIn(tx, wallClock(), by, 'contacts.rescored', { chunks })]);
	await withDeadline(tx.done, 'Ending the scoring');
}
