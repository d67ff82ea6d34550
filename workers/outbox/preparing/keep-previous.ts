import type { Batch, DeliveryResult, Destination } from '#domain/delivery';
import type { Problem } from '#domain/result';
import type { CallContext, SendOutcome, Target } from '../../connectors/connector';
import { batchChunks, chunkOf, readBatchChunk, readBatches, statusAt } from '../../store/batches';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readReplaced } from '../../store/replaced';
import { ledger, putEntry } from '../sending/ledger';
import type { Run } from '../sending/drain';
import { requestName, type Claimed } from '../sending/transitions';

/** Problems that pass: the request waits for them instead of leaving without its notes. */
const PASSING = new Set([
	'deliveryNoAnswer',
	'deliveryTimeout',
	'deliveryInterrupted',
	'deliveryServerError',
	'deliveryRateLimited',
	'deliveryAnswerTooLarge',
	'deliveryAnswerPage',
	'serviceQuota'
]);

/** Unreadable answers about a request after which nobody waits for one that can be read: one that was cut off on the way does not come twice. */
const UNREADABLE_TRIES = 3;

/**
 * [Note: taking back] Before a request leaves for the first time, what stands at the destination is read and kept, in a
 * transaction of its own that ends before the request does anything. A later attempt never reads again: it would find what
 * the first one wrote. Returns the outcome when the request must not leave now, else null.
 */
export async function keepPrevious(
	{ db, unreadable }: Run,
	{ entry, records }: Claimed,
	d: Destination,
	target: Target,
	ctx: CallContext
): Promise<SendOutcome | null> {
	if (!target.foresee || !target.takeBack || d.keepPrevious === false || entry.foreseen) return null;
	const looked = await target.foresee(records, ctx);
	// What stands there of so many is more than is read: fewer are asked about; of a single one nothing is kept.
	const isTooMuch = !looked.ok && looked.problem.code === 'deliveryAnswerTooLarge';
	if (!looked.ok && isTooMuch && records.length > 1) return { kind: 'tooLarge', problem: looked.problem };
	const cutOff = !looked.ok && looked.problem.code === 'serviceAnswerUnreadable' ? (unreadable.get(requestName(entry)) ?? 0) + 1 : 0;
	if (cutOff > 0) unreadable.set(requestName(entry), cutOff);
	const waits = !looked.ok && (isPassing(looked.problem) || (cutOff > 0 && cutOff < UNREADABLE_TRIES));
	if (!looked.ok && !isTooMuch && waits) return { kind: 'retry', problem: looked.problem, afterMs: null };
	if (!looked.ok && looked.problem.code === 'deliveryUnauthorised') return { kind: 'stop', problem: looked.problem };
	// Not readable to this token: what is updated can't be put back then, and taking back says so.
	const kept = looked.ok
		? looked.value.filter((f) => f.refused === null).map((f) => ({ externalId: f.externalId, crmId: f.crmId ?? '', before: f.before }))
		: [];
	const tx = ledger(db);
	entry.foreseen = true;
	await Promise.all([putEntry(tx, entry), kept.length > 0 ? tx.objectStore('replaced').put(kept, [entry.batchId, entry.seq]) : null]);
	await withDeadline(tx.done, 'Keeping what stands at the destination');
	return null;
}

/**
 * Verdicts after an attempt whose answer was lost: who is called updated and did not stand there before the first one was created by the
 * delivery, unless another one created them meanwhile. Of two records for one contact there the first created it. Where nothing was read
 * before, they stay as they are.
 */
export async function truly(
	db: Store,
	{ entry, batch, again }: Pick<Claimed, 'entry' | 'batch' | 'again'>,
	results: readonly DeliveryResult[]
): Promise<readonly DeliveryResult[]> {
	// A browser sends a request again by itself where a connection that it kept breaks: then even the first answer is that to a repeat.
	const repeats = again || entry.attempts === 1;
	if (!repeats || !entry.foreseen || !results.some((r) => r.status === 'updated')) return results;
	// A request that was cut in two has its notes under the number of the whole.
	const replaced = await readReplaced(db, entry.batchId, again ? undefined : entry.seq);
	const chunk = await readBatchChunk(db, entry.batchId, chunkOf(entry.from));
	const wasAbsent = (r: DeliveryResult): boolean => r.status === 'updated' && replaced.get(r.externalId)?.before === null;
	const absent = results.filter(wasAbsent);
	if (absent.length === 0) return results;
	const made = await madeMeanwhile(db, batch, new Set(absent.map((r) => r.crmId)));
	chunk?.crmIds.forEach((id, i) => statusAt(chunk, i) === 'created' && id !== null && made.add(id));
	return results.map((r) => {
		const first = wasAbsent(r) && !made.has(r.crmId);
		if (first || r.status === 'created') made.add(r.crmId);
		return first ? { ...r, status: 'created' } : r;
	});
}

/** Which of these contacts there another delivery created since this one was made. */
async function madeMeanwhile(
	db: Store,
	{ id, destinationId, createdAt }: Batch,
	absent: ReadonlySet<string | null>
): Promise<Set<string | null>> {
	const made = new Set<string | null>();
	for (const b of await readBatches(db)) {
		if (b.id === id || b.destinationId !== destinationId || b.counts.created === 0 || (b.lastAttemptAt ?? 0) < createdAt) continue;
		for await (const chunk of batchChunks(db, b))
			for (const [i, crmId] of chunk.crmIds.entries())
				if (crmId !== null && absent.has(crmId) && statusAt(chunk, i) === 'created') made.add(crmId);
	}
	return made;
}

export const isPassing = (problem: Problem): boolean => PASSING.has(problem.code);

/** The sign-in server is away for now, or a person must sign in again. */
export const waitOrStop = (problem: Problem): Extract<SendOutcome, { kind: 'retry' | 'stop' }> =>
	isPassing(problem) ? { kind: 'retry', problem, afterMs: null } : { kind: 'stop', problem };
