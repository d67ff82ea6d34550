import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import { isSilent, type Called, type Reply, type Trouble } from './api';
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

/** A call that deletes several at once and is answered in silence deleted them all; any other answer says of none that it did. */
export const removedInSilence = (called: Called, records: readonly Returning[]): DeliveryResult[] | Trouble =>
	called.ok ? (isSilent(called.reply) ? records.map(takenBack) : []) : called.outcome;

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
 * its status, is none about this record. `isGone`: what says that it is not there any more, a 404 unless told otherwise.
 */
export interface TakeBackCalls {
	remove(record: Returning): Promise<Called>;
	isRemoved(reply: Reply, record: Returning): boolean;
	restore(record: Restoring): Promise<Called>;
	isRestored(reply: Reply, record: Restoring): boolean;
	isGone?(reply: Reply, record: Returning): boolean;
}

/**
 * The same for a CRM that takes one record a call. What is gone already counts as deleted; what the CRM refuses to put back is that
 * record's verdict, and the rest goes on. Of whom an answer says nothing there is no verdict: it is asked about once more, alone.
 */
export const takeBackEach = (
	records: readonly Returning[],
	{ remove, isRemoved, restore, isRestored, isGone = ({ status }) => status === 404 }: TakeBackCalls
): Promise<SendOutcome> =>
	takeBackBy(records, {
		atOnce: 1,
		async remove([r]) {
			if (!r) return [];
			const called = await remove(r);
			if (called.ok) return isRemoved(called.reply, r) ? [takenBack(r)] : [];
			return called.reply && isGone(called.reply, r) ? [takenBack(r)] : called.outcome;
		},
		async restore([r]) {
			if (!r) return [];
			const called = await restore(r);
			if (called.ok) return isRestored(called.reply, r) ? [takenBack(r)] : [];
			return called.outcome.kind === 'refused' ? [rejected(r, called.outcome.reason)] : called.outcome;
		}
	});
