import type { Batch, Receipt } from '#domain/delivery';
import type { JournalEntry, OutboxEntry } from '#workers/store/schema';
import type { Crm } from './server';

/** Everything that is not as it must be once a delivery has ended: the server and the receipts agree, each record is there once. */
export function disagreements(
	stored: { outbox: readonly Pick<OutboxEntry, 'state'>[]; journal: readonly Pick<JournalEntry, 'action'>[] },
	crm: Crm,
	batch: Batch,
	receipts: readonly Receipt[],
	total: number
): string[] {
	const wrong: string[] = [];
	const c = batch.counts;
	if (c.total !== total || receipts.length !== total)
		wrong.push(`${receipts.length} receipts and a total of ${c.total} for ${total} contacts`);
	if (c.waiting !== 0) wrong.push(`${c.waiting} still wait`);
	if (c.total !== c.waiting + c.created + c.updated + c.rejected + c.cancelled + (c.accepted ?? 0)) wrong.push('the counts do not add up');
	for (const status of ['created', 'updated', 'rejected', 'cancelled'] as const) {
		const n = receipts.filter((r) => r.status === status).length;
		if (n !== c[status]) wrong.push(`${n} receipts say ${status}, the batch ${c[status]}`);
	}
	const there = new Map<string, string[]>();
	for (const row of crm.rows) there.set(row.externalId, [...(there.get(row.externalId) ?? []), row.id]);
	for (const [id, rows] of there) if (rows.length > 1) wrong.push(`${id} is there ${rows.length} times`);
	const known = new Set(receipts.map((r) => r.externalId));
	for (const id of there.keys()) if (!known.has(id)) wrong.push(`${id} is there and was never sent`);
	for (const r of receipts) {
		const row = there.get(r.externalId);
		const delivered = r.status === 'created' || r.status === 'updated';
		if (delivered && row?.[0] !== r.crmId)
			wrong.push(`${r.externalId} is ${r.status} as ${r.crmId}, the server has ${row?.[0] ?? 'nothing'}`);
		// Rejected for want of an answer, or cancelled after a lost one: it may be there, and the receipt says so.
		const unsure = (r.reason ?? '') !== '' && !(r.reason ?? '').startsWith(`No ${r.email}`);
		if (!delivered && row && !unsure) wrong.push(`${r.externalId} is ${r.status}, and the server has it`);
		if (crm.refuses(r.email) && delivered) wrong.push(`${r.externalId} was refused and is called ${r.status}`);
	}
	if (crm.keysReused > 0) wrong.push(`${crm.keysReused} keys came with other records than before`);
	for (const e of stored.outbox) if (e.state !== 'done' && e.state !== 'cancelled') wrong.push(`a request is ${e.state}`);
	const ends = stored.journal.filter((j) => j.action === 'delivery.done').length;
	if (batch.state === 'done' && ends !== 1) wrong.push(`the journal says ${ends} times that it is done`);
	return wrong;
}
