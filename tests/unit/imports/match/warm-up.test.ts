import { beforeEach, describe, expect, it } from 'vitest';
import { AtWork } from '#workers/imports/at-work';
import { tryOut } from '#workers/imports/match/warm-up';
import { warmTable } from '#workers/imports/match/warm-table';
import { RowPool } from '#workers/rows/pool';
import { openStore } from '#workers/store/engine/open';
import { fakes } from '../../rows/support';
import { api, freshDevice } from '../harness';

/** How many values lie in each object store. */
async function counts(): Promise<Record<string, number>> {
	const db = await openStore();
	return Object.fromEntries(await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.count(name)] as const)));
}

describe('what an import runs is made ready before a file comes', () => {
	beforeEach(freshDevice);

	it('IMP-6: a made table goes all the way, and nothing of it is stored', async () => {
		await api.getSettings();
		const before = await counts();
		const { options, ports } = fakes(1, () => () => ({ after: 0 }));
		const pool = new RowPool(options);
		expect(await tryOut(pool, async () => false)).toBe(2400);
		expect(ports[0]!.answered).toBe(25);
		expect(await counts()).toEqual(before);
		expect(await api.listImports()).toEqual([]);
	});

	it('IMP-6: it ends between any two pieces, as soon as it is told to', async () => {
		for (const pieces of [0, 15]) {
			let asked = 0;
			const { options, ports } = fakes(1, () => () => ({ after: 0 }));
			expect(await tryOut(new RowPool(options), async () => asked++ >= pieces)).toBe(0);
			expect(asked).toBe(pieces + 1);
			expect(ports[0]!.answered).toBeLessThanOrEqual(pieces + 1);
		}
	});

	it('IMP-6: the table is the same each time, as untidy as a list is, and large enough for the ways of large lists', () => {
		const lines = warmTable(2400).trimEnd().split('\r\n');
		expect(warmTable(2400)).toBe(warmTable(2400));
		expect(lines).toHaveLength(2401);
		expect(new Set(lines).size).toBeGreaterThan(2380);
		expect(lines.filter((l) => l.includes('""')).length).toBeGreaterThan(100);
	});

	it('IMP-12: whoever asks goes first; once real work has come nothing is done ahead any more', async () => {
		const work = new AtWork();
		let end = (): void => undefined;
		const call = work.first(
			() =>
				new Promise<string>((done) => {
					end = () => done('done');
				})
		);
		expect(await work.untilFree()).toBe(false);
		const running = call();
		let free: boolean | null = null;
		const waiting = work.untilFree().then((over) => {
			free = over;
		});
		await Promise.resolve();
		expect(free).toBeNull();
		end();
		expect(await running).toBe('done');
		await waiting;
		expect(free).toBe(false);
		expect(await work.first(async () => work.untilFree(), { last: true })()).toBe(true);
		expect(await work.untilFree()).toBe(true);
		await expect(
			work.first(async () => {
				throw new Error('no');
			})()
		).rejects.toThrow('no');
		expect(await work.untilFree()).toBe(true);
	});
});
