import { describe, expect, it } from 'vitest';
import { read, cards, card } from './cards';
import { memory } from './source';

describe('vCard', () => {
	it('FIL-3: version 2.1 of a phone: quoted-printable, encodings of its own, bare types, pictures passed over', async () => {
		const { headers, rows, notes } = await read(cards('phone-2.1.vcf'));
		expect(headers).toEqual([
			'Full Name',
			'Name Prefix',
			'First Name',
			'Last Name',
			'Email',
			'Email 2',
			'Phone (mobile)',
			'Phone (work)',
			'Fax (work)',
			'Company',
			'Department',
			'Street',
			'City',
			'Postal Code',
			'Country',
			'Notes'
		]);
		expect(rows).toEqual([
			[
				'Dr. Jürgen Müller',
				'Dr.',
				'Jürgen',
				'Müller',
				'juergen@werk.de',
				'j.mueller@hafen-ulm.de',
				'+49 151 23456789',
				'+49 30 227 0',
				'+49 30 227 99',
				'Werk Süd GmbH',
				'Einkauf',
				'Hafenstraße 3',
				'Ulm',
				'89073',
				'Deutschland',
				'Erste Zeile\nZweite Zeile = lang genug und weiter'
			]
		]);
		expect(notes).toEqual(['noteCards', 'noteCardPictures']);
	});

	it('FIL-3: a birthday without its year, which Apple writes into 1604, is a day without a year', async () => {
		const {
			cards: [one]
		} = await read(card('FN:Ana Silva', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06'));
		expect(one).toMatchObject({ Birthday: '--05-06' });
	});

	it('FIL-3: version 3.0 of an address book: folding, groups with labels, escapes, two addresses, profiles', async () => {
		const {
			cards: [ada, engines],
			numbers,
			seen,
			notes
		} = await read(cards('book-3.0.vcf'));
		expect(ada).toEqual({
			'Full Name': 'Lady Ada Lovelace',
			'Name Prefix': 'Lady',
			'First Name': 'Ada',
			'Middle Name': 'Augusta Byron',
			'Last Name': 'Lovelace',
			Nickname: 'Countess',
			Email: 'ada@engines.co.uk',
			'Email 2': 'ada.lovelace@home.org',
			'Phone (mobile)': '+44 7700 900123',
			'Phone (home)': '+44 20 7183 8750',
			'Phone (assistant)': '+44 20 7946 0958',
			Company: 'Engines Ltd',
			Department: 'Research, Mills',
			'Job Title': 'Director of Marketing',
			Street: '1 Mill Lane, Unit 3, PO Box 7',
			City: 'Ockham',
			State: 'Surrey',
			'Postal Code': 'KT24 6NP',
			Country: 'United Kingdom',
			'Home Street': "12 St James's Square, first floor",
			'Home City': 'London',
			'Home Postal Code': 'SW1Y 4RB',
			'Home Country': 'United Kingdom',
			Website: 'https://engines.co.uk',
			LinkedIn: 'http://www.linkedin.com/in/ada',
			'X/Twitter': 'http://twitter.com/ada',
			'IM (skype)': 'ada.lovelace',
			Birthday: '1815-12-10',
			Anniversary: '1835-07-08',
			Categories: 'VIP, Speakers, invited',
			Notes: 'Met at the fair\nWants a "demo"; call back',
			'X-CUSTOMER-ID': '00042',
			UID: '1b2c',
			'Card Revision': '2024-05-01T09:30:00Z'
		});
		expect(engines).toEqual({ 'Full Name': 'Engines Ltd', 'Last Name': 'Engines Ltd', Company: 'Engines Ltd', 'X-ABSHOWAS': 'COMPANY' });
		expect(numbers).toEqual([1, 2]);
		expect(seen.read).toMatchObject({ format: 'vcard', headerRow: 0, delimiter: '', sheet: 0 });
		expect(notes).toEqual(['noteCards']);
	});

	it('FIL-3: version 4.0: addresses as links, lists of types in quotes, preference by number, pictures in a link', async () => {
		const {
			cards: [grace],
			notes
		} = await read(cards('card-4.0.vcf'));
		expect(grace).toEqual({
			'Full Name': 'Grace Hopper',
			'Name Prefix': 'Rear Admiral',
			'First Name': 'Grace',
			'Middle Name': 'Brewster',
			'Last Name': 'Hopper',
			'Name Suffix': 'Ph.D.',
			Email: 'grace.hopper@compilers.com',
			'Email 2': 'grace@navy.mil',
			'Phone (work)': '+1-212-736-5000 ext. 102',
			'Phone (mobile)': '+1-917-555-0123',
			Street: '1 Pier Road',
			City: 'New York',
			State: 'NY',
			'Postal Code': '10001',
			Country: 'USA',
			Gender: 'F',
			Language: 'en',
			'Time Zone': '-0500',
			Coordinates: 'geo:40.7,-74.0',
			Birthday: '1906-12-09',
			Anniversary: '--0203',
			LOGO: 'https://compilers.com/logo.png',
			'Related (friend)': 'Howard Aiken',
			Kind: 'individual'
		});
		expect(notes).toEqual(['noteCards', 'noteCardPictures']);
	});

	it('FIL-3: parts of an address stay together, whichever of several addresses lacks one', async () => {
		const {
			cards: [one]
		} = await read(
			card(
				'FN:A',
				'ADR;TYPE=work:;;1 Mill Lane;;;;UK',
				'ADR;TYPE=work:;;2 Pier Road;Leeds;;LS1;UK',
				'ADR:;;3 Quay;;;;',
				'ORG:First',
				'ORG:Second;Sales'
			)
		);
		expect(one).toEqual({
			'Full Name': 'A',
			Street: '1 Mill Lane',
			Country: 'UK',
			'Other Street': '2 Pier Road',
			'Other City': 'Leeds',
			'Other Postal Code': 'LS1',
			'Other Country': 'UK',
			'Other Street 2': '3 Quay',
			Company: 'First',
			'Company 2': 'Second',
			'Department 2': 'Sales'
		});
	});

	it('FIL-3, MAP-3: the name of a firm whose card it is goes whole into the last name; a person’s is taken apart later', async () => {
		const texts = [
			['FN:Hafen Logistics', 'N:;;;;', 'ORG:Hafen Logistics;'],
			['FN:Nord Health', 'N:;;;;', 'X-ABShowAs:COMPANY'],
			['FN:Kade', 'KIND:org'],
			['FN:City Hospital', 'N:City Hospital;;;;', 'ORG:City Hospital'],
			['FN:Eva Smit', 'N:;;;;', 'ORG:Kade']
		].map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'));
		const { headers, rows } = await read(memory(texts.join(''), 'firms.vcf'));
		const at = (column: string): string[] => rows.map((r) => r[headers.indexOf(column)] ?? '');
		expect(at('Full Name')).toEqual(['Hafen Logistics', 'Nord Health', 'Kade', 'City Hospital', 'Eva Smit']);
		expect(at('Last Name')).toEqual(['Hafen Logistics', 'Nord Health', 'Kade', 'City Hospital', '']);
	});

	it('FIL-3: what has no column of its own stands together in one', async () => {
		const {
			cards: [one],
			headers,
			notes
		} = await read(
			card(
				'FN:A',
				...Array.from({ length: 14 }, (_, n) => `EMAIL:a${n + 1}@engines.co.uk`),
				...Array.from({ length: 300 }, (_, n) => `X-FIELD-${n}:v${n}`)
			)
		);
		expect(headers.length).toBeLessThanOrEqual(201);
		expect(one!['Email 10']).toBe('a10@engines.co.uk');
		for (const value of ['Email: a14@engines.co.uk', 'X-FIELD-299: v299']) expect(one!['Other Entries']).toContain(value);
		expect(notes).toContain('noteCardColumns');
	});
});
