import { ARRIVED, receiptsOf } from '#domain/deliveries/arrived';
import { CHUNK_ROWS } from '#domain/chunk';
import type { Batch, DeliveryStatus, Receipt, ReceiptFilter } from '#domain/delivery';
import { batchChunks, readBatch, readBatchChunk, statusAt } from '../../store/batches';
import { positionOf, serialOf } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { isUnsure, readEntries } from '../../store/outbox';
import { STANDARD_FIELDS } from '#domain/fields';
import { messageText } from '#domain/messages/index';
import { safeLink } from '../../connectors/address';
import { connectors } from '../../connectors/index';
import { speak } from '../../speak';
import { readDestination } from '../../store/destinations';
import { readSettings } from '../../store/settings';
import { defaultsOf } from '../destinations/destination-target';
import { goneWaiting, withoutGone } from '../preparing/gone-waiting';
import { nameOf } from '../destinations/properties';
import { readTakeBack, TAKE_BACK_STATES } from '../../store/replaced';
import type { BatchChunk, OutboxEntry, TakeBackPiece } from '../../store/schema';

const MAX_PAGE = 500;

const WANTED: Record<ReceiptFilter, ReadonlySet<DeliveryStatus> | null> = {
	all: null,
	waiting: new Set<DeliveryStatus>(['waiting', 'sent']),
	delivered: new Set<DeliveryStatus>(ARRIVED),
	takenBack: new Set<DeliveryStatus>(ARRIVED),
	rejected: new Set<DeliveryStatus>(['rejected']),
	cancelled: new Set<DeliveryStatus>(['cancelled'])
};

/** True when a receipt is one of the filter's. What was taken back counts as that, and as delivered no more. */
export const isWanted = ({ status, takenBack }: Pick<Receipt, 'status' | 'takenBack'>, filter: ReceiptFilter): boolean =>
	(WANTED[filter]?.has(status) ?? true) &&
	((filter !== 'delivered' && filter !== 'takenBack') || (takenBack?.state === 'done') === (filter === 'takenBack'));

/** A page of receipts in the order of the batch; at most 500. */
export async function receipts(
	db: Store,
	batchId: string,
	filter: ReceiptFilter,
	offset: number,
	limit: number
): Promise<{ total: number; receipts: Receipt[] }> {
	const batch = await readBatch(db, batchId);
	if (!batch || batch.state === 'preparing') return { total: 0, receipts: [] };
	const gone = await goneWaiting(db, batch);
	const total = receiptsOf(await withoutGone(db, batch), filter);
	const size = Math.max(0, Math.min(limit, MAX_PAGE));
	const first = Math.max(0, Math.floor(offset));
	const page: Receipt[] = [];
	await speak(db);
	const context: Context = { requests: [], batch, gone, ...(await readerOf(db, batch.destinationId)) };
	// Sent and not answered (yet): known from the outbox, so that sending need not rewrite receipts first.
	if (batch.counts.waiting + batch.counts.cancelled > 0) context.requests = (await readEntries(db, batchId)).filter(mayMatter(batch));
	if (filter === 'all') {
		for (let i = first; i < Math.min(total, first + size);) {
			const chunk = await readBatchChunk(db, batchId, Math.floor(i / CHUNK_ROWS));
			const end = Math.min(total, first + size, (Math.floor(i / CHUNK_ROWS) + 1) * CHUNK_ROWS);
			const back = batch.takenBack ? await readTakeBack(db, batchId, Math.floor(i / CHUNK_ROWS)) : null;
			for (; i < end; i++) if (chunk) page.push(toReceipt(chunk, i % CHUNK_ROWS, context, back));
		}
		return { total, receipts: await withDeleted(db, page) };
	}
	let skip = first;
	for await (const chunk of batchChunks(db, batch)) {
		const back = batch.takenBack ? await readTakeBack(db, batchId, chunk.n) : null;
		for (let i = 0; i < chunk.contactIds.length && page.length < size; i++) {
			const status = gone.has(chunk.n * CHUNK_ROWS + i) ? 'cancelled' : statusAt(chunk, i);
			if (!isWanted({ status, ...takenBackAt(back, i) }, filter)) continue;
			if (skip > 0) skip--;
			else page.push(toReceipt(chunk, i, context, back));
		}
		if (page.length >= Math.min(size, Math.max(0, total - first))) break;
	}
	return { total, receipts: await withDeleted(db, page) };
}

/** Says of the rejected who were deleted since, as far as their chunk says so: where it can't be read, nothing is known of them. */
async function withDeleted(db: Store, page: Receipt[]): Promise<Receipt[]> {
	const rejected = page.filter((r) => r.status === 'rejected' && r.contactId !== 0);
	const serials = [...new Set(rejected.map((r) => serialOf(r.contactId)))];
	if (serials.length === 0) return page;
	const tx = db.transaction('heads');
	const heads = await withDeadline(Promise.all(serials.map((serial) => tx.store.get(serial))), 'Looking for deleted contacts');
	const alive = new Map(serials.map((serial, n) => [serial, heads[n]?.alive]));
	for (const r of rejected) if (alive.get(serialOf(r.contactId))?.[positionOf(r.contactId)] === 0) r.gone = true;
	return page;
}

/** Of the many requests of a delivery, those that left without an answer so far. */
const mayMatter =
	({ restored }: Batch) =>
	(e: OutboxEntry): boolean =>
		e.state === 'sending' || e.state === 'unknown' || e.mayHave === true || (e.state === 'cancelled' && restored !== undefined);

interface Context {
	requests: readonly OutboxEntry[];
	batch: Batch;
	/** Places of those that wait and were deleted. */ gone: ReadonlySet<number>;
	fieldOf: (name: string) => string | undefined;
	/** What is known of a record whose answer was lost. */ unanswered: string;
}

/**
 * Our field behind a name of the destination, by its mapping as it stands; and why a record that is sent again there does not stand there
 * twice.
 */
async function readerOf(db: Store, destinationId: string): Promise<Pick<Context, 'fieldOf' | 'unanswered'>> {
	const d = await readDestination(db, destinationId);
	const connector = d ? connectors.get(d.connector) : undefined;
	const how = !connector || connector.oneWay ? 'number' : connector.upsertKey === 'none' ? 'look' : 'known';
	const unanswered = messageText({ code: 'deliveryUnanswered', params: { how } });
	if (!d) return { fieldOf: () => undefined, unanswered };
	const { customFields } = await readSettings(db);
	const names = new Map<string, string>();
	for (const { id } of [...STANDARD_FIELDS, ...customFields]) {
		const name = nameOf(id, d, defaultsOf(d));
		if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), id);
	}
	return { fieldOf: (name) => names.get(name.toLowerCase()), unanswered };
}

function rejection(
	chunk: BatchChunk,
	i: number,
	status: DeliveryStatus,
	batch: Batch,
	fieldOf: Context['fieldOf']
): Pick<Receipt, 'fieldId' | 'resent'> {
	if (status !== 'rejected') return {};
	const fieldId = fieldOf(chunk.reasonFields[i] ?? '');
	return { ...(fieldId !== undefined && { fieldId }), ...(batch.resent?.includes(chunk.contactIds[i] ?? -1) && { resent: true }) };
}

function takenBackAt(back: TakeBackPiece | null, i: number): Pick<Receipt, 'takenBack'> {
	const state = TAKE_BACK_STATES[back?.status[i] ?? 0] ?? 'none';
	return state === 'none' ? {} : { takenBack: { state, reason: back?.reasons[i] ?? null } };
}

function toReceipt(
	chunk: BatchChunk,
	i: number,
	{ requests, batch, gone, fieldOf, unanswered }: Context,
	back: TakeBackPiece | null
): Receipt {
	const index = chunk.n * CHUNK_ROWS + i;
	const isGone = gone.has(index);
	const stored = isGone ? 'cancelled' : statusAt(chunk, i);
	const silent = !isGone && isUnsure(requests, batch, index, stored);
	const isUnderWay = stored === 'waiting' && requests.some((e) => e.state === 'sending' && index >= e.from && index < e.to);
	const status = stored === 'waiting' && (silent || isUnderWay) ? 'sent' : stored;
	// Of who was erased nothing is left but the place: nobody would know why it says no more.
	const why = isGone ? 'deliveryDeletedSince' : chunk.contactIds[i] === 0 ? 'deliveryErased' : null;
	return {
		batchId: chunk.batchId,
		contactId: chunk.contactIds[i] ?? 0,
		externalId: chunk.records[i]?.externalId ?? '',
		name: chunk.names[i] ?? '',
		email: chunk.emails[i] ?? '',
		status,
		crmId: chunk.crmIds[i] ?? null,
		link: safeLink(chunk.links[i]),
		reason: silent && status === 'sent' ? unanswered : why !== null ? messageText({ code: why, params: {} }) : (chunk.reasons[i] ?? null),
		field: chunk.reasonFields[i] ?? null,
		at: chunk.at[i] || null,
		...(silent && { unanswered: true }),
		...rejection(chunk, i, status, batch, fieldOf),
		...takenBackAt(back, i)
	};
}
