import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import type { Called, Reply, Trouble } from './api';
import { pieces, type Values } from './values';
import { rejected, takenBack } from './verdict';

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

/**
 * How one record is deleted or put back. `isRemoved`, `isRestored`: what the vendor answers where that was done; any other answer, whatever
 * its status, is none about this record. `gone` = the statuses that say that it is not there any more.
 */
export interface TakeBackCalls {
	remove(record: Returning): Promise<Called>;
	isRemoved(reply: Reply, record: Returning): boolean;
	restore(record: Restoring): Promise<Called>;
	isRestored(reply: Reply, record: Restoring): boolean;
	gone?: readonly number[];
}

/**
 * The same for a CRM that takes one record a call. What is gone already counts as deleted; what the CRM refuses to put back is that
 * record's verdict, and the rest goes on. Of whom an answer says nothing there is no verdict: it is asked about once more, alone.
 */
export const takeBackEach = (
	records: readonly Returning[],
	{ remove, isRemoved, restore, isRestored, gone = [404] }: TakeBackCalls
): Promise<SendOutcome> =>
	takeBackBy(records, {
		atOnce: 1,
		async remove([r]) {
			if (!r) return [];
			const called = await remove(r);
			if (called.ok) return isRemoved(called.reply, r) ? [takenBack(r)] : [];
			return gone.includes(called.reply?.status ?? 0) ? [takenBack(r)] : called.outcome;
		},
		async restore([r]) {
			if (!r) return [];
			const called = await restore(r);
			if (called.ok) return isRestored(called.reply, r) ? [takenBack(r)] : [];
			return called.outcome.kind === 'refused' ? [rejected(r, called.outcome.reason)] : called.outcome;
		}
	});
