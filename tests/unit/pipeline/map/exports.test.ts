import { describe, expect, it } from 'vitest';
import { EXPORT_ROWS } from './exports-rows';
import type { SourceChunk } from '#domain/chunk';
import { standardField } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/mapping';
import { mappingProblems } from '#domain/mapping-rules';
import { messageText } from '#domain/messages/index';
import { applyMapping, exportColumns, knownExports, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { headerKey, headerList } from '#workers/pipeline/map/exports/header-key';
import { pipelineApi } from '#workers/imports/api';
import { freshDevice } from '../../imports/harness';
import { readers } from '#workers/pipeline/map/readers/index';

const rows = EXPORT_ROWS;
const chunk = (...cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 });
const propose = (text: string, ...cells: string[][]): ColumnMapping[] => proposeMapping(text.split('|'), cells);
const by = (mapping: ColumnMapping[], header: string, nth = 0): ColumnMapping => mapping.filter((m) => m.header === header)[nth]!;
const field = (mapping: ColumnMapping[], header: string, nth = 0): string | null => mappedField(by(mapping, header, nth));
/** The header row with cells under some headers. */
const row = (headers: string[], values: Record<string, string>): string[] => headers.map((h) => values[h] ?? '');

describe('known exports', () => {
	it.each(rows)('MAP-4: %s is recognised by its header row, in any order, without some columns and with others', (id, text) => {
		const headers = text.split('|');
		expect(recognizeExport(headers)).toMatchObject({ id });
		expect(recognizeExport(headers)!.confidence).toBeGreaterThanOrEqual(0.8);
		expect(recognizeExport(headers.map((h, i) => (i === 0 ? `\ufeff${h}` : ` ${h} `)))?.id).toBe(id);
		if (id === 'google-forms') return;
		expect(recognizeExport([...headers].reverse())?.id).toBe(id);
		expect(recognizeExport([...headers, 'Hotel', 'T-shirt size'])?.id).toBe(id);
		if (headers.length > 15) expect(recognizeExport(headers.filter((_, i) => i % 6 !== 5))?.id).toBe(id);
	});

	it.each([
		['eventbrite', 'Order no.|Order Date|First Name|Surname|Email|Quantity|Price Tier|Ticket Type|Attendee no.|Attendee Status|Mobile Phone|Company / Organisation'],
		['zoom-webinar', 'First Name|Last Name|Email|Organization|Job Title|Registration Time|Approval Status'],
		['zoom-webinar', 'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|Recording Consent'],
		['hubspot', 'Record ID|First name|Last name|Email|Phone Number|Contact owner|Company Name|Create Date'],
		['linkedin-connections', 'First Name|Last Name|Email Address|Company|Position|Connected On'],
		['salesforce-report', 'First Name|Last Name|Title|Company / Account|Street|City|State/Province|Zip/Postal Code|Country|Email|Lead Source|Lead Status|Lead Owner'],
		['mailchimp', 'Email Address|FNAME|LNAME|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CC|LEID|UNSUB_TIME|UNSUB_REASON'],
		['facebook-leads', 'id|created_time|ad_id|ad_name|campaign_id|campaign_name|form_id|form_name|platform|wie_viele_mitarbeiter?|full_name|work_email|company_name'],
		['shopify', 'First Name|Last Name|Email|Accepts Email Marketing|Company|Address1|City|Total Spent|Total Orders|Tags|Note|Tax Exempt'],
		['google-forms', 'Zeitstempel|E-Mail-Adresse|Wie heißt du?']
	])('MAP-4: %s is recognised in another form of its rows', (id, text) => expect(recognizeExport(text.split('|'))?.id).toBe(id));

	it('MAP-4: case of the headers does not matter where the product is not told by it', () => {
		for (const id of ['google-contacts', 'outlook', 'outlook-de', 'linkedin-connections', 'salesforce-report', 'eventbrite', 'mailchimp']) {
			const headers = rows.find(([r]) => r === id)![1].toUpperCase().split('|');
			expect(recognizeExport(headers)?.id).toBe(id);
		}
	});

	it('MAP-4: every product knows its own columns and no product takes the full set of another', () => {
		for (const product of knownExports.all) {
			// These three are told apart by what is missing: they share one list of columns.
			if (['google-outlook', 'outlook', 'outlook-web'].includes(product.id)) continue;
			const all = [...new Set(Object.values(product.columns).flatMap((h) => headerList(h)))];
			const headers = all.map((h) => h.replace('#', '1'));
			if (product.first) headers.splice(1);
			expect(recognizeExport(headers)?.id, product.id).toBe(product.id);
		}
	});

	it.each([
		'First Name|Last Name|Email|Phone|Company|Job Title|City|Country', 'Name|Email|Phone|Notes', 'Vorname|Nachname|Firma|Position|Telefon|Mobil|E-Mail|Straße|PLZ|Ort|Land',
		'Nom|Prénom|Email|Téléphone|Entreprise|Fonction', '氏名|会社名|部署|役職|メールアドレス', 'First Name|Last Name|Email Address|Company|Position', 'id|name|email|created_at',
		'First Name|Last Name|Email|Title|Company|City|State|Zip|Country|Notes', 'E-Mail|Anrede|Vorname|Nachname|Firma|Telefon geschäftlich|Mobiltelefon', '__proto__|constructor|toString', ''
	])('MAP-4: an ordinary list is no export: %s', (text) => expect(recognizeExport(text.split('|'))).toBeNull());

	it('MAP-4: every reader and every field that a product names exists, and no two columns fill one field unjoined', () => {
		for (const product of knownExports.all) {
			const headers = [...new Set(Object.values(product.columns).flatMap((h) => headerList(h)))].map((h) => h.replace('#', '1'));
			for (const meaning of Object.keys(product.columns)) {
				const reader = meaning.split(' @')[1];
				if (reader) expect(readers.get(reader), `${product.id}: ${meaning}`).toBeDefined();
			}
			const filled = new Map<string, (string | undefined)[]>();
			for (const column of exportColumns(product.id, headers)) {
				if (column?.target.kind !== 'field') continue;
				const { field } = column.target;
				expect(standardField(field), `${product.id}: ${field}`).toBeDefined();
				filled.set(field, [...(filled.get(field) ?? []), column.joinWith]);
			}
			for (const [field, joined] of filled) expect(joined.length === 1 || joined.every((j) => j !== undefined), `${product.id}: ${field}`).toBe(true);
		}
	});

	it('MAP-4: every reason is said in words, with how cells are read', () => {
		for (const reader of readers.all) {
			const text = messageText({ code: 'mappedByExport', params: { product: 'Shop', header: 'Column', field: 'Notes', reader: reader.id } });
			expect(text.length, reader.id).toBeGreaterThan(messageText({ code: 'mappedByExport', params: { product: 'Shop', header: 'Column', field: 'Notes' } }).length);
		}
		for (const m of propose(rows.find(([id]) => id === 'mailchimp')![1], [])) expect(messageText(m.reason), m.header).not.toBe('');
	});

	it('MAP-4: without the known export the columns are proposed as for any file', () => {
		const headers = rows.find(([id]) => id === 'google-contacts')![1].split('|');
		const cells = [headers.map(() => 'x')];
		expect(proposeMapping(headers, cells, { known: null }).some((m) => m.reason.code === 'mappedByExport')).toBe(false);
		expect(proposeMapping(headers, cells).filter((m) => m.reason.code === 'mappedByExport').length).toBeGreaterThan(5);
	});

	it('MAP-4: a value that contradicts the product’s field is a warning and no sure thing', () => {
		const mapping = propose('First Name|Last Name|URL|Email Address|Company|Position|Connected On', ['Ana', 'Silva', 'https://www.linkedin.com/in/ana', 'Head of Sales', 'Hafen', 'Boss', '05 Mar 2024'], ['Tom', 'Lee', '', 'Director', 'Kai', 'CEO', '06 Mar 2024']);
		expect(by(mapping, 'Email Address')).toMatchObject({ confidence: 0.4, warning: { code: 'contentMismatch' } });
		expect(by(mapping, 'First Name')).toMatchObject({ confidence: 0.98, reason: { code: 'mappedByExport', params: { product: 'LinkedIn Connections' } } });
		expect(field(mapping, 'URL')).toBe('linkedin');
	});

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
			row(headers, { 'First Name': 'Ana', 'Last Name': 'Silva', 'Name Prefix': 'Dr.', 'Organization Name': 'Hafen', Birthday: '--03-07', Labels: 'Friends ::: * myContacts', 'E-mail 1 - Label': '* Work', 'E-mail 1 - Value': 'ana@hafen.example ::: ana@home.example', 'Phone 1 - Label': '* Mobile', 'Phone 1 - Value': '+49 170 1234567 ::: +49 170 7654321', 'Phone 2 - Label': 'Work', 'Phone 2 - Value': '+49 30 1234567', Notes: 'Met in Ulm' }),
			row(headers, { 'First Name': 'Tom', 'E-mail 1 - Value': 'tom@kai.example', 'Phone 1 - Label': 'Home', 'Phone 1 - Value': '+49 40 1234567' })
		];
		const mapping = proposeMapping(headers, cells);
		const { columns } = applyMapping(chunk(...cells), mapping);
		expect(columns.get('phone1')).toEqual(['+49 170 1234567', '+49 40 1234567']);
		expect(columns.get('phone1Type')).toEqual(['Mobile', 'Home']);
		expect([columns.get('phone2')?.[0], columns.get('phone2Type')?.[0]]).toEqual(['+49 30 1234567', 'Work']);
		expect([columns.get('phone3'), columns.get('phone3Type')]).toEqual([['+49 170 7654321', null], ['Mobile', null]]);
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
			expect(mapping.filter((m) => mappedField(m) === 'jobTitle').map((m) => m.header), id).toEqual([id === 'outlook-de' ? 'Position' : id === 'outlook-fr' ? 'Titre' : 'Job Title']);
		}
		const headers = rows.find(([r]) => r === 'outlook')![1].split('|');
		const at = (values: Record<string, string>) => proposeMapping(headers, [row(headers, { 'First Name': 'Ana', ...values })]);
		expect(field(at({ 'Home City': 'Ulm' }), 'Home City')).toBe('city');
		const both = at({ 'Home City': 'Ulm', 'Business City': 'Bonn', 'Business Street': 'Kai 1', 'Business Street 2': 'Etage 2', 'Mobile Phone': '+49 170 1234567', 'Business Phone': '+49 30 1234567', Birthday: '0/0/00', 'E-mail Type': 'SMTP', 'E-mail 2 Address': 'a@b.example' });
		expect([field(both, 'Business City'), by(both, 'Home City').target.kind]).toEqual(['city', 'custom']);
		expect([field(both, 'Mobile Phone'), field(both, 'Business Phone')]).toEqual(['phone1', 'phone2']);
		expect([by(both, 'E-mail Type').target.kind, by(both, 'E-mail 2 Address').concept]).toEqual(['exclude', 'email2']);
		const { columns } = applyMapping(chunk(row(headers, { 'Business Street': 'Kai 1', 'Business Street 2': 'Etage 2', Birthday: '0/0/00', 'Mobile Phone': '+49 170 1234567' })), both);
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
		const scanner = proposeMapping(['Scan Time', 'Scanned By', 'First Name', 'Last Name', 'Email', 'Company', 'Badge ID'], [['2024-03-05 10:00', 'Eva Lind', 'Ana', 'Silva', 'a@b.example', 'Hafen', '77']]);
		expect(by(scanner, 'Scanned By')).toMatchObject({ concept: 'otherPerson', target: { kind: 'custom' } });
	});

	it('MAP-4: consent as the products write it: Brevo’s blacklist reversed, Shopify’s answer, Mailchimp’s times', () => {
		const run = (text: string, ...cells: string[][]) => {
			const mapping = propose(text, ...cells);
			return applyMapping(chunk(...cells), mapping).columns;
		};
		const brevo = run('EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED|ADDED_TIME|MODIFIED_TIME', ['a@b.example', 'Silva', 'Ana', '33612345678', '1', '0', '05-03-2024', ''], ['c@d.example', 'Lee', 'Tom', '0612345678', '0', '0', '05-03-2024', '']);
		expect(brevo.get('consentStatus')).toEqual(['Denied', 'Unknown']);
		expect(brevo.get('phone1')).toEqual(['+33612345678', '0612345678']);
		const shop = run('Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address Address1|Default Address Zip|Phone', ["'6405", 'Ana', 'Silva', 'a@b.example', 'yes', 'Hafen', 'Kai 1', "'01067", "'+4930123456"], ["'6406", 'Tom', 'Lee', 'c@d.example', 'no', '', '', '', '']);
		expect(shop.get('consentStatus')).toEqual(['Granted', 'Denied']);
		expect([shop.get('phone1')?.[0], shop.get('postalCode')?.[0], shop.get('custom:customer-id')?.[0]]).toEqual(['+4930123456', '01067', '6405']);
		const chimp = run('Email Address|First Name|MEMBER_RATING|OPTIN_TIME|CC|REGION|UNSUB_TIME|LEID|TAGS', ['a@b.example', 'Ana', '2', '2024-03-05 10:00:00', 'DE', 'BY', '2024-04-01 08:00:00', '77', '"hot","demo"'], ['c@d.example', 'Tom', '2', '', 'FR', '', '', '78', '']);
		expect([chimp.get('consentStatus'), chimp.get('notes'), chimp.get('consentDate')?.[0], chimp.get('country')]).toEqual([['Withdrawn', null], ['OPTIN_TIME: 2024-03-05 10:00:00', null], '2024-04-01 08:00:00', ['DE', 'FR']]);
	});

	it('MAP-1, MAP-4: an area code beside a number that the product writes whole is kept, and is no phone', () => {
		const mapping = propose('id|created_time|ad_id|ad_name|form_id|form_name|platform|full_name|email|area_code|phone_number', ['l:1', '2024-05-01', 'ag:1', 'A', 'f:1', 'Demo', 'fb', 'Ana Silva', 'ana@hafen.com', '030', 'p:+49309018200'], ['l:2', '2024-05-01', 'ag:1', 'A', 'f:1', 'Demo', 'fb', 'Tom Berg', 'tom@kai.com', '040', 'p:+49409018201']);
		expect([field(mapping, 'area_code'), field(mapping, 'phone_number')].map((f) => f?.startsWith('custom:') ? 'custom' : f)).toEqual(['custom', 'phone1']);
	});

	it('MAP-4: Teams marks guests behind their names, and its roles are no jobs; DATEV has firms and people in columns of their own', () => {
		const text = 'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role';
		const cells = [['Ana Silva (Guest)', '', '', '40m', 'ana@hafen.com', '', 'Attendee'], ['Tom (Ted) Berg (External)', '', '', '4m', 'tom@kai.com', '', 'Presenter']];
		const mapping = propose(text, ...cells);
		expect(applyMapping(chunk(...cells), mapping).columns.get('lastName')).toEqual(['Silva', 'Berg']);
		expect(field(mapping, 'Role')).toBe('custom:role');
		const rows = [['70001', 'Hafen GmbH', '', '', 'info@hafen.com', '2'], ['70002', '', 'Silva', 'Ana', 'ana@kai.com', '1']];
		const accounts = propose('Konto|Name (Adressattyp Unternehmen)|Name (Adressattyp natürl. Person)|Vorname (Adressattyp natürl. Person)|E-Mail|Adressattyp', ...rows);
		const { columns } = applyMapping(chunk(...rows), accounts);
		expect([columns.get('accountId'), columns.get('company'), columns.get('fullName')]).toEqual([['70001', '70002'], ['Hafen GmbH', null], [null, 'Ana Silva']]);
	});

	it('MAP-4: a reader has no say in a field that it is not for', () => {
		const mapping = propose('EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED', ['a@b.example', 'Silva', 'Ana', '33612345678', '1', '0']);
		const changed = mapping.map((m): ColumnMapping => (m.header === 'EMAIL_BLACKLISTED' ? { ...m, target: { kind: 'field', field: 'notes' }, byUser: true } : m));
		expect(applyMapping(chunk(['a@b.example', 'Silva', 'Ana', '33612345678', '1', '0']), changed).columns.get('notes')).toEqual(['1']);
	});

	it('MAP-4: questions among the columns are read by the dictionary, and take no field twice', () => {
		const mapping = propose('Order #|Order Date|First Name|Surname|Email|Quantity|Ticket Type|Attendee #|Attendee Status|Cell Phone|What is your mobile number?|Company', ['1', '2024-03-05', 'Ana', 'Silva', 'a@b.example', '1', 'Full', '2', 'Refunded', '+49 170 1234567', '+49 170 7654321', 'Hafen']);
		expect([field(mapping, 'Surname'), field(mapping, 'Cell Phone'), field(mapping, 'Company')]).toEqual(['lastName', 'phone1', 'company']);
		expect(field(mapping, 'What is your mobile number?')).not.toBe('phone1');
		expect(by(mapping, 'Attendee Status').target.kind).toBe('custom');
		expect(mappingProblems(mapping, 'emailOrPhone')).toEqual([]);
	});

	it('MAP-4: two lines of a street that the product does not know stay joined', () => {
		const mapping = propose('EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED|Street|Street 2|Mobile', ['a@b.example', 'Silva', 'Ana', '33612345678', '0', '0', 'Kai 1', 'Floor 2', '+49 170 1234567']);
		expect([field(mapping, 'Street'), field(mapping, 'Street 2'), field(mapping, 'SMS'), field(mapping, 'Mobile')]).toEqual(['street', 'street', 'phone1', 'phone2']);
		expect(mappingProblems(mapping, 'emailOrPhone')).toEqual([]);
	});

	it('MAP-4: an error report is known as the file that it is about', () => {
		const own = ['Muster: Row', 'Muster: Field', 'Muster: Value', 'Muster: Category', 'Muster: Problem', 'Muster: How to fix'];
		expect(recognizeExport([...own, 'First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'])?.id).toBe('linkedin-connections');
		expect(recognizeExport([...own, 'Vorname', 'Mail'])?.id).toBe('muster-report');
		expect(proposeMapping([...own, 'Vorname', 'Mail'], []).slice(0, 6).every((m) => m.target.kind === 'exclude')).toBe(true);
	});

	it('MAP-4: inspection says which export a file is, and maps without it when asked', async () => {
		await freshDevice();
		const file = new File(['EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED\na@b.example;Silva;Ana;33612345678;1;0\n'], 'contacts.csv', { type: 'text/csv' });
		const seen = await pipelineApi.inspectFiles([file]);
		const without = await pipelineApi.inspectFiles([file], [], { saved: null, known: false });
		if (!seen.ok || !without.ok) throw new Error('not read');
		expect(seen.value.known).toEqual({ id: 'brevo', label: 'Brevo' });
		expect(by(seen.value.mapping, 'SMS')).toMatchObject({ reader: 'plusSign', reason: { code: 'mappedByExport' } });
		expect(without.value.known).toBeNull();
		expect(without.value.mapping.some((m) => (m.reader !== undefined && m.reader !== 'optOutToo') || m.reason.code === 'mappedByExport')).toBe(false);
	});

	it('MAP-4: headers are compared without marks, case and outer spaces', () => expect(headerKey('\ufeff"E-Mail-Adresse" ')).toBe(headerKey('e-mail-ADRESSE')));
});
