import { matchKeys } from '../pipeline/match/index';
import { putChunk } from '../store/contacts';
import type { StoredChunk } from '../store/schema';

/** Stores a chunk of contacts with the match keys that it has now, inside a transaction on CHUNK_STORES. */
export const writeChunk = (tx: Parameters<typeof putChunk>[0], chunk: StoredChunk): Promise<unknown> => putChunk(tx, chunk, matchKeys(chunk.columns, chunk.length));
