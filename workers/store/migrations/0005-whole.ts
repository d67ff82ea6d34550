import type { Migration } from './index';

const PLAIN = [
	'columns',
	'matchKeys',
	'heads',
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
] as const;

/**
 * Version 5: versions 3 and 4 grew while they were already in use, so a store that says 3 or 4 may lack what its version got later: without
 * those stores nothing of it could be read. Whatever is missing is made; what is there stays as it lies.
 */
export const whole: Migration = {
	version: 5,
	describe: 'every object store that an early store of version 3 or 4 lacks',
	up(db) {
		for (const name of PLAIN) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
		if (!db.objectStoreNames.contains('events')) db.createObjectStore('events', { autoIncrement: true });
	}
};
