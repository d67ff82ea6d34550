import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { applyMapping, proposeMapping, splitAddress, splitPlace } from '#workers/pipeline/map/index';

describe('one-column addresses', () => {
	it.each([
		['12 Main St, Springfield, IL 62701, USA', '12 Main St', 'Springfield', 'IL', '62701', 'USA'],
		['12 Main St, Apt 4, Springfield, Illinois 62701-1234', '12 Main St, Apt 4', 'Springfield', 'Illinois', '62701-1234', null],
		['12 Main St\nSpringfield, IL 62701', '12 Main St', 'Springfield', 'IL', '62701', null],
		['1 Main St, Austin, TX', '1 Main St', 'Austin', 'TX', null, null],
		['9 King St W, Toronto, ON M5H 1J9, Canada', '9 King St W', 'Toronto', 'ON', 'M5H 1J9', 'Canada'],
		['5 George St, Sydney NSW 2000, Australia', '5 George St', 'Sydney', 'NSW', '2000', 'Australia'],
		['7 Quay Road, London SW1A 2AA, UK', '7 Quay Road', 'London', null, 'SW1A 2AA', 'UK'],
		['Hafenstr. 5, 10115 Berlin, Germany', 'Hafenstr. 5', 'Berlin', null, '10115', 'Germany'],
		['Hafenstr. 5, 10115 Berlin', 'Hafenstr. 5', 'Berlin', null, '10115', null],
		['Hafenstr. 5, D-10115 Berlin', 'Hafenstr. 5', 'Berlin', null, '10115', 'DE'],
		['Hafenstr. 5, D-10115 Berlin, Germany', 'Hafenstr. 5', 'Berlin', null, '10115', 'Germany'],
		['Brīvības 5, LV-1001 Rīga', 'Brīvības 5', 'Rīga', null, 'LV-1001', null],
		['Kade 1, 1015 CJ Amsterdam', 'Kade 1', 'Amsterdam', null, '1015 CJ', null],
		['1 Rua Nova, 1000-100 Lisboa, Portugal', '1 Rua Nova', 'Lisboa', null, '1000-100', 'Portugal'],
		['1 Elm St  Apt 2  Salem  OR  97301  US', '1 Elm St, Apt 2', 'Salem', 'OR', '97301', 'US'],
		['1 Rua Nova, Lisbon, Portugal', '1 Rua Nova', 'Lisbon', null, null, 'Portugal']
	])('MAP-3: %s', (text, street, city, state, postalCode, country) => {
		expect(splitAddress(text)).toEqual({ street, city, state, postalCode, country });
	});

	it.each(['12 Main St', '12 Main St, Floor 2', 'Rue 5, Paris', 'Hafen GmbH, Tom Berg', '', ',', '10115 Berlin'])(
		'MAP-3: "%s" stays whole',
		(text) => {
			expect(splitAddress(text)).toBeNull();
		}
	);

	it('MAP-3: beside a state and a country of the file, such an address is taken apart where they say the same', () => {
		const headers = ['Email Address', 'Address', 'CC', 'REGION'];
		const address = '1 Elm St  Salem  OR  97301  US';
		const cells = [
			['a@x.com', address, '', ''],
			['b@x.com', address, 'us', 'OR'],
			['c@x.com', address, 'US', 'TX']
		];
		const mapping = proposeMapping(headers, cells).map((m) =>
			m.index === 0 ? m : { ...m, target: { kind: 'field' as const, field: (['email', 'street', 'country', 'state'] as const)[m.index]! } }
		);
		const chunk = { firstRow: 1, rowNumbers: Uint32Array.of(1, 2, 3), cells } as unknown as SourceChunk;
		const { columns } = applyMapping(chunk, mapping);
		const of = (field: FieldId) => [0, 1, 2].map((i) => columns.get(field)?.[i] ?? '');
		expect(of('street')).toEqual(['1 Elm St', '1 Elm St', address]);
		expect(of('city')).toEqual(['Salem', 'Salem', '']);
		expect(of('state')).toEqual(['OR', 'OR', 'TX']);
	});

	it('MAP-3: "City, Country" and "City, State"', () => {
		expect(splitPlace('Paris, France')).toEqual({ city: 'Paris', state: null, country: 'France' });
		expect(splitPlace('Austin, TX')).toEqual({ city: 'Austin', state: 'TX', country: null });
		expect(splitPlace('Austin, TX, USA')).toEqual({ city: 'Austin', state: 'TX', country: 'USA' });
		expect(splitPlace('London')).toBeNull();
		expect(splitPlace('Berg, Tom')).toBeNull();
	});

	it('MAP-3: no word is ever lost', () => {
		const part = fc.constantFrom(
			'12 Main St',
			'Apt 4',
			'Springfield',
			'IL 62701',
			'62701',
			'IL',
			'USA',
			'Germany',
			'10115 Berlin',
			'London SW1A 2AA',
			'Sydney NSW 2000',
			'Paris',
			'',
			'ON M5H 1J9',
			'Kai 7'
		);
		const words = (text: string) =>
			text
				.split(/[\s,]+/)
				.filter(Boolean)
				.sort();
		fc.assert(
			fc.property(fc.array(part, { maxLength: 6 }), (list) => {
				const text = list.join(', ');
				const found = splitAddress(text);
				if (!found) return;
				expect(
					words(
						Object.values(found)
							.filter((v) => v !== null)
							.join(' ')
					)
				).toEqual(words(text));
				expect(found.street).not.toBe('');
			})
		);
	});
});
