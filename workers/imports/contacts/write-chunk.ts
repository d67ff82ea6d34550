import { PHONE_SLOTS, type MatchKeys } from '#domain/matching/match';
import { matchKeys } from '../../pipeline/match/index';
import { putReady, readyChunk, type ReadyChunk } from '../../store/contacts';
import type { StoredChunk } from '../../store/schema';

/** Stores a chunk of contacts with the match keys that it has now, inside a transaction on CHUNK_STORES. */
export const writeChunk = (tx: Parameters<typeof putReady>[0], chunk: StoredChunk): Promise<unknown> => putReady(tx, readyToWrite(chunk));

/**
 * A chunk worked out to the last byte, so that its transaction is nothing but writing.
 * @param known match keys of before, and the places of contacts that changed since; absent = all are made
 */
export function readyToWrite(chunk: StoredChunk, known?: { keys: MatchKeys; touched: ReadonlySet<number> }): ReadyChunk {
	if (!known || known.keys.email.length !== chunk.length) return readyChunk(chunk, matchKeys(chunk.columns, chunk.length));
	if (known.touched.size > 0) renew(known.keys, chunk, [...known.touched]);
	return readyChunk(chunk, known.keys);
}

/** Makes the keys of some contacts anew. */
function renew(keys: MatchKeys, chunk: StoredChunk, places: readonly number[]): void {
	const some = matchKeys(
		new Map([...chunk.columns].map(([field, column]) => [field, places.map((i) => column[i] ?? null)])),
		places.length
	);
	places.forEach((i, k) => {
		keys.email[i] = some.email[k] ?? 0;
		keys.nameCompany[i] = some.nameCompany[k] ?? 0;
		keys.phones.set(some.phones.subarray(k * PHONE_SLOTS, (k + 1) * PHONE_SLOTS), i * PHONE_SLOTS);
	});
}
