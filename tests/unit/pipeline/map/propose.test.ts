import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_FIELDS } from '#domain/fields';
import { confidenceWord, mappedField, type ColumnMapping } from '#domain/mapping';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { proposeMapping } from '#workers/pipeline/map/index';

const propose = (header: string, ...rows: string[]) => proposeMapping(header.split(','), rows.map((r) => r.split(',')));
const fields = (mapping: ColumnMapping[]) => Object.fromEntries(mapping.map((m) => [m.header, m.target.kind === 'exclude' ? null : mappedField(m)]));
const one = (header: string, ...values: string[]) => proposeMapping([header], values.map((v) => [v]))[0] as ColumnMapping;
const field = (header: string, ...values: string[]) => mappedField(one(header, ...values));

describe('by header and content', () => {
	it('MAP-1: the owner\'s sample maps at once, with reasons', () => {
		const mapping = propose(
			'Name,Email,Company,Job Title,Industry,Location,Original Source,Expected Score',
			'Ana Silva,ana@nordlicht.example,Nordlicht,Marketing Dir.,Tech,New York,Webinar,92',
			'Tom Berg,tom@hafen.example,Hafen Works,Sales Manager,Finance,London,Referral,85',
			'Eva Lind,eva@kai.example,Kai Co.,Software Eng.,Retail,San Francisco,Website,68'
		);
		expect(fields(mapping)).toEqual({ Name: 'fullName', Email: 'email', Company: 'company', 'Job Title': 'jobTitle', Industry: 'industry', Location: 'city', 'Original Source': 'leadSource', 'Expected Score': 'custom:expected-score' });
		expect(mapping.slice(0, 7).every((m) => confidenceWord(m.confidence) === 'sure' && !m.warning)).toBe(true);
		expect(messageText(mapping[1]!.reason)).toBe('Header says Email; 3 of 3 values are email addresses.');
		expect(mapping[7]).toMatchObject({ target: { kind: 'custom', field: { label: 'Expected Score', type: 'number' } }, byUser: false });
		expect(confidenceWord(mapping[7]!.confidence)).toBe('check');
		expect(mapping[0]!.samples).toEqual(['Ana Silva', 'Tom Berg', 'Eva Lind']);
	});

	it('MAP-6: every standard field is found by its own label', () => {
		for (const { id, label } of STANDARD_FIELDS) {
			if (/^phone\dType$/.test(id)) continue;
			expect(field(label), label).toBe(/^phone\d$/.test(id) ? 'phone1' : id);
		}
	});

	it('MAP-1: generic words alone never match; other people and properties of a value are told apart', () => {
		expect(field('Email consent', 'yes', 'no')).toBe('consentStatus');
		expect(field('Email opt-in', 'yes', 'no')).toBe('consentStatus');
		expect(field('Email status', 'verified', 'bounced')).toBe('custom:email-status');
		expect(field('Company phone', '+49 30 0000 0001', '+49 30 0000 0002')).toBe('phone1');
		expect(field('Contact owner', 'Tom Berg')).toBe('owner');
		for (const header of ['Referred by', "Manager's Name", 'Assistant Name', 'Event name', 'User name', 'Ticket name', 'File Name']) {
			expect(one(header, 'Tom Berg').target.kind, header).toBe('custom');
		}
		expect(one("Manager's Email", 'max@hafen.example').target.kind).toBe('custom');
		expect(one("Manager's Phone", '+49 30 0000 0001').target.kind).toBe('custom');
		expect(one('IP Address', '192.0.2.1').target.kind).toBe('custom');
	});

	it('MAP-1: who somebody is at an event stands before any value of a contact, and alone for the name', () => {
		for (const who of ['Attendee', 'Participant', 'Invitee', 'Visitor', 'Registrant', 'Delegate', 'Guest']) {
			expect(fields(propose([`${who} Name`, `${who} Company`, `${who} Email`, `${who} Phone`, `${who} Title`].join(), 'Ana Silva,Kai Inc,ana@kai.example,+49 30 1234567,Buyer')), who).toEqual({ [`${who} Name`]: 'fullName', [`${who} Company`]: 'company', [`${who} Email`]: 'email', [`${who} Phone`]: 'phone1', [`${who} Title`]: 'jobTitle' });
			expect(field(who, 'Ana Silva'), who).toBe('fullName');
		}
		for (const [header, to] of [['Teilnehmer E-Mail', 'email'], ['Ansprechpartner Telefon', 'phone1'], ['Ansprechpartner', 'fullName'], ['Email du participant', 'email'], ['Participant', 'fullName'], ['Correo del asistente', 'email'], ['Email partecipante', 'email'], ['Referente', 'fullName'], ['E-mail do participante', 'email'], ['担当者メール', 'email'], ['担当者', 'fullName']] as const)
			expect(field(header, ...(to === 'email' ? ['ana@kai.example'] : to === 'phone1' ? ['+49 30 1234567'] : ['Ana Silva'])), header).toBe(to);
	});

	it('MAP-1: a "Contact" of few values is how somebody was reached, not who it was', () => {
		const reached = (i: number) => (i % 3 === 0 ? 'telephone' : 'cellular');
		const rows = (row: (i: number) => string) => Array.from({ length: 60 }, (_, i) => row(i));
		expect(fields(propose('First Name,Last Name,contact,Email', ...rows((i) => `Ana,Silva${String.fromCharCode(97 + (i % 26))},${reached(i)},ana${i}@kai.example`)))).toEqual({ 'First Name': 'firstName', 'Last Name': 'lastName', contact: 'custom:contact', Email: 'email' });
		expect(fields(propose('Contact,Email', ...rows((i) => `${reached(i)},ana${i}@kai.example`)))).toEqual({ Contact: 'custom:contact', Email: 'email' });
		// Two customers with many orders each are people all the same.
		expect(fields(propose('Contact,Email,Order', ...rows((i) => `${i % 2 ? 'Ana Silva' : 'Tom Berg'},x@kai.example,${i}`)))).toMatchObject({ Contact: 'fullName', Email: 'email' });
	});

	it('MAP-1: values decide what "Title", "State", "Name" and "Location" mean', () => {
		expect(field('Title', 'Dr.', 'Mr', 'Ms.')).toBe('salutation');
		expect(field('Title', 'Head of Sales', 'Buyer')).toBe('jobTitle');
		expect(fields(propose('Title,Job Title', ',CEO', ',Buyer'))).toEqual({ Title: 'salutation', 'Job Title': 'jobTitle' });
		expect(one('State', 'TX', 'New York').warning).toBeUndefined();
		expect(one('State', 'active', 'inactive').warning).toBeDefined();
		expect(fields(propose('Name,Company', 'Tom Berg,Hafen GmbH'))).toEqual({ Name: 'fullName', Company: 'company' });
		expect(field('Name', 'Hafen GmbH', 'Nordlicht Inc.', 'Kai Ltd')).toBe('company');
		expect(field('Location', 'Germany', 'France')).toBe('country');
		expect(field('Location', '12 Main Street', '9 Hafen Road')).toBe('street');
	});

	it('MAP-2: content that contradicts lowers the confidence and warns; a header alone is never sure against it', () => {
		const email = one('Email', 'hello', 'world');
		expect(mappedField(email)).toBe('email');
		expect(confidenceWord(email.confidence)).toBe('check');
		expect(messageText(email.warning!)).toBe('The values don\'t look like Email: none of 2 values is an email address, for example "hello".');
		const phone = one('Phone', 'ana@hafen.example', 'tom@hafen.example');
		expect(mappedField(phone)).toBe('email');
		expect(messageText(phone.warning!)).toContain('header says Phone');
		expect(one('Created', 'Berlin', 'Ulm').warning).toBeDefined();
		expect(one('First Name', '2024-01-02', '2024-01-03').warning).toBeDefined();
	});

	it('MAP-1: content alone finds emails and phones under unknown headers', () => {
		expect(field('Xyz', 'ana@hafen.example', 'tom@hafen.example')).toBe('email');
		expect(field('Xyz', '+49 30 0000 0001', '+49 30 0000 0002')).toBe('phone1');
		expect(field('Order', '100000001', '100000002')).toBe('custom:order');
	});

	it('MAP-1: phones fill phone1 to phone5 by use, with their types; blank ones stay out first, fax and pager are fields of their own', () => {
		const mapping = propose('Fax,Work Phone,Home Phone,Mobile,Phone,Other Phone,Pager,Direct Line', '030 0000 0001,030 0000 0002,,0170 0000 003,030 0000 0004,030 0000 0006,030 0000 0005,030 0000 0007');
		expect(fields(mapping)).toEqual({ Fax: 'custom:fax', Mobile: 'phone1', 'Work Phone': 'phone2', Phone: 'phone3', 'Direct Line': 'phone4', 'Other Phone': 'phone5', 'Home Phone': null, Pager: 'custom:pager' });
		expect(Object.fromEntries(mapping.map((m) => [m.header, m.phoneType]))).toMatchObject({ Mobile: 'mobile', 'Work Phone': 'work', Phone: undefined, 'Direct Line': 'work', 'Other Phone': 'other', Fax: undefined });
		expect(mapping[0]).toMatchObject({ concept: 'fax', confidence: 0.8, reason: { code: 'customConcept' } });
		expect(fields(propose('Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value', 'Mobile,+49 170 0000 001,Work,+49 30 0000 002'))).toEqual({
			'Phone 1 - Label': 'phone1Type', 'Phone 1 - Value': 'phone1', 'Phone 2 - Label': 'phone2Type', 'Phone 2 - Value': 'phone2'
		});
	});

	it('MAP-2: no field is given twice, a second street line is joined', () => {
		const emails = propose('Email,Secondary Email', 'ana@hafen.example,a@kai.example');
		expect(fields(emails)).toEqual({ Email: 'email', 'Secondary Email': 'custom:secondary-email' });
		const street = propose('Address Line 1,Address Line 2,City', '12 Main Street,Floor 2,Austin');
		expect(street.map((m) => [mappedField(m), m.joinWith])).toEqual([['street', ', '], ['street', ', '], ['city', undefined]]);
	});

	it('MAP-2: blank columns are left out when unknown, mapped when known; nothing filled is lost', () => {
		expect(one('Column 4', '', '  ').target.kind).toBe('exclude');
		expect(mappedField(one('Email', '', ''))).toBe('email');
		expect(one('__proto__', 'x').target).toEqual({ kind: 'custom', field: { id: 'custom:proto', label: '__proto__', type: 'text' } });
		expect(one('constructor', 'x').target.kind).toBe('custom');
		expect(one('', 'x').target).toMatchObject({ kind: 'custom', field: { label: 'Column 1' } });
	});

	it('MAP-1, MAP-2: laws for any file', () => {
		const header = fc.oneof(fc.constantFrom('Email', 'Phone', 'Mobile', 'Name', 'Street', 'Street 2', 'Title', '', 'Notes', 'Foo', 'toString'), fc.string({ maxLength: 12 }));
		const cell = fc.constantFrom('', 'Tom', 'tom@hafen.example', '+49 30 0000 0001', '12', '2024-01-02', 'Austin', 'x y z');
		fc.assert(
			fc.property(fc.array(header, { minLength: 1, maxLength: 14 }), fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 6 }), (headers, rows) => {
				const mapping = proposeMapping(headers, rows);
				expect(mapping.map((m) => m.index)).toEqual(headers.map((_, i) => i));
				const seen = new Set<string>();
				for (const m of mapping) {
					const id = mappedField(m);
					expect(id !== null && seen.has(id) && m.joinWith === undefined).toBe(false);
					if (id) seen.add(id);
					const filled = rows.some((r) => (r[m.index] ?? '').trim() !== '');
					if (m.target.kind === 'exclude') expect(filled).toBe(false);
					expect(m.confidence >= 0 && m.confidence <= 1).toBe(true);
					if (m.warning) expect(m.confidence).toBeLessThan(0.9);
					expect(knowsCode(m.reason.code)).toBe(true);
					expect(messageText(m.reason)).not.toContain('undefined');
					if (m.warning) expect(knowsCode(m.warning.code) && fixText(m.warning) !== '' && !messageText(m.warning).includes('undefined')).toBe(true);
				}
				expect(proposeMapping(headers, rows)).toEqual(mapping);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('header rows of known exports', () => {
	const expectFields = (header: string, row: string, expected: Record<string, string | null>) => expect(fields(propose(header, row))).toMatchObject(expected);

	it('MAP-4: a CRM export', () => {
		expectFields('Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Associated Company', '101,Ana,Silva,ana@n.example,+351 21 000 0001,Tom,New,2024-05-02,Nordlicht', {
			'Record ID': 'custom:record-id', 'Phone Number': 'phone1', 'Contact owner': 'owner', 'Lead Status': 'leadStatus', 'Create Date': 'createdDate', 'Associated Company': 'company'
		});
	});

	it('MAP-4: an address book', () => {
		expectFields(
			'First Name,Last Name,Name Prefix,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country',
			'Ana,Silva,,Nordlicht,CEO,friends,Work,ana@n.example,"1 Rua Nova",1 Rua Nova,Lisbon,1000-100,Portugal',
			{ 'Organization Name': 'company', 'Organization Title': 'jobTitle', Labels: 'tags', 'E-mail 1 - Value': 'email', 'E-mail 1 - Label': 'custom:e-mail-1-label', 'Address 1 - Street': 'street', 'Address 1 - Postal Code': 'postalCode' }
		);
	});

	it('MAP-4: a network, a mailer, a prospecting tool', () => {
		expectFields('First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'Ana,Silva,https://www.linkedin.com/in/ana,ana@n.example,Nordlicht,CEO,05 Mar 2024', { Position: 'jobTitle', 'Connected On': 'createdDate', 'Email Address': 'email' });
		expectFields('Email Address,OPTIN_TIME,OPTIN_IP,TIMEZONE,CC,NOTES', 'ana@n.example,2020-01-01 10:00:00,192.0.2.1,Europe/Lisbon,pt,', { OPTIN_TIME: 'consentDate', OPTIN_IP: 'custom:optin-ip', TIMEZONE: 'timeZone', CC: 'country', NOTES: 'notes' });
		expectFields('Title,Company,Company Name for Emails,Email,Email Status,# Employees,Person Linkedin Url,Company Linkedin Url', 'CEO,N,N,ana@n.example,Verified,120,http://www.linkedin.com/in/a,http://www.linkedin.com/company/n', {
			Title: 'jobTitle', Company: 'company', 'Company Name for Emails': 'custom:company-name-for-emails', '# Employees': 'companySize', 'Person Linkedin Url': 'linkedin', 'Company Linkedin Url': 'custom:company-linkedin-url'
		});
	});
});
