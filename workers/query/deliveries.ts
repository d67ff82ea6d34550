import { hasArrived } from '#domain/deliveries/arrived';
import { DELIVERY_STATUSES, type Batch, type DeliveryStatus } from '#domain/delivery';
import { isFinal, ofBatch, readBatchChunk, readBatches, readStatuses, statusAt } from '../store/batches';
import { isChunkKey } from '../store/chunks/verdict-pieces';
import { positionOf, serialOf } from '../store/contact-id';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { readTakeBack, TAKE_BACK_STATES } from '../store/replaced';
import { NOTHING_THERE, standing, type Arrivals, type FrozenPart } from './arrivals';

/**
 * Newest delivery state per contact, a cancelled one only where there is no other: chunk serial → 1,024 positions, 0 = never sent or taken
 * back, k = the (k − 1)th of DELIVERY_STATUSES.
 */
export type Deliveries = ReadonlyMap<number, Uint8Array>;

/** The state of one contact, or null when it was never sent. */
export const deliveryOf = (all: Deliveries, serial: number, position: number): DeliveryStatus | null =>
	DELIVERY_STATUSES[(all.get(serial)?.[position] ?? 0) - 1] ?? null;

const ARRIVED_CODES = Uint8Array.from(DELIVERY_STATUSES, (s) => Number(hasArrived(s)));
const CANCELLED = DELIVERY_STATUSES.indexOf('cancelled');
const TAKEN_BACK = TAKE_BACK_STATES.indexOf('done');

interface Part {
	ids: Uint32Array;
	status: Uint8Array;
	/** How often each contact had been changed; absent = none ever, or nobody knows. */ versions: Uint16Array | undefined;
	/** Its place among all parts that were ever read. */ ordinal: number;
	settled: boolean;
	/** Which were taken back, and the state of taking back that this was read for. */ back: Uint8Array | null;
	backAs: string;
}

/** batchId → parts. A part that is settled never changes again. */
const known = new Map<string, Map<number, Part>>();
/** Places given to parts so far: the same part has the same as long as the store is the same. */
let ordinals = 0;
/** When records were frozen: the time, ms, and the generation of the contacts (-1 = an earlier version froze them). */
export interface Frozen {
	at: number;
	generation: number;
}
/** batchId → when its records were frozen; oldest first. */
let frozen: ReadonlyMap<string, Frozen> = new Map();
const frozenOf = ({ createdAt, generation = -1 }: Batch): Frozen => ({ at: createdAt, generation });

const allFinal = (status: Uint8Array): boolean => status.every((_, i) => isFinal(statusAt({ status }, i)));

/** Reads what may have changed since the last time, one part in memory at a time: records are large, states are not. */
async function readDeliveries(db: Store): Promise<{ states: Deliveries; arrivals: Arrivals }> {
	const batches = (await readBatches(db)).toReversed();
	frozen = new Map(batches.map((b) => [b.id, frozenOf(b)]));
	for (const id of known.keys()) if (!batches.some((b) => b.id === id)) known.delete(id);
	const all = new Map<number, Uint8Array>();
	const there = new Map((await db.getAllKeys('destinations')).map((id) => [id, new Map<number, Uint32Array>()]));
	const frozenParts: FrozenPart[] = [];
	for (const batch of batches) {
		const standsAt = there.get(batch.destinationId);
		const parts = known.get(batch.id) ?? new Map<number, Part>();
		known.set(batch.id, parts);
		for (const key of await withDeadline(db.getAllKeys('batchChunks', ofBatch(batch.id)), 'Reading the deliveries')) {
			if (!isChunkKey(key)) continue;
			const n = key[1];
			const before = parts.get(n);
			if (!before) {
				const chunk = await readBatchChunk(db, batch.id, n);
				if (chunk)
					parts.set(n, {
						ids: chunk.contactIds,
						status: chunk.status,
						versions: chunk.versions,
						ordinal: ordinals++,
						settled: allFinal(chunk.status),
						back: null,
						backAs: ''
					});
			} else if (!before.settled) {
				await readStatuses(db, batch.id, n, before.status);
				before.settled = allFinal(before.status);
			}
			const part = parts.get(n);
			const backAs = batch.takenBack ? JSON.stringify([batch.takenBack.at, batch.takenBack.counts]) : '';
			if (part && part.backAs !== backAs) {
				part.back = (await readTakeBack(db, batch.id, n))?.status ?? null;
				part.backAs = backAs;
			}
			if (part) frozenParts[part.ordinal] = { batchId: batch.id, n, at: batch.createdAt, versions: part.versions, names: batch.names };
			part?.ids.forEach((id, i) => {
				// Taken back, it counts for nothing: what an earlier delivery said stands again.
				if (part.back?.[i] === TAKEN_BACK) return;
				let states = all.get(serialOf(id));
				if (!states) all.set(serialOf(id), (states = new Uint8Array(1024)));
				// Cancelled, it was not sent: what an earlier delivery did still holds.
				if (part.status[i] === CANCELLED && states[positionOf(id)] !== 0) return;
				states[positionOf(id)] = (part.status[i] ?? 0) + 1;
				if (!standsAt || ARRIVED_CODES[part.status[i] ?? 0] !== 1) return;
				let stands = standsAt.get(serialOf(id));
				if (!stands) standsAt.set(serialOf(id), (stands = new Uint32Array(1024)));
				stands[positionOf(id)] = standing(part.ordinal, i);
			});
		}
	}
	return { states: all, arrivals: { parts: frozenParts, there } };
}

let newest: Deliveries | null = null;
let arrived: Arrivals = NOTHING_THERE;
let reading: Promise<void> | null = null;
let again = false;
/** The store that was asked for last. */
let of: Store | null = null;

/** The states as last read; null = not read yet. */
export const newestDeliveries = (): Deliveries | null => newest;
/** What stands where, read with them. */
export const newestArrivals = (): Arrivals => arrived;

/** Reads them anew; callers share a reading, and one that was asked for while it ran is done after it. */
export function refreshDeliveries(db: Store): Promise<void> {
	again = reading !== null;
	of = db;
	reading ??= (async () => {
		do {
			again = false;
			const from: Store = of ?? db;
			const read = await readDeliveries(from);
			// Of a store that was left meanwhile nothing holds.
			if (from === of) [newest, arrived] = [read.states, read.arrivals];
		} while (again);
	})().finally(() => {
		reading = null;
	});
	return reading;
}

/** Of these contacts, the newest delivery that is not cancelled nor taken back, as last read: when what it sends was frozen. */
export function frozenAt(ids: ReadonlySet<number>): Map<number, Frozen> {
	const at = new Map<number, Frozen>();
	if (ids.size === 0) return at;
	for (const [batchId, when] of frozen)
		for (const part of known.get(batchId)?.values() ?? [])
			part.ids.forEach((id, i) => {
				if (ids.has(id) && part.back?.[i] !== TAKEN_BACK && part.status[i] !== CANCELLED) at.set(id, when);
			});
	return at;
}

/** Of these contacts, the newest delivery that a destination confirmed: when what it sent was frozen. One that waits changes nothing. */
export function confirmedAt(ids: ReadonlySet<number>): Map<number, Frozen> {
	const at = new Map<number, Frozen>();
	for (const [batchId, when] of frozen)
		for (const part of known.get(batchId)?.values() ?? [])
			part.ids.forEach((id, i) => {
				if (ids.has(id) && part.back?.[i] !== TAKEN_BACK && hasArrived(statusAt(part, i))) at.set(id, when);
			});
	return at;
}

/**
 * Contacts that still wait in deliveries, as last read: each counted once, in the first of the groups (of batch ids) in which it waits, and
 * only while it is there.
 */
export function waitingIn(groups: readonly (readonly string[])[], isThere: (id: number) => boolean): number[] {
	const counted = new Set<number>();
	return groups.map((group) => {
		const before = counted.size;
		for (const batchId of group)
			for (const part of known.get(batchId)?.values() ?? [])
				if (!part.settled)
					part.ids.forEach((id, i) => {
						if (!isFinal(statusAt(part, i)) && isThere(id)) counted.add(id);
					});
		return counted.size - before;
	});
}

/**
 * Contacts that a destination confirmed and that were not taken back since; and those that wait in a delivery, with when the newest in which
 * they do was frozen, ms. Read anew.
 */
export async function sentAndWaiting(db: Store): Promise<{ sent: Set<number>; waiting: Map<number, number> }> {
	await refreshDeliveries(db);
	const [sent, waiting] = [new Set<number>(), new Map<number, number>()];
	for (const [batchId, when] of frozen)
		for (const part of known.get(batchId)?.values() ?? [])
			part.ids.forEach((id, i) => {
				const status = statusAt(part, i);
				if (!isFinal(status)) waiting.set(id, when.at);
				else if (hasArrived(status) && part.back?.[i] !== TAKEN_BACK) sent.add(id);
			});
	return { sent, waiting };
}

/** Contacts that a delivery rejected and that could be sent again, as last read. */
export function rejectedIn(batchId: string, isThere: (id: number) => boolean): number[] {
	return [...(known.get(batchId)?.values() ?? [])].flatMap((part) =>
		[...part.ids].filter((id, i) => statusAt(part, i) === 'rejected' && isThere(id))
	);
}

/** Resolves when what was asked for is read; null = nothing is being read. */
export const deliveriesPending = (): Promise<void> | null => reading;

/** Forgets everything (another store was opened). */
export function forgetDeliveries(): void {
	known.clear();
	newest = null;
	arrived = NOTHING_THERE;
}
