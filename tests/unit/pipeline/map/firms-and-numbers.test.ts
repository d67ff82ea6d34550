import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { messageText } from '#domain/messages/index';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';
import { nameCase } from '#workers/pipeline/values/names/name-case';

const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;
function read(headers: string[], cells: string[][]) {
	const mapping = proposeMapping(headers, cells);
	return { mapping, columns: applyMapping(chunkOf(cells), mapping).columns };
}
const PEOPLE = ['Ann Smith', 'Bob Jones', 'Carol Hara', 'Dan Lee', 'Eve Park', 'Fay Wu'].map((name, i) => [name, `p${i}@orion.com`]);

describe('firms in a column of names', () => {
	it('MAP-3: a firm among people is not taken apart; it is the name, and the company where the row names none', () => {
		for (const firm of [
			'ACME Inc.',
			'Nordwind Logistics GmbH',
			'Müller & Söhne KG',
			'Studio Rossi S.r.l.',
			'Delta Tools LLC',
			'Smith, Jones & Partners',
			'Miller, Brown and Sons',
			'株式会社山田製作所'
		]) {
			const { columns } = read(['Name', 'Email'], [...PEOPLE, [firm, 'info@acme.com']]);
			const last = (field: 'firstName' | 'lastName' | 'fullName' | 'company') => columns.get(field)?.at(-1);
			expect([last('firstName'), last('lastName'), last('fullName'), last('company')], firm).toEqual([null, firm, firm, firm]);
		}
		const { columns } = read(
			['Name', 'Email', 'Company'],
			[...PEOPLE.map((p) => [...p, 'Orion']), ['ACME Inc.', 'info@acme.com', 'Orion']]
		);
		expect([columns.get('lastName')?.at(-1), columns.get('company')?.at(-1)]).toEqual(['ACME Inc.', 'Orion']);
	});

	it('MAP-1, MAP-3: a "Name" of firms and people names both; only one of firms alone is a company', () => {
		const firms = ['ACME Inc.', 'Nordwind Logistics GmbH', 'Delta Tools LLC', 'Harbor Foods Ltd'];
		const cells = [...firms, 'Ann Smith', 'Bob Jones'].map((name, i) => [name, `p${i}@orion.com`]);
		const { mapping, columns } = read(['Name', 'Email'], cells);
		expect([mappedField(mapping[0]!), mapping[0]!.warning?.code]).toEqual(['fullName', 'contentIsOther']);
		expect(columns.get('company')).toEqual([...firms, null, null]);
		expect(columns.get('firstName')?.slice(-2)).toEqual(['Ann', 'Bob']);
		expect(mappedField(read(['Name', 'Email'], cells.slice(0, 4)).mapping[0]!)).toBe('company');
	});

	it('MAP-3: people who are called as firms are stay people', () => {
		for (const [person, first, last] of [
			['Suresh KG', 'Suresh', 'KG'],
			['Arun AS', 'Arun', 'AS'],
			['Tom Bank', 'Tom', 'Bank'],
			['Mary Service', 'Mary', 'Service'],
			['Group, Ann', 'Ann', 'Group']
		] as const) {
			const { columns } = read(['Name', 'Email'], [...PEOPLE, [person, 'x@orion.com']]);
			expect([columns.get('firstName')?.at(-1), columns.get('lastName')?.at(-1)], person).toEqual([first, last]);
			expect(columns.get('company')?.at(-1) ?? null).toBeNull();
		}
	});
});

describe('what stands in the wrong place', () => {
	it('MAP-3: an address alone in a column of names is the email of a row that has none, and is never cased as a name', () => {
		const { columns } = read(
			['Contact', 'Company'],
			[...PEOPLE.map(([name, email]) => [`${name} <${email}>`, 'Orion']), ['bob@delta.com', 'Delta']]
		);
		expect([columns.get('fullName')?.at(-1), columns.get('email')?.at(-1)]).toEqual([null, 'bob@delta.com']);
		expect(nameCase('bob@delta.com', 'full')).toBe('bob@delta.com');
	});

	it('VAL-1: the full name of parts in other scripts is cased as its parts are', () => {
		expect(read(['First Name', 'Last Name', 'Email'], [['макс', 'ИВАНОВ', 'max@orion.com']]).columns.get('fullName')).toEqual([
			'Макс Иванов'
		]);
	});

	it('MAP-1: "Alta" and "Baja" in an "Estado" say who is in and who left, not a place', () => {
		const cells = ['Alta', 'Baja', 'Alta'].map((v, i) => [...PEOPLE[i]!, v]);
		expect(mappedField(read(['Nombre completo', 'Email', 'Estado'], cells).mapping[2]!)).toBe('leadStatus');
	});
});

describe('states by their codes of ISO 3166-2', () => {
	it('MAP-1, VAL-1: DE-NW, US-CA and AT-9 are states, also where the header could be of a city or a country', () => {
		const codes = ['DE-NW', 'US-CA', 'AT-9'];
		for (const header of ['Region', 'State', 'Location']) {
			const { mapping, columns } = read(
				['Name', 'Email', header],
				codes.map((code, i) => [...PEOPLE[i]!, code])
			);
			expect([header, mappedField(mapping[2]!), mapping[2]!.warning?.code]).toEqual([header, 'state', undefined]);
			expect(mapping[2]!.confidence).toBeGreaterThan(0.9);
			expect(columns.get('state')).toEqual(codes);
		}
		// A column of countries stays one, also where some are said by a part of them.
		const { mapping } = read(
			['Name', 'Email', 'Location'],
			['DE-NW', 'France', 'AT-9'].map((code, i) => [...PEOPLE[i]!, code])
		);
		expect(mappedField(mapping[2]!)).not.toBe('state');
	});
});

describe('countries by their numbers', () => {
	it('VAL-1, MAP-1: a column of ISO numbers is read as countries, also where a spreadsheet cut a zero off', () => {
		const { mapping, columns } = read(
			['Name', 'Email', 'Country Code', 'Phone'],
			['840', '276', '036', '40', '392'].map((code, i) => [...PEOPLE[i]!, code, '212 555 0143'])
		);
		expect(columns.get('country')).toEqual(['US', 'DE', 'AU', 'AT', 'JP']);
		expect(mapping[2]!.warning).toBeUndefined();
		expect(messageText(mapping[2]!.reason)).toContain('ISO 3166');
	});

	it('MAP-1: calling codes are none', () => {
		for (const codes of [
			['1', '44', '49'],
			['372', '372', '372'],
			['420', '421', '48']
		]) {
			const { mapping } = read(
				['Name', 'Email', 'Country Code', 'Phone'],
				codes.map((code, i) => [...PEOPLE[i]!, code, '212 555 0143'])
			);
			expect(mapping[2]!.reader, codes.join()).not.toBe('numericCountry');
			expect(mappedField(mapping[1]!)).toBe('email');
		}
	});
});

describe('tables side by side', () => {
	const beside = (headers: string[]) => {
		const cells = [
			['Ann Smith', 'ann@orion.com', '212 555 0143', '', 'Eve Park', 'eve@park.kr', ''],
			['Bob Jones', 'bob@delta.com', '', '', 'Fay Wu', 'fay@wu.com', '415 555 0100']
		];
		return read(headers, cells);
	};

	it('FIL-2, MAP-1: people of a second table beside the first are not mixed with those of the rows on the left, and that is said', () => {
		const { mapping, columns } = beside(['Name', 'Email', 'Phone', 'Column 4', 'Name', 'Email', 'Phone']);
		expect(columns.get('fullName')).toEqual(['Ann Smith', 'Bob Jones']);
		expect([columns.get('phone1'), columns.has('phone2')]).toEqual([['212 555 0143', null], false]);
		expect([...columns.keys()].filter((f) => f.startsWith('custom:'))).toEqual([]);
		expect(mapping.slice(4).map((m) => [m.target.kind, m.warning?.code])).toEqual(
			Array.from({ length: 3 }, () => ['exclude', 'excludedBeside'])
		);
		expect(messageText(mapping[4]!.warning!)).toContain('second table');
	});

	it('FIL-2, MAP-1: nor are those of a table with columns of other names', () => {
		const { mapping, columns } = beside(['Name', 'Email', 'Phone', 'Column 4', 'Speaker', 'Speaker email', 'Fee']);
		const speakers = proposeMapping(
			['Name', 'Email', 'Column 3', 'Attendee', 'Attendee email'],
			[['Ann Smith', 'ann@harbor.com', '', 'Bob Jones', 'bob@pier.com']]
		);
		expect(speakers.slice(3).map((m) => m.warning?.code)).toEqual(['excludedBeside', 'excludedBeside']);
		expect(columns.get('fullName')).toEqual(['Ann Smith', 'Bob Jones']);
		expect(mapping).toHaveLength(7);
	});

	it('MAP-2: a blank column alone parts no table, and names that stand twice without one are of one table', () => {
		expect(
			beside(['Name', 'Email', 'Phone', 'Column 4', 'Assistant', 'Assistant email', 'Fax']).mapping.some(
				(m) => m.warning?.code === 'excludedBeside'
			)
		).toBe(false);
		expect(
			beside(['Name', 'Email', 'Phone', 'Note', 'Name', 'Email', 'Phone']).mapping.some((m) => m.warning?.code === 'excludedBeside')
		).toBe(false);
	});
});
