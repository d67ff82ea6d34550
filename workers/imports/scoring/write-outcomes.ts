import { rowValues } from '#domain/chunk';
import { ok, type Result } from '#domain/result';
import { asWriter, ifFree, withLock } from '../../locks';
import { tell } from '../../news';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { HistoryRecord } from '../../store/schema';
import { readScoring } from '../../store/scoring';
import { writeTx } from '../contacts/append';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { applyEdit } from '../contacts/merge-into';
import { OUTCOMES_DONE, OUTCOMES_LOCK, OUTCOMES_MARK, readOutcomesMark, type OutcomesMark } from './outcomes-mark';
import { rescore } from './rescore-chunk';
import { writeChunk } from '../contacts/write-chunk';

const WORDS = ['Lost', 'Won'] as const;

type OnProgress = (done: number, total: number) => void;

/**
 * PipelineApi.writeOutcomes: one transaction a chunk, with a before-image per contact, so that each can be undone from its page. A kill in
 * the middle leaves a mark, by which the rest is written on return: what is written already stays as it is.
 */
export const writeOutcomes = (ids: Uint32Array, outcomes: Uint8Array, onProgress: OnProgress): Promise<Result<{ changed: number }>> =>
	withLock(OUTCOMES_LOCK, async () => {
		const db = await openStore();
		await finishLeft(db);
		const mark: OutcomesMark = { ids, outcomes, by: await userName(db) };
		await withDeadline(db.put('settings', mark, OUTCOMES_MARK), 'Beginning with the outcomes');
		return ok({ changed: await write(db, mark, onProgress) });
	});

/** The rest of what died in the middle; nothing where somebody is at work. */
export const resumeOutcomes = (db: Store): Promise<void> => ifFree(OUTCOMES_LOCK, () => finishLeft(db), undefined);

/** Every tab is told of what nobody sees being done. */
async function finishLeft(db: Store): Promise<void> {
	const left = await readOutcomesMark(db);
	if (!left) return;
	const contacts = await write(db, left, () => undefined);
	tell({ kind: 'outcomesFinished', contacts });
}

async function write(db: Store, { ids, outcomes, by }: OutcomesMark, onProgress: OnProgress): Promise<number> {
	const before = await withDeadline(db.get('settings', OUTCOMES_DONE) as Promise<number | undefined>, 'Reading how far the outcomes are');
	let [changed, done] = [0, 0];
	for (const [n, [serial, positions]] of [...positionsOf(ids)].entries()) {
		done += positions.length;
		if (n < (before ?? 0)) continue;
		changed += await asWriter(async () => {
			const [at, scoring] = [wallClock(), await readScoring(db)];
			const tx = writeTx(db);
			const chunk = await getChunk(tx, serial);
			const key = `edit/${at}-${crypto.randomUUID().slice(0, 8)}`;
			const records: HistoryRecord[] = [];
			for (const k of chunk ? positions : []) {
				const i = positionOf(ids[k]!);
				if (!chunk || i >= chunk.length || chunk.alive[i] !== 1) continue;
				const [before, after] = [rowValues(chunk.columns, i), WORDS[outcomes[k] === 1 ? 1 : 0]];
				if (before.leadStatus === after) continue;
				records.push(applyEdit(chunk, i, before, { ...before, leadStatus: after }, ['leadStatus'], at, by, key));
			}
			if (chunk && records.length > 0) {
				rescore(chunk, at, scoring);
				await writeChunk(tx, chunk);
				await tx.objectStore('history').put(records, key);
				await take(tx, 'generation');
				await journalIn(tx, at, by, 'outcomes.written', { contacts: records.length });
			}
			await tx.objectStore('settings').put(n + 1, OUTCOMES_DONE);
			await withDeadline(tx.done, 'Writing outcomes');
			if (records.length > 0) tell({ kind: 'contacts', serials: [serial] });
			return records.length;
		});
		onProgress(done, ids.length);
		await breathe();
	}
	const tx = db.transaction('settings', 'readwrite');
	await tx.store.delete(OUTCOMES_MARK);
	await tx.store.delete(OUTCOMES_DONE);
	await withDeadline(tx.done, 'Ending with the outcomes');
	return changed;
}

/** Serial → which of the ids lie in its chunk. */
function positionsOf(ids: Uint32Array): Map<number, number[]> {
	const bySerial = new Map<number, number[]>();
	ids.forEach((id, k) => {
		const some = bySerial.get(serialOf(id));
		if (some) some.push(k);
		else bySerial.set(serialOf(id), [k]);
	});
	return bySerial;
}
