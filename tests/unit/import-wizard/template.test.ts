import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { emptyTable, tableFields } from '#domain/contacts/table-definition';
import { templateCsv } from '#domain/imports/template';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { moved, withPrimaryKey, withRule } from '#lib/state/settings/settings-table';

const custom = [{ id: 'custom:booth' as const, label: 'Booth', type: 'choice' as const, choices: ['Hall 1', 'Hall 2'] }];
const header = (csv: string): string[] =>
	csv
		.replace(/^\ufeff/, '')
		.split('\r\n')[0]!
		.split(',');

describe('table definition', () => {
	it('MAP-7, AC-5: without changes the template has the columns that it always had', () => {
		const usual = readFileSync(new URL('../../../static/samples/template.csv', import.meta.url), 'utf8')
			.replace(/^\ufeff/, '')
			.split(/\r?\n/)[0]!
			.split(',');
		expect(header(templateCsv(emptyTable(), [], 'emailAndName')).map((h) => h.replace('Phone 1', 'Phone'))).toEqual(usual);
	});
	it('MAP-7: required, unique and own fields are in the template, in the table’s order, within their lengths', () => {
		let table = withRule(emptyTable(), 'accountId', { unique: true, required: true, maxLength: 4 });
		table = withRule(table, 'linkedin', { required: true });
		const csv = templateCsv(table, custom, 'emailAndName');
		// A rule moves nothing: the order is the usual one until somebody makes another.
		const at = header(csv).indexOf('Account ID');
		expect(at).toBeGreaterThan(header(csv).indexOf('LinkedIn'));
		expect(header(csv).slice(0, 3)).toEqual(['First Name', 'Last Name', 'Email']);
		expect(header(csv)).toContain('LinkedIn');
		expect(header(templateCsv(moved(table, custom, 'firstName', -1), custom, 'emailAndName'))[0]).toBe('First Name');
		expect(header(csv)).toContain('Booth');
		expect(csv.split('\r\n')[1]).toMatch(/,A-10(,|$)/);
		expect(csv).toContain('Hall 1');
	});
	it('MAP-7: a rule on a usual field leaves it in its place, and the primary key is in the template', () => {
		const usual = header(templateCsv(emptyTable(), [], 'emailAndName'));
		expect(header(templateCsv(withRule(emptyTable(), 'company', { maxLength: 80 }), [], 'emailAndName'))).toEqual(usual);
		expect(header(templateCsv(withPrimaryKey(emptyTable(), 'accountId'), [], 'emailAndName'))).toEqual([...usual, 'Account ID']);
	});
	it('IMP-3, MAP-7: where a field is required or short, the sample rows have a value that passes its rule', () => {
		let table = withRule(emptyTable(), 'state', { required: true });
		table = withRule(table, 'email', { maxLength: 20 });
		table = withRule(table, 'country', { maxLength: 2 });
		const csv = templateCsv(table, [], 'emailAndName');
		const rows = csv
			.split('\r\n')
			.slice(1, 3)
			.map((line) => line.split(','));
		const column = (name: string): (string | undefined)[] => rows.map((r) => r[header(csv).indexOf(name)]);
		expect(column('State/Province')).toEqual(['Berlin', 'NY']);
		expect(column('Email')).toEqual(['maria@example.com', 'james@example.org']);
		expect(column('Country')).toEqual(['DE', 'US']);
	});
	it('MAP-7: a field moves one place and keeps its rule; the ends stay', () => {
		const table = withRule(emptyTable(), 'email', { required: true });
		const before = tableFields(table, custom).map((f) => f.id);
		expect(before).toEqual(tableFields(emptyTable(), custom).map((f) => f.id));
		const up = moved(table, custom, 'email', -1);
		const ids = tableFields(up, custom).map((f) => f.id);
		expect(ids.indexOf('email')).toBe(before.indexOf('email') - 1);
		expect(tableFields(up, custom).find((f) => f.id === 'email')?.required).toBe(true);
		expect(moved(up, custom, ids[0]!, -1)).toBe(up);
		expect(moved(table, custom, 'nothing' as never, 1)).toBe(table);
	});
	it('MAP-7: a required field without a column blocks the next step and says so', () => {
		const table = withRule(emptyTable(), 'industry', { required: true });
		expect(mappingProblems([], 'emailOrPhone', table)).toContainEqual({ code: 'requiredUnmapped', params: { field: 'Industry' } });
	});
});
