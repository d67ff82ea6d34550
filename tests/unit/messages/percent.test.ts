import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { partPercents, percentText, sharePercent } from '#domain/messages/catalogue';
import { LANGUAGES } from '#domain/messages/languages';
import { comma, labelled, setLocale } from '#domain/messages/locale';

afterEach(() => setLocale(undefined));

describe('per cent as the reader writes them (APP-3)', () => {
	it('has no space in English and Japanese, and one that does not break elsewhere', () => {
		const said = LANGUAGES.map((language) => {
			setLocale(language);
			return `${language} ${percentText(95)}`.replace(/[\u00a0\u202f]/u, '_');
		});
		expect(said.sort()).toEqual(['de 95_%', 'en 95%', 'es 95_%', 'fr 95_%', 'ja 95%']);
	});

	it('has the decimals that are asked for, and those of a small share', () => {
		setLocale('de');
		expect([percentText(99.94, 1), percentText('7'), percentText(undefined), sharePercent(0.424), sharePercent(0.042)]).toEqual([
			'99,9\u00a0%',
			'7\u00a0%',
			'0\u00a0%',
			'42\u00a0%',
			'4,2\u00a0%'
		]);
	});

	it('is never 0 for somebody, 0 of nobody, and never all while one is missing', () => {
		setLocale('en');
		expect(partPercents([1, 0, 999])).toEqual(['< 1%', '0%', '> 99%']);
		expect(partPercents([996, 4])).toEqual(['> 99%', '< 1%']);
		expect(partPercents([990, 10])).toEqual(['99%', '1%']);
		expect(partPercents([0, 0])).toEqual(['0%', '0%']);
		expect(partPercents([0, 7])).toEqual(['0%', '100%']);
	});

	it('SCO-8: each share of a tier is what anybody works out from the counts, and tiers with as many contacts have the same share', () => {
		setLocale('en');
		expect(partPercents([6, 4, 1, 1, 0])).toEqual(['50%', '33%', '8%', '8%', '0%']);
		expect(partPercents([11, 7, 2, 1, 1])).toEqual(['50%', '32%', '9%', '5%', '5%']);
		expect(partPercents([5, 1, 1])).toEqual(['71%', '14%', '14%']);
		fc.assert(
			fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 }), (parts) => {
				const total = parts.reduce((sum, part) => sum + part, 0);
				const shown = partPercents(parts).map((text) => (text.startsWith('<') ? 0 : text.startsWith('>') ? 100 : parseInt(text)));
				parts.forEach((part, i) => expect(Math.abs(shown[i]! - (100 * part) / Math.max(1, total))).toBeLessThanOrEqual(0.5));
			})
		);
	});
});

it('APP-3: a label and what it says stand with the colon of the language between them', () => {
	const said = LANGUAGES.map((language) => {
		setLocale(language);
		return `${language} ${labelled('Sales', '3')}`.replace('\u00a0', '_');
	});
	expect(said.sort()).toEqual(['de Sales: 3', 'en Sales: 3', 'es Sales: 3', 'fr Sales_: 3', 'ja Sales：3']);
});

it('APP-3: the things of a list stand with the comma of the language between them', () => {
	const said = LANGUAGES.map((language) => {
		setLocale(language);
		return `${language} ${['a', 'b', 'c'].join(comma())}`;
	});
	expect(said.sort()).toEqual(['de a, b, c', 'en a, b, c', 'es a, b, c', 'fr a, b, c', 'ja a、b、c']);
});
