import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { STANDARD_FIELDS } from '#domain/fields';
import { exportContacts, type ContactExportOptions, type ExportRow } from '#workers/export/contacts';

const ROWS: ExportRow[] = [
	{
		externalId: 'mu-1',
		values: {
			firstName: 'Jürgen',
			lastName: 'Müller',
			fullName: 'Jürgen Müller',
			email: 'j@nordwind.de',
			phone1: '+493012345678',
			postalCode: '01067',
			city: 'Dresden',
			country: 'DE',
			leadSource: 'Trade Show',
			notes: '=1+1',
			'custom:booth': '12/5'
		},
		score: 92,
		tier: 'A',
		keyFactors: ['Senior Role', 'High ICP Fit']
	},
	{
		externalId: 'mu-2',
		values: { lastName: '山田', email: 'y@jp.co', city: 'New York', state: 'NY', country: 'US', company: 'Acme, Inc.' },
		score: null,
		tier: 'unscored',
		keyFactors: []
	}
];
const options: ContactExportOptions = {
	spreadsheetSafe: true,
	bom: true,
	report: false,
	customFields: [{ id: 'custom:booth', label: 'Booth', type: 'text' }]
};
const csv = async (blob: Blob) =>
	Papa.parse<Record<string, string>>((await blob.text()).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

describe('full export', () => {
	it('FIL-6: every field with a value under its own label, in screen order, then the score', async () => {
		const got = await exportContacts(ROWS, 'csv', options);
		expect(got).toMatchObject({ rows: 2, neutralised: 1 });
		const rows = await csv(got.blob);
		expect(Object.keys(rows[0]!)).toEqual([
			'First Name',
			'Last Name',
			'Full Name',
			'Email',
			'Phone 1',
			'Company',
			'City',
			'State/Province',
			'Postal Code',
			'Country',
			'Lead Source',
			'Notes',
			'Booth',
			'Lead Score',
			'Lead Tier',
			'Key Scoring Factors'
		]);
		expect(rows[0]).toMatchObject({
			'Phone 1': '+493012345678',
			'Postal Code': '01067',
			Notes: "'=1+1",
			Booth: '12/5',
			'Lead Score': '92',
			'Lead Tier': 'Tier A (Hot Lead)',
			'Key Scoring Factors': 'Senior Role, High ICP Fit'
		});
		expect(rows[1]).toMatchObject({ 'Last Name': '山田', Company: 'Acme, Inc.', 'Lead Score': '', 'Lead Tier': 'Unscored' });
	});
	it('FIL-6: labels are those that import knows', async () => {
		const labels = new Set<string>(STANDARD_FIELDS.map((f) => f.label));
		const [header] = Papa.parse<string[]>(
			await (
				await exportContacts([{ ...ROWS[0]!, values: Object.fromEntries(STANDARD_FIELDS.map((f) => [f.id, 'x'])) }], 'csv', {
					...options,
					bom: false
				})
			).blob.text()
		).data;
		expect(header!.slice(0, -3).every((h) => labels.has(h))).toBe(true);
		expect(new Set(header).size).toBe(STANDARD_FIELDS.length + 3);
	});
	it('FIL-6: custom labels never make two columns of one name', async () => {
		const customFields = [
			{ id: 'custom:a', label: 'Lead Score', type: 'text' },
			{ id: 'custom:b', label: 'Email', type: 'text' }
		] as const;
		const got = await exportContacts([{ ...ROWS[0]!, values: { email: 'a@b.com', 'custom:a': '1', 'custom:b': '2' } }], 'csv', {
			...options,
			bom: false,
			customFields
		});
		expect((await got.blob.text()).split('\r\n')[0]).toBe('Email,Lead Score 2,Email 2,Lead Score,Lead Tier,Key Scoring Factors');
	});
	it('FIL-6, MAP-6: own fields stand in their order in the table, wherever their values are found first', async () => {
		const customFields = (['c', 'a', 'b'] as const).map((n) => ({
			id: `custom:${n}` as const,
			label: n.toUpperCase(),
			type: 'text' as const
		}));
		const got = await exportContacts(
			[{ ...ROWS[0]!, values: { 'custom:old': '4', 'custom:b': '2', 'custom:a': '1', email: 'a@b.com', 'custom:c': '3' } }],
			'csv',
			{ ...options, bom: false, customFields }
		);
		expect((await got.blob.text()).split('\r\n')[0]).toBe('Email,C,A,B,old,Lead Score,Lead Tier,Key Scoring Factors');
	});

	it('FIL-6: JSON keeps types and hostile labels', async () => {
		const got = await exportContacts([{ ...ROWS[0]!, values: { email: 'a@b.com', 'custom:x': 'polluted' } }], 'json', {
			...options,
			customFields: [{ id: 'custom:x', label: '__proto__', type: 'text' }]
		});
		const text = await got.blob.text();
		expect(text).toContain('"__proto__":"polluted"');
		expect(JSON.parse(text)[0]).toMatchObject({ Email: 'a@b.com', 'Lead Score': 92, 'Lead Tier': 'Tier A (Hot Lead)' });
		expect(JSON.parse(await (await exportContacts([], 'json', options)).blob.text())).toEqual([]);
	});
	it('FIL-6: rows may come one by one, with the fields said before', async () => {
		async function* slowly() {
			for (const row of ROWS) yield row;
		}
		const got = await exportContacts(slowly(), 'csv', { ...options, bom: false, fields: ['email', 'firstName'] });
		expect(await got.blob.text()).toBe(
			'First Name,Email,Lead Score,Lead Tier,Key Scoring Factors\r\nJürgen,j@nordwind.de,92,Tier A (Hot Lead),"Senior Role, High ICP Fit"\r\n,y@jp.co,,Unscored,\r\n'
		);
	});
	it('FIL-6: no contacts give a header alone', async () => {
		const got = await exportContacts([], 'csv', { ...options, bom: false });
		expect(await got.blob.text()).toBe('Lead Score,Lead Tier,Key Scoring Factors\r\n');
		expect(got.rows).toBe(0);
	});
});

describe('scoring report', () => {
	it('SCO-8: the columns to the letter', async () => {
		const got = await exportContacts(ROWS, 'csv', { ...options, bom: false, report: true });
		expect(await got.blob.text()).toBe(
			'Contact ID,Name,Email,Company,Job Title,Industry,Location,Original Source,AI Lead Score (0-100),Lead Score Category,Key Scoring Factors\r\n' +
				'mu-1,Jürgen Müller,j@nordwind.de,,,,"Dresden, Germany",Trade Show,92,Tier A (Hot Lead),"Senior Role, High ICP Fit"\r\n' +
				'mu-2,山田,y@jp.co,"Acme, Inc.",,,"New York, NY, United States",,,Unscored,\r\n'
		);
	});
	it('SCO-8, SCO-4: the same as XLSX, in the other scheme', async () => {
		const got = await exportContacts(ROWS, 'xlsx', { ...options, report: true, tierScheme: 'numbers' });
		const [header, first, second] = utils.sheet_to_json<string[]>(Object.values(read(await got.blob.arrayBuffer()).Sheets)[0]!, {
			header: 1
		});
		expect(header).toHaveLength(11);
		expect(first!.slice(7)).toEqual(['Trade Show', 92, 'Tier 1 (Hot Leads)', 'Senior Role, High ICP Fit']);
		expect(second![9]).toBe('Unscored/Low Fit');
	});
});
