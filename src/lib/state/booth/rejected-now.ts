import type { Batch } from '#domain/delivery';
import { rejectedOpen } from '#domain/deliveries/rejected-open';
import type { QueryApi } from '#workers/contract';

/**
 * Rejected contacts of deliveries that can still be sent again, by delivery: those that were sent again since, or deleted, wait for nobody.
 * A delivery keeps what it was told of the deleted, so who is there is asked of the contacts.
 */
export async function rejectedNow(batches: readonly Batch[], ask: QueryApi['resendable']): Promise<Map<string, number>> {
	const open = batches.filter((b) => rejectedOpen(b) > 0);
	return new Map(await Promise.all(open.map(async (b) => [b.id, await ask(b.id, b.resent ?? [])] as const)));
}
