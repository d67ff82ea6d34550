import { CHUNK_ROWS } from '#domain/chunk';
import { readyToWrite } from '#workers/imports/contacts/write-chunk';
import { matchKeys } from '#workers/pipeline/match/index';
import { queryApi } from '#workers/query/api';
import { cipherOf } from '#workers/store/sealing/cipher';
import { committed } from '#workers/store/engine/committed';
import { CHUNK_STORES, chunkOfColumns, putReady } from '#workers/store/contacts';
import { take } from '#workers/store/counters';
import { openStore, rawStore, type Store } from '#workers/store/engine/open';
import { setProtection } from '#workers/store/sealing/protection';
import { isSealed } from '#workers/store/sealing/sealed-value';
import { peopleColumns, scoreOf } from './people';
import { manifestOf } from './store';

/** The store as a worker has it that was given the key of a lock (32 bytes); null = there is no lock. */
async function opened(key: readonly number[] | null): Promise<Store> {
	const db = await openStore();
	if (key) setProtection({ kind: 'sealing', cipher: cipherOf(Uint8Array.from(key)) });
	return db;
}

/**
 * Stores `rows` made-up contacts of 14 fields, a chunk a transaction as a commit does, one after the other.
 * @returns ms of packing, sealing and writing until the last chunk is committed, and of packing alone; whether values lie sealed
 */
export async function store(
	rows: number,
	key: readonly number[] | null
): Promise<{ storageMs: number; packMs: number; fields: number; sealed: boolean }> {
	const db = await opened(key);
	const at = Date.now();
	const first = db.transaction('settings', 'readwrite');
	const [ordinal, serial] = [await take(first, 'nextOrdinal'), await take(first, 'nextSerial', Math.ceil(rows / CHUNK_ROWS))];
	await first.done;
	const id = `storing-${ordinal}`;
	const chunks: number[] = [];
	let [storageMs, packMs, fields] = [0, 0, 0];
	for (let done = 0; done < rows;) {
		const numbers = Array.from({ length: Math.min(CHUNK_ROWS, rows - done) }, (_, i) => done + i);
		const columns = peopleColumns(numbers);
		columns.delete('notes');
		const chunk = chunkOfColumns(
			serial + chunks.length,
			id,
			columns,
			Uint32Array.from(numbers, (k) => k + 2),
			at
		);
		numbers.forEach((k, i) => {
			chunk.scores[i] = scoreOf(k);
		});
		chunk.scoredAt = at;
		const keys = matchKeys(columns, numbers.length);
		fields = columns.size;
		// What was made until here is no storing.
		const began = performance.now();
		const ready = readyToWrite(chunk, { keys, touched: new Set() });
		packMs += performance.now() - began;
		const tx = db.transaction([...CHUNK_STORES], 'readwrite', { durability: 'relaxed' });
		await Promise.all([putReady(tx, ready), committed(tx)]);
		storageMs += performance.now() - began;
		chunks.push(chunk.serial);
		done += numbers.length;
	}
	const end = db.transaction(['imports', 'settings'], 'readwrite', { durability: 'strict' });
	await end.objectStore('imports').put({ ...manifestOf(id, ordinal, at, rows), chunks }, id);
	await take(end, 'generation');
	await end.done;
	const lies = await (await rawStore()).transaction('columns').store.openCursor();
	return { storageMs, packMs, fields, sealed: isSealed(lies?.value) };
}

/**
 * What a first look takes: ms until the database is open, from then on until the first 50 rows are there, and of so many pages of 50 at
 * places given as shares.
 */
export async function look(
	key: readonly number[] | null,
	places: readonly number[]
): Promise<{ openMs: number; firstRowsMs: number; rows: number; pages: number[] }> {
	const t0 = performance.now();
	await opened(key);
	const t1 = performance.now();
	const { total } = await queryApi.page({}, 0, 50);
	const firstRowsMs = performance.now() - t1;
	// The texts that a search would look in are read in the background meanwhile; this waits for them.
	await queryApi.count({ search: 'all texts are read with this' });
	const pages: number[] = [];
	for (const share of places) {
		const from = performance.now();
		await queryApi.page({}, Math.floor(share * (total - 50)), 50);
		pages.push(performance.now() - from);
	}
	return { openMs: t1 - t0, firstRowsMs, rows: total, pages };
}
