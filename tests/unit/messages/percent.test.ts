import { afterEach, describe, expect, it } from 'vitest';
import { partPercent, percentText, sharePercent } from '#domain/messages/catalogue';
import { LANGUAGES } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';

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
		expect([
			partPercent(1, 1000),
			partPercent(0, 1000),
			partPercent(5, 1000),
			partPercent(0, 0),
			partPercent(999, 1000),
			partPercent(7, 7)
		]).toEqual(['< 1%', '0%', '1%', '0%', '> 99%', '100%']);
	});
});
