import { afterEach, beforeEach, describe, it } from 'vitest';
import { closeStore, type Store } from '#workers/store/engine/open';
import { emulatedDolibarr, emulatedDynamics } from '../../support/emulated-crms';
import { deliverThrough, seeds, type Kind } from './faulty-crm';
import { freshStore } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});
afterEach(closeStore);

const KINDS: Kind[] = [
	{
		connector: 'dolibarr',
		settings: { url: 'https://crm.example' },
		make: emulatedDolibarr,
		email: 'email',
		title: 'poste',
		score: 'options_score',
		tier: 'options_tier'
	},
	{
		connector: 'dynamics',
		settings: { url: 'https://org.example', batchSize: 10 },
		make: emulatedDynamics,
		email: 'emailaddress1',
		title: 'jobtitle',
		score: 'new_score',
		tier: 'new_tier'
	}
];

describe('whatever the network does', () => {
	for (const kind of KINDS)
		it.each(seeds(4))(`PUSH-4: ${kind.connector} has every contact once, with its newest values (seed %i)`, (seed) =>
			deliverThrough(db, kind, seed)
		);
});
