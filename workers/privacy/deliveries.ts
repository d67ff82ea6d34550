import { CHUNK_ROWS } from '#domain/chunk';
import { DELIVERY_STATUSES, type Batch } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { ledger, putBatch, type LedgerTx } from '../outbox/sending/ledger';
import { isFinal, ofBatch, statusAt } from '../store/batches';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { isUnsure } from '../store/outbox';
import { takeBackKey } from '../store/replaced';
import type { BatchChunk, ReplacedRecord, TakeBackPiece, VerdictPiece } from '../store/schema';
import { isChunk, layOver, piecesOnly, isPiece } from '../store/chunks/verdict-pieces';
import type { Person } from './person';

const CANCELLED = DELIVERY_STATUSES.indexOf('cancelled');

/** A delivery that holds the person. */
export interface TheirDelivery {
	batch: Batch;
	destination: string;
	status: (typeof DELIVERY_STATUSES)[number];
	sending: boolean;
}

/** Keys of whole chunks of records, not of the pieces beside them. */
const chunkKeys = async (db: Store): Promise<[string, number][]> =>
	(await withDeadline(db.getAllKeys('batchChunks'), 'Reading the deliveries')).filter(([, n]) => Number.isInteger(n));

const placesOf = (p: Person, chunk: BatchChunk): number[] => p.ids.map((id) => chunk.contactIds.indexOf(id)).filter((i) => i >= 0);

/** Deliveries that hold the person, with what became of them. */
export async function deliveriesOf(db: Store, p: Person, beat: (done: number) => Promise<void>): Promise<TheirDelivery[]> {
	const names = new Map((await db.getAll('destinations')).map((d) => [d.id, d.name]));
	const found: TheirDelivery[] = [];
	const keys = await chunkKeys(db);
	for (const [n, key] of keys.entries()) {
		const chunk = await withDeadline(db.get('batchChunks', key), 'Reading the deliveries');
		const batch = await db.get('batches', key[0]);
		if (chunk && isChunk(chunk) && batch)
			for (const i of placesOf(p, chunk)) {
				layOver(chunk, (await db.getAll('batchChunks', piecesOnly(...key))).filter(isPiece));
				const at = key[1] * CHUNK_ROWS + i;
				const requests = await db.getAll('outbox', ofBatch(batch.id));
				const status = statusAt(chunk, i);
				found.push({
					batch,
					destination: names.get(batch.destinationId) ?? messageText({ code: 'destinationDeleted', params: {} }),
					// What left without an answer may stand there: who is erased here is to be erased there, too.
					status: isUnsure(requests, batch, at, status) ? 'sent' : status,
					sending: requests.some((r) => r.from <= at && at < r.to && r.state === 'sending')
				});
			}
		await beat((n + 1) / keys.length);
	}
	return found;
}

/**
 * Empties the person's records and receipts. What still waited is cancelled, so that nothing of it leaves any more; a delivery of which
 * nothing else waits is done. @param now ms since epoch
 */
export async function eraseDeliveries(db: Store, p: Person, now: number): Promise<void> {
	for (const key of await chunkKeys(db)) {
		const tx = ledger(db);
		const store = tx.objectStore('batchChunks');
		const chunk = await store.get(key);
		const places = chunk && isChunk(chunk) ? placesOf(p, chunk) : [];
		if (chunk && isChunk(chunk) && places.length > 0) {
			const [pieceKeys, pieces] = await Promise.all([store.getAllKeys(piecesOnly(...key)), store.getAll(piecesOnly(...key))]);
			const batch = await tx.objectStore('batches').get(key[0]);
			// A sender that has the records in memory reads them anew.
			if (batch) batch.erased = (batch.erased ?? 0) + 1;
			const next = {
				...chunk,
				contactIds: chunk.contactIds.slice(),
				status: chunk.status.slice(),
				records: [...chunk.records],
				names: [...chunk.names],
				emails: [...chunk.emails],
				crmIds: [...chunk.crmIds],
				links: [...chunk.links],
				reasons: [...chunk.reasons],
				reasonFields: [...chunk.reasonFields]
			};
			for (const i of places) {
				const piece = pieces.filter(isPiece).find((v) => v.from <= i && i < v.from + v.status.length);
				if (!isFinal(statusAt(chunk, i)) && (!piece || !isFinal(statusAt(piece, i - piece.from)))) {
					next.status[i] = CANCELLED;
					if (batch) {
						batch.counts.waiting--;
						batch.counts.cancelled++;
					}
				}
				next.contactIds[i] = 0;
				next.records[i] = { externalId: '', properties: {} };
				next.names[i] = next.emails[i] = '';
				next.crmIds[i] = next.links[i] = next.reasons[i] = next.reasonFields[i] = null;
			}
			await Promise.all([
				store.put(next, key),
				...(batch ? [putBatch(tx, batch, now)] : []),
				eraseTakeBack(tx, key, places),
				...pieces.map((v, k) => {
					const at = pieceKeys[k];
					return isPiece(v) && at ? store.put(withoutTexts(v, places), at) : undefined;
				})
			]);
		}
		await withDeadline(tx.done, 'Erasing what was delivered');
	}
	await eraseReplaced(db, p);
}

function withoutTexts(v: VerdictPiece, places: readonly number[]): VerdictPiece {
	const without = (column: (string | null)[] | null): (string | null)[] | null =>
		column && column.map((text, k) => (places.includes(v.from + k) ? null : text));
	return { ...v, crmIds: without(v.crmIds), links: without(v.links), reasons: without(v.reasons), reasonFields: without(v.reasonFields) };
}

/** In the transaction that empties the records: afterwards nothing tells any more which places are the person's. */
async function eraseTakeBack(tx: LedgerTx, [batchId, n]: [string, number], places: readonly number[]): Promise<void> {
	const store = tx.objectStore('replaced');
	const piece = await store.get(takeBackKey(batchId, n));
	if (!piece || Array.isArray(piece)) return;
	await store.put({ ...piece, reasons: piece.reasons.map((r, i) => (places.includes(i) ? null : r)) }, takeBackKey(batchId, n));
}

/** What stood at destinations before: it is the person's, too. */
async function eraseReplaced(db: Store, p: Person): Promise<void> {
	const theirs = new Set(p.externalIds);
	const tx = db.transaction('replaced', 'readwrite', { durability: 'strict' });
	const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
	await Promise.all(
		keys.map((key, k) => {
			const kept: ReplacedRecord[] | TakeBackPiece | undefined = values[k];
			if (!Array.isArray(kept) || !kept.some((r) => theirs.has(r.externalId))) return undefined;
			return tx.store.put(
				kept.filter((r) => !theirs.has(r.externalId)),
				key
			);
		})
	);
	await withDeadline(tx.done, 'Erasing what was replaced');
}
