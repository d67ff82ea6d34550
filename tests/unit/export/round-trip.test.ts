import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { STANDARD_FIELDS, type CustomField, type FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import { MATCH_TYPES } from '#domain/matching/match';
import type { ContactExportOptions } from '#workers/export/contacts';
import { queryApi } from '#workers/query/api';
import { readContacts } from '#workers/store/contacts';
import { readSettings } from '#workers/store/settings';
import { openStore } from '#workers/store/engine/open';
import { api, freshDevice, importAll, proposedSetup } from '../imports/harness';

/** Own fields of every type; two are called as columns of other files are. */
const OWN: CustomField[] = [
	{ id: 'custom:booth', label: 'Booth, hall; "7"', type: 'text' },
	{ id: 'custom:size', label: 'T-shirt', type: 'choice', choices: ['S', 'M, tall', 'L'] },
	{ id: 'custom:fair', label: 'Fair day', type: 'date' },
	{ id: 'custom:cost', label: 'Cost', type: 'number' },
	{ id: 'custom:vip', label: 'VIP', type: 'yesNo' },
	{ id: 'custom:shop', label: 'Shop', type: 'url' },
	{ id: 'custom:email-2', label: 'Email 2', type: 'text' },
	{ id: 'custom:source', label: 'Card Link', type: 'text' }
];
const labelOf = (field: FieldId): string => [...STANDARD_FIELDS, ...OWN].find((f) => f.id === field)?.label ?? field;

/** Everything that breaks lines, cells and parts of entries. */
const nasty = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
	fc.constantFrom(
		'a;b,c:d\\e\\n',
		'=1+1',
		'007',
		'-- 5',
		'"quoted" and \'more\'',
		`${'x'.repeat(60)}😀👩‍👩‍👧‍👦`,
		'山田 太郎, 株式会社',
		'BEGIN:VCARD',
		'END:VCARD',
		'\\',
		'a\\;b',
		'^n',
		'two  blanks',
		'X-MUSTER-FIELD:a;b;c'
	)
);
const several = fc.array(nasty, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((d) => d.toISOString().slice(0, 10));
const count = fc.nat({ max: 5000 }).map(String);
const phone = fc.integer({ min: 1_000_000, max: 9_999_999 }).map((n) => `+4930${n}`);
const kind = fc.constantFrom('mobile', 'work', 'home', 'fax', 'other');
const link = fc.constantFrom(
	'https://acme.com/a,b;c?d=e:f',
	'https://www.linkedin.com/company/acme',
	'https://x.com/acme',
	'https://a.example/%5C'
);
const contact = fc.record(
	{
		salutation: fc.constantFrom('Dr.', 'Ms.'),
		nameSuffix: fc.constantFrom('Jr.', 'PhD'),
		phone1: phone,
		phone1Type: kind,
		phone2: phone,
		phone2Type: kind,
		phone3: phone,
		phone3Type: kind,
		phone4: phone,
		phone4Type: kind,
		phone5: phone,
		phone5Type: kind,
		company: nasty,
		jobTitle: nasty,
		industry: nasty,
		companySize: fc.constantFrom('11-50', '1001-5000'),
		annualRevenue: count,
		website: link,
		street: nasty,
		city: nasty,
		state: fc.constantFrom('NJ', 'Bayern'),
		postalCode: fc.constantFrom('07030', 'SW1A 1AA'),
		country: fc.constantFrom('US', 'DE'),
		timeZone: fc.constantFrom('America/New_York', 'Europe/Berlin'),
		leadSource: nasty,
		leadStatus: fc.constantFrom('New', 'Won', 'Our own; status'),
		owner: nasty,
		createdDate: day,
		lastActivityDate: day,
		visits: count,
		emailOpens: count,
		emailClicks: count,
		downloads: count,
		eventVisits: count,
		tags: fc.array(nasty, { minLength: 1, maxLength: 4 }).map((tags) => tags.join(', ')),
		notes: several,
		linkedin: fc.constant('https://www.linkedin.com/in/ana'),
		twitter: fc.constantFrom('@ana', '@ana_ng'),
		consentStatus: fc.constantFrom('Granted', 'Denied', 'Withdrawn', 'Pending'),
		consentChannel: fc.constantFrom('Email', 'Phone'),
		consentDate: day,
		consentText: several,
		accountId: nasty,
		'custom:booth': nasty,
		'custom:size': fc.constantFrom('S', 'M, tall', 'L'),
		'custom:fair': day,
		'custom:cost': count,
		'custom:vip': fc.constantFrom('yes', 'no'),
		'custom:shop': link,
		'custom:email-2': fc.constantFrom('second@acme.com', 'third@acme.com'),
		'custom:source': nasty
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<ContactValues>;

/** An empty device that knows the own fields and looks for no duplicates: the values are what is compared. */
async function device(customFields: CustomField[]): Promise<void> {
	await freshDevice();
	const off = { on: false, ask: 100, auto: null };
	await api.saveSettings({ customFields, matchRules: Object.fromEntries(MATCH_TYPES.map((t) => [t, off])) });
}

/** Names that a contact may have, in parts, whole, or both. */
const NAMES: ((i: number) => ContactValues)[] = [
	(i) => ({ firstName: `Ana${i}`, lastName: `Ng${i}` }),
	(i) => ({ firstName: `Ana${i}`, lastName: `Ng${i}`, fullName: `Dr. Ana Maria Ng${i}` }),
	(i) => ({ fullName: `Ana${i} van der Ng${i}` }),
	(i) => ({ fullName: `株式会社${i}` })
];

/** Contacts as an import makes them of these values: cleaned, each with an address and names of its own. */
async function storeThem(people: readonly ContactValues[]): Promise<void> {
	const rows = people.map((values, i) => ({ ...values, ...NAMES[i % NAMES.length]?.(i), email: `p${i}@acme.com` }));
	const fields = [...new Set(rows.flatMap((r) => Object.keys(r) as FieldId[]))];
	const file = new File([JSON.stringify(rows.map((r) => Object.fromEntries(fields.map((f) => [f, r[f as 'email'] ?? null]))))], 'all.json');
	const { mapping } = await proposedSetup(file);
	const own = new Map(OWN.map((f) => [f.id as string, f]));
	const { ledger } = await importAll(file, {
		policy: 'create',
		mapping: mapping.map((m): ImportSetup['mapping'][number] => {
			const field = own.get(m.header);
			const { index, header, samples } = m;
			return {
				index,
				header,
				samples,
				target: field ? { kind: 'custom', field } : { kind: 'field', field: header as FieldId },
				confidence: 1,
				reason: { code: 'mappedByUser', params: {} },
				byUser: true
			};
		})
	});
	expect(ledger).toMatchObject({ total: people.length, created: people.length });
}

type People = Record<string, Record<string, string | undefined>>;
/** All contacts by their address, values by the name of their field. */
async function everybody(): Promise<People> {
	const { customFields } = await readSettings(await openStore());
	const nameOf = (id: string): string => customFields.find((f) => f.id === id)?.label ?? labelOf(id as FieldId);
	const all = await readContacts(await openStore(), await queryApi.ids({}));
	return Object.fromEntries(
		all.map(({ values }) => [values.email ?? '', Object.fromEntries(Object.entries(values).map(([id, v]) => [nameOf(id), v]))])
	);
}

const FILES = [
	['vcard', 'all.vcf', {}],
	['vcard', 'all.vcf', { vcardVersion: '3.0' }],
	['csv', 'all.csv', {}],
	['xlsx', 'all.xlsx', {}],
	['json', 'all.json', {}]
] as const satisfies readonly [string, string, Partial<ContactExportOptions>][];

/** Exports contacts like these, and has the file imported by a device that knows these own fields. */
async function thereAndBack(
	[format, name, how]: (typeof FILES)[number],
	customFields: CustomField[]
): Promise<{ before: People; after: People; fields: CustomField[] }> {
	const people = fc.sample(contact, { numRuns: Number(process.env.MUSTER_RUNS ?? 40), seed: Number(process.env.MUSTER_SEED ?? 11) });
	await device(OWN);
	await storeThem(people);
	const before = await everybody();
	expect(Object.keys(before)).toHaveLength(people.length);
	const made = await queryApi.exportContacts({}, format, { spreadsheetSafe: true, bom: true, report: false, ...how });
	if (!made?.ok) throw new Error(made?.problem.code);
	await device(customFields);
	await importAll(new File([made.value.blob], name), { policy: 'create' });
	return { before, after: await everybody(), fields: (await readSettings(await openStore())).customFields };
}

describe('contacts that went out and came back', () => {
	it.each(FILES)('FIL-3, FIL-6, MAP-4: have the same value in every field: %s, %s, %o', async (...file) => {
		const { before, after, fields } = await thereAndBack(file, OWN);
		expect(after).toEqual(before);
		expect(fields.map((f) => f.label)).toEqual(OWN.map((f) => f.label));
	});
	it.each(FILES)('FIL-6, MAP-6: bring their own fields to a device that has none: %s, %s, %o', async (...file) => {
		const { before, after, fields } = await thereAndBack(file, []);
		expect(after).toEqual(before);
		if (file[0] !== 'vcard') return;
		// A card says what type a field has, and so which values its contacts have of its choices.
		const seen = new Set(Object.values(before).flatMap((values) => Object.keys(values)));
		const types = (list: readonly CustomField[]) => Object.fromEntries(list.filter((f) => seen.has(f.label)).map((f) => [f.label, f.type]));
		expect(types(fields)).toEqual(types(OWN));
		const chosen = new Set(Object.values(before).flatMap((values) => values['T-shirt'] ?? []));
		expect(new Set(fields.find((f) => f.type === 'choice')?.choices)).toEqual(chosen);
	});
});
