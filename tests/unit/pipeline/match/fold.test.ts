import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyCore } from '#workers/pipeline/match/company-core';
import { fold, foldName } from '#workers/pipeline/match/fold';
import { phoneKey } from '#workers/pipeline/match/phone-key';

describe('folding for matching', () => {
	it('DUP-1: folding what is folded changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<'' | ' '>('', ' '), (text, dots) => {
				expect(fold(fold(text, dots), dots)).toBe(fold(text, dots));
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['Müller', 'MULLER'],
		["O'Neill", 'ONeill'],
		['Łukasz Żak', 'lukasz zak'],
		['Anne-Marie', 'anne marie'],
		['Ａｃｍｅ', 'acme'],
		['Straße', 'strasse'],
		['José  Ruiz', 'jose ruiz']
	])('DUP-1: %s is the same as %s', (a, b) => expect(fold(a)).toBe(fold(b)));

	it('DUP-1: voicing marks of kana tell words apart', () => expect(fold('かき')).not.toBe(fold('がき')));

	it.each<[Parameters<typeof foldName>, Parameters<typeof foldName>]>([
		[
			['John', 'Smith', null],
			[null, null, 'Smith, John']
		],
		[
			['John', 'Smith', 'ignored'],
			[null, null, 'Dr. John Smith, PhD']
		],
		[
			['太郎', '山田', null],
			[null, null, '山田 太郎']
		],
		[
			['José', 'Núñez', null],
			[null, null, 'JOSE NUNEZ']
		],
		[
			[null, 'Smith', null],
			['Smith', null, null]
		]
	])('DUP-1: name %j is the same as %j', (a, b) => expect(foldName(...a)).toBe(foldName(...b)));

	it('DUP-1: Jr stays apart, and a blank name is no name', () => {
		expect(foldName(null, null, 'John Smith, Jr.')).toBe('john smith jr');
		expect(foldName('', ' ', null)).toBe('');
		expect(foldName(null, null, '---')).toBe('');
	});

	it('DUP-1: a name from its parts is the name in full', () => {
		const part = fc
			.stringMatching(/^[A-Za-zéüñ]{1,8}(?:-[A-Za-z]{1,5})?$/)
			.filter(
				(p) =>
					!/^(?:mr|mrs|ms|mx|dr|sir|prof|herr|frau|mme|mlle|sig|ing|miss|phd|md|mba|esq|cpa|msc|bsc|ma|ba|llm|dds)$/i.test(fold(p)) &&
					!/(?:^| )(?:md|ma|ba|phd|mba|esq|cpa|msc|bsc|llm|dds)$/.test(fold(p)) &&
					!/^(?:mr|ms|dr|mx|ing|sig|mrs|sir|mme) /.test(fold(p))
			);
		fc.assert(
			fc.property(part, part, (first, last) => {
				expect(foldName(null, null, `${first} ${last}`)).toBe(foldName(first, last, null));
				expect(foldName(null, null, `${last}, ${first}`)).toBe(foldName(first, last, null));
			})
		);
	});

	it.each([
		['Acme GmbH', 'ACME'],
		['Müller & Söhne GmbH & Co. KG', 'Muller and Sohne'],
		['Iberia S.A.', 'Iberia'],
		['Philips N.V.', 'philips'],
		['The Widget Company, Inc.', 'Widget Co.'],
		['株式会社山田', '山田'],
		['Novo Nordisk A/S', 'Novo Nordisk'],
		['Globex Sp. z o.o.', 'Globex'],
		['Initech, LLC', 'Initech Ltd.'],
		['Vodafone Pty Ltd', 'Vodafone'],
		['Cemex S.A. de C.V.', 'Cemex'],
		['Sony K.K.', 'Sony']
	])('DUP-1: company %s is the same as %s', (a, b) => {
		expect(companyCore(a)).toBe(companyCore(b));
		expect(companyCore(a)).not.toBe('');
	});

	it('DUP-1: a company of nothing but legal forms stays, a missing one is none, different ones differ', () => {
		expect(companyCore('KG')).toBe('kg');
		expect(companyCore('Self-employed')).toBe('');
		expect(companyCore(' - ')).toBe('');
		expect(companyCore('Acme Holding GmbH')).not.toBe(companyCore('Acme GmbH'));
	});

	it.each([
		['+4930123456', '+49 (0)30 123456'],
		['+14155550123 ext. 12', '+1 415-555-0123'],
		['0049 30 1234567', '+49 30 1234567'],
		['4155550123', '(415) 555-0123 x7']
	])('DUP-1: phone %s is the same as %s', (a, b) => {
		expect(phoneKey(a)).toBe(phoneKey(b));
		expect(phoneKey(a)).not.toBe('');
	});

	it.each(['0000000000', '+1 555 555 5555', '1234567890', '12345', 'call me', ''])('DUP-1: nobody matches by the phone %j', (text) =>
		expect(phoneKey(text)).toBe('')
	);
});
