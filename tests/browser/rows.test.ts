import { afterAll, describe, expect, it } from 'vitest';
import { startsRowWorkers } from '#lib/worker-client/row-workers';
import { pipelineApi as api } from '#workers/imports/api';
import { withRowPool } from '#workers/rows/start';
import { closeStore } from '#workers/store/open';
import { createdImport, good, leftBehind, someRows, staged } from '../unit/rows/stage';

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
});
