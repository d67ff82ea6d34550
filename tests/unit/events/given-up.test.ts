import { beforeEach, describe, expect, it } from 'vitest';
import * as figures from '#domain/figures/insights';
import { insights } from '#workers/query/insights';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, importAll, nothing, proposedSetup } from '../imports/harness';

beforeEach(freshDevice);

const people = (n: number): File =>
	csv(
		'First Name,Last Name,Email',
		Array.from({ length: n }, (_, i) => `Ana${i},Berg${i},ana${i}@example.com`)
	);
async function staged(n: number): Promise<string> {
	const made = await api.createImport([people(n)], 'file', await proposedSetup(people(n)));
	return made.ok ? made.value.id : '';
}
const phases = async (): Promise<unknown[]> =>
	(await (await openStore()).getAll('journal')).filter((e) => e.action === 'import.cancelled').map((e) => e.params['phase']);

describe('HIS-1: imports that were given up', () => {
	it('HIS-1: whoever chooses another file, or adds one, in step 2 has given nothing up: it is one import, and it was finished', async () => {
		await api.cancelImport(await staged(1), true);
		await api.cancelImport(await staged(2), true);
		await importAll(people(3));
		const { days, imports } = await insights();
		expect(figures.finishing(imports)).toMatchObject({ started: 1, straight: 1, givenUp: 0, open: 0 });
		expect(figures.givenUpAt(days)).toEqual([0, 0, 0, 0, 0]);
	});

	it('HIS-1, HIS-2: one that is cancelled while its file is read was given up in step 3, also before its first row is stored', async () => {
		const id = await staged(50);
		const work = api.processImport(id, nothing);
		while ((await api.getImport(id))?.phase === 'configure');
		await api.cancelImport(id);
		expect((await work).ok).toBe(false);
		// At its columns it is step 2.
		await api.cancelImport(await staged(50));
		const { days, imports } = await insights();
		expect(figures.givenUpAt(days)).toEqual([0, 1, 1, 0, 0]);
		expect(imports.map((f) => f.abandoned?.step)).toEqual([3, 2]);
		expect(await phases()).toEqual(['processing', 'configure']);
	});
});
