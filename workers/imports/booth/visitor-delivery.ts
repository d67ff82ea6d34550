import { hasArrived } from '#domain/deliveries/arrived';
import type { UndeliveredVisitors } from '#domain/booth/capture';
import type { DeliveryStatus } from '#domain/delivery';
import { openStore } from '../context';
import { confirmedAt, deliveryOf, frozenAt, newestDeliveries, refreshDeliveries, type Frozen } from '../../query/deliveries';
import { liveCaptures, type CaptureRecord } from '../../store/captures';
import { positionOf, serialOf } from '../../store/contact-id';
import type { Store } from '../../store/engine/open';
import { whereabouts, type Whereabouts } from './visitor-over';

interface Sent {
	state: DeliveryStatus | null;
	/** The delivery has what this visitor said: it was frozen after it. Who comes again says more than an earlier delivery holds. */ holds: boolean;
	/** A delivery that has it was confirmed, whatever became of a later one. */ delivered: boolean;
}

/** Says of a visitor what the newest delivery of its contact says; `state` null = it is in none. */
async function lookUp(db: Store, captures: readonly CaptureRecord[]): Promise<(c: CaptureRecord) => Sent> {
	await refreshDeliveries(db);
	const all = newestDeliveries();
	const ids = new Set(captures.flatMap((c) => c.contactId ?? []));
	const [frozen, confirmed] = [frozenAt(ids), confirmedAt(ids)];
	return (c) => {
		const id = c.contactId;
		if (id === null || all === null) return { state: null, holds: false, delivered: false };
		return {
			state: deliveryOf(all, serialOf(id), positionOf(id)),
			holds: isSince(frozen.get(id), c),
			delivered: isSince(confirmed.get(id), c)
		};
	};
}

/** True for records that were frozen after the visitor became part of its contact: by the count of changes, where both know it. */
function isSince(frozen: Frozen | undefined, { settledAt, settledIn, revisedAt }: CaptureRecord): boolean {
	if (!frozen) return false;
	if (settledIn !== undefined && frozen.generation >= 0) return frozen.generation >= settledIn;
	return frozen.at >= (settledAt ?? revisedAt);
}

/** Says of these visitors whether a CRM has confirmed what they said. */
export async function deliveredTest(db: Store, captures: readonly CaptureRecord[]): Promise<(c: CaptureRecord) => boolean> {
	const sent = await lookUp(db, captures);
	return (c) => sent(c).delivered;
}

/** Visitors that no CRM has confirmed yet, those without a contact among them, but not those of whom nothing is to be delivered. */
export async function waitingAmong(db: Store, captures: readonly CaptureRecord[], { over }: Whereabouts): Promise<number> {
	const delivered = await deliveredTest(db, captures);
	return captures.filter((c) => !c.gone && over(c) === null && !delivered(c)).length;
}

/** PipelineApi.undeliveredVisitors: in all events, those whose words no delivery holds either, each contact once. */
export async function undeliveredVisitors(): Promise<UndeliveredVisitors> {
	const db = await openStore();
	const captures = await liveCaptures(db, null);
	if (captures.length === 0) return { all: 0, beside: 0 };
	const [sent, { over }] = await Promise.all([lookUp(db, captures), whereabouts(db, captures)]);
	const open = captures.filter((c) => {
		if (over(c) !== null) return false;
		const { state, holds, delivered } = sent(c);
		if (delivered) return false;
		return state === null || state === 'rejected' || state === 'cancelled' || (hasArrived(state) && !holds);
	});
	const isBeside = (c: CaptureRecord): boolean => {
		const { state } = sent(c);
		return c.contactId === null || (state !== null && hasArrived(state));
	};
	const each = (some: readonly CaptureRecord[]): number => new Set(some.map((c) => c.contactId ?? c.id)).size;
	return { all: each(open), beside: each(open.filter(isBeside)) };
}
