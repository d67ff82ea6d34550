import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { applyMapping } from '#workers/pipeline/map/index';

const chunk = (...cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 });
const column = (index: number, field: FieldId, header = field as string, joinWith?: string): ColumnMapping => ({
	index,
	header,
	samples: [],
	target: { kind: 'field', field },
	confidence: 1,
	reason: { code: 'mappedByHeader', params: {} },
	byUser: false,
	...(joinWith === undefined ? {} : { joinWith })
});
const excluded = (index: number): ColumnMapping => ({ ...column(index, 'notes'), target: { kind: 'exclude' } });

describe('applying a mapping', () => {
	it('MAP-2: columns are gathered by index, blanks are null, missing cells of ragged rows too, values untouched', () => {
		const mapped = applyMapping(chunk(['x', ' Ana@Hafen.example ', ''], ['y', '  ']), [
			excluded(0),
			column(1, 'email'),
			column(2, 'company')
		]);
		expect([...mapped.columns.keys()]).toEqual(['email', 'company']);
		expect(mapped.columns.get('email')).toEqual([' Ana@Hafen.example ', null]);
		expect(mapped.columns.get('company')).toEqual([null, null]);
		expect(mapped.rowNumbers).toEqual(Uint32Array.of(2, 3));
	});

	it('MAP-2: joined columns are put together with their text; unjoined ones only fill blanks', () => {
		const rows = chunk(['12 Main St', 'Floor 2'], ['', 'Floor 3'], ['9 Kai', '']);
		expect(applyMapping(rows, [column(0, 'notes'), column(1, 'notes', 'n', ', ')]).columns.get('notes')).toEqual([
			'12 Main St, Floor 2',
			'Floor 3',
			'9 Kai'
		]);
		expect(applyMapping(rows, [column(0, 'notes'), column(1, 'notes')]).columns.get('notes')).toEqual(['12 Main St', 'Floor 3', '9 Kai']);
	});

	it('MAP-2: values become what the mapping says, spaces around them aside; others stay, and a value can become blank', () => {
		const mapping: ColumnMapping = {
			...column(0, 'leadStatus'),
			values: [
				['neu', 'New'],
				['n/a', ''],
				['__proto__', 'Open']
			]
		};
		const got = applyMapping(chunk([' neu '], ['Neu'], ['n/a'], ['__proto__'], ['constructor']), [mapping]).columns.get('leadStatus');
		expect(got).toEqual(['New', 'Neu', null, 'Open', 'constructor']);
	});

	it('MAP-2: custom fields are columns like others', () => {
		const custom: ColumnMapping = {
			...column(0, 'notes'),
			target: { kind: 'custom', field: { id: 'custom:__proto__', label: 'x', type: 'text' } }
		};
		expect(applyMapping(chunk(['a']), [custom]).columns.get('custom:__proto__')).toEqual(['a']);
	});

	it('MAP-6: a phone gets the type that its header names, unless a column says it', () => {
		const mapped = applyMapping(chunk(['0170 1', '030 2', 'Home'], ['', '030 3', '']), [
			column(0, 'phone1', 'Mobile'),
			column(1, 'phone2', 'Office phone'),
			column(2, 'phone2Type', 'Kind')
		]);
		expect(mapped.columns.get('phone1Type')).toEqual(['mobile', null]);
		expect(mapped.columns.get('phone2Type')).toEqual(['Home', 'work']);
		expect(applyMapping(chunk(['030 1']), [column(0, 'phone1', 'Phone')]).columns.has('phone1Type')).toBe(false);
	});

	it('MAP-6: the kind that the mapping gives a phone goes before the words of its header', () => {
		const phone: ColumnMapping = { ...column(0, 'phone1', 'Rückmeldung'), phoneType: 'home' };
		expect(applyMapping(chunk(['030 1']), [phone]).columns.get('phone1Type')).toEqual(['home']);
	});

	it('MAP-4: cells are read in the product’s way, values that the user named go first, unknown readers change nothing', () => {
		const consent: ColumnMapping = { ...column(0, 'consentStatus'), reader: 'reversedConsent', values: [['1', 'Withdrawn']] };
		expect(applyMapping(chunk(['1'], ['true'], ['0'], ['maybe'], ['']), [consent]).columns.get('consentStatus')).toEqual([
			'Withdrawn',
			'Denied',
			'Unknown',
			'maybe',
			null
		]);
		expect(applyMapping(chunk(['a ::: b']), [{ ...column(0, 'company'), reader: '__proto__' }]).columns.get('company')).toEqual([
			'a ::: b'
		]);
	});

	it('MAP-4: further phones of a cell fill free phones of the row and then the notes; nothing is lost', () => {
		const many = ['1', '2', '3', '4', '5', '6', '7'].map((n) => `+49 30 12345${n}`);
		const { columns } = applyMapping(chunk([many.join(' ::: '), 'Hello']), [
			{ ...column(0, 'phone1', 'Phones'), reader: 'firstOfMany' },
			column(1, 'notes')
		]);
		expect([1, 2, 3, 4, 5].map((n) => columns.get(`phone${n}` as FieldId)?.[0])).toEqual(many.slice(0, 5));
		expect(columns.get('notes')).toEqual([`Hello\nPhones: ${many[5]}\nPhones: ${many[6]}`]);
	});

	it('MAP-3: a full name is split, parts are joined, row by row', () => {
		const split = applyMapping(chunk(['Dr. Ana van der Berg'], ['Silva, Tom'], ['Madonna'], ['']), [column(0, 'fullName')]);
		expect(split.columns.get('firstName')).toEqual(['Ana', 'Tom', 'Madonna', null]);
		expect(split.columns.get('lastName')).toEqual(['van der Berg', 'Silva', null, null]);
		expect(split.columns.get('salutation')).toEqual(['Dr.', null, null, null]);
		expect(split.columns.get('fullName')).toEqual(['Ana van der Berg', 'Tom Silva', 'Madonna', null]);
		expect(split.columns.has('nameSuffix')).toBe(false);
		const joined = applyMapping(chunk(['Ana', 'Silva', ''], ['Tom', '', 'Tom B.'], ['', '', 'Eva Lind']), [
			column(0, 'firstName'),
			column(1, 'lastName'),
			column(2, 'fullName')
		]);
		expect(joined.columns.get('fullName')).toEqual(['Ana Silva', 'Tom B.', 'Eva Lind']);
		expect(joined.columns.get('firstName')).toEqual(['Ana', 'Tom', 'Eva']);
		expect(joined.columns.get('lastName')).toEqual(['Silva', null, 'Lind']);
	});

	it('MAP-3: a title of the name never overwrites the salutation column, nor vanishes', () => {
		const mapped = applyMapping(chunk(['Dr. Ana Silva', 'Ms']), [column(0, 'fullName'), column(1, 'salutation')]);
		expect(mapped.columns.get('salutation')).toEqual(['Ms']);
		expect(mapped.columns.get('fullName')).toEqual(['Dr. Ana Silva']);
	});

	it('MAP-3: a one-column address is taken apart only where it is clear and nothing else of it is mapped', () => {
		const rows = chunk(['12 Main St, Springfield, IL 62701, USA'], ['12 Main St, Floor 2']);
		const mapped = applyMapping(rows, [column(0, 'street')]);
		expect(mapped.columns.get('street')).toEqual(['12 Main St', '12 Main St, Floor 2']);
		expect(mapped.columns.get('city')).toEqual(['Springfield', null]);
		expect(mapped.columns.get('postalCode')).toEqual(['62701', null]);
		expect(mapped.columns.get('country')).toEqual(['USA', null]);
		const beside = applyMapping(chunk(['12 Main St, Springfield, IL 62701', 'US']), [column(0, 'street'), column(1, 'country')]);
		expect(beside.columns.get('street')).toEqual(['12 Main St, Springfield, IL 62701']);
		expect(applyMapping(chunk(['Paris, France'], ['London']), [column(0, 'city')]).columns.get('country')).toEqual(['France', null]);
	});

	it('IMP-3: defaults fill rows that have no value', () => {
		const mapped = applyMapping(chunk(['Web'], ['']), [column(0, 'leadSource')], { defaults: { leadSource: 'Fair', owner: '' } });
		expect(mapped.columns.get('leadSource')).toEqual(['Web', 'Fair']);
		expect(mapped.columns.has('owner')).toBe(false);
	});
});
