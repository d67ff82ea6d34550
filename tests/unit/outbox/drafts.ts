import type { Destination } from '#domain/delivery';
import type { DeliveryApi } from '#workers/contract';
import type { tab } from './support';

/** A destination as its form gives it. */
export const draft = (more: Partial<Destination> = {}): Parameters<DeliveryApi['saveDestination']>[0] => ({
	id: '',
	connector: 'webhook-json',
	name: 'My CRM',
	settings: { url: 'https://crm.example.com/in', token: 'leaked?' },
	scoreField: 'score',
	tierField: 'tier',
	factorsField: null,
	paused: false,
	pausedReason: null,
	preconfigured: false,
	...more
});
/** A Salesforce that is signed in to, at a server in its place. */
export const salesforceAt = (url: string): ReturnType<typeof draft> =>
	draft({
		id: 'sf',
		connector: 'salesforce',
		name: 'Salesforce',
		settings: { url, loginUrl: url, clientId: 'app-1' },
		scoreField: 'Lead_Score__c',
		tierField: 'Lead_Tier__c'
	});
/** The destination once it is saved, or a failure that says its code. */
export async function saved(t: ReturnType<typeof tab>, d = draft(), secret: string | null = null): Promise<Destination> {
	const result = await t.api.saveDestination(d, secret);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
}
