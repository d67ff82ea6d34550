import { describe, expect, it } from 'vitest';
import type { Column, ContactChunk } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import { normalizeChunk } from '#workers/pipeline/normalize/index';
import type { NormalizeOptions } from '#workers/pipeline/stages';

const options = (more: Partial<NormalizeOptions> = {}): NormalizeOptions => ({
	defaultCountry: 'US',
	customFields: [],
	off: new Set(),
	dateOrders: {},
	...more
});
const chunkOf = (columns: Partial<Record<FieldId, Column>>): ContactChunk => {
	const entries = Object.entries(columns) as [FieldId, Column][];
	return { rowNumbers: Uint32Array.from(entries[0]?.[1] ?? [], (_, i) => i + 2), columns: new Map(entries) };
};
const clean = (columns: Partial<Record<FieldId, Column>>, more?: Partial<NormalizeOptions>): Record<string, Column> =>
	Object.fromEntries(normalizeChunk(chunkOf(columns), options(more)).chunk.columns);

describe('normalizeChunk', () => {
	it('VAL-1: cleans every kind of field', () => {
		expect(
			clean({
				firstName: [' MARY  ANN '],
				lastName: ['DE LA CRUZ'],
				email: ['Ann Lee <Ann@Example.COM>'],
				phone1: ['0511/123456'],
				phone1Type: ['Cell'],
				company: ['  ACME   corp '],
				website: ['Acme.com/'],
				annualRevenue: ['$1.2M'],
				country: ['Deutschland'],
				tags: ['vip; trade show,VIP'],
				createdDate: ['3/25/2024'],
				notes: ['one \r\n two'],
				jobTitle: ['N/A'],
				city: [''],
				visits: ['1,024']
			})
		).toEqual({
			firstName: ['Mary Ann'],
			lastName: ['de la Cruz'],
			email: ['ann@example.com'],
			phone1: ['+49511123456'],
			phone1Type: ['mobile'],
			company: ['ACME corp'],
			website: ['https://acme.com'],
			annualRevenue: ['1200000'],
			country: ['DE'],
			tags: ['vip, trade show'],
			createdDate: ['2024-03-25'],
			notes: ['one\ntwo'],
			jobTitle: [null],
			city: [null],
			visits: ['1024']
		});
	});

	it('VAL-1: a phone is read by the country of its row, else by the default', () => {
		const out = clean(
			{ phone1: ['0511 123456', '0511 123456', '(415) 555-2671', '020 7946 0958'], country: ['Germany', '', null, 'Atlantis'] },
			{ defaultCountry: 'US' }
		);
		expect(out['phone1']).toEqual(['+49511123456', '0511 123456', '+14155552671', '020 7946 0958']);
		expect(out['country']).toEqual(['DE', null, null, 'Atlantis']);
		expect(clean({ phone1: ['020 7946 0958'] }, { defaultCountry: 'GB' })['phone1']).toEqual(['+442079460958']);
	});

	it('VAL-1: a state becomes a code only where its country has such codes, or is blank', () => {
		const out = clean({ state: ['California', 'california', 'Bayern', 'Victoria'], country: ['USA', '', 'Germany', 'Australia'] });
		expect(out['state']).toEqual(['CA', 'CA', 'Bayern', 'VIC']);
	});

	it('VAL-1: counts changes per field and step, with before and after of the first five', () => {
		const { changes } = normalizeChunk(
			chunkOf({ email: ['A@X.COM', 'b@x.com', ' C@x.com'], company: Array.from({ length: 3 }, () => 'Acme') }),
			options()
		);
		expect(changes).toEqual([
			{ field: 'email', normalizerId: 'spaces', changed: 1, samples: [{ row: 4, before: ' C@x.com', after: 'C@x.com' }] },
			{
				field: 'email',
				normalizerId: 'email',
				changed: 2,
				samples: [
					{ row: 2, before: 'A@X.COM', after: 'a@x.com' },
					{ row: 4, before: 'C@x.com', after: 'c@x.com' }
				]
			}
		]);
		const many = normalizeChunk(chunkOf({ jobTitle: Array.from({ length: 9 }, () => '-') }), options());
		expect(many.changes).toMatchObject([
			{ field: 'jobTitle', normalizerId: 'placeholder', changed: 9, samples: [{ row: 2, before: '-', after: '' }, {}, {}, {}, {}] }
		]);
	});

	it('VAL-1: a step that is off for a field is off there only', () => {
		const off = new Set(['firstName/name-case']);
		expect(clean({ firstName: ['ANN'], lastName: ['LEE'] }, { off })).toEqual({ firstName: ['ANN'], lastName: ['Lee'] });
	});

	it('VAL-1: leaves the chunk that it was given as it was', () => {
		const given = chunkOf({ firstName: [' ANN ', ''], country: ['usa', null] });
		normalizeChunk(given, options());
		expect(Object.fromEntries(given.columns)).toEqual({ firstName: [' ANN ', ''], country: ['usa', null] });
	});

	it('VAL-1: custom fields by their type', () => {
		const customFields: CustomField[] = [
			{ id: 'custom:optIn', label: 'Opt-in', type: 'yesNo' },
			{ id: 'custom:size', label: 'Size', type: 'choice', choices: ['Small', 'Großkunde'] },
			{ id: 'custom:rating', label: 'Rating', type: 'number' },
			{ id: 'custom:on', label: 'On', type: 'date' },
			{ id: 'custom:site', label: 'Site', type: 'url' }
		];
		const out = clean(
			{
				'custom:optIn': ['TRUE', 'maybe'],
				'custom:size': ['small', 'grosskunde'],
				'custom:rating': ['4.125', '4.5'],
				'custom:on': ['05/03/2024', '2024-03-05'],
				'custom:site': ['Acme.com', 'acme']
			},
			{ customFields, dateOrders: { 'custom:on': 'dmy' } }
		);
		expect(out).toEqual({
			'custom:optIn': ['yes', 'maybe'],
			'custom:size': ['Small', 'grosskunde'],
			'custom:rating': ['4.1250', '4.5'],
			'custom:on': ['2024-03-05', '2024-03-05'],
			'custom:site': ['https://acme.com', 'acme']
		});
	});

	it('FIL-4: hostile names of fields and values are harmless', () => {
		const out = clean({ 'custom:__proto__': ['constructor'], tags: ['__proto__, constructor'] });
		expect(out).toEqual({ 'custom:__proto__': ['constructor'], tags: ['__proto__, constructor'] });
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});
