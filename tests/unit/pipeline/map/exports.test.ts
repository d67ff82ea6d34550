import { describe, expect, it } from 'vitest';
import { EXPORT_ROWS as rows } from './exports-rows';
import { standardField } from '#domain/fields';
import { type ColumnMapping } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { messageText } from '#domain/messages/index';
import { applyMapping, exportColumns, knownExports, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { headerKey, headerList } from '#workers/pipeline/map/exports/header-key';
import { pipelineApi } from '#workers/imports/api';
import { freshDevice } from '../../imports/harness';
import { readers } from '#workers/pipeline/map/readers/index';
import { chunk, propose, by, field } from './export-columns';

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
		[
			'eventbrite',
			'Order no.|Order Date|First Name|Surname|Email|Quantity|Price Tier|Ticket Type|Attendee no.|Attendee Status|Mobile Phone|Company / Organisation'
		],
		['zoom-webinar', 'First Name|Last Name|Email|Organization|Job Title|Registration Time|Approval Status'],
		['zoom-webinar', 'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|Recording Consent'],
		['hubspot', 'Record ID|First name|Last name|Email|Phone Number|Contact owner|Company Name|Create Date'],
		['linkedin-connections', 'First Name|Last Name|Email Address|Company|Position|Connected On'],
		[
			'salesforce-report',
			'First Name|Last Name|Title|Company / Account|Street|City|State/Province|Zip/Postal Code|Country|Email|Lead Source|Lead Status|Lead Owner'
		],
		['mailchimp', 'Email Address|FNAME|LNAME|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CC|LEID|UNSUB_TIME|UNSUB_REASON'],
		[
			'facebook-leads',
			'id|created_time|ad_id|ad_name|campaign_id|campaign_name|form_id|form_name|platform|wie_viele_mitarbeiter?|full_name|work_email|company_name'
		],
		['shopify', 'First Name|Last Name|Email|Accepts Email Marketing|Company|Address1|City|Total Spent|Total Orders|Tags|Note|Tax Exempt'],
		['google-forms', 'Zeitstempel|E-Mail-Adresse|Wie heißt du?']
	])('MAP-4: %s is recognised in another form of its rows', (id, text) => expect(recognizeExport(text.split('|'))?.id).toBe(id));

	it('MAP-4: case of the headers does not matter where the product is not told by it', () => {
		for (const id of ['google-contacts', 'outlook', 'outlook-de', 'linkedin-connections', 'salesforce-report', 'eventbrite', 'mailchimp']) {
			const headers = rows
				.find(([r]) => r === id)![1]
				.toUpperCase()
				.split('|');
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
		'First Name|Last Name|Email|Phone|Company|Job Title|City|Country',
		'Name|Email|Phone|Notes',
		'Vorname|Nachname|Firma|Position|Telefon|Mobil|E-Mail|Straße|PLZ|Ort|Land',
		'Nom|Prénom|Email|Téléphone|Entreprise|Fonction',
		'氏名|会社名|部署|役職|メールアドレス',
		'First Name|Last Name|Email Address|Company|Position',
		'id|name|email|created_at',
		'First Name|Last Name|Email|Title|Company|City|State|Zip|Country|Notes',
		'E-Mail|Anrede|Vorname|Nachname|Firma|Telefon geschäftlich|Mobiltelefon',
		'__proto__|constructor|toString',
		''
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
			for (const [field, joined] of filled)
				expect(joined.length === 1 || joined.every((j) => j !== undefined), `${product.id}: ${field}`).toBe(true);
		}
	});

	it('MAP-4: every reason is said in words, with how cells are read', () => {
		for (const reader of readers.all) {
			const text = messageText({
				code: 'mappedByExport',
				params: { product: 'Shop', header: 'Column', field: 'Notes', reader: reader.id }
			});
			expect(text.length, reader.id).toBeGreaterThan(
				messageText({ code: 'mappedByExport', params: { product: 'Shop', header: 'Column', field: 'Notes' } }).length
			);
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
		const mapping = propose(
			'First Name|Last Name|URL|Email Address|Company|Position|Connected On',
			['Ana', 'Silva', 'https://www.linkedin.com/in/ana', 'Head of Sales', 'Hafen', 'Boss', '05 Mar 2024'],
			['Tom', 'Lee', '', 'Director', 'Kai', 'CEO', '06 Mar 2024']
		);
		expect(by(mapping, 'Email Address')).toMatchObject({ confidence: 0.4, warning: { code: 'contentMismatch' } });
		expect(by(mapping, 'First Name')).toMatchObject({
			confidence: 0.98,
			reason: { code: 'mappedByExport', params: { product: 'LinkedIn Connections' } }
		});
		expect(field(mapping, 'URL')).toBe('linkedin');
	});

	it('MAP-4: a reader has no say in a field that it is not for', () => {
		const mapping = propose('EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED', [
			'a@b.example',
			'Silva',
			'Ana',
			'33612345678',
			'1',
			'0'
		]);
		const changed = mapping.map((m): ColumnMapping =>
			m.header === 'EMAIL_BLACKLISTED' ? { ...m, target: { kind: 'field', field: 'notes' }, byUser: true } : m
		);
		expect(applyMapping(chunk(['a@b.example', 'Silva', 'Ana', '33612345678', '1', '0']), changed).columns.get('notes')).toEqual(['1']);
	});

	it('MAP-4: questions among the columns are read by the dictionary, and take no field twice', () => {
		const mapping = propose(
			'Order #|Order Date|First Name|Surname|Email|Quantity|Ticket Type|Attendee #|Attendee Status|Cell Phone|What is your mobile number?|Company',
			['1', '2024-03-05', 'Ana', 'Silva', 'a@b.example', '1', 'Full', '2', 'Refunded', '+49 170 1234567', '+49 170 7654321', 'Hafen']
		);
		expect([field(mapping, 'Surname'), field(mapping, 'Cell Phone'), field(mapping, 'Company')]).toEqual(['lastName', 'phone1', 'company']);
		expect(field(mapping, 'What is your mobile number?')).not.toBe('phone1');
		expect(by(mapping, 'Attendee Status').target.kind).toBe('custom');
		expect(mappingProblems(mapping, 'emailOrPhone')).toEqual([]);
	});

	it('MAP-4: an error report is known as the file that it is about', () => {
		const own = ['Muster: Row', 'Muster: Field', 'Muster: Value', 'Muster: Category', 'Muster: Problem', 'Muster: How to fix'];
		expect(recognizeExport([...own, 'First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'])?.id).toBe(
			'linkedin-connections'
		);
		expect(recognizeExport([...own, 'Vorname', 'Mail'])?.id).toBe('muster-report');
		expect(
			proposeMapping([...own, 'Vorname', 'Mail'], [])
				.slice(0, 6)
				.every((m) => m.target.kind === 'exclude')
		).toBe(true);
	});

	it('MAP-4: inspection says which export a file is, and maps without it when asked', async () => {
		await freshDevice();
		const file = new File(
			['EMAIL;LASTNAME;FIRSTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED\na@b.example;Silva;Ana;33612345678;1;0\n'],
			'contacts.csv',
			{ type: 'text/csv' }
		);
		const seen = await pipelineApi.inspectFiles([file]);
		const without = await pipelineApi.inspectFiles([file], [], { saved: null, known: false });
		if (!seen.ok || !without.ok) throw new Error('not read');
		expect(seen.value.known).toEqual({ id: 'brevo', label: 'Brevo' });
		expect(by(seen.value.mapping, 'SMS')).toMatchObject({ reader: 'plusSign', reason: { code: 'mappedByExport' } });
		expect(without.value.known).toBeNull();
		expect(
			without.value.mapping.some((m) => (m.reader !== undefined && m.reader !== 'optOutToo') || m.reason.code === 'mappedByExport')
		).toBe(false);
	});

	it('MAP-4: headers are compared without marks, case and outer spaces', () =>
		expect(headerKey('\ufeff"E-Mail-Adresse" ')).toBe(headerKey('e-mail-ADRESSE')));
});
