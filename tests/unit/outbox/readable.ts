import type { Destination } from '#domain/delivery';
import type { Store } from '#workers/store/engine/open';
import { startTinyHubspot } from '../../support/tiny-hubspot';
import { freshStore, tab } from './support';

/** What a test has that delivers to a CRM which can be read. */
export interface Readable {
	db: Store;
	crm: Awaited<ReturnType<typeof startTinyHubspot>>;
	t: ReturnType<typeof tab>;
	d: Destination;
}

/** A fresh store with a destination at a CRM of its own, which the caller stops. */
export async function readable(): Promise<Readable> {
	const db = await freshStore();
	const crm = await startTinyHubspot();
	const t = tab();
	const draft = {
		id: '',
		connector: 'hubspot',
		name: 'HubSpot',
		settings: { relayUrl: crm.url, batchSize: 10 },
		scoreField: 'lead_score',
		tierField: 'lead_tier',
		factorsField: null,
		paused: false,
		pausedReason: null,
		preconfigured: false
	};
	const saved = await t.api.saveDestination(draft, 'pat-tiny-1');
	if (!saved.ok) throw new Error(saved.problem.code);
	return { db, crm, t, d: saved.value };
}

/** Who is delivered: the n-th of the contacts. */
export const contact = (i: number) => ({
	firstName: `F${i}`,
	lastName: `L${i}`,
	email: `p${i}@example.com`,
	company: 'Acme',
	jobTitle: 'CEO'
});
