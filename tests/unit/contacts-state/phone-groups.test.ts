import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inGroups } from '#lib/state/contacts/phone-groups';

it('CON-2: a number is shown in the groups of its country', () => {
	expect(
		['+17578641000', '+442071838750', '+33142685300', '+498912345678', '+81352221111', '+442071838750 ext. 12', '+442071838750;ext=12'].map(
			inGroups
		)
	).toEqual([
		'+1 757 864 1000',
		'+44 20 7183 8750',
		'+33 1 42 68 53 00',
		'+49 89 12345678',
		'+81 3 5222 1111',
		'+44 20 7183 8750 ext. 12',
		'+44 20 7183 8750;ext=12'
	]);
});

it('CON-2: whatever is stored, no digit is lost, added or moved, and what is no number stays as it is', () => {
	for (const country of getCountries()) {
		const number = getExampleNumber(country, examples)?.number;
		if (number) expect(inGroups(number).replaceAll(/[^+\d]/g, ''), country).toBe(number);
	}
	for (const text of ['', 'call me', '555-1234', '+12', '+1234567890123456789', '+1 757 864 1000', '00442071838750'])
		expect(inGroups(text)).toBe(text);
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.stringMatching(/^\+\d{1,18}( ?(ext\.?|x|;ext=) ?\d{1,5})?$/)),
			(text) => inGroups(text).replaceAll(/[^\p{L}\p{N}+;=]/gu, '') === text.replaceAll(/[^\p{L}\p{N}+;=]/gu, '')
		),
		{ numRuns: 300 }
	);
});
