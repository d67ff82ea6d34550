import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';

type Ref = Pick<DeliveryRecord, 'externalId'>;

export const taken = (
	record: Ref,
	status: 'created' | 'updated' | 'accepted',
	crmId: string | null,
	link: string | null = null
): DeliveryResult => ({ externalId: record.externalId, status, crmId, link, reason: null, field: null });

export const rejected = (record: Ref, reason: string | null, field: string | null = null): DeliveryResult => ({
	externalId: record.externalId,
	status: 'rejected',
	crmId: null,
	link: null,
	reason: reason ?? '',
	field
});

/** Rejected by us, in our words. */
export const refusedBy = (record: Ref, problem: Problem, field: string | null = null): DeliveryResult =>
	rejected(record, messageText(problem), field);

/** A record that was deleted or put back as it was. */
export const takenBack = (record: Ref & { crmId: string }): DeliveryResult => taken(record, 'updated', record.crmId);
