import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readImport } from '#workers/store/imports';
import { openStore } from '#workers/store/engine/open';
import { turns } from '../../support/turns';
import { freshDevice, killedTab } from '../imports/harness';
import { createdImport, good, leftBehind, someRows, staged } from './stage';
import { fakes } from './support';

const ROWS = 7_300;
const alone = { start: () => null, workers: 0 };

/** The same file staged on this thread, and by `options`: what both left behind. */
async function bothWays(options: Parameters<typeof staged>[1]): Promise<[unknown, unknown]> {
	const file = someRows(ROWS);
	const here = await createdImport(file);
	good(await staged(here.id, alone));
	const there = await createdImport(file);
	good(await staged(there.id, options));
	return [await leftBehind(here.id), await leftBehind(there.id)];
}

describe('IMP-6: rows are cleaned by a pool of row workers', () => {
	beforeEach(freshDevice);

	it('IMP-6: whoever answers first, rows are staged in the order of the file, as one thread alone stages them', async () => {
		const { options, ports } = fakes(3, (worker) => (n) => ({ after: worker === 0 ? 25 : (n * 7) % 5 }));
		const [here, there] = await bothWays(options);
		expect(there).toEqual(here);
		expect(ports).toHaveLength(3);
		expect(ports.reduce((n, p) => n + p.answered, 0)).toBeGreaterThan(3);
		expect(ports.every((p) => p.ended)).toBe(true);
	});

	it('IMP-6: slow row workers get no more than two chunks at a time: reading waits for them', async () => {
		// None answers until each has two, and reading had every chance to hand out a third.
		const allHave = async (): Promise<void> => {
			while (ports.some((p) => p.atHand < 2) && ports.every((p) => p.answered === 0)) await turns(1);
			await turns();
		};
		const { options, ports } = fakes(2, () => () => ({ after: allHave }));
		const made = await createdImport(someRows(ROWS));
		good(await staged(made.id, options));
		expect(ports.map((p) => p.most)).toEqual([2, 2]);
		expect(ports.reduce((n, p) => n + p.answered, 0)).toBe(8);
	});

	it.each([
		['dies at its first chunk', () => 'dies' as const],
		['dies later', (n: number) => (n > 2 ? ('dies' as const) : { after: 1 })]
	])('IMP-12: a row worker that %s costs nothing', async (_, manner) => {
		const { options, ports } = fakes(2, () => manner);
		const [here, there] = await bothWays(options);
		expect(there).toEqual(here);
		expect(ports.every((p) => p.ended)).toBe(true);
	});

	it('IMP-12: a row worker that never answers is given up', async () => {
		const { options, ports } = fakes(1, () => () => 'silent');
		const file = someRows(2_500);
		const made = await createdImport(file);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const work = staged(made.id, { ...options, workers: 1 });
			const ticking = setInterval(() => vi.advanceTimersByTime(5_000), 2);
			good(await work);
			clearInterval(ticking);
		} finally {
			vi.useRealTimers();
		}
		expect(ports[0]!.ended).toBe(true);
		expect((await readImport(await openStore(), made.id))!.rowsDone).toBe(2_500);
	});

	it('IMP-12: where no row worker can be started, or none takes a message, the rows are cleaned all the same', async () => {
		const mute = fakes(2, () => () => ({ after: 1 }));
		const [here, there] = await bothWays({
			workers: 2,
			start: () => {
				const port = mute.options.start()!;
				port.postMessage = () => {
					throw new DOMException('no', 'DataCloneError');
				};
				return port;
			}
		});
		expect(there).toEqual(here);
		expect(mute.ports.every((p) => p.ended)).toBe(true);
	});

	it('IMP-6: stopping ends the row workers at once and keeps the checkpoint of what was stored', async () => {
		const { options, ports } = fakes(2, () => () => ({ after: 5 }));
		const made = await createdImport(someRows(ROWS));
		let asked = 0;
		expect(await staged(made.id, options, () => ++asked > 5)).toMatchObject({ ok: false, problem: { code: 'importStopped' } });
		expect(ports.every((p) => p.ended)).toBe(true);
		const db = await openStore();
		const { chunksDone } = (await readImport(db, made.id))!;
		expect(await db.count('staged')).toBe(chunksDone);
		expect(chunksDone).toBeLessThan(8);
	});

	it('IMP-12: resumed after a kill, with another number of row workers, it stages what an undisturbed run does', async () => {
		const file = someRows(ROWS);
		const whole = await createdImport(file);
		good(await staged(whole.id, alone));
		const broken = await createdImport(file);
		for (const stopAt of [3, 4, 6]) {
			let asked = 0;
			await staged(broken.id, fakes(stopAt % 3, () => (n) => ({ after: (n * 3) % 7 })).options, () => ++asked > stopAt);
			await killedTab(broken.id);
		}
		expect((await readImport(await openStore(), broken.id))!.chunksDone).toBeGreaterThan(0);
		good(await staged(broken.id, fakes(2, () => () => ({ after: 2 })).options));
		expect(await leftBehind(broken.id)).toEqual(await leftBehind(whole.id));
	});
});
