import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactQuery } from '#domain/contact';
import {
	checkedFilter,
	FIELD_OPS,
	filterOfText,
	filtersOfTexts,
	filterText,
	MOST_FILTERS,
	MOST_VALUES,
	namesSomebody,
	opsOf,
	type FieldFilter
} from '#domain/contacts/field-filter';
import { STANDARD_FIELDS, type CustomField, type CustomFieldType, type FieldId } from '#domain/fields';
import { FilterTypes } from '#lib/state/contacts/contacts-field-filters';
import { shownValue } from '#lib/state/contacts/contact-values';
import { addressOf, chipsOf, fieldKey, isAll, queryOf, sentenceOf, unfiltered, without } from '#lib/state/contacts/contacts-query';
import { filtersOf, queryOfView, withoutSearch } from '#lib/state/contacts/contacts-views';

const of = (search: string): ContactQuery => queryOf(new URLSearchParams(search));
const back = (q: ContactQuery): ContactQuery => queryOf(new URL(addressOf(q), 'https://muster.example').searchParams);
const word = fc
	.string({
		unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom('*', '%', '%2A', '%25', '2A', '&', '=')),
		minLength: 1,
		maxLength: 20
	})
	.filter((s) => s.trim() === s && s !== '' && s.isWellFormed());
const field = fc.oneof(
	fc.constantFrom(...STANDARD_FIELDS.map((d) => d.id as FieldId)),
	word.map((w): FieldId => `custom:${w}`)
);
const filter: fc.Arbitrary<FieldFilter> = fc
	.record({ field, op: fc.constantFrom(...FIELD_OPS), values: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }) })
	.map(({ field, op, values }) => ({
		field,
		op,
		values:
			op === 'is' || op === 'isNot'
				? values
				: op === 'contains'
					? values.slice(0, 1)
					: op === 'number'
						? ['-1.5', '']
						: op === 'date'
							? ['', '2026-03-04']
							: []
	}));
const city: FieldFilter = { field: 'city', op: 'is', values: ['Hamburg', 'Kiel'] };

describe('filters by any field', () => {
	it('CON-1: survive their way through the address and a saved view', () => {
		fc.assert(
			fc.property(fc.uniqueArray(filter, { minLength: 1, maxLength: 5, selector: filterText }), (fields) => {
				expect(back({ fields }).fields).toEqual(fields);
				expect(queryOfView({ filters: filtersOf({ fields, search: 'Ana' }) })).toEqual(queryOf(new URLSearchParams(filtersOf({ fields }))));
				const kept = fields.filter((f) => !namesSomebody(f));
				expect(queryOfView({ filters: filtersOf({ fields }) }).fields ?? []).toEqual(kept);
			})
		);
	});

	it('CON-1: an address that asks for what there is not opens the list', () => {
		const bad = [
			'',
			'is',
			'is*city',
			'is*city*',
			'is*__proto__*a',
			'__proto__*city*a',
			'is*custom:*a',
			'is*nothing*a',
			'contains*city*a*b',
			'number*visits*',
			'number*visits*a*',
			'number*visits*1*2*3',
			'date*createdDate*yesterday',
			`is*city*${'a'.repeat(301)}`,
			`is*custom:${'a'.repeat(300)}*a`,
			`is*city*${Array.from({ length: MOST_VALUES + 1 }, (_, n) => n).join('*')}`
		];
		for (const text of bad) expect(filterOfText(text), text).toBeNull();
		expect(isAll(of(bad.map((b) => `f=${encodeURIComponent(b)}`).join('&')))).toBe(true);
		fc.assert(
			fc.property(fc.string(), (text) => {
				const found = filterOfText(text);
				if (found) expect(checkedFilter(found)).toEqual(found);
			})
		);
	});

	it('CON-1 and PRI: a saved view keeps nothing that may name a person', () => {
		const named: FieldFilter[] = [
			{ field: 'email', op: 'is', values: ['ana@x.com'] },
			{ field: 'lastName', op: 'contains', values: ['ng'] },
			{ field: 'phone1', op: 'contains', values: ['+49'] },
			{ field: 'notes', op: 'contains', values: ['Ana'] }
		];
		expect(filtersOf({ fields: [...named, city, { field: 'email', op: 'notGiven', values: [] }] })).toBe(
			filtersOf({ fields: [city, { field: 'email', op: 'notGiven', values: [] }] })
		);
		expect(filtersOf({ fields: named })).toBe('');
	});

	it('CON-1: the same filter stands once, and no more than a list can carry', () => {
		expect(filtersOfTexts(['given*city', 'given*city'])).toHaveLength(1);
		expect(filtersOfTexts(Array.from({ length: 40 }, (_, n) => `is*city*${n}`))).toHaveLength(MOST_FILTERS);
	});

	it('CON-1: each reads as a chip that can be taken away alone, the user’s own fields by their names', () => {
		const custom: CustomField[] = [{ id: 'custom:hall', label: 'Hall of the fair', type: 'number' }];
		const q: ContactQuery = {
			tiers: ['A'],
			fields: [city, { field: 'custom:hall', op: 'number', values: ['3', ''] }, { field: 'email', op: 'notGiven', values: [] }]
		};
		const chips = chipsOf(
			q,
			'letters',
			() => null,
			() => null,
			custom
		);
		expect(chips.map((c) => c.text)).toEqual([
			'Tier A (Hot Lead)',
			'City is Hamburg or Kiel',
			'Hall of the fair from 3',
			'Email not given'
		]);
		expect(new Set(chips.map((c) => c.key)).size).toBe(4);
		expect(without(q, fieldKey(city)).fields).toEqual(q.fields?.slice(1));
		expect(without({ fields: [city] }, fieldKey(city))).toEqual({});
		expect(without(q, 'tier').fields).toEqual(q.fields);
		expect(unfiltered(q)).toEqual({});
		expect(isAll({ fields: [city] })).toBe(false);
		expect(
			sentenceOf(
				{
					fields: [
						{ field: 'createdDate', op: 'date', values: ['2026-03-04', '2026-03-05'] },
						{ field: 'notes', op: 'contains', values: ['demo'] }
					]
				},
				'letters',
				() => null
			)
		).toBe(`Creation Date ${shownValue('date', '2026-03-04')} to ${shownValue('date', '2026-03-05')}, Notes contains “demo”`);
	});

	it('CON-1: every type of field offers conditions, also that nothing is given', () => {
		for (const { type } of STANDARD_FIELDS) expect(opsOf(type).slice(-2)).toEqual(['given', 'notGiven']);
		expect(opsOf('number')[0]).toBe('number');
		expect(opsOf('date')[0]).toBe('date');
	});

	it('CON-1: contacts without a source or status can be asked for', () => {
		const q = of('source=&source=Fair&status=');
		expect([q.sources, q.statuses]).toEqual([['', 'Fair'], ['']]);
		expect(back(q)).toEqual(q);
		expect(sentenceOf(q, 'letters', () => null)).toBe('Source not given or Fair, status not given');
	});

	it('CON-4: once somebody is erased, the way back to the list names nobody', () => {
		expect(withoutSearch('/contacts?q=ann&f=is*email*ann%40x.com&f=contains*company*gmbh&tier=A')).toBe(
			'/contacts?tier=A&f=contains*company*gmbh'
		);
		expect(withoutSearch('/contacts?q=ann')).toBe('/contacts');
	});
});

it('CON-1, MAP-2: a list that is open while a field gets another type says so of its filter, until it is set anew', () => {
	const fits = (type: CustomFieldType, before?: CustomField['before']): CustomField[] => [
		{ id: 'custom:fits', label: 'Fits', type, ...(before && { before }) }
	];
	const [yes, no] = ['yes', 'no'].map((v): FieldFilter => ({ field: 'custom:fits', op: 'is', values: [v] })) as [FieldFilter, FieldFilter];
	const retyped = fits('text', [{ type: 'yesNo', edit: 'e' }]);
	const types = new FilterTypes();
	// Before the settings are known nothing is said of it.
	expect(types.toLookAt([yes], [], true)).toEqual([]);
	expect(types.toLookAt([yes], fits('yesNo'), false)).toEqual([]);
	expect(types.toLookAt([yes], [], false)).toEqual([]);
	expect(types.toLookAt([yes], retyped, false)).toEqual([yes]);
	// Changed, it is meant for the type of today.
	expect(types.toLookAt([no], retyped, false)).toEqual([]);
	expect(types.toLookAt([yes], retyped, false)).toEqual([]);
	// Where nobody is found, a type of before this page was opened may be why.
	expect(types.toLookAt([yes], retyped, true)).toEqual([yes]);
	expect(types.toLookAt([yes], fits('text'), true)).toEqual([]);
	expect(new FilterTypes().toLookAt([{ field: 'custom:fits', op: 'number', values: ['1', ''] }], fits('text'), false)).toHaveLength(1);
});
