import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ImportSetup } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import type { ScanOrder } from '#workers/imports/read/scan';
import { fileLook } from '#workers/rows/file-look';
import { RowPool, type FileScan } from '#workers/rows/pool';
import type { WorkedRows } from '#workers/rows/row-work';
import { packRows, type PackedRows } from '#workers/store/chunks/source-rows';
import { csv, freshDevice, proposedSetup } from '../imports/harness';
import { fakes, type Manner } from './support';

const HEADER = 'First Name,Last Name,Email,Postal Code,Country,Last Activity';
/** Codes of which some lost their zero, and days of which one alone, in chunk `odd`, tells the order. */
const line = (i: number, odd: boolean): string[] => [
	'Ada',
	`Love${i}`,
	`ada${i}@engines.co.uk`,
	i % 7 === 0 ? String(7030 + i) : `0${7030 + i}`,
	'US',
	odd && i === 5 ? '25/03/2025' : '03/04/2025'
];
const chunksOf = (odd: number): PackedRows[] =>
	Array.from({ length: 20 }, (_, n) =>
		packRows(
			Uint32Array.from({ length: 10 }, (_, i) => n * 10 + i + 2),
			Array.from({ length: 10 }, (_, i) => line(i, n === odd))
		)
	);

let setup: ImportSetup;
beforeAll(async () => {
	await freshDevice();
	setup = await proposedSetup(
		csv(
			HEADER,
			Array.from({ length: 9 }, (_, i) => line(i, false).join(','))
		)
	);
});
const order = async (): Promise<ScanOrder> => ({ setup, settings: defaultSettings() });
const poolOf = (workers: number, manner: Manner): RowPool => new RowPool(fakes(workers, () => manner).options);

async function looked(scan: FileScan, chunks: readonly PackedRows[]): Promise<Awaited<ReturnType<FileScan['end']>>> {
	for (const chunk of chunks) await scan.add(chunk);
	return scan.end();
}

async function here(chunks: readonly PackedRows[]): Promise<unknown> {
	const look = fileLook(await order());
	for (const chunk of chunks) look.add(chunk);
	return look.result();
}

describe('VAL-1: whole columns are looked at by a row worker', () => {
	it.each([
		['with row workers', 2],
		['without one', 0]
	])('VAL-1: %s a file proves what it proves on one thread', async (_, workers) => {
		const pool = poolOf(workers, () => ({ after: 1 }));
		const found = await looked(pool.scan(await order()), chunksOf(17));
		expect(found).toEqual(await here(chunksOf(17)));
		expect(found!.setup.dateOrders).toEqual({ lastActivityDate: 'dmy' });
		pool.close();
	});

	it('VAL-1: a newer look ends an older one, which then proves nothing', async () => {
		const pool = poolOf(1, () => ({ after: 1 }));
		const older = pool.scan(await order());
		await older.add(chunksOf(0)[0]!);
		const newer = pool.scan(await order());
		await older.add(chunksOf(0)[0]!);
		expect(await looked(newer, chunksOf(-1))).toEqual(await here(chunksOf(-1)));
		expect(await older.end()).toBeNull();
		pool.close();
	});

	it('IMP-12: row workers that never come to life are given up together within ten seconds', async () => {
		const { options, ports } = fakes(2, () => () => 'silent');
		const [scanned, clean] = [await order(), chunksOf(17)[0]!];
		const pool = new RowPool(options);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const scan = pool.scan(scanned);
		const proof = scan.add(clean).then(() => scan.end());
		await vi.advanceTimersByTimeAsync(10_000);
		vi.useRealTimers();
		expect(await proof).toBeNull();
		expect([ports.map((p) => p.ended), pool.workers]).toEqual([[true, true], 0]);
	});

	it('IMP-6: what the only row worker looked at is not sent again to be cleaned, once; of several, or where it was not to be kept, it is', async () => {
		const cleaned = async (workers: number, keep: boolean, again = false): Promise<[WorkedRows['staged'][], number]> => {
			const { options, ports } = fakes(workers, () => () => ({ after: 1 }));
			const pool = new RowPool(options);
			const chunks = chunksOf(17).slice(0, 4);
			const scan = pool.scan(await order());
			for (const chunk of chunks) await scan.add(chunk, keep);
			const { facts, setup: proved } = (await scan.end())!;
			if (again) pool.scan(await order());
			const rows: WorkedRows['staged'][] = [];
			for (const chunk of [...chunks, chunks[0]!])
				rows.push((await pool.clean({ setup: proved, settings: defaultSettings(), facts }, chunk)).staged);
			pool.close();
			return [rows, ports.reduce((n, p) => n + p.sent, 0)];
		};
		const [here, sent] = await cleaned(1, false);
		expect(sent).toBe(5);
		expect(await cleaned(1, true)).toEqual([here, 1]);
		expect(await cleaned(2, true)).toEqual([here, 5]);
		expect(await cleaned(1, true, true)).toEqual([here, 5]);
	});

	it('IMP-12: rows that a row worker was to have kept and has not are cleaned here', async () => {
		const { options, ports } = fakes(1, () => () => ({ after: 1 }));
		const pool = new RowPool(options);
		const [chunk] = chunksOf(17);
		const scan = pool.scan(await order());
		await scan.add(chunk!, true);
		const { facts, setup: proved } = (await scan.end())!;
		const clean = pool.clean({ setup: proved, settings: defaultSettings(), facts }, chunk!);
		ports[0]!.onerror!();
		expect((await clean).staged.rows).toEqual(chunk!.rows);
		pool.close();
	});

	it('IMP-12: a row worker that dies over it leaves no half proof', async () => {
		const pool = poolOf(1, (n) => (n === 6 ? 'dies' : { after: 1 }));
		expect(await looked(pool.scan(await order()), chunksOf(17))).toBeNull();
		expect(pool.workers).toBe(0);
	});
});
