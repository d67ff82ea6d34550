import { describe, expect, it } from 'vitest';
import { columnContent } from '#workers/pipeline/map/content';
import { severalPhones } from '#workers/pipeline/values/several';
import { propose, fields, field } from './proposed';

describe('by header and content', () => {
	it('MAP-1: who somebody is at an event stands before any value of a contact, and alone for the name', () => {
		for (const who of ['Attendee', 'Participant', 'Invitee', 'Visitor', 'Registrant', 'Delegate', 'Guest']) {
			expect(
				fields(
					propose(
						[`${who} Name`, `${who} Company`, `${who} Email`, `${who} Phone`, `${who} Title`].join(),
						'Ana Silva,Kai Inc,ana@kai.example,+49 30 1234567,Buyer'
					)
				),
				who
			).toEqual({
				[`${who} Name`]: 'fullName',
				[`${who} Company`]: 'company',
				[`${who} Email`]: 'email',
				[`${who} Phone`]: 'phone1',
				[`${who} Title`]: 'jobTitle'
			});
			expect(field(who, 'Ana Silva'), who).toBe('fullName');
		}
		for (const [header, to] of [
			['Teilnehmer E-Mail', 'email'],
			['Ansprechpartner Telefon', 'phone1'],
			['Ansprechpartner', 'fullName'],
			['Email du participant', 'email'],
			['Participant', 'fullName'],
			['Correo del asistente', 'email'],
			['Email partecipante', 'email'],
			['Referente', 'fullName'],
			['E-mail do participante', 'email'],
			['担当者メール', 'email'],
			['担当者', 'fullName']
		] as const)
			expect(field(header, ...(to === 'email' ? ['ana@kai.example'] : to === 'phone1' ? ['+49 30 1234567'] : ['Ana Silva'])), header).toBe(
				to
			);
	});

	it('FIL-2, MAP-1: a "Nom" under the heading "Contact" is the family name beside a first one, unless it says the same', () => {
		const people = ['DUPONT,Jean,j@x.fr', 'LE GOFF,Anne,a@x.fr', 'BEL,Luc,l@x.fr', 'ROY,Zoé,z@x.fr', 'FAY,Max,m@x.fr'];
		expect(fields(propose('Contact Nom,Prénom,Mail', ...people))['Contact Nom']).toBe('lastName');
		const shown = people.map((line) => line.replace(/^[^,]*,([^,]*)/, '$1,$1'));
		expect(fields(propose('Contact Nom,Prénom,Mail', ...shown))['Contact Nom']).toBe('fullName');
	});

	it('MAP-1: in a list of exhibitors the exhibitor is the company; whoever scans at a stand is none', () => {
		const firms = ['Meier GmbH,Max Meier,m@meier.de', 'Dupont SA,Luc Dupont,l@dupont.fr', 'Brown Ltd,Kate Brown,k@brown.co.uk'];
		for (const header of ['Aussteller', 'Exposant', 'Expositor'])
			expect(fields(propose(`${header},Name,E-Mail`, ...firms))[header], header).toBe('company');
		const own = firms.map((line) => line.replace(/^[^,]*/, 'Our Stand'));
		expect(fields(propose('Aussteller,Name,E-Mail', ...own))['Aussteller']).not.toBe('company');
	});

	it('MAP-1: what a form asks of its visitors is no part of the name of a field', () => {
		const [mail, phone] = ['ana@kai.de', '+49 30 9018200'];
		for (const [header, to] of [
			['E-Mail (Pflicht)', 'email'],
			['E-Mail Pflichtangabe', 'email'],
			['Email – required', 'email'],
			['Mobile number (with country code)', 'phone1'],
			['Phone (incl. area code)', 'phone1'],
			['Tel.-Nr. mit Vorwahl', 'phone1'],
			['Téléphone (avec indicatif)', 'phone1']
		] as const)
			expect(field(header, to === 'email' ? mail : phone), header).toBe(to);
		expect(field('Country code', 'DE', 'FR')).toBe('country');
		expect(field('Visa required', 'no', 'yes')).toMatch(/^custom:/);
	});

	it('MAP-1: a column for two ways to reach a firm is the first of them', () => {
		const to = (header: string, ...cells: string[]) =>
			fields(propose(['Name', header].join(), ...cells.map((c, i) => `Ana Silva${'abc'[i]},${c}`)))[header];
		expect(to('E-Mail/Web', 'info@kai.de / www.kai.de', 'tom@hafen.de', 'eva@ort.de')).toBe('email');
		expect(to('Telefon/Fax', '+49 30 9018200', '+49 351 4711222')).toBe('phone1');
		expect(to('Telefon/Fax', 'Tel. 030 9018200 Fax 030 9018299', 'Fax 030 9018298')).toMatch(/^custom:/);
	});

	it('MAP-1, MAP-4: the company and the owner of a contact, as HubSpot calls them in other languages', () => {
		const row = 'Anna,Koch,anna@koch-bau.de,Koch KG,Peter Rep';
		expect(fields(propose('Vorname,Nachname,E-Mail,Zugeordnetes Unternehmen,Zuständiger Mitarbeiter', row))).toMatchObject({
			'Zugeordnetes Unternehmen': 'company',
			'Zuständiger Mitarbeiter': 'owner'
		});
		expect(fields(propose('Prénom,Nom,E-mail,Entreprise associée,Propriétaire du contact', row))['Entreprise associée']).toBe('company');
		expect(fields(propose('Nombre,Apellidos,Correo,Empresa asociada,Propietario del contacto', row))['Empresa asociada']).toBe('company');
	});

	it('MAP-1: 〒 is the postal code, and several addresses in a cell are no contradiction', () => {
		expect(fields(propose('氏名,〒,メール', '山田 太郎,100-0005,t@x.jp'))['〒']).toBe('postalCode');
		const [, mail] = propose('Name|E-Mail'.split('|').join(), 'Ana Silva,ana@x.de; a.silva@web.de', 'Tom Berg,tom@x.de / t@web.de');
		expect(mail).toMatchObject({ target: { field: 'email' } });
		expect(mail!.warning).toBeUndefined();
	});

	it('MAP-1: numbers that cleaning takes apart are phones for the mapping, too, whatever parts them; two order numbers are none', () => {
		for (const by of [';', ' | ', '\n', ', ', ' / ', ':::', ' und ', ' or ', ' et ', ' y ', ' & ', ' ']) {
			const cell = `+49 30 1234567${by}+49 170 1234567`;
			expect(severalPhones(cell, 'DE'), by).toHaveLength(2);
			expect(columnContent([cell]).hits.phone, by).toBe(1);
		}
		expect(columnContent(['471112 und 471113', 'A-30 1234567 or B-30 1234568']).hits.phone).toBe(0);
	});

	it('LST-3, MAP-1: the numbers of a dialer are phones, also those that are blank in the first rows; order numbers are none', () => {
		expect(
			fields(propose('number1,number2,number3,first_name,last_name,email', '2125550143,6175550198,,Ana,Silva,ana@kai.example'))
		).toMatchObject({ number1: 'phone1', number2: 'phone2', number3: 'phone3' });
		expect(fields(propose('number1,first_name,email', '4711,Ana,ana@kai.example'))).toMatchObject({ number1: 'custom:number1' });
	});

	it('MAP-1: a "Contact" of few values is how somebody was reached, not who it was', () => {
		const reached = (i: number) => (i % 3 === 0 ? 'telephone' : 'cellular');
		const rows = (row: (i: number) => string) => Array.from({ length: 60 }, (_, i) => row(i));
		expect(
			fields(
				propose(
					'First Name,Last Name,contact,Email',
					...rows((i) => `Ana,Silva${String.fromCharCode(97 + (i % 26))},${reached(i)},ana${i}@kai.example`)
				)
			)
		).toEqual({ 'First Name': 'firstName', 'Last Name': 'lastName', contact: 'custom:contact', Email: 'email' });
		expect(fields(propose('Contact,Email', ...rows((i) => `${reached(i)},ana${i}@kai.example`)))).toEqual({
			Contact: 'custom:contact',
			Email: 'email'
		});
		// Two customers with many orders each are people all the same.
		expect(fields(propose('Contact,Email,Order', ...rows((i) => `${i % 2 ? 'Ana Silva' : 'Tom Berg'},x@kai.example,${i}`)))).toMatchObject({
			Contact: 'fullName',
			Email: 'email'
		});
	});

	it('MAP-1: phones fill phone1 to phone5 by use, with their types; blank ones stay out first, fax and pager are fields of their own', () => {
		const mapping = propose(
			'Fax,Work Phone,Home Phone,Mobile,Phone,Other Phone,Pager,Direct Line',
			'030 0000 0001,030 0000 0002,,0170 0000 003,030 0000 0004,030 0000 0006,030 0000 0005,030 0000 0007'
		);
		expect(fields(mapping)).toEqual({
			Fax: 'custom:fax',
			Mobile: 'phone1',
			'Work Phone': 'phone2',
			Phone: 'phone3',
			'Direct Line': 'phone4',
			'Other Phone': 'phone5',
			'Home Phone': null,
			Pager: 'custom:pager'
		});
		expect(Object.fromEntries(mapping.map((m) => [m.header, m.phoneType]))).toMatchObject({
			Mobile: 'mobile',
			'Work Phone': 'work',
			Phone: undefined,
			'Direct Line': 'work',
			'Other Phone': 'other',
			Fax: undefined
		});
		expect(mapping[0]).toMatchObject({ concept: 'fax', confidence: 0.8, reason: { code: 'customConcept' } });
		expect(
			fields(propose('Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value', 'Mobile,+49 170 0000 001,Work,+49 30 0000 002'))
		).toEqual({
			'Phone 1 - Label': 'phone1Type',
			'Phone 1 - Value': 'phone1',
			'Phone 2 - Label': 'phone2Type',
			'Phone 2 - Value': 'phone2'
		});
	});
});

describe('header rows of known exports', () => {
	const expectFields = (header: string, row: string, expected: Record<string, string | null>) =>
		expect(fields(propose(header, row))).toMatchObject(expected);

	it('MAP-4: a CRM export', () => {
		expectFields(
			'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Associated Company',
			'101,Ana,Silva,ana@n.example,+351 21 000 0001,Tom,New,2024-05-02,Nordlicht',
			{
				'Record ID': 'custom:record-id',
				'Phone Number': 'phone1',
				'Contact owner': 'owner',
				'Lead Status': 'leadStatus',
				'Create Date': 'createdDate',
				'Associated Company': 'company'
			}
		);
	});

	it('MAP-4: an address book', () => {
		expectFields(
			'First Name,Last Name,Name Prefix,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country',
			'Ana,Silva,,Nordlicht,CEO,friends,Work,ana@n.example,"1 Rua Nova",1 Rua Nova,Lisbon,1000-100,Portugal',
			{
				'Organization Name': 'company',
				'Organization Title': 'jobTitle',
				Labels: 'tags',
				'E-mail 1 - Value': 'email',
				'E-mail 1 - Label': 'custom:e-mail-1-label',
				'Address 1 - Street': 'street',
				'Address 1 - Postal Code': 'postalCode'
			}
		);
	});

	it('MAP-4: a network, a mailer, a prospecting tool', () => {
		expectFields(
			'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
			'Ana,Silva,https://www.linkedin.com/in/ana,ana@n.example,Nordlicht,CEO,05 Mar 2024',
			{ Position: 'jobTitle', 'Connected On': 'createdDate', 'Email Address': 'email' }
		);
		expectFields('Email Address,OPTIN_TIME,OPTIN_IP,TIMEZONE,CC,NOTES', 'ana@n.example,2020-01-01 10:00:00,192.0.2.1,Europe/Lisbon,pt,', {
			OPTIN_TIME: 'consentDate',
			OPTIN_IP: 'custom:optin-ip',
			TIMEZONE: 'timeZone',
			CC: 'country',
			NOTES: 'notes'
		});
		expectFields(
			'Title,Company,Company Name for Emails,Email,Email Status,# Employees,Person Linkedin Url,Company Linkedin Url',
			'CEO,N,N,ana@n.example,Verified,120,http://www.linkedin.com/in/a,http://www.linkedin.com/company/n',
			{
				Title: 'jobTitle',
				Company: 'company',
				'Company Name for Emails': 'custom:company-name-for-emails',
				'# Employees': 'companySize',
				'Person Linkedin Url': 'linkedin',
				'Company Linkedin Url': 'custom:company-linkedin-url'
			}
		);
	});
});
