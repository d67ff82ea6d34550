import { describe, expect, it } from 'vitest';
import { exportContacts } from '#workers/export/contacts';
import { collect, fixture, inspected, memory, readAll, refused } from './source';

const table = async (text: string) => {
	const source = memory(text, 'list.json');
	const { headers } = await inspected(source);
	const { rows, numbers } = await readAll(source);
	return { headers, rows, numbers };
};
const problem = async (text: string) => {
	const { code, params } = await refused(memory(text, 'list.json'));
	return params['record'] === undefined ? code : `${code} ${params['record']}`;
};

describe('JSON', () => {
	it('IMP-4: objects in an array, one a line, or in an array within an object are rows, whatever the file is called', async () => {
		const want = {
			headers: ['Name', 'Email'],
			rows: [
				['Ana', 'a@x.de'],
				['', 'b@x.de']
			],
			numbers: [1, 2]
		};
		const two = ['{"Name":"Ana","Email":"a@x.de"}', '{"Email":"b@x.de"}'];
		expect(await table(`[${two.join(',\n')}]`)).toEqual(want);
		expect(await table(two.join('\n'))).toEqual(want);
		expect(await table(`{"batch":"b-1","total":2,"contacts":[${two.join()}]}`)).toEqual(want);
		expect(await table('{"batch":"b-1","records":[{"externalId":"mu-1","fields":{"email":"a@x.de"}}]}')).toEqual({
			headers: ['externalId', 'email'],
			rows: [['mu-1', 'a@x.de']],
			numbers: [1]
		});
		expect(await table('{"name":"Ana","email":"a@x.de","phones":[{"number":"1"},{"number":"2"}]}')).toEqual({
			headers: ['name', 'email', 'phones number', 'phones number 2'],
			rows: [['Ana', 'a@x.de', '1', '2']],
			numbers: [1]
		});
		expect((await inspected(fixture('data.csv'))).read.format).toBe('json');
	});

	it('FIL-2: numbers are kept to the digit, and no value is lost: nested ones by their way, lists side by side', async () => {
		expect(
			await table(
				'[{"phone":4915123456789012345678,"zip":01067,"rate":1.50,"ok":true,"none":null,"tags":["a","b"],"more":["c, d","e"],"address":{"city":"Ulm"},"quote":"a \\"b\\" } {"}]'
			)
		).toEqual({
			headers: ['phone', 'zip', 'rate', 'ok', 'none', 'tags', 'more', 'address city', 'quote'],
			rows: [['4915123456789012345678', '01067', '1.50', 'true', '', 'a, b', 'c, d; e', 'Ulm', 'a "b" } {']],
			numbers: [1]
		});
	});

	it('FIL-4: what is cut off, broken or no list of records is refused with the record where it ends', async () => {
		expect(await problem('[{"email":"a@x.de"},{"email":"b@x')).toBe('jsonBroken 2');
		expect(await problem('[{"email":"a@x.de"},{"email" "b"}]')).toBe('jsonBroken 2');
		expect(await problem('[{"email":"a@x.de"}] hello')).toBe('jsonBroken 2');
		expect(await problem(`[{"a":${'['.repeat(100_000)}`)).toBe('jsonBroken 1');
		// None of these may take longer than it is long: brackets at a depth, one name again and again.
		expect(await problem(`[{"a":${'['.repeat(400_000)}${'[]'.repeat(400_000)}`)).toBe('jsonBroken 1');
		expect(await problem(`[{"a":[${'{"b":1},'.repeat(200_000)}{"b":1}]}]`)).toBe('tooManyColumns');
		for (const text of [
			'[]',
			'{}',
			'["a@x.de"]',
			'[["Name"],["Ana"]]',
			'{"muster":"recipe","mapping":[{"header":"email"}]}',
			'{"compilerOptions":{"strict":true}}'
		])
			expect(await problem(text), text).toBe('jsonNoRecords');
		expect(await problem(`[{${Array.from({ length: 501 }, (_, i) => `"k${i}":1`).join()}}]`)).toBe('tooManyColumns');
		expect(await table('[{"__proto__":"x","constructor":"y","email":"a@x.de"},{}]')).toMatchObject({
			headers: ['__proto__', 'constructor', 'email'],
			rows: [['x', 'y', 'a@x.de']]
		});
	});

	it('FIL-5, FIL-6: an export of our own is read back as it was written, over the ends of pieces too', async () => {
		const values = (i: number) => ({ fullName: `Zoë "O" ${i} 🎉`, email: `p${i}@x.de`, notes: `${'é, '.repeat(200)}\n{[${i}` });
		const rows = Array.from({ length: 2500 }, (_, i) => ({
			externalId: `mu-${i}`,
			values: values(i),
			score: i % 100,
			tier: 'A' as const,
			keyFactors: []
		}));
		const { blob } = await exportContacts(rows, 'json', { spreadsheetSafe: true, bom: true, report: false });
		const source = memory(new Uint8Array(await blob.arrayBuffer()), 'contacts.json');
		const { read, headers } = await inspected(source);
		const got = await collect(source, read);
		expect(source.size).toBeGreaterThan(1_100_000);
		expect(headers.slice(0, 3)).toEqual(['Full Name', 'Email', 'Notes']);
		expect(got.last).toMatchObject({ kind: 'end', rows: 2500 });
		expect(got.rows.map((r) => r.slice(0, 3))).toEqual(rows.map((_, i) => Object.values(values(i))));
	});
});
