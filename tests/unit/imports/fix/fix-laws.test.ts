import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { FixChange, FixFilter } from '#domain/imports/fix';
import { balances } from '#domain/imports/ledger';
import { fixSession } from '#workers/imports/fix/session';
import { changeAll, turn } from '#workers/imports/fix/steps';
import { openStore } from '#workers/store/engine/open';
import { api, freshDevice, nothing } from '../harness';
import { ALL, checkBooks, ERRORS, killed, lying, page, stagedImport, summary, value } from './fix-support';
import { LONG } from '../../../support/long';

beforeEach(freshDevice);

const WORDS = [
	'',
	'Ana',
	'Ana Silva',
	'ana@gmial.com',
	'ana@orion-pack.com',
	'no address',
	'555-ABC-1234',
	'(212) 555-0123',
	'N/A',
	'Orion',
	'orion inc',
	'Germany',
	'Müller',
	'__proto__',
	'Dr. Eve van der Berg, PhD'
];
const word = fc.constantFrom(...WORDS);
const field = fc.constantFrom<FieldId>(
	'firstName',
	'lastName',
	'fullName',
	'email',
	'phone1',
	'company',
	'country',
	'nameSuffix',
	'salutation',
	'jobTitle',
	'custom:constructor'
);
const filter: fc.Arbitrary<FixFilter> = fc.constantFrom<FixFilter>(
	{ show: 'error' },
	{ show: 'warning' },
	{ show: 'all' },
	{ show: 'all', field: 'email' },
	{ show: 'all', search: 'a' },
	{ show: 'all', code: 'missingEmail' }
);
const change: fc.Arbitrary<FixChange> = fc.oneof(
	fc.constant({ kind: 'suggestions' as const }),
	fc.record({ kind: fc.constant('equal' as const), field, from: word, to: word }),
	fc.record({ kind: fc.constant('set' as const), field, value: word }),
	fc.record({
		kind: fc.constant('replace' as const),
		field: fc.option(field),
		find: fc.constantFrom('a', 'Ana', 'orion', '.', '@'),
		replace: word,
		wholeCell: fc.boolean(),
		matchCase: fc.boolean()
	})
);
type Act =
	| { do: 'cells'; edits: { row: number; field: FieldId; value: string }[] }
	| { do: 'all'; filter: FixFilter; change: FixChange }
	| { do: 'undo' }
	| { do: 'redo' };
const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant('cells' as const),
			edits: fc.array(fc.record({ row: fc.integer({ min: 2, max: 13 }), field, value: word }), { minLength: 1, maxLength: 5 })
		})
	},
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('all' as const), filter, change }) },
	{ weight: 2, arbitrary: fc.constant({ do: 'undo' as const }) },
	{ weight: 1, arbitrary: fc.constant({ do: 'redo' as const }) }
);
const rows = fc.array(fc.tuple(word, word, word, word, word, word), { minLength: 12, maxLength: 12 });

async function perform(id: string, a: Act): Promise<void> {
	if (a.do === 'cells') value(await api.fixCells(id, a.edits));
	else if (a.do === 'all') value(await api.fixAll(id, a.filter, a.change));
	else if (a.do === 'undo') await api.undoFix(id);
	else await api.redoFix(id);
}

describe('laws of the fix grid', () => {
	it('IMP-8: whatever is done, rows, findings and counters agree; all steps undone are the start, all redone are the end', async () => {
		await fc.assert(
			fc.asyncProperty(rows, fc.array(act, { minLength: 1, maxLength: 8 }), async (cells, acts) => {
				await freshDevice();
				const { id } = await stagedImport(cells);
				const start = await lying(id);
				const first = await page(id, ALL);
				for (const a of acts) {
					await perform(id, a);
					expect(await checkBooks(id)).toEqual([]);
				}
				const end = await lying(id);
				const s = await summary(id);
				expect(s.failed).toBe((await api.getImport(id))!.ledger.failed);
				// What the summary says from memory is what a new worker reads from the store.
				await killed(id);
				expect(await summary(id)).toEqual(s);
				while ((await api.undoFix(id)).ok) expect(await checkBooks(id)).toEqual([]);
				expect(await lying(id)).toEqual(start);
				expect(await page(id, ALL)).toEqual(first);
				expect((await summary(id)).mended).toBe(0);
				const undone = (await summary(id)).redo;
				while ((await api.redoFix(id)).ok) expect(await checkBooks(id)).toEqual([]);
				// What had been undone before is done again as well; without such, the end is the end.
				if (undone && !acts.some((a) => a.do === 'undo')) expect(await lying(id)).toEqual(end);
			}),
			{ numRuns: LONG ? 40 : 16 }
		);
	});

	it('IMP-7: the books balance after any fixes, and each row that went in is free of errors', async () => {
		await fc.assert(
			fc.asyncProperty(rows, fc.array(act, { minLength: 1, maxLength: 5 }), async (cells, acts) => {
				await freshDevice();
				const { id } = await stagedImport(cells);
				for (const a of acts) await perform(id, a);
				const { failed } = await summary(id);
				const closed = value(await api.closeFix(id, nothing));
				expect([closed.phase, closed.ledger.failed]).toEqual(['review', failed]);
				const done = value(await api.finalizeImport(id, nothing));
				expect(balances(done.ledger)).toBe(true);
				expect(done.ledger).toMatchObject({ total: 12, failed });
			}),
			{ numRuns: LONG ? 25 : 10 }
		);
	});
});

/** Eleven chunks, so that a change takes two transactions; every fifth row has no email, every seventh a mistyped one. */
const MANY = Array.from({ length: 10_400 }, (_, i) => [
	'Ana',
	`Silva${i}`,
	i % 5 === 0 ? '' : i % 7 === 0 ? `ana${i}@gmial.com` : `ana${i}@orion-pack.com`,
	'',
	i % 2 ? 'Orion' : 'Lumen',
	'US'
]);
const label = { code: 'fixSet', params: {} };
const die =
	(at: number) =>
	(done: number): void => {
		if (done >= at) throw new Error('killed');
	};

describe('IMP-12: killed in the middle of a change over many rows', () => {
	const missing: FixFilter = { show: 'all', code: 'missingEmail' };
	const set: FixChange = { kind: 'set', field: 'email', value: 'info@orion-pack.com' };

	it('IMP-12: what is written is whole, and the rest is done on return, as part of the same step', async () => {
		const { id } = await stagedImport(MANY);
		const start = await lying(id);
		const s = value(await fixSession(id));
		// The first eight chunks go out when the ninth is ready.
		await expect(changeAll(s, missing, set, label, die(9), () => false)).rejects.toThrow('killed');
		await killed(id);
		expect(await checkBooks(id)).toEqual([]);
		expect((await api.getImport(id))!.ledger.failed).toBe(2080 - 1600);
		expect(await summary(id)).toMatchObject({ failed: 0, mended: 2080, undo: { params: { rows: 2080, cells: 2080 } } });
		expect(await checkBooks(id)).toEqual([]);
		value(await api.undoFix(id));
		expect(await lying(id)).toEqual(start);
	});

	it('IMP-12: without the grid, the rest is done before the rows are matched anew', async () => {
		const { id } = await stagedImport(MANY);
		const s = value(await fixSession(id));
		await expect(changeAll(s, missing, set, label, die(10), () => false)).rejects.toThrow('killed');
		await killed(id);
		expect(value(await api.processImport(id, nothing))).toMatchObject({ phase: 'review', ledger: { failed: 0 } });
		expect(await checkBooks(id)).toEqual([]);
	});

	it('IMP-12: an undo that was killed is half done but whole, and the next one does the rest', async () => {
		const { id } = await stagedImport(MANY);
		const start = await lying(id);
		value(await api.fixAll(id, missing, set));
		const end = await lying(id);
		const s = value(await fixSession(id));
		await expect(turn(s, 'undo', die(8), () => false)).rejects.toThrow('killed');
		await killed(id);
		expect(await checkBooks(id)).toEqual([]);
		const half = await summary(id);
		expect([half.undo?.params.rows, half.redo?.params.rows]).toEqual([600, 1480]);
		value(await api.redoFix(id));
		expect(await lying(id)).toEqual(end);
		await expect(turn(value(await fixSession(id)), 'undo', die(8), () => false)).rejects.toThrow('killed');
		await killed(id);
		value(await api.undoFix(id));
		expect(await lying(id)).toEqual(start);
	});

	it('IMP-12: a step after a half undone one takes only what was undone off the stack', async () => {
		const { id } = await stagedImport(MANY);
		value(await api.fixAll(id, missing, set));
		await expect(turn(value(await fixSession(id)), 'undo', die(8), () => false)).rejects.toThrow('killed');
		await killed(id);
		value(await api.fixCells(id, [{ row: 2, field: 'company', value: 'Harbor' }]));
		expect(await checkBooks(id)).toEqual([]);
		expect(await summary(id)).toMatchObject({ redo: null, mended: 600 });
		value(await api.undoFix(id));
		value(await api.undoFix(id));
		expect(await summary(id)).toMatchObject({ undo: null, mended: 0, failed: 2080 });
		expect((await (await openStore()).getAll('fixes')).every((f) => f.undone)).toBe(true);
	});

	it('IMP-8: suggestions over thousands of rows are one step, reported on the way', async () => {
		const { id } = await stagedImport(MANY);
		const seen: number[] = [];
		const { changed, summary: s } = value(await api.fixAll(id, ALL, { kind: 'suggestions' }, (done, total) => seen.push(done / total)));
		expect(changed).toBe(MANY.filter((r) => r[2]!.endsWith('gmial.com')).length);
		expect(s.groups.some((g) => g.code === 'emailTypo')).toBe(false);
		expect(seen.at(-1)).toBe(1);
		expect((await page(id, ERRORS, 2070)).length).toBe(10);
	});
});
