import { CHUNK_ROWS } from '#domain/chunk';
import { DELIVERY_STATUSES, type Batch, type DeliveryResult, type DeliveryStatus } from '#domain/delivery';
import { isFinal, statusAt } from '../store/batches';
import type { BatchChunk } from '../store/schema';

/** What is written into one receipt. */
export type Verdict = Pick<DeliveryResult, 'crmId' | 'link' | 'reason' | 'field'> & { status: Exclude<DeliveryStatus, 'waiting' | 'sent'> };

/** A verdict of ours, without anything from the CRM. */
export const verdict = (status: Verdict['status'], reason: string | null): Verdict => ({ status, crmId: null, link: null, reason, field: null });

/**
 * Writes verdicts for the records [from, to) of a batch that have none yet, keeping the batch's counts true; a record that
 * has its verdict keeps it (the answer to a repeated request says "updated" of what the first one created).
 * `judge` returns null to leave a record waiting. Returns how many still wait.
 */
export function applyVerdicts(batch: Batch, chunk: BatchChunk, from: number, to: number, at: number, judge: (externalId: string) => Verdict | null): number {
	let waiting = 0;
	const base = chunk.n * CHUNK_ROWS;
	for (let i = from - base; i < to - base; i++) {
		if (isFinal(statusAt(chunk, i))) continue;
		const said = judge(chunk.records[i]?.externalId ?? '');
		if (!said) { waiting++; continue; }
		chunk.status[i] = DELIVERY_STATUSES.indexOf(said.status);
		chunk.crmIds[i] = said.crmId;
		chunk.links[i] = said.link;
		chunk.reasons[i] = said.reason;
		chunk.reasonFields[i] = said.field;
		chunk.at[i] = at;
		batch.counts.waiting--;
		batch.counts[said.status] = (batch.counts[said.status] ?? 0) + 1;
	}
	return waiting;
}
