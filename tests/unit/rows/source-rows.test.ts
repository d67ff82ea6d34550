import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { columnsOfCells } from '#workers/pipeline/map/index';
import { columnsOfPacked } from '#workers/rows/packed-source';
import { forgetGroups } from '#workers/store/chunks/column-group';
import { openStore } from '#workers/store/engine/open';
import {
	cellsOf,
	packRows,
	putRows,
	rawCells,
	SOURCE_STORES,
	sourceCells,
	sourceChunk,
	sourceRow
} from '#workers/store/chunks/source-rows';
import { freshDevice } from '../imports/harness';

const cell = fc.oneof(fc.constantFrom('', ' ', 'DE', 'FR', 'Müller', '山田', '\ud800'), fc.string({ maxLength: 20 }));
const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 90 });
const numbers = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, i) => 2 * i + 2);

describe('IMP-11: raw rows are kept packed', () => {
	beforeEach(freshDevice);

	it('IMP-11: cells come back as they were, ragged rows with their length', () => {
		fc.assert(
			fc.property(table, (cells) => {
				const packed = structuredClone(packRows(numbers(cells.length), cells));
				expect(cellsOf(packed)).toEqual(cells);
				expect(cells.map((_, i) => rawCells(packed, i))).toEqual(cells);
			})
		);
	});

	it('IMP-11: mapping reads the same columns of packed rows as of cut ones', () => {
		fc.assert(
			fc.property(table, fc.nat(8), (cells, width) => {
				const rowNumbers = numbers(cells.length);
				const cut = columnsOfCells({ rowNumbers, cells, bytesRead: 0 });
				const packed = columnsOfPacked(packRows(rowNumbers, cells));
				for (let c = 0; c < 8; c++) expect(packed.column(c)).toEqual(cut.column(c).map((v) => v || null));
				expect(packed.widerThan(width)).toEqual(cut.widerThan(width));
			})
		);
	});

	it.each(['grouped', 'packed', 'plain'])(
		'IMP-11: a row is found by its number among chunks stored together, and in the forms of earlier versions (%s)',
		async (form) => {
			const db = await openStore();
			const chunks = [0, 1, 2].map((n) => ({
				rows: Uint32Array.from([10 * n + 2, 10 * n + 3, 10 * n + 7]),
				cells: [[`a${n}`, ''], [`b${n}`], [`c${n}`, 'x', 'y']]
			}));
			const packed = chunks.map(({ rows, cells }) => packRows(rows, cells));
			const tx = db.transaction([...SOURCE_STORES], 'readwrite');
			await Promise.all([...putRows(tx, 'i', 0, packed.slice(0, 2)), ...putRows(tx, 'i', 2, packed.slice(2)), tx.done]);
			if (form === 'packed') await db.put('sourceRows', packed[0]!, ['i', 0]);
			if (form !== 'grouped') await db.put('sourceRows', { rows: chunks[1]!.rows, cells: chunks[1]!.cells }, ['i', 1]);
			for (const { rows, cells } of chunks) for (const [i, row] of rows.entries()) expect(await sourceRow(db, 'i', row)).toEqual(cells[i]);
			for (const none of [1, 4, 9, 15, 99]) expect(await sourceRow(db, 'i', none)).toBeNull();
			expect([...(await sourceCells(db, 'i', new Set([3, 17, 22, 500])))]).toEqual([
				[3, ['b0']],
				[17, ['c1', 'x', 'y']],
				[22, ['a2', '']]
			]);
			expect(await sourceChunk(db, 'i', 1)).toEqual(chunks[1]!.cells);
			expect(await sourceChunk(db, 'i', 3)).toBeNull();
		}
	);

	it('IMP-12: columns of another writing are never taken for those of a chunk', async () => {
		const db = await openStore();
		const write = async (text: string): Promise<void> => {
			const tx = db.transaction([...SOURCE_STORES], 'readwrite');
			await Promise.all([...putRows(tx, 'i', 0, [packRows(Uint32Array.of(2), [[text]])]), tx.done]);
		};
		await write('before');
		expect(await sourceRow(db, 'i', 2)).toEqual(['before']);
		const value = (await db.get('sourceRows', ['i', 0]))!;
		await write('after');
		expect(await sourceRow(db, 'i', 2)).toEqual(['after']);
		await db.put('sourceRows', value, ['i', 0]);
		forgetGroups();
		await expect(sourceRow(db, 'i', 2)).rejects.toThrow('missing');
	});
});
