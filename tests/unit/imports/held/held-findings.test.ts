import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Phone 2,Company';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,,Orion Packaging';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,+12125550777,Harbor Foods';
const CY = 'Cy,Moor,cy@grain-works.com,+12125550777,,Grain Works';

/** Row, category and problem per line of the error report. */
async function said(importId: string): Promise<string[]> {
	const [head, ...lines] = (await value(await api.errorReport(importId, 'csv')).text()).replace('\uFEFF', '').trim().split(/\r?\n/);
	const outcome = head!.split(',').indexOf('Muster: Outcome');
	return lines.map((line) => [/Row (\d+): \w+/.exec(line)?.[0], outcome > 0 && line.includes(',Went in,') ? 'in' : 'out'].join(' '));
}
const waiting = async () => (await api.heldPage(0, 10)).entries;

beforeEach(plainDevice);

it('DUP-6, DUP-8, IMP-11: the error report says of a row merged in Manual Review what could not be kept, and no more that it waits', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(csv(HEADER, [NORA]));
	expect(await said(id)).toEqual(['Row 2: Held out']);
	const [entry] = await waiting();
	value(await api.decideHeld([entry!.id], 'merge'));
	expect(await said(id)).toEqual(['Row 2: Conflict in']);
	// What is taken back is in conflict with nothing.
	const now = (await queryApi.contact(entry!.otherId!))!;
	value(await api.undoEvent(now.id, now.history[0]!.id));
	expect(await said(id)).toEqual([]);
});

it('DUP-8, IMP-11: the error report says of rows settled in Manual Review that they were skipped, or nothing where they came in, and that a skip was taken back', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(csv(HEADER, [NORA, NORA.replaceAll(/nora/gi, 'Vera'), NORA.replaceAll(/nora/gi, 'Ida')]));
	const [nora, vera, ida] = await waiting();
	value(await api.decideHeld([nora!.id, vera!.id], 'skip'));
	value(await api.decideHeld([ida!.id], 'keepBoth'));
	expect(await said(id)).toEqual(['Row 2: Skipped out', 'Row 3: Skipped out']);
	value(await api.undoSkip(nora!.id));
	expect(await said(id)).toEqual(['Row 2: Held out', 'Row 3: Skipped out']);
	value(await api.decideHeld([nora!.id], 'skip'));
	expect(await said(id)).toEqual(['Row 2: Skipped out', 'Row 3: Skipped out']);
	value(await api.undoSkip(vera!.id));
	value(await api.decideHeld([vera!.id], 'keepBoth'));
	expect(await said(id)).toEqual(['Row 2: Skipped out']);
});

it('IMP-11, IMP-13: the report of an import that was taken back says of each row what became of it, and sends nobody to rows that wait no more', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(
		csv(HEADER, [
			NORA,
			NORA.replaceAll(/nora/gi, 'Vera'),
			NORA.replaceAll(/nora/gi, 'Ida'),
			'Cy,Moor,cy@gmial.com,+12125550188,,Grain Works',
			'Dan,Roy,dan@,,,Grain Works'
		])
	);
	const [, vera, ida] = await waiting();
	value(await api.decideHeld([vera!.id], 'skip'));
	value(await api.decideHeld([ida!.id], 'keepBoth'));
	value(await api.undoImport(id, 'undo', () => undefined));
	expect(await waiting()).toEqual([]);
	const text = (await value(await api.errorReport(id, 'csv')).text()).replace('\uFEFF', '');
	const [head, ...lines] = text.trim().split(/\r?\n/);
	const outcome = head!.split(',').indexOf('Muster: Outcome');
	const taken = 'Held for review, and taken back with its import';
	expect(lines.map((line) => [/Row (\d+): [^:,"]+/.exec(line)?.[0], outcome > 0 && line.includes(',Taken back,')])).toEqual([
		[`Row 2: ${taken.split(',')[0]}`, false],
		['Row 3: Skipped', false],
		[`Row 4: ${taken.split(',')[0]}`, false],
		[expect.stringMatching(/^Row 5: /), true],
		[expect.stringMatching(/^Row 6: Invalid email format/), false]
	]);
	expect(text.match(new RegExp(taken, 'g'))).toHaveLength(2);
	expect(text).not.toContain('Open Manual Review');
});

it('DUP-6, IMP-11: two rows of one person who waits say what could not be kept of both', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(csv(`${HEADER},Consent Status,Consent Date`, [`${NORA},yes,2026-01-02`, `${NORA},no,`]));
	expect((await waiting()).map((e) => e.rows.length)).toEqual([2]);
	expect([...new Set(await said(id))]).toEqual(['Row 2: Held out', 'Row 3: Conflict out', 'Row 3: Held out']);
	value(await api.decideHeld('all', 'skip'));
	expect(await said(id)).toEqual(['Row 2: Skipped out', 'Row 3: Skipped out']);
});

it('DUP-8: a row that looks only like one that waits from an earlier file says so, and can be merged into the contact which that one becomes', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	await importAll(csv(HEADER, [CY]));
	const [nora, cy] = await waiting();
	expect([cy!.match, cy!.other?.firstName, cy!.otherId]).toEqual([
		{ kind: 'row', ref: 2, importId: nora!.importId, type: 'phone', score: expect.any(Number) },
		'Nora',
		null
	]);
	expect(cy!.evidence.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(cy!.match!.score, 5);
	value(await api.decideHeld([nora!.id], 'keepBoth'));
	const [now] = await waiting();
	expect([now!.match!.kind, now!.other?.firstName]).toEqual(['stored', 'Nora']);
	expect(value(await api.decideHeld([cy!.id], 'merge'))).toMatchObject({ merged: 1, stillHeld: 0 });
	expect((await queryApi.contact(now!.otherId!))!.values).toMatchObject({
		firstName: 'Cy',
		phone1: '+12125550101',
		phone2: '+12125550777'
	});
});
