import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { messageText } from '#domain/messages/index';
import { emptyTable, type TableDefinition } from '#domain/contacts/table-definition';
import { withRule } from '#lib/state/settings/settings-table';
import { validateChunk } from '#workers/pipeline/validate/index';
import { UniqueCheck } from '#workers/pipeline/validate/unique';

type Row = Partial<Record<FieldId, string>>;
const good: Row = { fullName: 'Ann Lee', email: 'ann@acme-tools.com' };
function chunkOf(rows: Row[], firstRow = 2): ContactChunk {
	const columns = new Map<FieldId, Column>();
	for (const field of new Set(rows.flatMap((r) => Object.keys(r) as FieldId[])))
		columns.set(
			field,
			rows.map((r) => r[field] ?? null)
		);
	return { rowNumbers: Uint32Array.from(rows, (_, i) => i + firstRow), columns };
}
const said = (row: Row, table: TableDefinition, requiredPolicy = 'emailAndName' as const): string[] =>
	validateChunk(chunkOf([row]), { requiredPolicy, customFields: [], knownCompanies: new Set(), defaultCountry: 'US', table }).map(
		(i) => `${i.severity} ${i.code} ${i.field ?? ''}`
	);

describe('table definition', () => {
	it('MAP-7: its lengths are those that count, longer and shorter than the standard', () => {
		expect(said({ ...good, company: 'x'.repeat(21) }, { fields: [{ id: 'company', maxLength: 20 }] })).toEqual(['error tooLong company']);
		expect(said({ ...good, company: 'x'.repeat(300) }, { fields: [{ id: 'company', maxLength: 300 }] })).toEqual([]);
		expect(said({ ...good, jobTitle: 'x'.repeat(101) }, { fields: [{ id: 'company', maxLength: 300 }] })).toEqual([
			'error tooLong jobTitle'
		]);
	});
	it('MAP-7: a required field is missed by its label, beside what the policy asks', () => {
		const table: TableDefinition = {
			fields: [
				{ id: 'city', required: true },
				{ id: 'company', required: true }
			]
		};
		expect(said(good, table)).toEqual(['error missingCompany company', 'error missingField city']);
		expect(said({ ...good, city: 'Oslo', company: 'Acme' }, table)).toEqual([]);
		const issue = validateChunk(chunkOf([good], 7), {
			requiredPolicy: 'emailAndName',
			customFields: [{ id: 'custom:badge', label: 'Badge', type: 'text' }],
			knownCompanies: new Set(),
			defaultCountry: 'US',
			table: { fields: [{ id: 'custom:badge', required: true }] }
		})[0]!;
		expect([messageText(issue), issue.category]).toEqual(['Row 7: Missing required field: Badge', 'Missing Required Fields']);
	});
	it('MAP-7: a field that it makes optional is no longer asked by the policy', () => {
		expect(said({ email: 'ann@acme.com' }, { fields: [{ id: 'fullName', required: false }] })).toEqual([]);
		expect(said({ fullName: 'Ann Lee' }, { fields: [{ id: 'email', required: false }] })).toEqual([]);
		expect(said({ fullName: 'Ann Lee' }, { fields: [] })).toEqual(['error missingEmail email']);
	});
	it('VAL-5, MAP-7: a box that was ticked and unticked again leaves the field to the policy, which still asks for it', () => {
		const unticked = withRule(withRule(emptyTable(), 'email', { required: true }), 'email', { required: false });
		expect(said({ fullName: 'Ann Lee' }, unticked)).toEqual(['error missingEmail email']);
		const table = withRule(withRule(emptyTable(), 'accountId', { unique: true, maxLength: 9 }), 'accountId', { unique: false });
		expect(table.fields).toEqual([{ id: 'accountId', maxLength: 9 }]);
	});
	it('VAL-5: fields that a policy names already are missed once', () => {
		expect(said({ fullName: 'Ann Lee' }, { fields: [{ id: 'email', required: true }] })).toEqual(['error missingEmail email']);
	});
});

describe('UniqueCheck', () => {
	const ids = (...values: string[]): ContactChunk => chunkOf(values.map((v) => ({ accountId: v })));
	it('MAP-7: the later of two rows fails and is told where the first one is', () => {
		const issues = new UniqueCheck().add(ids('123', '9', '123'), ['accountId']);
		expect(issues.map((i) => [i.code, i.severity, i.row, messageText(i)])).toEqual([
			['notUnique', 'error', 4, 'Row 4: Account ID 123 is used by row 2 already']
		]);
	});
	it('MAP-7: over chunks, and against what is stored', () => {
		const check = new UniqueCheck();
		for (const value of ['77', null, '']) check.preload('accountId', value, 'ann@nordlicht.de');
		expect(check.add(ids('1', '2'), ['accountId'])).toEqual([]);
		const later = check.add(chunkOf([{ accountId: '2' }, { accountId: '77' }], 1002), ['accountId']);
		expect(later.map(messageText)).toEqual([
			'Row 1002: Account ID 2 is used by row 3 already',
			'Row 1003: Account ID 77 is used by another contact already'
		]);
	});
	it('MAP-7: blank values never break it, and a row checked again is no double of itself', () => {
		const check = new UniqueCheck();
		expect(check.add(ids('', '', ''), ['accountId', 'city'])).toEqual([]);
		expect([...check.add(ids('1'), ['accountId']), ...check.add(ids('1'), ['accountId'])]).toEqual([]);
	});
	it('MAP-7, DUP-7: rows and contacts of one email are one person and may share a value; a row that fails anyway claims none', () => {
		const check = new UniqueCheck();
		check.preload('accountId', '77', 'ann@nordlicht.de');
		expect(
			check
				.add(
					chunkOf([
						{ accountId: '77', email: 'ann@nordlicht.de' },
						{ accountId: '77', email: 'ben@nordlicht.de' }
					]),
					['accountId']
				)
				.map((i) => i.row)
		).toEqual([3]);
		expect(
			check.add(
				chunkOf(
					[
						{ accountId: '8', email: 'a@nordlicht.de' },
						{ accountId: '8', email: 'b@nordlicht.de' }
					],
					12
				),
				['accountId'],
				(row) => row !== 12
			)
		).toEqual([]);
	});
	it('VAL-6: rows of several files are named with their file', () => {
		const check = new UniqueCheck({ placeOf: (row) => (row >= 10_000_000 ? 'april.csv' : 'march.csv') });
		check.add(ids('5'), ['accountId']);
		const issues = check.add(chunkOf([{ accountId: '5' }], 10_000_007), ['accountId']);
		expect(issues.map(messageText)).toEqual(['april.csv, row 7: Account ID 5 is used by march.csv, row 2 already']);
	});
	it('MAP-7: as many findings as values that came before, however the rows are cut into chunks', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('', 'a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 30 }),
				fc.integer({ min: 1, max: 7 }),
				(values, size) => {
					const filled = values.filter((v) => v !== '');
					const check = new UniqueCheck();
					let found = 0;
					for (let at = 0; at < values.length; at += size)
						found += check.add(
							chunkOf(
								values.slice(at, at + size).map((v) => ({ accountId: v })),
								at + 2
							),
							['accountId']
						).length;
					expect(found).toBe(filled.length - new Set(filled).size);
				}
			)
		);
	});
});
