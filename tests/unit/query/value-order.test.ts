import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { atOnce } from '#workers/query/in-pieces';
import { valueRanks } from '#workers/query/value-order';

/** The values in ascending order, those of one rank together. */
function ordered(field: FieldId, ...values: string[]): string[][] {
	const { ranks, kinds } = atOnce(valueRanks(field, values));
	return Array.from({ length: kinds }, (_, k) => values.filter((_, i) => ranks[i] === k));
}

describe('CON-1: the order of the values of a field', () => {
	it('is that of people, not of letters: capitals and accents make no difference, numbers are numbers', () => {
		expect(ordered('city', 'Zürich', 'évora', 'Essen', 'Évora')).toEqual([['Essen'], ['évora', 'Évora'], ['Zürich']]);
		expect(ordered('companySize', '1,001-5,000', '51-200', '11-50', '201-500')).toEqual([
			['11-50'],
			['51-200'],
			['201-500'],
			['1,001-5,000']
		]);
		expect(ordered('visits', '12', '3', 'many', '-1')).toEqual([['-1'], ['3'], ['12'], ['many']]);
		expect(ordered('custom:hall', '10', '9b', '9a')).toEqual([['9a'], ['9b'], ['10']]);
		expect(ordered('custom:hall', '10', '9', 'North')).toEqual([['10'], ['9'], ['North']]);
	});

	it('is that of what is shown: countries by their names, web addresses without their beginning', () => {
		expect(ordered('country', 'DE', 'AT', 'CH', 'Atlantis')).toEqual([['Atlantis'], ['AT'], ['DE'], ['CH']]);
		expect(ordered('website', 'https://www.b.com', 'http://c.com', 'https://a.com')).toEqual([
			['https://a.com'],
			['https://www.b.com'],
			['http://c.com']
		]);
	});

	it('is none of numbers where phones stand in one', () => {
		expect(ordered('phone1', '030 9', '0151 1', '0049 2')).toEqual([['0049 2'], ['0151 1'], ['030 9']]);
	});
});
