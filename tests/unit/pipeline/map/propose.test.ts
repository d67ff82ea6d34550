import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_FIELDS } from '#domain/fields';
import { confidenceWord, mappedField } from '#domain/imports/mapping';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { proposeMapping } from '#workers/pipeline/map/index';
import { propose, fields, one, field } from './proposed';

describe('by header and content', () => {
	it("MAP-1: the owner's sample maps at once, with reasons", () => {
		const mapping = propose(
			'Name,Email,Company,Job Title,Industry,Location,Original Source,Expected Score',
			'Ana Silva,ana@nordlicht.example,Nordlicht,Marketing Dir.,Tech,New York,Webinar,92',
			'Tom Berg,tom@hafen.example,Hafen Works,Sales Manager,Finance,London,Referral,85',
			'Eva Lind,eva@kai.example,Kai Co.,Software Eng.,Retail,San Francisco,Website,68'
		);
		expect(fields(mapping)).toEqual({
			Name: 'fullName',
			Email: 'email',
			Company: 'company',
			'Job Title': 'jobTitle',
			Industry: 'industry',
			Location: 'city',
			'Original Source': 'leadSource',
			'Expected Score': 'custom:expected-score'
		});
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
		expect(messageText(email.warning!)).toBe(
			'The values don’t look like Email: none of 2 values is an email address, for example “hello”.'
		);
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

	it('MAP-2: no field is given twice, a second street line is joined', () => {
		const emails = propose('Email,Secondary Email', 'ana@hafen.example,a@kai.example');
		expect(fields(emails)).toEqual({ Email: 'email', 'Secondary Email': 'custom:secondary-email' });
		const street = propose('Address Line 1,Address Line 2,City', '12 Main Street,Floor 2,Austin');
		expect(street.map((m) => [mappedField(m), m.joinWith])).toEqual([
			['street', ', '],
			['street', ', '],
			['city', undefined]
		]);
	});

	it('MAP-2: blank columns are left out when unknown, mapped when known; nothing filled is lost', () => {
		expect(one('Column 4', '', '  ').target.kind).toBe('exclude');
		expect(mappedField(one('Email', '', ''))).toBe('email');
		expect(one('__proto__', 'x').target).toEqual({ kind: 'custom', field: { id: 'custom:proto', label: '__proto__', type: 'text' } });
		expect(one('constructor', 'x').target.kind).toBe('custom');
		expect(one('', 'x').target).toMatchObject({ kind: 'custom', field: { label: 'Column 1' } });
	});

	it('MAP-1, MAP-2: laws for any file', () => {
		const header = fc.oneof(
			fc.constantFrom('Email', 'Phone', 'Mobile', 'Name', 'Street', 'Street 2', 'Title', '', 'Notes', 'Foo', 'toString'),
			fc.string({ maxLength: 12 })
		);
		const cell = fc.constantFrom('', 'Tom', 'tom@hafen.example', '+49 30 0000 0001', '12', '2024-01-02', 'Austin', 'x y z');
		fc.assert(
			fc.property(
				fc.array(header, { minLength: 1, maxLength: 14 }),
				fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 6 }),
				(headers, rows) => {
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
						if (m.warning)
							expect(knowsCode(m.warning.code) && fixText(m.warning) !== '' && !messageText(m.warning).includes('undefined')).toBe(true);
					}
					expect(proposeMapping(headers, rows)).toEqual(mapping);
				}
			),
			{ numRuns: 150 }
		);
	});

	it('MAP-1: of two columns that could be a field the one that is called so is it, wherever it stands', () => {
		const mapping = proposeMapping(['Email', 'Groups', 'Tags'], [['ana@x.com', 'Attendees', 'hot, vip']]);
		expect(mapping.map((m) => mappedField(m))).toEqual(['email', 'custom:groups', 'tags']);
	});

	it('MAP-1: a "Name" of companies beside both halves of a name is the company', () => {
		const cells = [
			['Ana', 'Silva', 'ana@x.com', 'Silva Lda'],
			['Jo', 'Berg', 'jo@x.com', 'Berg AS']
		];
		expect(mappedField(proposeMapping(['Vorname', 'Nachname', 'E-Mail', 'Name'], cells)[3]!)).toBe('company');
		const own = cells.map(([first, last, email]) => [first!, last!, email!, `${first} ${last}`]);
		expect(mappedField(proposeMapping(['Vorname', 'Nachname', 'E-Mail', 'Name'], own)[3]!)).toBe('fullName');
	});

	it('MAP-1: what people were in a meeting is no job', () => {
		const role = (...roles: string[]): string | null =>
			mappedField(
				proposeMapping(
					['Name', 'E-Mail', 'Rolle'],
					roles.map((r, i) => [`Ana ${i}`, `a${i}@x.com`, r])
				)[2]!
			);
		expect([role('Organisator', 'Teilnehmer', 'Referent'), role('Organizer', 'Attendee')]).toEqual(['custom:rolle', 'custom:rolle']);
		expect(role('Moderatorin', 'Teilnehmer', 'Leiter Vertrieb')).toBe('jobTitle');
	});
});
