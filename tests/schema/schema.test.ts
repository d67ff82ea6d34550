import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '#workers/store/engine/open';
import { DB_VERSION } from '#workers/store/schema';
import { migrations } from '#workers/store/migrations/index';

afterEach(closeStore);

/** Version → object stores with key path and autoincrement. A change here needs a migration, never an edit of an old one. */
const SNAPSHOT: Record<number, string[]> = {
	1: [
		'batchChunks',
		'batches',
		'chunks',
		'decisions',
		'destinations',
		'files',
		'held',
		'history',
		'imports',
		'issues',
		'journal+',
		'outbox',
		'pairs',
		'plans',
		'settings',
		'sorted',
		'sourceRows',
		'staged',
		'vault'
	],
	2: [
		'batchChunks',
		'batches',
		'chunks',
		'decisions',
		'destinations',
		'files',
		'fixes',
		'held',
		'history',
		'imports',
		'issues',
		'journal+',
		'mappings',
		'outbox',
		'pairs',
		'plans',
		'recipes',
		'settings',
		'sorted',
		'sourceRows',
		'staged',
		'vault'
	],
	3: [
		'batchChunks',
		'batches',
		'chunks',
		'columns',
		'decisions',
		'destinations',
		'files',
		'fixes',
		'heads',
		'held',
		'history',
		'imports',
		'issues',
		'journal+',
		'mappings',
		'matchKeys',
		'outbox',
		'pairs',
		'plans',
		'recipes',
		'settings',
		'sorted',
		'sourceRows',
		'staged',
		'vault'
	],
	4: [
		'apart',
		'attempts',
		'attendees',
		'batchChunks',
		'batches',
		'callStates',
		'campaigns',
		'chunks',
		'columns',
		'decisions',
		'destinations',
		'eventTotals',
		'events+',
		'files',
		'fingerprints',
		'fixes',
		'heads',
		'held',
		'history',
		'imports',
		'issues',
		'journal+',
		'leadLists',
		'mappings',
		'matchKeys',
		'members',
		'models',
		'outbox',
		'overrides',
		'pairs',
		'pastScores',
		'pictures',
		'plans',
		'processes',
		'recipes',
		'replaced',
		'settings',
		'sorted',
		'sourcePieces',
		'sourceRows',
		'staged',
		'stagedPieces',
		'suppressions',
		'users',
		'vault'
	]
};
/** Version 5 made whole what early stores of 3 and 4 lacked. */
SNAPSHOT[5] = SNAPSHOT[4]!;

describe('database schema', () => {
	it('equals its snapshot: no index on personal data, no key path, nothing forgotten', async () => {
		const db = await openStore('schema-test');
		const names = [...db.objectStoreNames];
		const tx = db.transaction(names);
		const seen = names.map((n) => {
			const store = tx.objectStore(n);
			expect([...store.indexNames]).toEqual([]);
			expect(store.keyPath).toBeNull();
			return n + (store.autoIncrement ? '+' : '');
		});
		expect(seen.sort()).toEqual(SNAPSHOT[DB_VERSION]);
	});

	it('has one migration per version, in order', () => {
		expect(migrations.map((m) => m.version)).toEqual(Array.from({ length: DB_VERSION }, (_, i) => i + 1));
	});

	it('lets another tab upgrade: the connection closes itself and the next call opens anew', async () => {
		const first = await openStore('upgrade-test');
		await first.put('settings', 1, 'nextSerial');
		const newer = await openDB('upgrade-test', DB_VERSION + 1);
		expect(newer.version).toBe(DB_VERSION + 1);
		newer.close();
		await expect(first.get('settings', 'nextSerial')).rejects.toThrow();
	});
});
