import type { Migration } from './index';

/**
 * Version 3: chunks of contacts and staged rows are stored as packed columns, with match keys and heads beside them. Rewriting a
 * million contacts in here would keep the store shut for as long as that takes and start over after a kill: this makes
 * room only, and `store/engine/upgrade.ts` brings the chunks over one by one while the app is open. Until then the old form is
 * read as it is.
 */
export const packed: Migration = {
	version: 3,
	describe: 'packed columns, beside their chunks; match keys; heads',
	up(db) {
		db.createObjectStore('columns');
		db.createObjectStore('matchKeys');
		db.createObjectStore('heads');
	}
};
