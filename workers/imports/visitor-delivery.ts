import type { DeliveryStatus } from '#domain/delivery';
import { openStore } from './context';
import { deliveryOf, newestDeliveries, refreshDeliveries } from '../query/deliveries';
import { liveCaptures, type CaptureRecord } from '../store/captures';
import { positionOf, serialOf } from '../store/contact-id';
import type { Store } from '../store/open';

const CONFIRMED: ReadonlySet<string> = new Set(['created', 'updated', 'accepted']);

/** Says of a contact what its newest delivery says; null = it is in none. */
async function stateLookUp(db: Store): Promise<(contactId: number | null) => DeliveryStatus | null> {
	await refreshDeliveries(db);
	const all = newestDeliveries();
	return (id) => (id === null || all === null ? null : deliveryOf(all, serialOf(id), positionOf(id)));
}

/** Says of a contact whether a CRM has confirmed it. */
export async function deliveredTest(db: Store): Promise<(contactId: number | null) => boolean> {
	const stateOf = await stateLookUp(db);
	return (id) => CONFIRMED.has(stateOf(id) ?? '');
}

/** Visitors that no CRM has confirmed yet, those without a contact among them. */
export async function waitingAmong(db: Store, captures: readonly CaptureRecord[]): Promise<number> {
	const delivered = await deliveredTest(db);
	return captures.filter((c) => !c.gone && !delivered(c.contactId)).length;
}

/** PipelineApi.undeliveredVisitors: in all events, those who are in no delivery either, each contact once. */
export async function undeliveredVisitors(): Promise<number> {
	const db = await openStore();
	const captures = await liveCaptures(db, null);
	if (captures.length === 0) return 0;
	const stateOf = await stateLookUp(db);
	const open = captures.filter((c) => { const state = stateOf(c.contactId); return state === null || state === 'rejected' || state === 'cancelled'; });
	return new Set(open.map((c) => c.contactId ?? c.id)).size;
}
