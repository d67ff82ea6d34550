import { describe, expect, it } from 'vitest';
import { mappedField } from '#domain/imports/mapping';
import { applyMapping, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { tidyEmail } from '#workers/pipeline/values/emails/email-text';
import { inspected, memory } from '../parse/source';
import { fields, propose } from './proposed';

const ROWS = ['Ana,Silva', 'Tom,Berg', 'Mia,Ort'];
/** What is proposed for one more column beside a person's name and address. */
const beside = (header: string, ...values: string[]) =>
	propose(`First Name,Last Name,Email,${header}`, ...values.map((v, i) => `${ROWS[i % 3]},a${i}@hafen.com,${v}`))[3]!;
const applied = (header: string, ...rows: string[]) => {
	const cells = rows.map((r) => r.split(','));
	return applyMapping(
		{ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 },
		proposeMapping(header.split(','), cells)
	).columns;
};

describe('lists as marketing gets them', () => {
	it.each([
		'Consent to marketing communication',
		'OK to call',
		'Ok to email',
		'Can be contacted',
		'Emails allowed',
		'Darf kontaktiert werden',
		'Consenso marketing',
		'Toestemming marketing'
	])('MAP-1: "%s" asks for consent', (header) =>
		expect(beside(header, 'Yes', 'No', 'Yes')).toMatchObject({ target: { field: 'consentStatus' }, reader: 'statedConsent' })
	);

	it.each([
		'Black Listed',
		'Marketing Suspended',
		'Email Suppressed',
		'No newsletter',
		'Kein Newsletter',
		'Kein Mailing',
		'Baja newsletter'
	])('MAP-1, LST-9: a yes under "%s" refuses, also beside headers of another language', (header) => {
		const mapping = beside(header, 'Yes', 'No', 'Yes');
		expect(mappedField(mapping)).toBe('consentStatus');
		expect(new Map(mapping.values).get('Yes')).toBe('Denied');
	});

	it('MAP-1: a column of dates under "Subscribed" says when, and no status', () => {
		expect(mappedField(beside('Subscribed', '2026-01-10', '2026-02-11', '2026-03-12'))).toBe('consentDate');
	});

	it('MAP-1, DUP-7: of who bought the tickets and who comes the latter is the contact, reached by the order where nothing else is known', () => {
		const columns = applied(
			'Order code,Email,Attendee name,Attendee email',
			'X1,buyer@hafen.com,Ana Silva,ana@hafen.com',
			'X2,buyer@hafen.com,Tom Berg,tom@hafen.com',
			'X3,other@pier.com,Mia Ort,'
		);
		expect(columns.get('email')).toEqual(['ana@hafen.com', 'tom@hafen.com', 'other@pier.com']);
	});

	it('MAP-3: a form with two boxes for the name calls them Name and Last', () => {
		expect(fields(propose('Name,Last,Email', 'Ana,Silva,a@hafen.com', 'Tom,Berg,b@hafen.com'))).toEqual({
			Name: 'firstName',
			Last: 'lastName',
			Email: 'email'
		});
	});

	it('MAP-3: the second line of a company, and who gets the parcel, rename nobody who has a first and a last name', () => {
		const columns = applied(
			'Name 1,Name 2,First Name,Last Name,Email',
			'Nordlicht GmbH,Branch South,Ana,Silva,a@hafen.com',
			'Hafen AG,,Tom,Berg,b@hafen.com'
		);
		expect(columns.get('fullName')).toEqual(['Ana Silva', 'Tom Berg']);
		expect(columns.get('company')).toEqual(['Nordlicht GmbH', 'Hafen AG']);
		expect(mappedField(beside('Shipping Name', 'Eva Ort', 'Tom Berg', 'Mia Ort'))).toBe('custom:shipping-name');
	});

	it('MAP-2: a customer of nothing but numbers is no name', () => {
		expect(mappedField(propose('Customer,Email', '10001,a@hafen.com', '10002,b@hafen.com')[0]!)).toBe('custom:customer');
	});

	it('MAP-1: numbers under "Work" are phones, and a kind of phone belongs to the one that its header repeats', () => {
		expect(mappedField(beside('Work', '+49 30 5551234', '+49 30 5551235', '+49 30 5551236'))).toBe('phone1');
		const close = propose(
			'name,primary_phone,primary_phone_type,other_phones',
			'Ana Silva,+49 30 5551234,mobile,+49 30 5551239',
			'Tom Berg,+49 30 5551235,office,+49 30 5551238'
		);
		expect(fields(close)).toMatchObject({ primary_phone: 'phone1', primary_phone_type: 'phone1Type', other_phones: 'phone2' });
	});

	it('MAP-1: an extension stays with a phone that a known product names', () => {
		const scanned = propose(
			'Badge ID,Scan Date,Scan Time,First Name,Last Name,Company,Phone,Phone Ext,Email',
			'1,01/10/2026,10:14 AM,Ana,Silva,Hafen AG,030 5551234,12,a@hafen.com',
			'2,01/11/2026,02:22 PM,Tom,Berg,Hafen AG,030 5551235,13,b@hafen.com'
		);
		// And what has days is the date, not what has hours.
		expect(fields(scanned)).toMatchObject({
			Phone: 'phone1',
			'Phone Ext': 'phone1',
			'Scan Date': 'createdDate',
			'Scan Time': 'custom:scan-time'
		});
	});

	it('MAP-3: parts of an address as ERP and CRM call them', () => {
		const pardot = propose('Address One,Address Two,Mailing City,Mailing State,Mailing Country', '501 2nd St,Suite 4,Austin,TX,US');
		expect(fields(pardot)).toEqual({
			'Address One': 'street',
			'Address Two': 'street',
			'Mailing City': 'city',
			'Mailing State': 'state',
			'Mailing Country': 'country'
		});
		expect(applied('Straße,Nr.,PLZ,Ort', 'Ringweg,12a,10115,Berlin', 'Am Hafen,3,20095,Hamburg').get('street')).toEqual([
			'Ringweg 12a',
			'Am Hafen 3'
		]);
		// The number of anything else, and one that the street has already, is no house number.
		expect(fields(propose('Straße,Nr.,PLZ,Ort', 'Ringweg 12a,4711,10115,Berlin'))).toMatchObject({ 'Nr.': 'custom:nr' });
		for (const code of ['1000001', '101', '01310100']) expect(beside('Postal code', code, code, code).warning).toBeUndefined();
	});

	it('MAP-2: a profile on LinkedIn is no website: the person’s where nothing else is, the company’s never', () => {
		const person = 'https://www.linkedin.com/in/ana';
		const company = 'https://www.linkedin.com/company/hafen';
		expect(mappedField(beside('Profile URL', person, `${person}1`, `${person}2`))).toBe('linkedin');
		expect(mappedField(beside('Company URL', company, `${company}1`, `${company}2`))).toBe('custom:company-url');
		expect(
			fields(propose('profileUrl,linkedInProfileUrl,companyUrl', `https://www.linkedin.com/sales/lead/1,${person},${company}`))
		).toEqual({ profileUrl: 'custom:profileurl', linkedInProfileUrl: 'linkedin', companyUrl: 'custom:companyurl' });
	});

	it('MAP-1: a headline is the job only where no question asks for the job title, a category a tag only where there are none', () => {
		const asked = propose('Headline,What is your job title?,Lead category,Tag', 'Data nerd,Engineer,Qualified,VIP', 'Maker,Owner,New,Demo');
		expect(fields(asked)).toEqual({
			Headline: 'custom:headline',
			'What is your job title?': 'jobTitle',
			'Lead category': 'custom:lead-category',
			Tag: 'tags'
		});
		expect(mappedField(propose('Headline', 'Engineer', 'Owner')[0]!)).toBe('jobTitle');
	});

	it('MAP-1, FIL-6: a Lead Score is ours only beside our other columns; that of another product is kept', () => {
		expect(mappedField(beside('Lead Score', '33', '12', '80'))).toBe('custom:lead-score');
		const ours = propose('Email,Lead Score,Lead Tier,Key Scoring Factors', 'a@hafen.com,33,Tier C,Senior Role');
		expect(fields(ours)).toMatchObject({ 'Lead Score': null, 'Lead Tier': null, 'Key Scoring Factors': null });
	});

	it('MAP-4: Zoho, whose owner and record id are called as those of HubSpot, is not taken for it', () => {
		expect(recognizeExport('Record Id|Contact Owner.id|Contact Owner|First Name|Last Name|Email|Phone|Title'.split('|'))).toBeNull();
	});

	it('MAP-4: the address in one line of ZoomInfo is that of the company and goes into nobody’s street', () => {
		const columns =
			'ZoomInfo Contact ID|First Name|Last Name|Email Address|Job Title Hierarchy Level|LinkedIn Contact Profile URL|Person City|Company HQ Phone|Revenue (in 000s USD)|Full Address';
		const cells = [
			[
				'7',
				'Ana',
				'Silva',
				'a@hafen.com',
				'2',
				'https://www.linkedin.com/in/ana',
				'Berlin',
				'+1 512 555 0100',
				'12000',
				'1 Main St, Austin, TX, US'
			]
		];
		const mapping = proposeMapping(columns.split('|'), cells);
		const got = applyMapping({ rowNumbers: Uint32Array.of(2), cells, bytesRead: 0 }, mapping).columns;
		expect(got.get('street')?.[0] ?? null).toBeNull();
		expect([got.get('city')?.[0], got.get('annualRevenue')?.[0]]).toEqual(['Berlin', '12000000']);
	});

	it('MAP-1, MAP-3: the last line of an address in one column is taken apart: city, state and postal code', () => {
		const header = 'First Name,Last Name,Email,Address,City/State/Zip';
		const cells = [
			['Ana', 'Silva', 'a@hafen.com', '1 Main St', 'New York, NY 10001'],
			['Tom', 'Berg', 'b@hafen.com', '2 King St', 'Toronto ON M5V 2T6'],
			['Mia', 'Ort', 'c@hafen.com', '3 Weg', '01067 Dresden'],
			['Eva', 'Ort', 'd@hafen.com', '4 Weg', 'Springfield']
		];
		const { columns } = applyMapping(
			{ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 },
			proposeMapping(header.split(','), cells)
		);
		expect(columns.get('city')).toEqual(['New York', 'Toronto', 'Dresden', 'Springfield']);
		expect(columns.get('state')).toEqual(['NY', 'ON', null, null]);
		expect(columns.get('postalCode')).toEqual(['10001', 'M5V 2T6', '01067', null]);
	});

	it.each([
		['Main Line', '212-555-0100', 'phone1'],
		['Lead Capture Date', '2026-03-05', 'createdDate'],
		['Connection date', '25/03/2026', 'createdDate'],
		['Business', 'Hafen AG', 'company'],
		['Booth Staff', 'Tom Berg', 'custom:booth-staff'],
		['Staff member', 'Tom Berg', 'custom:staff-member'],
		['STATE_CD', 'MA', 'state'],
		['Region', 'EMEA', 'custom:region'],
		['Region', 'Bavaria', 'state']
	])('MAP-1: "%s" of a list of leads', (header, value, expected) => expect(mappedField(beside(header, value, value))).toBe(expected));

	it('MAP-1: what a form asked is no note of the contact', () => {
		const asked = fields(propose('Name,Email,Question 1,Response 1,Notes', 'Ana Silva,a@hafen.com,Company,Hafen AG,call back'));
		expect(asked).toMatchObject({ 'Question 1': 'custom:question-1', Notes: 'notes' });
	});

	it('MAP-1: a number in pieces, as registration forms ask for it, is one number', () => {
		const columns = applied(
			'Name,Email,Phone Country/Region,Phone Area/City Code,Phone Number,Phone Ext',
			'Ana Silva,a@hafen.com,1,212,5550101,',
			'Tom Berg,t@berg.de,49,30,123456,12'
		);
		expect(columns.get('phone1')).toEqual(['+1 212 5550101', '+49 30 123456 ext. 12']);
	});

	it('MAP-1, FIL-1: an address as a board writes a link with its text is one, so that the groups of the board are one table', async () => {
		const header = 'Name,Status,Company,Email,Created';
		const group = (name: string, at: string) => [name, header, `Ana ${at},New,Hafen,a@${at}.com - a@${at}.com,2026-02-01`];
		const text = ['Leads board', '', ...group('Hot', 'hafen'), '', ...group('Hot too', 'kai'), '', ...group('Cold', 'berg')].join('\n');
		const seen = await inspected(memory(text));
		expect([seen.read.headerRow, seen.estimatedRows]).toEqual([4, 3]);
		expect(mappedField(proposeMapping(seen.headers, seen.preview.cells)[3]!)).toBe('email');
		expect(tidyEmail('Ann@bc.com - Ann Lee')).toBe('ann@bc.com');
		expect(tidyEmail('ann@bc.com - bob@bc.com')).toBe('ann@bc.com - bob@bc.com');
	});
});
