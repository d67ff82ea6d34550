import { CHUNK_ROWS } from '#domain/chunk';
import { emptyLedger } from '#domain/imports/ledger';
import type { ImportManifest } from '#domain/import';
import { firstManifest } from '#workers/imports/read/first-manifest';
import { writeChunk } from '#workers/imports/contacts/write-chunk';
import { rulesHere } from '#workers/imports/proof/recipe';
import { CHUNK_STORES, chunkOfColumns } from '#workers/store/contacts';
import { take } from '#workers/store/counters';
import { openStore } from '#workers/store/engine/open';
import { scoreByRules } from '#workers/store/scores';
import { peopleColumns, scoreOf } from './people';

/** Chunks per transaction. */
const AT_ONCE = 20;

/** The manifest of an import that read `rows` rows of a made-up file. */
export const manifestOf = (id: string, ordinal: number, at: number, rows: number): ImportManifest =>
	firstManifest(at, {
		id,
		ordinal,
		user: 'Seed',
		phase: 'complete',
		completedAt: at,
		method: 'file',
		file: { name: `${id}.csv`, size: rows * 170, type: 'text/csv', slices: 0, sha256: '' },
		rowsDone: rows,
		rowsTotal: rows,
		ledger: { ...emptyLedger(), total: rows, created: rows }
	});

/**
 * Puts `rows` made-up contacts into the app's own store of this origin, as one complete import, chunk by chunk as the app
 * itself writes them. Persons are numbered from `from`: the same number is the same person.
 */
export async function seedContacts(rows: number, from = 0): Promise<{ contacts: number; ms: number }> {
	const began = performance.now();
	const db = await openStore();
	const at = Date.now();
	// Nothing is left to be done behind what is measured: the scores are those of the rules that the app has.
	await scoreByRules(db, rulesHere(), at);
	const tx = db.transaction('settings', 'readwrite');
	const [ordinal, first] = [await take(tx, 'nextOrdinal'), await take(tx, 'nextSerial', Math.ceil(rows / CHUNK_ROWS))];
	await tx.done;
	const chunks: number[] = [];
	for (let done = 0; done < rows;) {
		const write = db.transaction([...CHUNK_STORES], 'readwrite', { durability: 'relaxed' });
		for (let n = 0; n < AT_ONCE && done < rows; n++) {
			const numbers = Array.from({ length: Math.min(CHUNK_ROWS, rows - done) }, (_, i) => from + done + i);
			const chunk = chunkOfColumns(
				first + chunks.length,
				`seed-${ordinal}`,
				peopleColumns(numbers),
				Uint32Array.from(numbers, (k) => k - from + 2),
				at
			);
			numbers.forEach((k, i) => {
				chunk.scores[i] = scoreOf(k);
			});
			chunk.scoredAt = at;
			void writeChunk(write, chunk);
			chunks.push(chunk.serial);
			done += numbers.length;
		}
		await write.done;
	}
	const end = db.transaction(['imports', 'settings'], 'readwrite', { durability: 'strict' });
	await end.objectStore('imports').put({ ...manifestOf(`seed-${ordinal}`, ordinal, at, rows), chunks }, `seed-${ordinal}`);
	await take(end, 'generation');
	await end.done;
	return { contacts: rows, ms: Math.round(performance.now() - began) };
}
