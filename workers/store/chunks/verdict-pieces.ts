import type { DeliveryStatus } from '#domain/delivery';
import { DELIVERY_STATUSES } from '#domain/delivery';
import type { BatchChunk, VerdictPiece } from '../schema';

/** Beyond every position in a chunk; a power of two, so that keys are exact. */
const SPAN = 1024;

/** Key of the piece that begins at a position of a chunk: behind the chunk's own key, before the next one's. */
export const pieceKey = (batchId: string, n: number, from: number): [string, number] => [batchId, n + (from + 1) / SPAN];

/** Keys of a chunk and its pieces. */
export const withPieces = (batchId: string, n: number): IDBKeyRange => IDBKeyRange.bound([batchId, n], [batchId, n + 1], false, true);
/** Keys of the pieces alone. */
export const piecesOnly = (batchId: string, n: number): IDBKeyRange => IDBKeyRange.bound([batchId, n], [batchId, n + 1], true, true);
/** True for the key of a chunk, false for that of a piece. */
export const isChunkKey = ([, n]: readonly [string, number]): boolean => Number.isInteger(n);

export const isChunk = (v: BatchChunk | VerdictPiece): v is BatchChunk => 'contactIds' in v;
export const isPiece = (v: BatchChunk | VerdictPiece): v is VerdictPiece => !isChunk(v);

/** A chunk with what was said since, from what lies at `withPieces`; null = no chunk does. */
export function wholeChunk([chunk, ...pieces]: readonly (BatchChunk | VerdictPiece)[]): BatchChunk | null {
	if (!chunk || !isChunk(chunk)) return null;
	layOver(chunk, pieces.filter(isPiece));
	return chunk;
}

/** A piece in which nothing is said yet of `length` records. */
export const blankPiece = (batchId: string, n: number, from: number, length: number): VerdictPiece => ({
	batchId,
	n,
	from,
	status: new Uint8Array(length),
	crmIds: null,
	links: null,
	reasons: null,
	reasonFields: null,
	at: new Float64Array(length)
});

/** What is written into one receipt. */
export interface Verdict {
	status: Exclude<DeliveryStatus, 'waiting' | 'sent'>;
	crmId: string | null;
	link: string | null;
	reason: string | null;
	field: string | null;
}

/** Writes one verdict at a position of the piece; a column comes into being with its first value. */
export function writeVerdict(piece: VerdictPiece, i: number, said: Verdict, at: number): void {
	piece.status[i] = DELIVERY_STATUSES.indexOf(said.status);
	piece.at[i] = at;
	for (const [column, value] of [
		['crmIds', said.crmId],
		['links', said.link],
		['reasons', said.reason],
		['reasonFields', said.field]
	] as const) {
		if (value === null && piece[column] === null) continue;
		(piece[column] ??= new Array<string | null>(piece.status.length).fill(null))[i] = value;
	}
}

/**
 * Lays pieces over the chunk that they belong to, in place; what the chunk says itself stays. Takes statuses alone where `records` were not
 * read.
 */
export function layOver(chunk: Pick<BatchChunk, 'status'> & Partial<BatchChunk>, pieces: readonly VerdictPiece[]): void {
	for (const piece of pieces)
		for (let i = 0; i < piece.status.length; i++) {
			const k = piece.from + i;
			if ((piece.status[i] ?? 0) === 0 || (chunk.status[k] ?? 0) !== 0) continue;
			chunk.status[k] = piece.status[i]!;
			if (chunk.crmIds) chunk.crmIds[k] = piece.crmIds?.[i] ?? null;
			if (chunk.links) chunk.links[k] = piece.links?.[i] ?? null;
			if (chunk.reasons) chunk.reasons[k] = piece.reasons?.[i] ?? null;
			if (chunk.reasonFields) chunk.reasonFields[k] = piece.reasonFields?.[i] ?? null;
			if (chunk.at) chunk.at[k] = piece.at[i] ?? 0;
		}
}
