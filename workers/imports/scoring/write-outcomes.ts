import { rowValues } from '#domain/chunk';
import { ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/deadline';
import { journalIn } from '../../store/journal';
import type { HistoryRecord } from '../../store/schema';
import { readScoring } from '../../store/scoring';
import { writeTx } from '../contacts/append';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { applyEdit } from '../contacts/merge-into';
import { rescore } from './rescore-chunk';
import { writeChunk } from '../contacts/write-chunk';

const WORDS = ['Lost', 'Won'] as const;

/** PipelineApi.writeOutcomes: one transaction a chunk, with a before-image per contact, so that each can be undone from its page. */
export async function writeOutcomes(
	ids: Uint32Array,
	outcomes: Uint8Array,
	onProgress: (done: number, total: number) => void
): Promise<Result<{ changed: number }>> {
	const bySerial = new Map<number, number[]>();
	ids.forEach((id, k) => {
		const some = bySerial.get(serialOf(id));
		if (some) some.push(k);
		else bySerial.set(serialOf(id), [k]);
	});
	let [changed, done] = [0, 0];
	for (const [serial, some] of bySerial) {
		changed += await asWriter(async () => {
			const db = await openStore();
			const [at, by, scoring] = [wallClock(), await userName(db), await readScoring(db)];
			const tx = writeTx(db);
			const chunk = await getChunk(tx, serial);
			const key = `edit/${at}-${crypto.randomUUID().slice(0, 8)}`;
			const records: HistoryRecord[] = [];
			for (const k of chunk ? some : []) {
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
			await withDeadline(tx.done, 'Writing outcomes');
			if (records.length > 0) tell({ kind: 'contacts', serials: [serial] });
			return records.length;
		});
		done += some.length;
		onProgress(done, ids.length);
		await breathe();
	}
	return ok({ changed });
}
