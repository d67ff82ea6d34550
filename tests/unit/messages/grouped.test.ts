import { afterEach, describe, expect, it } from 'vitest';
import { grouped } from '#domain/messages/catalogue';
import { english } from '#domain/messages/index';
import { OTHER_LANGUAGES } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';

afterEach(() => setLocale(undefined));

describe('amounts in the reasons of a score (SCO-1)', () => {
	it('stand in the groups of the language, in all five of them', async () => {
		const said: string[] = [];
		for (const [tag, catalogue] of [
			['en', english],
			...(await Promise.all((['de', 'es', 'fr', 'ja'] as const).map(async (l) => [l, (await OTHER_LANGUAGES[l].load()).messages] as const)))
		] as const) {
			setLocale(tag);
			said.push(catalogue.scoreRevenueFit!.message({ revenue: '30000000' }));
		}
		expect(said.map((s) => /[\d.,\s\u00a0\u202f]*\d/u.exec(s)?.[0].trim())).toEqual([
			'30,000,000',
			'30.000.000',
			'30.000.000',
			'30\u202f000\u202f000',
			'30,000,000'
		]);
	});

	it('keep what is grouped, short, part of a code or no number', () => {
		setLocale('en');
		const as = (text: string): string => grouped(text);
		expect(['30000000 EUR', '$30000000', '1001-5000', '10000+', '1234567.5'].map(as)).toEqual([
			'30,000,000 EUR',
			'$30,000,000',
			'1,001-5,000',
			'10,000+',
			'1,234,567.5'
		]);
		for (const same of ['30,000,000', '30.000.000', '1’000’000', '500', '10M - 50M', 'A12345', '12345a', '1.2345', '', 'unknown'])
			expect(as(same)).toBe(same);
	});
});
