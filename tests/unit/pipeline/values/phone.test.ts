import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '#workers/pipeline/values/phone';
import { hasPhoneCharacters, isExponentForm, splitPhone } from '#workers/pipeline/values/phone-text';

describe('parsePhone', () => {
	it.each([
		['(415) 555-2671', 'US', '+14155552671'],
		['1 (415) 555-2671', 'US', '+14155552671'],
		['415.555.2671 ext 9', 'US', '+14155552671 ext. 9'],
		['(415) 555-2671 x12', 'US', '+14155552671 ext. 12'],
		['p:+46701234567', 'US', '+46701234567'],
		['tel: +1 415 555 2671', 'DE', '+14155552671'],
		['+49 (0) 511 123456', 'US', '+49511123456'],
		['0049 511 123456', 'US', '+49511123456'],
		['011 44 20 7946 0958', 'US', '+442079460958'],
		['0511/123456', 'DE', '+49511123456'],
		['491701234567', 'DE', '+491701234567'],
		['06 1234567', 'IT', '+39061234567'],
		['０３－１２３４－５６７８', 'JP', '+81312345678']
	])('VAL-1: %s in %s becomes %s', (text, region, canonical) => {
		expect(parsePhone(text, region).canonical).toBe(canonical);
	});

	it('VAL-1: a number whose country would be a guess stays as typed', () => {
		expect(parsePhone('01 42 68 53 00', 'US')).toMatchObject({ canonical: '01 42 68 53 00', valid: false });
		expect(parsePhone('555-1234', 'US')).toMatchObject({ canonical: '555-1234', valid: false, possible: false });
	});

	it('VAL-1: ten North American digits are canonical even outside the plan, so that they still match', () => {
		expect(parsePhone('(555) 123-4567', 'US')).toMatchObject({ canonical: '+15551234567', valid: false, possible: true });
		expect(parsePhone('555.123.4567', 'US').canonical).toBe('+15551234567');
	});

	it('VAL-3: letters are wrong characters, an exponent has lost digits, two numbers are not one', () => {
		expect(parsePhone('555-ABC-1234', 'US')).toEqual({ problem: 'characters', canonical: '555-ABC-1234' });
		expect(parsePhone('1-800-FLOWERS', 'US')).toMatchObject({ problem: 'characters' });
		expect(parsePhone('4.41E+11', 'GB')).toMatchObject({ problem: 'exponent', canonical: '4.41E+11' });
		expect(parsePhone('415 555 2671 / 415 555 2672', 'US')).toMatchObject({ problem: 'characters' });
		expect(parsePhone('+', 'US')).toMatchObject({ problem: 'characters' });
	});

	it('VAL-3: says kind and country by the plan', () => {
		expect(parsePhone('+46701234567', 'US')).toMatchObject({ valid: true, type: 'mobile', country: 'SE' });
		expect(parsePhone('+442079460958', 'US')).toMatchObject({ valid: true, type: 'fixed', country: 'GB' });
		expect(parsePhone('0', 'nowhere')).toMatchObject({ problem: 'unreadable' });
	});

	it('VAL-1: the canonical form is its own canonical form', () => {
		const text = fc.stringMatching(/^[+(]?[\d ()./x-]{3,18}( ext\. \d{1,4})?$/);
		fc.assert(
			fc.property(text, fc.constantFrom('US', 'DE', 'GB', 'IT', 'JP', 'FR', 'BR', ''), (t, region) => {
				const once = parsePhone(t, region).canonical;
				expect(parsePhone(once, region).canonical).toBe(once);
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('phone text', () => {
	it('VAL-3: accepts digits, spaces, hyphens, parentheses, dots and plus, and nothing else', () => {
		expect(hasPhoneCharacters('+1 (415) 555-2671.0')).toBe(true);
		for (const ch of 'aZ#*/_,;:é') expect(hasPhoneCharacters(`415 555${ch}2671`)).toBe(false);
	});
	it('VAL-3: takes the extension apart', () => {
		expect(splitPhone('415 555 2671;ext=33')).toEqual({ main: '415 555 2671', extension: '33' });
		expect(splitPhone('415 555 2671 #7')).toEqual({ main: '415 555 2671', extension: '7' });
	});
	it('VAL-3: knows the exponent form', () => {
		for (const t of ['4.41E+11', '1,23e+10', '4E11']) expect(isExponentForm(t)).toBe(true);
		for (const t of ['441', '4.41', 'E+11', '44E']) expect(isExponentForm(t)).toBe(false);
	});
});
