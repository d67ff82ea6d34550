import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainNumber, parseNumber } from '#workers/pipeline/values/number';

describe('numbers', () => {
	it.each([
		['1,234.50', '1234.5'],
		['1.234,50', '1234.5'],
		['1 234,50', '1234.5'],
		["1'234.5", '1234.5'],
		['$1.2M', '1200000'],
		['€ 5k', '5000'],
		['1,5', '1.5'],
		['1,234', '1234'],
		['1.234.567', '1234567'],
		['12,34,567', '1234567'],
		['(300)', '-300'],
		['-5', '-5'],
		['1e3', '1000'],
		['USD 1,000', '1000'],
		['1000 EUR', '1000'],
		['5 million', '5000000'],
		['.5', '0.5'],
		['-$5', '-5'],
		['007', '7'],
		['10-50', null],
		['45%', null],
		['1,2,3', null],
		['', null],
		['many', null],
		['9e99', null]
	])('VAL-1: %s is %s', (text, plain) => {
		expect(parseNumber(text, true)).toBe(plain);
	});
	it('VAL-1: 1.234 is a count of 1234 and a measure of 1.234', () => {
		expect([parseNumber('1.234', true), parseNumber('1.234', false)]).toEqual(['1234', '1.2340']);
	});
	it('VAL-1: what was read is canonical, and reads the same again', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[-(]?[$€]?\d{1,7}([.,' ]\d{1,6}){0,3} ?[kM]?\)?$/), fc.boolean(), (text, whole) => {
				const once = parseNumber(text, whole);
				if (once === null) return;
				expect(isPlainNumber(once)).toBe(true);
				expect(parseNumber(once, whole)).toBe(once);
			}),
			{ numRuns: 3000 }
		);
	});
});
