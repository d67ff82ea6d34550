import type { Problem } from '#domain/result';
import { CHUNK_ROWS } from '#domain/chunk';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import type { OutboxEntry, VerdictPiece } from '../../store/schema';
import { ledger, nextSeq, putBatch, putEntry, readHeld, type ChunkCache } from './ledger';
import { nextEntryState } from './states';
import { cancelIn } from './transitions';
import { keyOf, openPositions } from './verdicts';

const slice = (piece: VerdictPiece, first: number, last: number): VerdictPiece => ({
	...piece,
	from: piece.from + first,
	status: piece.status.slice(first, last),
	at: piece.at.slice(first, last),
	crmIds: piece.crmIds?.slice(first, last) ?? null,
	links: piece.links?.slice(first, last) ?? null,
	reasons: piece.reasons?.slice(first, last) ?? null,
	reasonFields: piece.reasonFields?.slice(first, last) ?? null
});

/**
 * Cuts a request in two; both are new requests with keys of their own. `sending`: it was refused as a whole, and is halved
 * by the records that still wait. `pending` with `size`: its first `size` records become a small request.
 * What may have arrived of it may have of both.
 * In a batch that was cancelled meanwhile the request ends. Empty when it can't be cut (gone, a single record, under way elsewhere).
 */
export async function split(
	db: Store,
	chunks: ChunkCache,
	wanted: OutboxEntry,
	problem: Problem | null,
	now: number,
	size?: number
): Promise<OutboxEntry[]> {
	const tx = ledger(db);
	const held = await readHeld(tx, chunks, wanted);
	const state =
		held && (size === undefined ? nextEntryState(held.entry.state, 'release') : held.entry.state === 'pending' ? 'pending' : null);
	const open = held ? [...openPositions(held.chunk, held.piece)] : [];
	const middle = open[size ?? Math.ceil(open.length / 2)];
	if (!held || !state || open.length < 2 || middle === undefined) return (await tx.done, []);
	const { entry, piece, batch } = held;
	if (wanted.mayHave) entry.mayHave = true;
	if (batch.state === 'cancelled') {
		cancelIn(held, now);
		await Promise.all([putEntry(tx, entry), putBatch(tx, batch, now), tx.objectStore('batchChunks').put(piece, keyOf(entry))]);
		await withDeadline(tx.done, 'Ending the request');
		return [];
	}
	const seq = await nextSeq(tx, entry.batchId);
	const part = { state, attempts: 0, nextAttemptAt: 0, lastError: problem };
	const at = Math.floor(entry.from / CHUNK_ROWS) * CHUNK_ROWS + middle;
	const parts: OutboxEntry[] = [
		{ ...entry, ...part, to: at, idempotencyKey: `${entry.idempotencyKey}.1` },
		{ ...entry, ...part, from: at, seq, idempotencyKey: `${entry.idempotencyKey}.2` }
	];
	// What some of the records were told already goes with them; a piece is never longer than its request.
	const pieces = [slice(piece, 0, at - entry.from), slice(piece, at - entry.from, entry.to - entry.from)];
	await Promise.all([
		...parts.map((p) => putEntry(tx, p)),
		...pieces.map((p, i) => tx.objectStore('batchChunks').put(p, keyOf(parts[i]!)))
	]);
	await withDeadline(tx.done, 'Halving the request');
	return parts;
}
