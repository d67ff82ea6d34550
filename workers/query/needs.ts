import type { QueryApi } from '../contract';
import type { Needs } from '../guard';

/** What calls of the reader need (HIS-3). */
export const queryNeeds: Needs<QueryApi> = {
	exportContacts: 'export',
	exportEvents: 'export',
	auditPage: 'audit',
	exportAudit: 'audit',
	personReport: 'erase'
};
