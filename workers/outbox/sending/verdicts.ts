import type { Batch } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { isFinal, statusAt } from '../../store/batches';
import type { BatchChunk, OutboxEntry, VerdictPiece } from '../../store/schema';
import { blankPiece, pieceKey, writeVerdict, type Verdict } from '../../store/chunks/verdict-pieces';

export type { Verdict };

/** A verdict of ours, without anything from the CRM. */
export const verdict = (status: Verdict['status'], reason: string | null): Verdict => ({
	status,
	crmId: null,
	link: null,
	reason,
	field: null
});

/** Where a request's verdicts are kept. */
export const keyOf = ({ batchId, from }: Pick<OutboxEntry, 'batchId' | 'from'>): [string, number] =>
	pieceKey(batchId, Math.floor(from / CHUNK_ROWS), from % CHUNK_ROWS);

/** The piece of a request that has none yet. */
export const newPiece = ({ batchId, from, to }: Pick<OutboxEntry, 'batchId' | 'from' | 'to'>): VerdictPiece =>
	blankPiece(batchId, Math.floor(from / CHUNK_ROWS), from % CHUNK_ROWS, to - from);

/** Positions in the chunk of the records of a piece that have no verdict yet. */
export function* openPositions(chunk: Pick<BatchChunk, 'status'>, piece: VerdictPiece): Generator<number> {
	for (let i = 0; i < piece.status.length; i++)
		if (!isFinal(statusAt(chunk, piece.from + i)) ? !isFinal(statusAt(piece, i)) : false) yield piece.from + i;
}

/**
 * Writes verdicts into the piece for those records that have none yet, keeping the batch's counts true; a record that has
 * its verdict keeps it (the answer to a repeated request says "updated" of what the first one created).
 * `judge` returns null to leave a record waiting. Returns how many still wait.
 */
export function applyVerdicts(
	batch: Batch,
	chunk: Pick<BatchChunk, 'status' | 'records'>,
	piece: VerdictPiece,
	at: number,
	judge: (externalId: string) => Verdict | null
): number {
	let waiting = 0;
	for (const position of [...openPositions(chunk, piece)]) {
		const said = judge(chunk.records[position]?.externalId ?? '');
		if (!said) {
			waiting++;
			continue;
		}
		writeVerdict(piece, position - piece.from, said, at);
		batch.counts.waiting--;
		batch.counts[said.status] = (batch.counts[said.status] ?? 0) + 1;
	}
	return waiting;
}
