import type { Batch } from '#domain/delivery';
import { delivery } from '#lib/worker-client/delivery';
import { query } from '#lib/worker-client/query';

/** A delivery that moved within this time is looked through by its sender: whoever waits in it is there, ms. */
const MOVING_MS = 60_000;

type Waits = Pick<Batch, 'id' | 'state' | 'counts' | 'stalled' | 'lastAttemptAt'>;

/**
 * Contacts that wait to be sent, each counted once however many deliveries it is in, by the first of the groups in which it waits. What was
 * cancelled waits for nothing.
 */
export async function contactsWaiting(groups: readonly (readonly Waits[])[]): Promise<number[]> {
	const open = groups.map((group) => group.filter((b) => b.state !== 'cancelled' && b.counts.waiting > 0));
	const [one, ...more] = open.flat();
	// Nobody is in one delivery twice.
	if (!one || (more.length === 0 && one.state === 'sending' && one.stalled === null && Date.now() - (one.lastAttemptAt ?? 0) < MOVING_MS))
		return open.map((group) => group.reduce((n, b) => n + b.counts.waiting, 0));
	return query.waiting(open.map((group) => group.map((b) => b.id)));
}

/** Contacts that wait for delivery, over all destinations; and whether a sender has anything to do, be it for nobody who is still there. */
export async function undelivered(): Promise<{ contacts: number; open: boolean }> {
	const batches = await delivery.batches();
	return { contacts: (await contactsWaiting([batches]))[0] ?? 0, open: batches.some((b) => b.counts.waiting > 0) };
}
