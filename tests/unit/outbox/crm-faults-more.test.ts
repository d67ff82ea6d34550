import { afterEach, beforeEach, describe, it } from 'vitest';
import { closeStore, type Store } from '#workers/store/engine/open';
import { emulatedEspocrm, emulatedOdoo, emulatedPipedrive, emulatedSuitecrm } from '../../support/emulated-finding';
import { emulatedBrevo, emulatedMailchimp, emulatedMautic, emulatedTwenty, emulatedZoho } from '../../support/emulated-upserting';
import { deliverThrough, seeds, type Kind } from './faulty-crm';
import { freshStore } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});
afterEach(closeStore);

const url = 'https://crm.example';
const espocrm = { connector: 'espocrm', make: emulatedEspocrm, email: 'emailAddress', title: 'title', score: 'cScore', tier: 'cTier' };
const KINDS: Record<string, Omit<Kind, 'saysWhen' | 'refuses'>> = {
	'EspoCRM one by one': { ...espocrm, settings: { url }, most: 10 },
	'EspoCRM by import': { ...espocrm, settings: { url, mode: 'import', batchSize: 10 } },
	Odoo: {
		connector: 'odoo',
		settings: { url, protocol: 'json2', batchSize: 10 },
		make: emulatedOdoo,
		email: 'email',
		title: 'function',
		score: 'x_score',
		tier: 'x_tier'
	},
	Pipedrive: {
		connector: 'pipedrive',
		settings: { url },
		make: emulatedPipedrive,
		email: 'email',
		title: 'c'.repeat(40),
		score: 'a'.repeat(40),
		tier: 'b'.repeat(40),
		fields: { jobTitle: 'c'.repeat(40) },
		repeats: false,
		most: 10
	},
	SuiteCRM: {
		connector: 'suitecrm',
		settings: { url, clientId: 'muster' },
		make: emulatedSuitecrm,
		email: 'email1',
		title: 'title',
		score: 'score_c',
		tier: 'tier_c',
		token: 's3cret',
		repeats: false,
		most: 10
	},
	Mautic: {
		connector: 'mautic',
		settings: { url, batchSize: 10 },
		make: emulatedMautic,
		email: 'email',
		title: 'position',
		score: 'lead_score',
		tier: 'lead_tier'
	},
	Zoho: {
		connector: 'zoho',
		settings: { batchSize: 10 },
		make: emulatedZoho,
		email: 'Email',
		title: 'Title',
		score: 'Score',
		tier: 'Tier'
	},
	Twenty: {
		connector: 'twenty',
		settings: { url, batchSize: 10 },
		make: emulatedTwenty,
		email: 'email',
		title: 'jobTitle',
		score: 'leadScore',
		tier: 'leadTier'
	},
	Mailchimp: {
		connector: 'mailchimp',
		settings: { server: 'us21', audience: 'a1', batchSize: 10 },
		make: emulatedMailchimp,
		email: 'email_address',
		title: 'TITLE',
		score: 'SCORE',
		tier: 'TIER',
		fields: { jobTitle: 'TITLE' }
	}
};

describe('whatever the network does', () => {
	for (const [name, kind] of Object.entries(KINDS))
		it.each(seeds(2))(`PUSH-4: ${name} has every contact once, with its newest values, and names whom it refuses (seed %i)`, (seed) =>
			deliverThrough(db, { ...kind, saysWhen: false, refuses: true }, seed)
		);
	it.each(seeds(2))('PUSH-4: Brevo has every contact once, with its newest values (seed %i)', (seed) =>
		deliverThrough(
			db,
			{
				connector: 'brevo',
				settings: { batchSize: 10 },
				make: emulatedBrevo,
				email: 'email',
				title: 'JOB_TITLE',
				score: 'SCORE',
				tier: 'TIER',
				fields: { jobTitle: 'JOB_TITLE' }
			},
			seed
		)
	);
});
