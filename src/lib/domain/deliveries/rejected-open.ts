import type { Batch } from '../delivery';

/** Rejected contacts of a delivery that were not sent again: what became of the others is told by the delivery that took them. */
export const rejectedOpen = ({ counts, resent }: Pick<Batch, 'counts' | 'resent'>): number =>
	Math.max(0, counts.rejected - (resent?.length ?? 0));

/**
 * Whom a delivery's page counts as rejected: those who can be sent again, as everywhere, and `gone` besides, who were deleted since. Where
 * nobody is left, those who went are told of.
 */
export function rejectedShown(b: Pick<Batch, 'counts' | 'resent'>, resendable: number): { count: number; gone: number } {
	const open = rejectedOpen(b);
	return resendable > 0 && resendable < open ? { count: resendable, gone: open - resendable } : { count: open, gone: 0 };
}
