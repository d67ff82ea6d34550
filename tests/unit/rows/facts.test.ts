import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportManifest } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { columnFacts, type ColumnFacts } from '#workers/imports/read/facts';
import { openStore } from '#workers/store/engine/open';
import { cellsOf } from '#workers/store/chunks/source-rows';
import { api, csv, freshDevice, proposedSetup } from '../imports/harness';

/** Days over 12 first, so that only the whole column settles its order; codes without their zero among others that kept it. */
const file = (): File =>
	csv(
		'First Name,Last Name,Email,Postal Code,Country,Last Activity',
		Array.from(
			{ length: 60 },
			(_, i) => `Ada,Love${i},ada${i}@engines.co.uk,${i % 7 === 0 ? 7030 + i : `0${7030 + i}`},US,${i === 59 ? '25/03/2025' : '03/04/2025'}`
		)
	);

async function created(own: File): Promise<{ manifest: ImportManifest }> {
	const made = await api.createImport([own], 'file', await proposedSetup(own));
	if (!made.ok) throw new Error(made.problem.code);
	return { manifest: made.value };
}

/** The facts of an import, and whether its slices were read for them. */
async function factsOf(
	manifest: ImportManifest,
	patch: Partial<ImportManifest['setup'] & object> = {}
): Promise<{ known: ColumnFacts; read: boolean }> {
	const db = await openStore();
	const get = vi.spyOn(IDBObjectStore.prototype, 'get');
	const known = await columnFacts(db, manifest, { ...manifest.setup!, ...patch }, defaultSettings(), () => false);
	const read = (get.mock.contexts as IDBObjectStore[]).some((store) => store.name === 'files');
	get.mockRestore();
	return { known, read };
}

/** Resolves when a piece of the file is asked for. */
function firstRead(own: File): Promise<void> {
	const slice = own.slice.bind(own);
	return new Promise((begun) => {
		own.slice = (...range) => {
			begun();
			return slice(...range);
		};
	});
}

describe('VAL-1: what whole columns prove is found out once', () => {
	beforeEach(freshDevice);

	it('VAL-1: step 2 hands its proof over, and it is what reading the file again proves', async () => {
		const own = file();
		const unread = await factsOf((await created(own)).manifest);
		expect(unread.read).toBe(true);
		await api.preflight([own], await proposedSetup(own));
		const handed = await factsOf((await created(own)).manifest);
		expect(handed.read).toBe(false);
		const { rows, prints, language, ...known } = handed.known;
		expect(prints?.prints.rows).toHaveLength(60);
		expect(known).toEqual(unread.known);
		expect(language).toBe('en');
		expect(rows?.chunks.map(({ source }) => cellsOf(source))).toEqual([
			(await own.text())
				.split('\n')
				.slice(1)
				.map((line) => line.split(','))
		]);
		expect(handed.known.setup.dateOrders).toEqual({ lastActivityDate: 'dmy' });
	});

	it('VAL-1: an import that begins while step 2 still reads waits for what it finds; what step 2 gives up is read', async () => {
		const own = file();
		const { manifest } = await created(own);
		const its = await proposedSetup(own);
		const begun = firstRead(own);
		const looking = api.preflight([own], its);
		await begun;
		expect((await factsOf(manifest)).read).toBe(false);
		await looking;
		// Another file, of which nothing is known yet: its look is given up for the one that begins behind it.
		const other = new File([await own.text(), '\n'], 'other.csv');
		const next = (await created(other)).manifest;
		const setup = await proposedSetup(other);
		const [first, second] = [api.preflight([other], setup), api.preflight([file()], { ...setup, defaultCountry: 'DE' })];
		expect((await factsOf(next)).read).toBe(true);
		await Promise.all([first, second]);
	});

	it('VAL-1: another setup, or another file of the same name, is read', async () => {
		const own = file();
		await api.preflight([own], await proposedSetup(own));
		const { manifest } = await created(own);
		expect((await factsOf(manifest, { policy: 'skip' })).read).toBe(false);
		expect((await factsOf(manifest, { defaultCountry: 'DE' })).read).toBe(true);
		expect((await factsOf(manifest, { dateOrders: { lastActivityDate: 'mdy' } })).read).toBe(true);
		const other = new File([await own.text(), '\nBob,Bee,bob@bee.org,07099,US,01/02/2025'], own.name, { type: own.type });
		expect((await factsOf((await created(other)).manifest)).read).toBe(true);
	});
});
