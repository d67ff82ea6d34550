import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { column, repaired } from './column';

const kindsOf = (o: ReturnType<typeof repaired>) => o.findings.map((f) => [f.kind, f.repaired, f.lost]);
const spread = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));

describe('numbers in exponent form', () => {
	it.each([
		['4.412345678E+9', '4412345678'],
		['4,412345678E+09', '4412345678'],
		['+4.91701234567E+11', '+491701234567'],
		['1.2345678901e10', '12345678901'],
		[' 4.412345678E+9 ', '4412345678']
	])('VAL-1, FIL-2: %s still has every digit', (before, after) => expect(column('phone1', [before])).toEqual([after]));
	it.each(['4.41E+11', '4,41E+11', '1.23457E+10', '1E+11', '4.4123456789E+9'])(
		'VAL-1: %s has lost digits: counted, left for the rule to speak of',
		(before) => {
			const o = repaired({ phone1: [before] });
			expect(o.after('phone1')).toEqual([before]);
			expect(o.chunk).toBe(o.given);
			expect(o.findings).toEqual([{ kind: 'exponent', field: 'phone1', repaired: 0, lost: 1, samples: [{ row: 2, before, after: null }] }]);
		}
	);
	it('VAL-1: codes only with a plus, since 12E5 may be an id; amounts never', () => {
		expect(column('accountId', ['1.2E+06', '12E5', '1E05', '1.234E+3'])).toEqual(['1.2E+06', '12E5', '1E05', '1234']);
		expect(kindsOf(repaired({ accountId: ['12E5', '1E05'] }))).toEqual([]);
		expect(kindsOf(repaired({ annualRevenue: ['1.2E+06'], company: ['4.412345678E+9'] }))).toEqual([]);
	});
});

describe('codes with a decimal tail', () => {
	it('VAL-1: a phone number never ends in .0', () =>
		expect(column('phone1', ['4155550142.0', '(415) 555-0142', '911.0'])).toEqual(['4155550142', '(415) 555-0142', '911.0']));
	it('VAL-1: codes only where the whole column has it', () => {
		expect(column('accountId', ['10001.0', '10002.0', '10003.0', null])).toEqual(['10001', '10002', '10003', null]);
		expect(column('accountId', ['10001.0', '10002', '10003', '10004'])).toEqual(['10001.0', '10002', '10003', '10004']);
		expect(column('custom:version', ['10.0', '11.0', '12.0', '13.0'])).toEqual(['10.0', '11.0', '12.0', '13.0']);
	});
	it('VAL-1: then the zero in front comes back too', () =>
		expect(repaired({ postalCode: ['7030.0', '94103.0', '10001.0'], country: ['US', 'US', 'US'] }).after('postalCode')).toEqual([
			'07030',
			'94103',
			'10001'
		]));
});

describe('postal codes that lost their zero', () => {
	it.each([
		['7030', 'US', '07030'],
		['7030', 'United States', '07030'],
		['601', 'PR', '00601'],
		['501', 'US', '00501'],
		['7030-1234', 'US', '07030-1234'],
		['1067', 'DE', '01067'],
		['1067', 'Deutschland', '01067'],
		['6000', 'FR', '06000'],
		['8001', 'ES', '08001'],
		['118', 'IT', '00118'],
		['100', 'FI', '00100'],
		['150', 'NO', '0150'],
		['800', 'AU', '0800'],
		['610', 'NZ', '0610'],
		['10115', 'RO', '010115'],
		['600000', 'JP', '0600000'],
		['1310100', 'BR', '01310100'],
		['18956', 'SG', '018956'],
		['1001', 'SK', '01001']
	])('VAL-1, FIL-2: %s in %s is %s', (before, country, after) =>
		expect(repaired({ postalCode: [before], country: [country] }).after('postalCode')).toEqual([after])
	);
	it.each([
		['8001', 'CH'],
		['1010', 'AT'],
		['1000', 'BE'],
		['2100', 'DK'],
		['0150', 'NO'],
		['94103', 'US'],
		['123', 'US'],
		['12', 'US'],
		['5000', ''],
		['9999', 'DE'],
		['110001', 'IN'],
		['SW1A 1AA', 'GB'],
		['1234', 'GB'],
		['1234 AB', 'NL'],
		['K1A 0B1', 'CA'],
		['060-0000', 'JP'],
		['1000-001', 'PT'],
		['0', 'US']
	])('VAL-1: %s in %s stays', (before, country) =>
		expect(repaired({ postalCode: [before], country: [country] }).after('postalCode')).toEqual([before])
	);
	it('VAL-1: a state settles it without a country, and speaks against it', () => {
		expect(repaired({ postalCode: ['7030', '2139', '601'], state: ['NJ', 'Massachusetts', 'PR'] }).after('postalCode')).toEqual([
			'07030',
			'02139',
			'00601'
		]);
		expect(repaired({ postalCode: ['7030'], state: ['California'], country: ['US'] }).after('postalCode')).toEqual(['7030']);
	});

	const full = spread(40, (i) => String(10_115 + i * 777));
	it('VAL-1: a column that is otherwise five long proves it, rows without a country included', () => {
		const o = repaired({ postalCode: [...full, '1067', '4109'] }, { defaultCountry: 'DE' });
		expect(o.after('postalCode').slice(-2)).toEqual(['01067', '04109']);
		expect(kindsOf(o)).toEqual([['leadingZero', 2, 0]]);
	});
	it.each<[string, Partial<Record<FieldId, (string | null)[]>>, string]>([
		['too few codes', { postalCode: [...full.slice(0, 20), '1067'] }, 'DE'],
		['a zero that was kept elsewhere', { postalCode: [...full, '01099', '1067'] }, 'DE'],
		[
			'a row that looks Swiss by its address',
			{ postalCode: [...full, '8001', '1067'], email: [...full.map(() => 'a@b.de'), 'x@y.ch', 'a@b.de'] },
			'DE'
		],
		['a row that looks Austrian by its phone', { postalCode: [...full, '1010'], phone1: [...full.map(() => null), '+43 1 5880'] }, 'DE'],
		['a default country whose codes are four long', { postalCode: [...full, '8001'] }, 'CH'],
		['many short codes', { postalCode: [...full, ...spread(20, (i) => String(1010 + i))] }, 'DE'],
		['letters among the codes', { postalCode: [...full, ...spread(20, (i) => `SW${i} 1AA`), '1067'] }, 'DE']
	])('VAL-1: not with %s', (_why, columns, defaultCountry) => {
		const o = repaired(columns, { defaultCountry });
		expect(o.chunk).toBe(o.given);
	});
});

describe('phone numbers that lost their zero', () => {
	const others = ['030 1234567', '+49 170 1234567', '0211/123456', '+43 1 5880'];
	it('VAL-1: bare digits among numbers with 0 or +, valid with the zero', () => {
		const o = repaired({ phone1: [...others, '1701234567', '301234567'] }, { defaultCountry: 'DE' });
		expect(o.after('phone1').slice(-2)).toEqual(['01701234567', '0301234567']);
	});
	it('VAL-1: in Italy the zero is a part of the number', () =>
		expect(column('phone1', ['06 69812345', '+39 06 69812345', '02 12345678', '669812345'], { defaultCountry: 'IT' }).at(-1)).toBe(
			'0669812345'
		));
	it('VAL-1: the row’s country counts', () =>
		expect(
			repaired({ phone1: [...others, '2079460000'], country: ['DE', 'DE', 'DE', 'AT', 'GB'] })
				.after('phone1')
				.at(-1)
		).toBe('02079460000'));
	it.each<[string, (string | null)[], string]>([
		['international without a plus', [...others, '491701234567'], 'DE'],
		['a country without a zero in front', ['+1 415 555 0142', '(415) 555-0143', '+1 212 555 0100', '4155550142'], 'US'],
		['not a number of the plan', [...others, '1234'], 'DE'],
		['a column that never writes zeros', ['170 1234567', '171/7654321', '+49 170 1234567', '1701234567'], 'DE'],
		['spaces: no spreadsheet took it for a number', [...others, '170 1234567'], 'DE']
	])('VAL-1: not %s', (_why, phone1, defaultCountry) => {
		const o = repaired({ phone1 }, { defaultCountry });
		expect(o.chunk).toBe(o.given);
	});
});

describe('codes that lost their zeros', () => {
	const padded = spread(30, (i) => String(i * 37_001).padStart(8, '0'));
	it('VAL-1: in a column of one width that pads with zeros', () =>
		expect(column('accountId', [...padded, '4711', '815']).slice(-2)).toEqual(['00004711', '00000815']));
	it('VAL-1: not where numbers count up, and not where a code is longer', () => {
		const rising = spread(200, (i) => String(9_900 + i));
		expect(column('accountId', rising)).toEqual(rising);
		expect(column('accountId', [...padded, '123456789', '4711']).at(-1)).toBe('4711');
		expect(column('accountId', [...padded.filter((p) => !p.startsWith('0')), '4711']).at(-1)).toBe('4711');
	});
	it('VAL-1: columns of the user’s own too, where they hold text', () => {
		expect(column('custom:sku', [...padded, '4711']).at(-1)).toBe('00004711');
		expect(
			column('custom:amount', [...padded, '4711'], { custom: [{ id: 'custom:amount', label: 'Amount', type: 'number' }] }).at(-1)
		).toBe('4711');
	});
});
