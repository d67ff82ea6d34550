import type { Migration } from './index';

/**
 * Version 4: room for what matching, scoring and delivery remember, for lead lists and campaigns, for the booth, and for who did what.
 * Nothing of what is there changes: staged rows and original rows without pieces are read as they lie.
 */
export const matchingScoringDelivery: Migration = {
	version: 4,
	describe:
		'staged and original rows in pieces; who is nobody else; row fingerprints; models, overrides and past scores; what a delivery replaced; lead lists, campaigns, suppressions; events, pictures, attendees, users',
	up(db) {
		for (const name of [
			'stagedPieces',
			'sourcePieces',
			'apart',
			'fingerprints',
			'models',
			'overrides',
			'pastScores',
			'replaced',
			'processes',
			'leadLists',
			'members',
			'campaigns',
			'callStates',
			'attempts',
			'suppressions',
			'eventTotals',
			'pictures',
			'attendees',
			'users'
		] as const)
			db.createObjectStore(name);
		db.createObjectStore('events', { autoIncrement: true });
	}
};
