import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RowCall } from '#workers/contract';
import { StagedRows } from '#workers/imports/stage/staged';
import { expectRows, withRowPool } from '#workers/rows/start';
import type { DiskStaged } from '#workers/store/chunks/chunk-store';
import { readStagedValue } from '#workers/store/chunks/staged-chunks';
import { openStore } from '#workers/store/engine/open';
import { freshDevice } from '../imports/harness';
import { createdImport, good, someRows, staged } from './stage';

beforeEach(freshDevice);
afterEach(() => {
	vi.unstubAllGlobals();
});

it('FIL-5: row workers that were asked for with the file are those that then clean its rows', async () => {
	const said: RowCall[] = [];
	vi.stubGlobal('postMessage', (call: RowCall) => void said.push(call));
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('removeEventListener', () => undefined);
	await expectRows();
	const started = said.length;
	expect(started).toBeGreaterThan(0);
	expect(said.every(({ rows }) => rows === 'start')).toBe(true);
	await withRowPool(async (pool) => {
		expect([pool.workers, said.length]).toEqual([started, started]);
	});
	expect(said.slice(started).map(({ rows }) => rows)).toEqual(Array.from({ length: started }, () => 'end'));
	for (const call of said) if (call.rows === 'start') call.port.close();
});

it('FIL-5: chunks that are at hand as they were staged are not read again, and what is behind them is', async () => {
	const made = await createdImport(someRows(2_600));
	good(await staged(made.id, { start: () => null, workers: 0 }));
	const starts = [0, 1000, 2000];
	const near = [await readStagedValue(await openStore(), made.id, 0), await readStagedValue(await openStore(), made.id, 1)] as DiskStaged[];
	const places = Uint32Array.from({ length: 2600 }, (_, i) => i);
	const heard: number[] = [];
	const rows = new StagedRows(made.id, starts, (n) => void heard.push(n), near);
	const pieces = await rows.pieces(places);
	expect(pieces).toEqual(await new StagedRows(made.id, starts).pieces(places));
	expect(pieces.slice(0, 2).map((p) => p.stored)).toEqual(near);
	expect(pieces[0]!.stored).toBe(near[0]);
	expect(heard).toEqual([0, 1, 2]);
	await expect(new StagedRows('another', starts, undefined, near).pieces(places)).rejects.toThrow('staged chunk 2');
});
