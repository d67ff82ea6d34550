import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice, proposedSetup, toReview } from '../harness';

beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Company,Phone,City';
const FILE = csv(HEADER, [
	'Ada,Lovelace,ada@e.example.com,#REF!,,London',
	'Bob,#REF!,bob@e.example.com,Acme,#N/A,#DIV/0!',
	'Cy,Cole,#REF!,Acme,,Oslo',
	'Di,Dole,di@e.example.com,=A1+B2,#VALUE!,#FIELD!',
	'Ed,Earl,ed@e.example.com,Err:502,####,#NULL!',
	'Flo,Fox,flo@e.example.com,Acme,,Oslo'
]);
const found = (m: { issueCounts: { code: string; count: number }[] }, code: string): number =>
	m.issueCounts.filter((i) => i.code === code).reduce((n, i) => n + i.count, 0);
const lost = (m: { damage: { kind: string; lost: number }[] }): number =>
	m.damage.filter((d) => d.kind === 'formulaError').reduce((n, d) => n + d.lost, 0);

it('FIL-2, VAL-6: what step 2 calls lost the row and the report call so too: an error goes in blank, a formula as it stands; no contact is called #REF!', async () => {
	const before = value(await api.preflight([FILE], await proposedSetup(FILE)))!;
	expect([lost(before), found(before, 'formulaError')]).toEqual([11, 11]);
	const m = (await api.getImport((await importAll(FILE)).id))!;
	expect([lost(m), found(m, 'formulaError')]).toEqual([11, 11]);
	// Without an email, or a name, nobody can be a contact; a phone that failed keeps nobody out.
	expect(m.ledger).toMatchObject({ total: 6, created: 4, failed: 2 });
	const { rows } = await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 9, ['company', 'city', 'phone1']);
	expect(rows.map((r) => [r.name, r.company, r.phone, r.fields?.['city'] ?? ''])).toEqual([
		['Ada Lovelace', '', '', 'London'],
		['Di Dole', '=A1+B2', '', ''],
		['Ed Earl', '', '', ''],
		['Flo Fox', 'Acme', '', 'Oslo']
	]);
	const report = await value(await api.errorReport(m.id, 'csv')).text();
	for (const said of ['Row 2: Company holds a spreadsheet error: #REF!', 'Row 4: Missing required field: Email', 'Row 5: City holds'])
		expect(report).toContain(said);
	expect(report).toContain('left blank');
});

it('FIL-2, DUP-6: a cell that failed takes no value away from who is there already', async () => {
	await importAll(csv(HEADER, ['Ada,Lovelace,ada@e.example.com,Engines Ltd,,London']));
	const { ledger } = await importAll(csv(HEADER, ['Ada,Lovelace,ada@e.example.com,#REF!,,Paris']));
	expect(ledger).toMatchObject({ merged: 1 });
	const { rows } = await queryApi.page({}, 0, 9, ['city']);
	expect(rows.map((r) => [r.company, r.fields?.['city']])).toEqual([['Engines Ltd', 'Paris']]);
});

it('IMP-8: typed in before the commit, the value goes in and the finding goes; taken back, both are as before', async () => {
	const { id } = await toReview(FILE);
	const findings = async (): Promise<number> => found((await api.getImport(id))!, 'formulaError');
	value(await api.fixCells(id, [{ row: 2, field: 'company', value: 'Engines Ltd' }]));
	expect(await findings()).toBe(10);
	value(await api.undoFix(id));
	expect(await findings()).toBe(11);
});

it('VAL-1: switched off for its column, the cell goes in as it stands, with a warning whatever the error is called', async () => {
	const setup = await proposedSetup(FILE);
	const off = { normalizersOff: [...setup.normalizersOff, 'company/damage:formulaError', 'city/damage:formulaError'] };
	const m = (await api.getImport((await importAll(FILE, off)).id))!;
	const { rows } = await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 9);
	expect(rows.map((r) => r.company)).toEqual(['#REF!', '=A1+B2', 'Err:502', 'Acme']);
	expect(m.issueCounts.find((i) => i.field === 'city')).toMatchObject({ code: 'formulaError', count: 3 });
});
