import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import type { Trouble } from './api';
import { pieces, type Values } from './values';

/** A record of a delivery that is taken back: deleted where `before` is null, else its values put back. */
export interface Returning {
	externalId: string;
	crmId: string;
	before: Values | null;
}
export type Restoring = Returning & { before: Values };

export interface TakeBackPlan {
	atOnce: number;
	remove(records: readonly Returning[]): Promise<DeliveryResult[] | Trouble>;
	restore(records: readonly Restoring[]): Promise<DeliveryResult[] | Trouble>;
}

/**
 * Deletes what was created and puts back what was replaced, `atOnce` records a call. What was done before a failure keeps its verdict; the
 * rest is asked for again.
 */
export async function takeBackBy(records: readonly Returning[], { atOnce, remove, restore }: TakeBackPlan): Promise<SendOutcome> {
	const results: DeliveryResult[] = [];
	const created = records.filter((r) => r.before === null);
	const replaced = records.filter((r): r is Restoring => r.before !== null);
	const calls = [
		...[...pieces(created, atOnce)].map((some) => () => remove(some)),
		...[...pieces(replaced, atOnce)].map((some) => () => restore(some))
	];
	for (const call of calls) {
		const done = await call();
		if (!Array.isArray(done)) return results.length === 0 ? done : { kind: 'verdicts', results };
		results.push(...done);
	}
	return { kind: 'verdicts', results };
}
