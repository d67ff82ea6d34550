import { describe, expect, it } from 'vitest';
import { mappedField } from '#domain/imports/mapping';
import { applyMapping, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { fields, propose } from './proposed';

/** Columns of contacts that a file becomes, its cells with semicolons between. */
const applied = (header: string, ...rows: string[]) => {
	const cells = rows.map((r) => r.split(';'));
	return applyMapping(
		{ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 },
		proposeMapping(header.split(';'), cells)
	).columns;
};
const consent = (header: string, ...rows: string[]) => {
	const columns = applied(header, ...rows);
	return rows.map((_, i) => [columns.get('consentStatus')?.[i] ?? null, columns.get('consentChannel')?.[i] ?? null]);
};

describe('who said no, as products export it', () => {
	// Data Loader and Dynamics write the API's names, the former in capitals alone (their documentation of contact fields).
	it.each([
		['DONOTCALL', 'Calls'],
		['donotphone', 'Calls'],
		['donotpostalmail', 'Letters'],
		['donotbulkpostalmail', 'Letters'],
		['donotbulkemail', 'Emails'],
		['HASOPTEDOUTOFEMAIL', 'Emails'],
		['donotcontact', null],
		['Email Blocklisted', 'Emails'],
		['National DNC', 'Calls'],
		['Suppress Email', 'Emails'],
		['On TPS', null]
	])('MAP-1, LST-9: a yes under "%s" refuses', (name, channel) =>
		expect(consent(`First Name;Last Name;Email;${name}`, 'Ana;Lima;ana@hafen.com;true', 'Tom;Berg;tom@pier.com;false')).toEqual([
			['Denied', channel],
			['Unknown', null]
		])
	);

	it('MAP-4, LST-9: DONOTCALL of the Data Loader counts beside HASOPTEDOUTOFEMAIL', () =>
		expect(
			consent(
				'ID;LASTNAME;FIRSTNAME;ACCOUNTID;OWNERID;EMAIL;HASOPTEDOUTOFEMAIL;DONOTCALL',
				'1;Lima;Ana;2;3;ana@hafen.com;true;false',
				'2;Berg;Tom;2;3;tom@pier.com;false;true',
				'3;Ort;Mia;2;3;mia@ort.com;false;false'
			)
		).toEqual([
			['Denied', 'Emails'],
			['Denied', 'Calls'],
			['Unknown', null]
		]));

	it('MAP-4, LST-9: whom Klaviyo suppresses is not written to for having subscribed; who left its SMS refuses calls, who never joined them does not', () =>
		expect(
			consent(
				'Email;Klaviyo ID;First Name;Last Name;Email Marketing Consent;SMS Marketing Consent;Email Suppressions;Profile Created On',
				'ana@hafen.com;01A;Ana;Lima;SUBSCRIBED;NEVER_SUBSCRIBED;;2025-10-11',
				'tom@pier.com;01B;Tom;Berg;SUBSCRIBED;UNSUBSCRIBED;;2025-10-11',
				'mia@ort.com;01C;Mia;Ort;SUBSCRIBED;SUBSCRIBED;USER_SUPPRESSED;2025-10-11',
				'eva@tal.com;01D;Eva;Tal;SUBSCRIBED;SUBSCRIBED;HARD_BOUNCE;2025-10-11'
			)
		).toEqual([
			['Granted', 'Emails'],
			['Withdrawn', 'Calls'],
			['Denied', 'Emails'],
			['Denied', 'Emails']
		]));

	it('MAP-1, LST-9: who marked mail as spam refuses, in a column of its own (Intercom) and among states (MailerLite)', () => {
		expect(
			consent(
				'Name;Email;Unsubscribed from Emails;Marked email as spam',
				'Ana Lima;ana@hafen.com;true;false',
				'Tom Berg;tom@pier.com;false;true',
				'Mia Ort;mia@ort.com;false;false'
			)
		).toEqual([
			['Denied', 'Emails'],
			['Denied', 'Emails'],
			['Unknown', null]
		]);
		const states = ['active', 'unsubscribed', 'junk', 'bounced'];
		expect(consent('Name;Email;GDPR consent;Status', ...states.map((s, i) => `Ana Lima;a${i}@hafen.com;Yes;${s}`)).map(([s]) => s)).toEqual(
			['Granted', 'Withdrawn', 'Withdrawn', 'Withdrawn']
		);
	});

	it('MAP-4, LST-9: who never subscribed to the SMS of a shop (Shopify) has not left them', () =>
		expect(
			consent(
				'Customer ID;First Name;Last Name;Email;Accepts Email Marketing;Default Address City;Accepts SMS Marketing;Total Spent;Total Orders',
				"'71;Ana;Lima;ana@hafen.com;SUBSCRIBED;Kiel;NOT_SUBSCRIBED;1;1",
				"'72;Tom;Berg;tom@pier.com;SUBSCRIBED;Kiel;UNSUBSCRIBED;1;1",
				"'73;Mia;Ort;mia@ort.com;UNSUBSCRIBED;Kiel;SUBSCRIBED;1;1"
			)
		).toEqual([
			['Granted', 'Emails'],
			['Withdrawn', 'Calls'],
			['Withdrawn', 'Emails']
		]));

	it('MAP-1, LST-9: what Dynamics does not allow is refused in German and French, too', () => {
		expect(
			consent(
				'Vorname;Nachname;E-Mail;E-Mails nicht zulassen;Massen-E-Mails nicht zulassen;Telefonanrufe nicht zulassen',
				'Ana;Lima;ana@hafen.de;Zulassen;Nicht zulassen;Zulassen',
				'Tom;Berg;tom@pier.de;Zulassen;Zulassen;Nicht zulassen',
				'Mia;Ort;mia@ort.de;Zulassen;Zulassen;Zulassen'
			)
		).toEqual([
			['Denied', 'Emails'],
			['Denied', 'Calls'],
			['Unknown', null]
		]);
		expect(
			consent(
				'Prénom;Nom;Adresse e-mail;Ne pas autoriser le courrier électronique;Ne pas autoriser les appels téléphoniques',
				'Ana;Lima;ana@hafen.fr;Autoriser;Ne pas autoriser',
				'Tom;Berg;tom@pier.fr;Ne pas autoriser;Autoriser'
			)
		).toEqual([
			['Denied', 'Calls'],
			['Denied', 'Emails']
		]);
	});

	it('MAP-1, LST-9: "Send Marketing Materials" of Dynamics is answered by Send and Do Not Send', () =>
		expect(
			consent('First Name;Last Name;Email;Send Marketing Materials', 'Ana;Lima;ana@hafen.com;Do Not Send', 'Tom;Berg;tom@pier.com;Send')
		).toEqual([
			['Denied', null],
			['Granted', null]
		]));

	it('MAP-1: "Text opt-in" is consent, "Opt-in text" its wording', () => {
		const row = (answer: string) => `Ana,Lima,ana@hafen.com,${answer}`;
		expect(fields(propose('First Name,Last Name,Email,Text opt-in', row('Yes'), row('No')))['Text opt-in']).toBe('consentStatus');
		expect(mappedField(propose('First Name,Last Name,Email,Opt-in text', row('I agree to be called'))[3]!)).toBe('consentText');
	});

	// Statuses as MailerLite and Constant Contact name them.
	it('MAP-1, LST-9: a subscriber who marked mail as junk or waits for confirmation has not agreed', () =>
		expect(
			consent(
				'First Name;Last Name;Email;Subscriber Status',
				'Ana;Lima;ana@hafen.com;active',
				'Tom;Berg;tom@pier.com;junk',
				'Mia;Ort;mia@ort.com;unsubscribed',
				'Eva;Tal;eva@tal.com;Awaiting confirmation'
			).map(([status]) => status)
		).toEqual(['Granted', 'Withdrawn', 'Withdrawn', 'Unknown']));

	it('MAP-1, LST-9: who declines being contacted refuses, whichever column of refusals or leave stands before it', () => {
		const both = (first: string, second: string, ...rows: string[]) =>
			consent(`First Name;Last Name;Email;${first};${second}`, ...rows.map((r, i) => `Ana;Lima;a${i}@hafen.com;${r}`));
		expect(both('Opt Out', 'Can we contact you about our products?', 'N;Yes', 'Y;Yes', 'N;No')).toEqual([
			['Unknown', null],
			['Denied', null],
			['Denied', null]
		]);
		expect(both('Do Not Call', 'Newsletter', 'no;yes', 'yes;yes', 'no;no')).toEqual([
			['Granted', 'Emails'],
			['Denied', 'Calls'],
			['Denied', 'Emails']
		]);
		expect(both('Email Opt Out', 'Marketing Opt-in', '0;1', '1;1', '0;0')).toEqual([
			['Granted', null],
			['Denied', 'Emails'],
			['Denied', null]
		]);
		// iCapture asks both; leave for one way is none for all.
		expect(both('Newsletter', 'Consent To Contact', 'Yes;Yes', 'Yes;No', 'No;Yes')).toEqual([
			['Granted', 'Emails'],
			['Denied', null],
			['Denied', 'Emails']
		]);
	});

	it('MAP-4, LST-9: who is not on the blacklist of Brevo but never confirmed has refused nothing', () =>
		expect(
			consent(
				'CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;SMS;DOUBLE_OPT-IN;OPT_IN;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME',
				'1;ana@hafen.com;Ana;Lima;4915112345678;No;false;No;No;11-10-2025;12-10-2025',
				'2;tom@pier.com;Tom;Berg;4915112345679;No;false;No;Yes;11-10-2025;12-10-2025'
			)
		).toEqual([
			['Unknown', null],
			['Denied', 'Calls']
		]));
});

describe('columns as products export them', () => {
	it('MAP-3: an address whose parts have their names before them, as form builders (Jotform) write it, is taken apart', () => {
		const columns = applied(
			'Name;Email;Address',
			'Ana Lima;ana@hafen.com;Street Address: Kai 1\nStreet Address Line 2: Floor 3\nCity: Hamburg\nState / Province: HH\nPostal / Zip Code: 20457\nCountry: Germany',
			'Tom Berg;tom@pier.com;Street Address: Kai 2\nCity: Dresden\nPostal / Zip Code: 01067',
			'Mia Ort;mia@ort.com;City: Kiel\nCountry: Germany',
			'Eva Tal;eva@tal.com;c/o Hafen: Kai 4\nCity: Kiel'
		);
		expect(['street', 'city', 'postalCode', 'country'].map((f) => columns.get(f as 'street'))).toEqual([
			['Kai 1, Floor 3', 'Kai 2', null, 'c/o Hafen: Kai 4\nCity: Kiel'],
			['Hamburg', 'Dresden', 'Kiel', null],
			['20457', '01067', null, null],
			['Germany', null, 'Germany', null]
		]);
		expect(applied('Name;E-Mail;Adresse', 'Ana Lima;ana@hafen.de;Straße: Kai 1\nPLZ: 20457\nOrt: Hamburg').get('city')).toEqual([
			'Hamburg'
		]);
	});

	it('MAP-1: where a meeting is held online is no city (Location of Calendly)', () => {
		const row = (place: string) => `Ana Lima,ana@hafen.com,${place}`;
		const field = (...places: string[]) => fields(propose('Invitee Name,Invitee Email,Location', ...places.map(row)))['Location'];
		expect(field('Zoom', 'Google Meet', 'https://us02web.zoom.us/j/1')).toBe('custom:location');
		expect(field('+49 151 12345678', 'https://us02web.zoom.us/j/1')).toBe('custom:location');
		expect(field('Hamburg', 'Kiel')).toBe('city');
	});

	it('MAP-1, MAP-6: the campaign of a lead form is its source where nothing else says so, and the time of sending its date', () => {
		// Names of fields of the webhook of Google Ads.
		const header = 'lead_id,gcl_id,campaign_id,campaign_name,adgroup_id,form_id,lead_submit_time,FULL_NAME,EMAIL';
		const row = (name: string, email: string) => `A1,G1,12345678901,Spring DE,2000000000,4000000000,2025-10-11T17:00:12Z,${name},${email}`;
		const rows = [row('Ana Lima', 'ana@hafen.com'), row('Tom Berg', 'tom@pier.com')];
		expect(fields(propose(header, ...rows))).toMatchObject({
			campaign_name: 'leadSource',
			lead_submit_time: 'createdDate',
			campaign_id: 'custom:campaign-id',
			FULL_NAME: 'fullName'
		});
		const named = fields(propose(`${header},Lead Source`, ...rows.map((r) => `${r},Fair`)));
		expect([named['campaign_name'], named['Lead Source']]).toEqual(['custom:campaign-name', 'leadSource']);
		// A campaign without an id is as often the one that calls people.
		expect(fields(propose('Name,Email,Campaign', 'Ana Lima,ana@hafen.com,Spring'))['Campaign']).toBe('custom:campaign');
	});

	it('MAP-4: leads of platforms with ad groups are not called those of Facebook, which has ad sets', () => {
		const header = 'lead_id,created_time,campaign_id,campaign_name,adgroup_id,adgroup_name,ad_id,ad_name,form_id,form_name,Name,Email';
		expect(recognizeExport(header.split(','))).toBeNull();
	});

	it('MAP-1, MAP-4: whether somebody is a guest is no name, and the name stands before the original one (participants of a Zoom meeting)', () => {
		const header = 'Name (Original Name),User Email,Total Duration (Minutes),Guest';
		const rows = ['Ana Lima (Ana),ana@hafen.com,50,Yes', 'Tom Berg,tom@pier.com,60,No'];
		expect(fields(propose(header, ...rows))).toMatchObject({ 'Name (Original Name)': 'fullName', Guest: 'custom:guest' });
		expect(fields(propose('Email,Guest', 'ana@hafen.com,Yes', 'tom@pier.com,No'))['Guest']).toBe('custom:guest');
		expect(fields(propose('Email,Guest', 'ana@hafen.com,Ana Lima', 'tom@pier.com,Tom Berg'))['Guest']).toBe('fullName');
	});

	it('MAP-1: who comes to an event has a status there, which is none of a lead (Cvent, Eventbrite)', () => {
		const field = (header: string, ...values: string[]) =>
			fields(propose(`Name,Email,${header}`, ...values.map((v) => `Ana Lima,ana@hafen.com,${v}`)))[header];
		expect(field('Invitee Status', 'Accepted', 'Declined', 'No Response')).toBe('custom:invitee-status');
		expect(field('Attendee Status', 'Attending', 'Not Attending')).toBe('custom:attendee-status');
		expect(field('Contact Status', 'New', 'Working')).toBe('leadStatus');
	});
});
