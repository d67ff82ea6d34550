import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { memoisePair } from '#workers/pipeline/values/memo';
import { parsePhone, suggestPhone } from '#workers/pipeline/values/phones/phone';
import { readDigits } from '#workers/pipeline/values/phones/phone-plan';
import { hasPhoneCharacters, isExponentForm, splitPhone } from '#workers/pipeline/values/phones/phone-text';

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
		['493514711222', 'DE', '+493514711222'],
		['4931123456', 'DE', '+494931123456'],
		['06 1234567', 'IT', '+39061234567'],
		['０３－１２３４－５６７８', 'JP', '+81312345678'],
		['(+49) 170 1234567', 'US', '+491701234567'],
		['++49 170 1234567', 'US', '+491701234567'],
		['+39 (0)6 1234567', 'US', '+39061234567'],
		['+48 (0) 512 345 678', 'US', '+48512345678'],
		['011 49 170 1234567', 'GB', '+491701234567'],
		['٠١٢٣٤٥٦٧٨٩', 'US', '0123456789'],
		['\u202a+1 (415) 555-2671\u202c', 'US', '+14155552671'],
		['4915123456789.0', 'DE', '+4915123456789'],
		['030 / 12 34 56 78', 'DE', '+493012345678'],
		['tel:7042;phone-context=+1-914-555', 'DE', '+19145557042'],
		['Mobil: 0170 1234567', 'DE', '+491701234567'],
		['whatsapp:+491701234567', 'US', '+491701234567'],
		['415 555 2671 (mobile)', 'US', '+14155552671'],
		['0170 1234567 privat', 'DE', '+491701234567'],
		['(c) 415 555 2671', 'US', '+14155552671'],
		['415 555 2671 x12 [work]', 'US', '+14155552671 ext. 12']
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

	it.each([
		'+49 30 1234567 ext. 12',
		'+49 30 1234567 x12',
		'+49 30 1234567 #12',
		'+49 30 1234567;ext=12',
		'+49 30 1234567 доб. 12',
		'+49 30 1234567 Durchwahl 12',
		'+49 30 1234567 (ext 12)',
		'+49 30 1234567 App. 12',
		'+49 30 1234567 poste 12',
		'+49 30 1234567,,12',
		'+49 30 1234567 内線12'
	])('VAL-3: %s has an extension', (text) => {
		expect(parsePhone(text, 'US')).toMatchObject({ canonical: '+49301234567 ext. 12', e164: '+49301234567', extension: '12' });
	});

	it('VAL-1: what another country would make of it is offered, never taken', () => {
		expect(parsePhone('491701234567', 'US')).toMatchObject({ canonical: '491701234567', valid: false });
		expect(suggestPhone('491701234567', 'US')).toBe('+491701234567');
		expect([
			suggestPhone('4155552671', 'US'),
			suggestPhone('0170 1234567', 'US'),
			suggestPhone('555-1234', 'US'),
			suggestPhone('abc', 'US')
		]).toEqual([null, null, null, null]);
	});

	it('VAL-3: offers a Mexican mobile as it was dialled until 2019 without what was dialled before it', () => {
		for (const [typed, region] of [
			['+52 1 55 1234 5678', 'US'],
			['+5215512345678', ''],
			['521 55 1234 5678', 'MX'],
			['044 55 1234 5678', 'MX'],
			['(045) 55-1234-5678', 'MX']
		] as const)
			expect([typed, suggestPhone(typed, region)]).toEqual([typed, '+525512345678']);
		expect(suggestPhone('+52 1 55 1234 5678 ext. 9', 'MX')).toBe('+525512345678 ext. 9');
		expect([
			suggestPhone('044 55 1234 5678', 'DE'),
			suggestPhone('+52 1 05 1234 5678', 'MX'),
			suggestPhone('+52 55 1234 567', 'MX'),
			suggestPhone('+52', 'MX')
		]).toEqual([null, null, null, null]);
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

describe('numbering plans', () => {
	/** Digits as a country has them, more often than not. */
	const country = fc.constantFrom(...getCountries());
	const digits = fc.stringMatching(/^\d{2,16}$/);
	const lib = (text: string, region: string): unknown[] | null => {
		const n = parsePhoneNumberFromString(
			text,
			region === '' ? { extract: false } : { defaultCountry: region as CountryCode, extract: false }
		);
		return n ? [n.number, n.country ?? '', (n.getType() ?? '').toLowerCase(), n.isValid(), n.isPossible()] : null;
	};
	const mine = (text: string, region: string): unknown[] | null => {
		const n = readDigits(text.replace('+', ''), text.startsWith('+'), region);
		return n ? [n.e164, n.country, n.type, n.valid, n.possible] : null;
	};
	it('VAL-3: number, country, kind and validity are those of the numbering-plan library, for every country', () => {
		fc.assert(
			fc.property(
				country,
				digits,
				fc.constantFrom('national', 'trunk', 'plus', 'code', 'idd', 'plusTrunk', 'none'),
				(region, text, form) => {
					const code = getCountryCallingCode(region);
					const typed = {
						national: text,
						trunk: `0${text}`,
						plus: `+${code}${text}`,
						code: `${code}${text}`,
						idd: `00${code}${text}`,
						plusTrunk: `+${code}0${text}`,
						none: `+${text}`
					}[form];
					const at = form === 'none' ? '' : region;
					expect(mine(typed, at)).toEqual(lib(typed, at));
				}
			),
			{ numRuns: 6000 }
		);
	});
	it('VAL-3: every valid number found by chance reads alike in every way that people write it', () => {
		let valid = 0;
		fc.assert(
			fc.property(country, digits, (region, text) => {
				const n = parsePhoneNumberFromString(`+${getCountryCallingCode(region)}${text}`, { extract: false });
				if (!n?.isValid()) return;
				valid++;
				for (const form of [n.number, n.formatInternational(), n.formatNational(), n.getURI()]) {
					const at = (n.country ?? region) as CountryCode;
					const theirs = parsePhoneNumberFromString(form, at);
					const ours = parsePhone(form, at);
					expect('problem' in ours ? null : [ours.e164, ours.valid, ours.numberType]).toEqual([
						theirs?.number,
						theirs?.isValid(),
						(theirs?.getType() ?? '').toLowerCase()
					]);
				}
			}),
			{ numRuns: 4000 }
		);
		expect(valid).toBeGreaterThan(100);
	});
	it('VAL-1: the canonical form reads as the typed one did', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^\+?[\d ()-]{6,16}( x\d{2})?$/),
				fc.constantFrom('US', 'CA', 'GB', 'JE', 'DE', 'IT', 'RU', 'KZ', 'AX', ''),
				(text, region) => {
					const once = parsePhone(text, region);
					if ('problem' in once || !once.valid) return;
					const n = readDigits(once.e164.slice(1), true, '');
					expect([n?.e164, n?.valid]).toEqual([once.e164, true]);
				}
			),
			{ numRuns: 3000 }
		);
	});
	it.each([
		['0511 123456', 'DE', '+49511123456', 'valid'],
		['555-ABC', 'US', '555-ABC', 'characters'],
		['(415) 555-2671', 'US', '+14155552671', 'valid'],
		['+1', 'US', '+1', 'unreadable'],
		['4.41E+11', 'US', '4.41E+11', 'exponent'],
		['+15551234567', 'US', '+15551234567', 'possible']
	])('VAL-1, VAL-3: %s in %s is stored as %s and is %s', (text, country, canonical, verdict) => {
		const read = parsePhone(text, country);
		expect(read.canonical).toBe(canonical);
		expect('problem' in read ? read.problem : read.valid ? 'valid' : read.possible ? 'possible' : 'impossible').toBe(verdict);
	});
	it('remembers by text and region in bounded memory', () => {
		let asked = 0;
		const memo = memoisePair((text, context) => (asked++, `${text}@${context}`), 3);
		expect([memo.get('1', 'US'), memo.get('1', 'DE'), memo.get('1', 'US')]).toEqual(['1@US', '1@DE', '1@US']);
		expect(asked).toBe(2);
		memo.put('2', 'US', 'told');
		expect([memo.get('2', 'US'), asked]).toEqual(['told', 2]);
		for (const text of 'abcdefgh') memo.get(text, 'DE');
		expect([memo.get('1', 'US'), asked]).toEqual(['1@US', 11]);
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
