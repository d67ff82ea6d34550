import type { Migration } from './index';

/** Version 1: every object store of schema.ts. Never edit; add a new migration instead. */
export const initial: Migration = {
	version: 1,
	describe: 'all object stores',
	up(db) {
		for (const name of [
			'chunks',
			'files',
			'sourceRows',
			'staged',
			'issues',
			'imports',
			'pairs',
			'decisions',
			'plans',
			'history',
			'held',
			'sorted',
			'batches',
			'batchChunks',
			'outbox',
			'destinations',
			'vault',
			'settings'
		] as const)
			db.createObjectStore(name);
		db.createObjectStore('journal', { autoIncrement: true });
	}
};
