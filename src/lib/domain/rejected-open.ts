import type { Batch } from './delivery';

/** Rejected contacts of a delivery that were not sent again: what became of the others is told by the delivery that took them. */
export const rejectedOpen = ({ counts, resent }: Pick<Batch, 'counts' | 'resent'>): number =>
	Math.max(0, counts.rejected - (resent?.length ?? 0));
