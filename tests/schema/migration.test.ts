import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { initial } from '#workers/store/migrations/0001-initial';
import { partsAndSaved } from '#workers/store/migrations/0002-parts-and-saved';
import { readImport } from '#workers/store/imports';
import { closeStore, openStore } from '#workers/store/engine/open';

afterEach(closeStore);

const PACKED = ['columns', 'matchKeys', 'heads'];
const REMEMBERED = ['stagedPieces', 'sourcePieces', 'apart', 'fingerprints', 'models', 'overrides', 'pastScores', 'replaced'];
const LISTS = ['processes', 'leadLists', 'members', 'campaigns', 'callStates', 'attempts', 'suppressions'];

/** A manifest as version 1 wrote it. */
const before = (id: string, more: object) => ({
	id,
	ordinal: 1,
	createdAt: 5,
	updatedAt: 6,
	completedAt: null,
	user: 'Dana',
	phase: 'review',
	method: 'file',
	file: { name: 'fair.csv', size: 1_500_000, type: 'text/csv', slices: 2, sha256: 'ab' },
	setup: {
		read: { format: 'csv', encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 4 },
		mapping: [
			{ index: 0, header: 'Name' },
			{ index: 3, header: 'Mail' }
		],
		policy: 'skip',
		requiredPolicy: 'emailAndName',
		survivorship: 'newestWins',
		defaultCountry: 'DE',
		leadSource: 'Fair',
		normalizersOff: ['a/b'],
		dateOrders: {},
		largeFileConfirmed: true
	},
	chunksDone: 2,
	rowsDone: 1500,
	rowsTotal: 1500,
	blankRows: 7,
	commitDone: 0,
	chunks: [],
	ledger: { total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 3 },
	heldResolved: { created: 0, merged: 0, skipped: 0 },
	pairs: {},
	duplicatesFound: 0,
	changes: [],
	issueCounts: [],
	stageMs: {},
	wallMs: 9,
	...more
});

describe('migration 2: several files an import', () => {
	it('IMP-12: an import in the middle of its way opens with its one file as its only part, and keeps everything else', async () => {
		const old = await openDB('migration-two', 1, {
			upgrade(db, _from, _to, tx) {
				initial.up(db as never, tx as never);
			}
		});
		await old.put('imports', before('m1', {}), 'm1');
		await old.put(
			'imports',
			before('by-hand', { setup: null, phase: 'complete', file: { name: 'Added by hand', size: 0, type: '', slices: 0, sha256: '' } }),
			'by-hand'
		);
		await old.put('settings', { userName: 'Dana' }, 'settings');
		old.close();
		const db = await openStore('migration-two');
		const m = await readImport(db, 'm1');
		expect(m?.files).toEqual([{ name: 'fair.csv', size: 1_500_000, type: 'text/csv', firstSlice: 0, slices: 2, sha256: 'ab' }]);
		expect(m?.setup?.parts).toEqual([
			{
				file: 0,
				fileName: 'fair.csv',
				sheetName: null,
				columns: [0, 1, 2, 3],
				read: { format: 'csv', encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 4, sheet: 0, trim: false }
			}
		]);
		expect(m?.setup).toMatchObject({ policy: 'skip', leadSource: 'Fair', normalizersOff: ['a/b'], fixes: [], largeFileConfirmed: true });
		expect(m?.setup).not.toHaveProperty('read');
		expect(m).toMatchObject({
			leftOut: { blank: 7, repeatedHeaders: 0, totals: 0 },
			damage: [],
			quality: null,
			rowsTotal: 1500,
			ledger: { failed: 3 }
		});
		expect(m).not.toHaveProperty('blankRows');
		expect(await readImport(db, 'by-hand')).toMatchObject({ files: [], setup: null });
		expect(await db.get('settings', 'settings')).toEqual({ userName: 'Dana' });
		for (const store of ['fixes', 'mappings', 'recipes'] as const) expect(await db.count(store)).toBe(0);
	});
});

describe('migration 5: what early stores of versions 3 and 4 lack', () => {
	const EARLY: Record<string, [number, string[]]> = {
		'version 3 with match keys alone': [3, ['matchKeys']],
		'version 4 without lists': [4, [...PACKED, ...REMEMBERED]],
		'version 4 without events and users': [4, [...PACKED, ...REMEMBERED, ...LISTS]]
	};
	it.each(Object.keys(EARLY))('APP-1: a store of %s opens whole, with what was in it', async (name) => {
		const [version, stores] = EARLY[name]!;
		const old = await openDB(name, version, {
			upgrade(db, _from, _to, tx) {
				initial.up(db as never, tx as never);
				partsAndSaved.up(db as never, tx as never);
				for (const store of stores) db.createObjectStore(store);
			}
		});
		await old.put('settings', { userName: 'Dana' }, 'settings');
		await old.put('matchKeys', 'kept', 7);
		old.close();
		const db = await openStore(name);
		expect([await db.get('settings', 'settings'), await db.get('matchKeys', 7)]).toEqual([{ userName: 'Dana' }, 'kept']);
		expect(db.transaction('events').store.autoIncrement).toBe(true);
		const names = [...db.objectStoreNames];
		await closeStore();
		expect(names).toEqual([...(await openStore(`${name}, fresh`)).objectStoreNames]);
	});
});
