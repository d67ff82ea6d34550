import { describe, expect, it } from 'vitest';
import { countryCode, isCountryCode } from '#workers/pipeline/values/country';
import { stateCode } from '#workers/pipeline/values/state';

describe('places', () => {
	it.each([
		['USA', 'US'],
		['U.S.A.', 'US'],
		['united states', 'US'],
		['Deutschland', 'DE'],
		['allemagne', 'DE'],
		['UK', 'GB'],
		['England', 'GB'],
		['日本', 'JP'],
		['Россия', 'RU'],
		['Côte d’Ivoire', 'CI'],
		['Korea', 'KR'],
		['Czech Republic', 'CZ'],
		['The Netherlands', 'NL'],
		['NA', 'NA'],
		['DEU', 'DE'],
		['de', 'DE'],
		['Hong Kong', 'HK'],
		['Tanzania, United Republic of', 'TZ'],
		["Korea, Democratic People's Republic of", 'KP'],
		['Korea, Republic of', 'KR'],
		['Congo, the Democratic Republic of the', 'CD'],
		['Taiwan, Province of China', 'TW'],
		['Iran, Islamic Republic of', 'IR'],
		['Bahamas, The', 'BS'],
		['السعودية', 'SA'],
		['الإمارات', 'AE'],
		['İngiltere', 'GB'],
		['РФ', 'RU'],
		['ไทย', 'TH'],
		['Atlantis', null],
		['Atlantis, Republic of', null],
		['', null],
		['__proto__', null]
	])('VAL-1: the country %s is %s', (text, code) => {
		expect(countryCode(text)).toBe(code);
	});
	it('VAL-1: a code is its own code', () => {
		for (const code of ['US', 'GB', 'XK', 'TW']) expect([countryCode(code), isCountryCode(code)]).toEqual([code, true]);
		expect([isCountryCode('UK'), isCountryCode('us'), isCountryCode('ZZ')]).toEqual([false, false, false]);
	});
	it.each([
		['California', '', 'CA'],
		['calif.', 'US', 'CA'],
		['N.Y.', '', 'NY'],
		['WA', 'AU', 'WA'],
		['Victoria', 'AU', 'VIC'],
		['québec', 'CA', 'QC'],
		['Washington D.C.', 'US', 'DC'],
		['Ontario', 'US', null],
		['Bayern', 'DE', null],
		['CA', 'DE', null]
	])('VAL-1: the state %s in "%s" is %s', (text, country, code) => {
		expect(stateCode(text, country)).toBe(code);
	});
});
