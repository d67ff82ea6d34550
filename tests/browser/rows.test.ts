import { afterAll, describe, expect, it, vi } from 'vitest';
import { startsRowWorkers } from '#lib/worker-client/row-workers';
import { pipelineApi as api } from '#workers/imports/api';
import { EarlyReading } from '#workers/imports/stage/early-reading';
import { withRowPool } from '#workers/rows/start';
import { closeStore } from '#workers/store/engine/open';
import { createdImport, good, leftBehind, setupOf, someRows, staged } from '../unit/rows/stage';

describe('IMP-6: row workers of a real browser', () => {
	// The page asks itself for row workers: what else a worker asks of its window.
	const stop = startsRowWorkers(window as unknown as Worker);
	afterAll(async () => {
		stop();
		await api.wipeDevice();
		await closeStore();
	});

	it('IMP-6: stage the same rows as one thread alone, and end with the import', async () => {
		const file = someRows(6_400);
		const alone = await createdImport(file);
		good(await staged(alone.id, { workers: 0, start: () => null }));
		const shared = await createdImport(file);
		let alive = 0;
		await withRowPool(async (pool) => {
			expect(pool.workers).toBeGreaterThan(0);
			good(await staged(shared.id));
			// None died on the way: the rows came from them.
			alive = pool.workers;
		});
		expect(alive).toBeGreaterThan(0);
		expect(await leftBehind(shared.id)).toEqual(await leftBehind(alone.id));
		await withRowPool(async (pool) => {
			expect(pool.workers).toBeGreaterThan(0);
		});
	});

	it('IMP-12: an import ends as it would where what step 2 reads ahead of it fails', async () => {
		const file = someRows(1_200);
		const processed = async (): Promise<unknown> => {
			const { id } = await createdImport(file);
			good(await api.processImport(id, () => undefined));
			return leftBehind(id);
		};
		const usual = await processed();
		const begin = vi.spyOn(EarlyReading, 'begin').mockRejectedValueOnce(new Error('The store is busy'));
		expect((await api.preflight([file], await setupOf(file))).ok).toBe(true);
		expect(await processed()).toEqual(usual);
		expect(begin).toHaveBeenCalledTimes(2);
		begin.mockRestore();
	});
});
