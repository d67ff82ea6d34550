import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '#workers/pipeline/parse/formats/workbook/number-format';
import { numberText } from '#workers/pipeline/parse/formats/workbook/number-text';
import { isoDate, serialDate } from '#workers/pipeline/parse/formats/workbook/serial-date';

const shown = (code: string, value: number, epoch1904 = false) => numberFormat(code, epoch1904)(value, String(value));

describe('numbers of a sheet', () => {
	it.each([
		['12125551234', '12125551234'],
		['4.1E+10', '41000000000'],
		['1.23E+10', '12300000000'],
		['99999999999999', '99999999999999'],
		['12345678901234567890', '12345678901234567890'],
		['0.1', '0.1'],
		['4.0999999999999996', '4.1'],
		['0.30000000000000004', '0.3'],
		['1.0000000000000002', '1'],
		['52.520006599999998', '52.5200066'],
		['0.1234567890123456', '0.1234567890123456'],
		['1E-7', '0.0000001'],
		['1.5E-10', '0.00000000015'],
		['-0', '0'],
		['-12.5', '-12.5'],
		['1E+21', '1000000000000000000000'],
		['007', '7']
	])('FIL-2: %s reads %s: no exponent, to the digit', (raw, text) => {
		expect(numberText(Number(raw), raw)).toBe(text);
	});

	it('FIL-2: a whole number of up to 15 digits is kept to the digit, a fraction is as near as can be', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
				(n) => numberText(n, String(n)) === String(n === 0 ? 0 : n)
			)
		);
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (n) => {
				const text = numberText(n, String(n));
				expect(text).toMatch(/^-?\d+(\.\d+)?$/);
				expect(Math.abs(Number(text) - n)).toBeLessThanOrEqual(Math.abs(n) * 1e-11);
			})
		);
	});

	it.each([
		['00000', 1234, '01234'],
		['00000', 98101, '98101'],
		['00000-0000', 12345678, '01234-5678'],
		['000-00-0000', 12345678, '012-34-5678'],
		['(000) 000-0000', 2125551234, '(212) 555-1234'],
		['[<=9999999]###-####;(###) ###-####', 5551234, '555-1234'],
		['[<=9999999]###-####;(###) ###-####', 2125551234, '(212) 555-1234'],
		['"+44 "0', 2079460958, '+44 2079460958'],
		['\\+#', 442079460958, '+442079460958'],
		['+############', 442079460958, '+442079460958'],
		['0#\\ ##\\ ##\\ ##\\ ##', 612345678, '06 12 34 56 78'],
		['0000 000 000', 412345678, '0412 345 678'],
		['#,##0', 1234567, '1234567'],
		['# ##0', 1234567, '1234567'],
		['#,##0.00', 1234.5, '1234.5'],
		['"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', -12, '-12'],
		['0%', 0.25, '0.25'],
		['0.00E+00', 12300000000, '12300000000'],
		['_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 0, '0'],
		['+0;-0', 12, '12'],
		['General', 12300000000, '12300000000'],
		['@', 4915112345678, '4915112345678'],
		['00', 7.5, '7.5'],
		['"Yes";"Yes";"No"', 1, 'Yes'],
		['"Yes";"Yes";"No"', 0, 'No'],
		[';;;', 5, '5'],
		['# ?/?', 0.5, '0.5']
	])('FIL-2: under the format %s, %s reads %s', (code, value, text) => {
		expect(shown(code, value)).toBe(text);
	});
});

describe('dates and times of a sheet', () => {
	it.each([
		[1, '1900-01-01'],
		[59, '1900-02-28'],
		[60, '1900-02-29'],
		[61, '1900-03-01'],
		[0, '1900-01-00'],
		[25569, '1970-01-01'],
		[45351, '2024-02-29'],
		[2958465, '9999-12-31']
	])('FIL-2: serial %s of the 1900 epoch is %s', (serial, text) => {
		expect(shown('yyyy-mm-dd', serial)).toBe(text);
	});

	it.each([
		[0, '1904-01-01'],
		[1, '1904-01-02'],
		[60, '1904-03-01'],
		[43889, '2024-02-29'],
		[-1, '1903-12-31']
	])('FIL-2: serial %s of the 1904 epoch is %s', (serial, text) => {
		expect(shown('d.m.yy', serial, true)).toBe(text);
	});

	it('FIL-2: the epochs lie 1,462 days apart, for every day and in every time zone', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1462, max: 2_900_000 }), (n) => serialDate(n, false, false) === serialDate(n - 1462, false, true))
		);
		fc.assert(
			fc.property(
				fc.integer({ min: 61, max: 2_900_000 }),
				(n) => Date.parse(`${serialDate(n, false, false)}T00:00:00Z`) / 86_400_000 + 25569 === n
			)
		);
	});

	it.each([
		['d/m/yyyy h:mm', 45351.5, '2024-02-29 12:00:00'],
		['d/m/yyyy h:mm', 45351, '2024-02-29'],
		['d/m/yyyy', 45351.75, '2024-02-29'],
		['m/d/yy h:mm', 45351.9999999, '2024-03-01'],
		['[$-409]d-mmm-yy;@', 45351, '2024-02-29'],
		['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45351, '2024-02-29'],
		['yyyy"年"m"月"d"日"', 45351, '2024-02-29'],
		['mmm yy', 45351, '2024-02-29'],
		['d/m/yyyy h:mm', 0.5, '12:00:00']
	])('FIL-2: under %s, %s is %s', (code, value, text) => {
		expect(shown(code, value)).toBe(text);
	});

	it.each([
		['[h]:mm', 1.5, '36:00'],
		['[h]:mm:ss', 2.0625, '49:30:00'],
		['[mm]:ss', 0.0625, '90:00'],
		['[ss]', 0.001, '86'],
		['h:mm', 0.5625, '13:30'],
		['h:mm AM/PM', 0.5625, '1:30 PM'],
		['hh:mm:ss', 0.25, '06:00:00'],
		['mm:ss.0', 0.00070602, '01:01.0'],
		['h"h" mm"m"', 0.0625, '1h 30m'],
		['h:mm', 0.9999999, '0:00'],
		['[h]:mm', -0.5, '-12:00']
	])('FIL-2: a duration or a time stays text as shown: %s of %s is %s', (code, value, text) => {
		expect(shown(code, value)).toBe(text);
	});

	it('FIL-2: a number is a date only if its format says so, never by its size', () => {
		for (const code of ['General', '0', '0.00', '#,##0', '@', '"day "0', '[Red]0', '# ?/?', '0.00E+00'])
			expect(shown(code, 45351), code).toMatch(/45351$/);
		for (const code of ['d', 'yyyy', 'mmmm', 'm/d', 'dd.mm.yyyy;@', 'gge', '[$-D07041E]d/m/yyyy'])
			expect(shown(code, 45351), code).toBe('2024-02-29');
		expect(shown('yyyy-mm-dd', 12125551234)).toBe('12125551234');
		expect(shown('yyyy-mm-dd', -5)).toBe('-5');
	});

	it.each([
		['2024-05-01T00:00:00', '2024-05-01'],
		['2024-05-01T09:30:00.000Z', '2024-05-01 09:30:00'],
		['2024-05-01', '2024-05-01'],
		['soon', 'soon']
	])('FIL-2: a date that the file writes as %s reads %s', (text, iso) => {
		expect(isoDate(text)).toBe(iso);
	});
});
