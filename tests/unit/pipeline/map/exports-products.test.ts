import { describe, expect, it } from 'vitest';
import { EXPORT_ROWS as rows } from './exports-rows';
import { mappedField } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { messageText } from '#domain/messages/index';
import { applyMapping, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { chunk, propose, by, field, row } from './export-columns';

describe('known exports', () => {
	it('MAP-4: what people call themselves is the name only where the file has no other', () => {
		const report = 'Attended|User Name (Original Name)|Email|Registration Time|Approval Status|Join Time|Leave Time';
		const cells = ['Yes', 'Ana Silva', 'ana@kai.example', '2026-09-12 14:25:51', 'approved', '2026-10-01 16:05:00', '2026-10-01 17:01:00'];
		expect(field(propose(report, cells), 'User Name (Original Name)')).toBe('fullName');
		const named = propose(`${report}|First Name|Last Name`, [...cells, 'Ana', 'Silva']);
		expect(by(named, 'User Name (Original Name)').target.kind).toBe('custom');
		expect(field(named, 'First Name')).toBe('firstName');
	});

	it('MAP-4: Google Contacts: the label of a phone stands beside it; the first of several values counts and none is lost', () => {
		const headers = rows.find(([id]) => id === 'google-contacts')![1].split('|');
		const cells = [
			row(headers, {
				'First Name': 'Ana',
				'Last Name': 'Silva',
				'Name Prefix': 'Dr.',
				'Organization Name': 'Hafen',
				Birthday: '--03-07',
				Labels: 'Friends ::: * myContacts',
				'E-mail 1 - Label': '* Work',
				'E-mail 1 - Value': 'ana@hafen.example ::: ana@home.example',
				'Phone 1 - Label': '* Mobile',
				'Phone 1 - Value': '+49 170 1234567 ::: +49 170 7654321',
				'Phone 2 - Label': 'Work',
				'Phone 2 - Value': '+49 30 1234567',
				Notes: 'Met in Ulm'
			}),
			row(headers, {
				'First Name': 'Tom',
				'E-mail 1 - Value': 'tom@kai.example',
				'Phone 1 - Label': 'Home',
				'Phone 1 - Value': '+49 40 1234567'
			})
		];
		const mapping = proposeMapping(headers, cells);
		const { columns } = applyMapping(chunk(...cells), mapping);
		expect(columns.get('phone1')).toEqual(['+49 170 1234567', '+49 40 1234567']);
		expect(columns.get('phone1Type')).toEqual(['Mobile', 'Home']);
		expect([columns.get('phone2')?.[0], columns.get('phone2Type')?.[0]]).toEqual(['+49 30 1234567', 'Work']);
		expect([columns.get('phone3'), columns.get('phone3Type')]).toEqual([
			['+49 170 7654321', null],
			['Mobile', null]
		]);
		expect(columns.get('email')).toEqual(['ana@hafen.example', 'tom@kai.example']);
		expect(columns.get('notes')).toEqual(['Met in Ulm\nE-mail 1 - Value: ana@home.example', null]);
		expect(columns.get('tags')?.[0]).toBe('Friends, myContacts');
		expect(columns.get('salutation')?.[0]).toBe('Dr.');
		expect(by(mapping, 'Birthday')).toMatchObject({ concept: 'birthDate', target: { kind: 'custom' } });
		expect(columns.get(field(mapping, 'Birthday') as 'custom:birthday')?.[0]).toBe('--03-07');
		expect(messageText(by(mapping, 'E-mail 1 - Value').reason)).toContain(':::');
	});

	it('MAP-4: Outlook: Title is the honorific, the business address wins while it has values, 0/0/00 is no date', () => {
		for (const id of ['outlook', 'google-outlook', 'outlook-de', 'outlook-fr']) {
			const headers = rows.find(([r]) => r === id)![1].split('|');
			const mapping = proposeMapping(headers, []);
			expect(mappedField(mapping[headers.findIndex((h) => /^(Title|Anrede|Titre)$/.test(h))]!), id).toBe('salutation');
			expect(
				mapping.filter((m) => mappedField(m) === 'jobTitle').map((m) => m.header),
				id
			).toEqual([id === 'outlook-de' ? 'Position' : id === 'outlook-fr' ? 'Titre' : 'Job Title']);
		}
		const headers = rows.find(([r]) => r === 'outlook')![1].split('|');
		const at = (values: Record<string, string>) => proposeMapping(headers, [row(headers, { 'First Name': 'Ana', ...values })]);
		expect(field(at({ 'Home City': 'Ulm' }), 'Home City')).toBe('city');
		const both = at({
			'Home City': 'Ulm',
			'Business City': 'Bonn',
			'Business Street': 'Kai 1',
			'Business Street 2': 'Etage 2',
			'Mobile Phone': '+49 170 1234567',
			'Business Phone': '+49 30 1234567',
			Birthday: '0/0/00',
			'E-mail Type': 'SMTP',
			'E-mail 2 Address': 'a@b.example'
		});
		expect([field(both, 'Business City'), by(both, 'Home City').target.kind]).toEqual(['city', 'custom']);
		expect([field(both, 'Mobile Phone'), field(both, 'Business Phone')]).toEqual(['phone1', 'phone2']);
		expect([by(both, 'E-mail Type').target.kind, by(both, 'E-mail 2 Address').concept]).toEqual(['exclude', 'email2']);
		const { columns } = applyMapping(
			chunk(
				row(headers, { 'Business Street': 'Kai 1', 'Business Street 2': 'Etage 2', Birthday: '0/0/00', 'Mobile Phone': '+49 170 1234567' })
			),
			both
		);
		expect(columns.get('street')).toEqual(['Kai 1, Etage 2']);
		expect(columns.get('phone1Type')).toEqual(['mobile']);
		expect(columns.get(field(both, 'Birthday') as 'custom:birthday')).toEqual([null]);
	});

	it('MAP-4: Outlook in French: Titre twice is honorific and job, beside Civilité the job alone', () => {
		const text = rows.find(([r]) => r === 'outlook-fr')![1];
		const twice = propose(text);
		expect([field(twice, 'Titre', 0), field(twice, 'Titre', 1)]).toEqual(['salutation', 'jobTitle']);
		const once = propose(text.replace('Titre|', 'Civilité|'));
		expect([field(once, 'Civilité'), field(once, 'Titre')]).toEqual(['salutation', 'jobTitle']);
	});

	it('MAP-4: the owner is never the contact', () => {
		const hubspot = propose(rows.find(([r]) => r === 'hubspot')![1]);
		expect([field(hubspot, 'Contact owner'), field(hubspot, 'First Name')]).toEqual(['owner', 'firstName']);
		const scanner = proposeMapping(
			['Scan Time', 'Scanned By', 'First Name', 'Last Name', 'Email', 'Company', 'Badge ID'],
			[['2024-03-05 10:00', 'Eva Lind', 'Ana', 'Silva', 'a@b.example', 'Hafen', '77']]
		);
		expect(by(scanner, 'Scanned By')).toMatchObject({ concept: 'otherPerson', target: { kind: 'custom' } });
	});

	it('MAP-4: consent as the products write it: Brevo’s blacklist reversed, Shopify’s answer, Mailchimp’s times', () => {
		const run = (text: string, ...cells: string[][]) => {
			const mapping = propose(text, ...cells);
			return applyMapping(chunk(...cells), mapping).columns;
		};
		const brevo = run(
			'EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED|ADDED_TIME|MODIFIED_TIME',
			['a@b.example', 'Silva', 'Ana', '33612345678', '1', '0', '05-03-2024', ''],
			['c@d.example', 'Lee', 'Tom', '0612345678', '0', '0', '05-03-2024', '']
		);
		expect(brevo.get('consentStatus')).toEqual(['Denied', 'Unknown']);
		expect(brevo.get('phone1')).toEqual(['+33612345678', '0612345678']);
		const shop = run(
			'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address Address1|Default Address Zip|Phone',
			["'6405", 'Ana', 'Silva', 'a@b.example', 'yes', 'Hafen', 'Kai 1', "'01067", "'+4930123456"],
			["'6406", 'Tom', 'Lee', 'c@d.example', 'no', '', '', '', '']
		);
		expect(shop.get('consentStatus')).toEqual(['Granted', 'Denied']);
		expect([shop.get('phone1')?.[0], shop.get('postalCode')?.[0], shop.get('custom:customer-id')?.[0]]).toEqual([
			'+4930123456',
			'01067',
			'6405'
		]);
		const chimp = run(
			'Email Address|First Name|MEMBER_RATING|OPTIN_TIME|CC|REGION|UNSUB_TIME|LEID|TAGS',
			['a@b.example', 'Ana', '2', '2024-03-05 10:00:00', 'DE', 'BY', '2024-04-01 08:00:00', '77', '"hot","demo"'],
			['c@d.example', 'Tom', '2', '', 'FR', '', '', '78', '']
		);
		expect([chimp.get('consentStatus'), chimp.get('notes'), chimp.get('consentDate')?.[0], chimp.get('country')]).toEqual([
			['Withdrawn', null],
			['OPTIN_TIME: 2024-03-05 10:00:00', null],
			'2024-04-01 08:00:00',
			['DE', 'FR']
		]);
	});

	it('MAP-1, MAP-4: an area code beside a number that the product writes whole is kept, and is no phone', () => {
		const mapping = propose(
			'id|created_time|ad_id|ad_name|form_id|form_name|platform|full_name|email|area_code|phone_number',
			['l:1', '2024-05-01', 'ag:1', 'A', 'f:1', 'Demo', 'fb', 'Ana Silva', 'ana@hafen.com', '030', 'p:+49309018200'],
			['l:2', '2024-05-01', 'ag:1', 'A', 'f:1', 'Demo', 'fb', 'Tom Berg', 'tom@kai.com', '040', 'p:+49409018201']
		);
		expect([field(mapping, 'area_code'), field(mapping, 'phone_number')].map((f) => (f?.startsWith('custom:') ? 'custom' : f))).toEqual([
			'custom',
			'phone1'
		]);
	});

	it('MAP-4: Teams marks guests behind their names, and its roles are no jobs; DATEV has firms and people in columns of their own', () => {
		const text = 'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role';
		const cells = [
			['Ana Silva (Guest)', '', '', '40m', 'ana@hafen.com', '', 'Attendee'],
			['Tom (Ted) Berg (External)', '', '', '4m', 'tom@kai.com', '', 'Presenter']
		];
		const mapping = propose(text, ...cells);
		expect(applyMapping(chunk(...cells), mapping).columns.get('lastName')).toEqual(['Silva', 'Berg']);
		expect(field(mapping, 'Role')).toBe('custom:role');
		// Its older report has other names, and other languages none that are known: the marks are the same.
		const older = ['Full Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role', 'Participant ID (UPN)'];
		expect(recognizeExport(older)?.id).toBe('teams-attendance');
		expect(recognizeExport(older.slice(0, -1))?.id).not.toBe('teams-attendance');
		const german = [['Silva, Ana (Extern)', '20.11.26, 15:58:10', 'ana@hafen.com', '']];
		const names = applyMapping(chunk(...german), propose('Name|Erster Beitritt|E-Mail|Teilnehmer-ID (UPN)', ...german)).columns;
		expect(['firstName', 'lastName', 'fullName'].map((f) => names.get(f as 'firstName')?.[0])).toEqual(['Ana', 'Silva', 'Ana Silva']);
		const rows = [
			['70001', 'Hafen GmbH', '', '', 'info@hafen.com', '2'],
			['70002', '', 'Silva', 'Ana', 'ana@kai.com', '1']
		];
		const accounts = propose(
			'Konto|Name (Adressattyp Unternehmen)|Name (Adressattyp natürl. Person)|Vorname (Adressattyp natürl. Person)|E-Mail|Adressattyp',
			...rows
		);
		const { columns } = applyMapping(chunk(...rows), accounts);
		expect([columns.get('accountId'), columns.get('company'), columns.get('fullName')]).toEqual([
			['70001', '70002'],
			['Hafen GmbH', null],
			[null, 'Ana Silva']
		]);
	});

	it('MAP-4: two lines of a street that the product does not know stay joined', () => {
		const mapping = propose('EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED|Street|Street 2|Mobile', [
			'a@b.example',
			'Silva',
			'Ana',
			'33612345678',
			'0',
			'0',
			'Kai 1',
			'Floor 2',
			'+49 170 1234567'
		]);
		expect([field(mapping, 'Street'), field(mapping, 'Street 2'), field(mapping, 'SMS'), field(mapping, 'Mobile')]).toEqual([
			'street',
			'street',
			'phone1',
			'phone2'
		]);
		expect(mappingProblems(mapping, 'emailOrPhone')).toEqual([]);
	});

	it('MAP-4: files of other products that share names with a known one are not called by its name', () => {
		for (const headers of [
			'Attended|First Name|Last Name|Email Address|Registration Date/Time|Join Time|Leave Time|Time in Session|Unsubscribed|Interest Rating|Organization|Job Title|Phone',
			'Meeting Name|Meeting Start Time|Display Name|First Name|Last Name|Role|Attendee Email|Join Time|Leave Time|Attendance Duration|Connection Type',
			'Record Id|Lead Owner.id|Lead Owner|Company|First Name|Last Name|Title|Email|Phone|Fax|Mobile|Website|Lead Source|Lead Status|Industry|No. of Employees|Annual Revenue|Rating|Created By.id|Created By|Created Time|Salutation|Email Opt Out|Description|Unsubscribed Mode'
		])
			expect(recognizeExport(headers.split('|')), headers).toBeNull();
	});
});
