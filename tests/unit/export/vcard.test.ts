import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { TextPieces } from '#workers/export/blob-parts';
import { exportContacts } from '#workers/export/contacts';
import { createVcardWriter, fold, VCARD_VERSIONS, type VcardVersion } from '#workers/export/vcard';
import { inspectSource, readSource } from '#workers/pipeline/parse/index';

const write = (values: ContactValues, version?: VcardVersion) => {
	const out = new TextPieces();
	createVcardWriter(out, version)('mu-1', values);
	return out.pieces.join('');
};
/** Unfolded lines. */
const lines = (text: string) =>
	text
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.slice(0, -1);
const JANE: ContactValues = {
	salutation: 'Dr.',
	firstName: 'Jane',
	lastName: 'Doe; Roe',
	fullName: 'Jane Doe',
	nameSuffix: 'Jr.',
	email: 'jane@acme.com',
	phone1: '+14155550142',
	phone1Type: 'mobile',
	phone2: '+14155550143 ext. 12',
	phone2Type: 'work',
	phone3: '+493012345',
	phone3Type: 'other',
	company: 'Acme, Inc.',
	jobTitle: 'CEO',
	street: '1 Main St\nFloor 2',
	city: 'Newark',
	state: 'NJ',
	postalCode: '07030',
	country: 'US',
	website: 'https://acme.com/a,b;c',
	notes: 'Back\\slash, one\nline two',
	tags: 'vip, fair 2026',
	linkedin: 'https://www.linkedin.com/in/jane',
	twitter: '@jane',
	timeZone: 'America/New_York'
};

describe('vCard', () => {
	it('FIL-6: 4.0 by RFC 6350', () => {
		expect(lines(write(JANE))).toEqual([
			'BEGIN:VCARD',
			'VERSION:4.0',
			'PRODID:-//Muster//Contacts//EN',
			'FN:Jane Doe',
			'N:Doe\\; Roe;Jane;;Dr.;Jr.',
			'EMAIL:jane@acme.com',
			'TEL;TYPE=cell;X-MUSTER-FIELD=phone1:+14155550142',
			'TEL;TYPE=work;X-MUSTER-FIELD=phone2:+14155550143 ext. 12',
			'TEL;X-MUSTER-FIELD=phone3:+493012345',
			'ORG:Acme\\, Inc.',
			'TITLE:CEO',
			'ADR;TYPE=work:;;1 Main St\\nFloor 2;Newark;NJ;07030;US',
			'URL;X-MUSTER-FIELD=website:https://acme.com/a,b;c',
			'TZ:America/New_York',
			'NOTE:Back\\\\slash\\, one\\nline two',
			'CATEGORIES:vip,fair 2026',
			'X-SOCIALPROFILE;TYPE=linkedin;X-MUSTER-FIELD=linkedin:https://www.linkedin.com/in/jane',
			'X-SOCIALPROFILE;TYPE=twitter;X-MUSTER-FIELD=twitter:@jane',
			'X-MUSTER-PHONE-3-TYPE:other',
			'UID;VALUE=text;X-MUSTER-FIELD=none:mu-1',
			'END:VCARD'
		]);
	});
	it('FIL-6: 3.0 by RFC 2426, with its N in every card', () => {
		expect(lines(write(JANE, '3.0'))).toEqual(
			expect.arrayContaining([
				'VERSION:3.0',
				'EMAIL;TYPE=INTERNET:jane@acme.com',
				'TEL;TYPE=CELL;X-MUSTER-FIELD=phone1:+14155550142',
				'ADR;TYPE=WORK:;;1 Main St\\nFloor 2;Newark;NJ;07030;US',
				'UID;X-MUSTER-FIELD=none:mu-1'
			])
		);
		expect(lines(write({ fullName: 'Jane Doe' }, '3.0'))).toEqual([
			'BEGIN:VCARD',
			'VERSION:3.0',
			'PRODID:-//Muster//Contacts//EN',
			'FN:Jane Doe',
			'N;X-MUSTER-FIELD=none:Jane Doe;;;;',
			'UID;X-MUSTER-FIELD=none:mu-1',
			'END:VCARD'
		]);
		expect(lines(write({ fullName: 'Jane Doe' }))).toEqual([
			'BEGIN:VCARD',
			'VERSION:4.0',
			'PRODID:-//Muster//Contacts//EN',
			'FN:Jane Doe',
			'UID;VALUE=text;X-MUSTER-FIELD=none:mu-1',
			'END:VCARD'
		]);
	});
	it.each<[ContactValues, string]>([
		[{ lastName: '山田', firstName: '太郎' }, '太郎 山田'],
		[{ company: 'Acme' }, 'Acme'],
		[{ email: 'a@b.de' }, 'a@b.de'],
		[{ phone3: '+4930' }, '+4930'],
		[{}, '?']
	])('FIL-6: every card has a name to show: %o', (values, name) =>
		expect(lines(write(values))).toContain(`FN;X-MUSTER-FIELD=none:${name}`)
	);
	it('FIL-6, MAP-6: fields that no common entry holds, and own fields with their names and types', () => {
		const out = new TextPieces();
		const write = createVcardWriter(out, '3.0', [
			{ id: 'custom:booth', label: 'Booth, hall; "7"', type: 'text' },
			{ id: 'custom:size', label: 'Size', type: 'choice', choices: ['S'] }
		]);
		write('mu-1', {
			fullName: 'Jane Doe',
			consentStatus: 'Denied',
			consentText: 'No calls, please;\nno mail',
			leadSource: 'Trade Show',
			emailOpens: '7',
			'custom:booth': '12;5',
			'custom:size': 'S',
			'custom:gone': 'kept'
		});
		expect(lines(out.pieces.join(''))).toEqual(
			expect.arrayContaining([
				'X-MUSTER-CONSENT-STATUS:Denied',
				'X-MUSTER-CONSENT-TEXT:No calls\\, please\\;\\nno mail',
				'X-MUSTER-LEAD-SOURCE:Trade Show',
				'X-MUSTER-EMAIL-OPENS:7',
				'X-MUSTER-FIELD:Booth\\, hall\\; "7";text;12\\;5',
				'X-MUSTER-FIELD:Size;choice;S',
				'X-MUSTER-FIELD:gone;text;kept'
			])
		);
	});
	it('FIL-6: lines of at most 75 octets, cut between characters', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.replace(/[\r\n]/g, '')),
				(line) => {
					const folded = fold(line);
					expect(folded.replaceAll('\r\n ', '')).toBe(line);
					for (const piece of folded.split('\r\n')) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
				}
			)
		);
	});
	it('FIL-6: a kind of phone that is none is left out, also one that JavaScript has a word for', () => {
		expect(write({ phone1: '+4930', phone1Type: 'constructor' })).toContain('\r\nTEL;X-MUSTER-FIELD=phone1:+4930\r\n');
	});
	it('FIL-6: no value breaks out of its line, whatever it holds', () => {
		const value = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
			fc.constantFrom('x\r\nEND:VCARD\r\nBEGIN:VCARD', 'a\nTEL:1', '\r', 'END:VCARD', '\u2028', 'a;b,c\\')
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...VCARD_VERSIONS),
				fc.record({
					fullName: value,
					lastName: value,
					phone1: value,
					phone1Type: value,
					notes: value,
					website: value,
					tags: value,
					linkedin: value,
					street: value
				}),
				(version, values) => {
					const text = write(values, version);
					expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
					expect(text.endsWith('END:VCARD\r\n')).toBe(true);
					for (const line of lines(text))
						expect(line).toMatch(
							/^(?:BEGIN|VERSION|PRODID|FN|N|TEL|ADR|URL|NOTE|CATEGORIES|X-SOCIALPROFILE|X-MUSTER-PHONE-1-TYPE|UID|END)[:;]/
						);
					expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
				}
			)
		);
	});
	it('FIL-3, FIL-6: what is written is read back', async () => {
		// Values as contacts have them: cleaned, so without outer spaces, controls and old line ends.
		const clean = (s: string) => s.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '').trim();
		const word = fc
			.oneof(
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
				fc.constantFrom('a;b,c\\n', 'Müller, Söhne', '山田 太郎', 'BEGIN:VCARD', 'x'.repeat(200), '=41', '\\', 'tel:1', '"quoted"')
			)
			.map(clean)
			.filter((s) => s !== '');
		const digits = fc.stringMatching(/^\+[1-9]\d{7,12}$/);
		const contact = fc.record(
			{
				firstName: word,
				lastName: word,
				fullName: word,
				salutation: word,
				nameSuffix: word,
				email: fc.emailAddress(),
				phone1: digits,
				phone2: digits,
				company: word,
				jobTitle: word,
				street: word,
				city: word,
				state: word,
				postalCode: word,
				country: word,
				notes: fc.array(word, { minLength: 1, maxLength: 3 }).map((l) => l.join('\n')),
				timeZone: word
			},
			{ requiredKeys: ['fullName', 'firstName', 'lastName'] }
		);
		const NAMES: Record<string, string> = {
			firstName: 'First Name',
			lastName: 'Last Name',
			fullName: 'Full Name',
			salutation: 'Name Prefix',
			nameSuffix: 'Name Suffix',
			email: 'Email',
			phone1: 'Phone (1)',
			phone2: 'Phone (2)',
			company: 'Company',
			jobTitle: 'Job Title',
			street: 'Street',
			city: 'City',
			state: 'State',
			postalCode: 'Postal Code',
			country: 'Country',
			notes: 'Notes',
			timeZone: 'Time Zone'
		};
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...VCARD_VERSIONS), fc.array(contact, { minLength: 1, maxLength: 4 }), async (version, people) => {
				const out = new TextPieces();
				const write = createVcardWriter(out, version);
				people.forEach((p, i) =>
					write(`mu-${i}`, { ...p, ...(p.phone1 && { phone1Type: 'mobile' }), ...(p.phone2 && { phone2Type: 'work' }) })
				);
				const bytes = new TextEncoder().encode(out.pieces.join(''));
				const source = {
					name: 'a.vcf',
					type: 'text/vcard',
					size: bytes.length,
					slice: async (from: number, to: number) => bytes.slice(from, to)
				};
				const seen = await inspectSource(source);
				if (!seen.ok) throw new Error(seen.problem.code);
				const cells: string[][] = [];
				for await (const e of readSource(source, seen.value.read)) if (e.kind === 'chunk') cells.push(...e.chunk.cells);
				expect(cells).toHaveLength(people.length);
				people.forEach((p, i) => {
					const read = Object.fromEntries(
						Object.entries(NAMES)
							.map(([field, name]) => [field, cells[i]![seen.value.headers.indexOf(name)] || undefined])
							.filter(([, v]) => v !== undefined)
					);
					expect(read).toEqual(p);
				});
			}),
			{ numRuns: 60 }
		);
	});
	it('FIL-6: thousands a file, in pieces, as an export', async () => {
		function* many() {
			for (let i = 0; i < 5_000; i++)
				yield { externalId: `mu-${i}`, values: { ...JANE, email: `p${i}@acme.com` }, score: 1, tier: 'D' as const, keyFactors: [] };
		}
		const made = await exportContacts(many(), 'vcard', { spreadsheetSafe: true, bom: true, report: false });
		expect([made.rows, made.neutralised, made.blob.type]).toEqual([5_000, 0, 'text/vcard;charset=utf-8']);
		const text = await made.blob.text();
		expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(5_000);
		expect(text.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:')).toBe(true);
	});
});
