import type { Batch, DeliveryStatus, ReceiptFilter } from '../delivery';

/** States in which a contact stands at its destination: the destination said so, or took it and says no more of single contacts. */
export const ARRIVED = ['created', 'updated', 'accepted'] as const satisfies readonly DeliveryStatus[];

const arrived: ReadonlySet<DeliveryStatus> = new Set(ARRIVED);
export const hasArrived = (status: DeliveryStatus): boolean => arrived.has(status);

/** Contacts of a delivery that arrived. */
export const arrivedOf = ({ created, updated, accepted = 0 }: Batch['counts']): number => created + updated + accepted;

/** Those of them that were not taken back since. */
export const deliveredOf = (b: Pick<Batch, 'counts' | 'takenBack'>): number => arrivedOf(b.counts) - (b.takenBack?.counts.done ?? 0);

/** How many receipts of a delivery a filter shows. */
export function receiptsOf(b: Pick<Batch, 'counts' | 'takenBack'>, filter: ReceiptFilter): number {
	if (filter === 'delivered') return deliveredOf(b);
	if (filter === 'takenBack') return b.takenBack?.counts.done ?? 0;
	return filter === 'all' ? b.counts.total : b.counts[filter];
}
