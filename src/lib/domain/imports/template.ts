import type { CustomField, FieldId } from '../fields';
import { quotedCell } from '../basics/quoted-cell';
import type { RequiredPolicy } from '../settings';
import { hasOwnOrder, primaryKeyOf, tableFields, type TableDefinition } from '../contacts/table-definition';

/** Fields of the template when the table definition says nothing else, in their order. */
const USUAL: readonly FieldId[] = [
	'firstName',
	'lastName',
	'email',
	'phone1',
	'company',
	'jobTitle',
	'industry',
	'companySize',
	'street',
	'city',
	'state',
	'postalCode',
	'country',
	'leadSource',
	'tags',
	'notes'
];

/** Two made-up contacts; every value passes its own rule. */
const SAMPLES: Partial<Record<FieldId, readonly [string, string]>> = {
	salutation: ['Ms', 'Mr'],
	firstName: ['Maria', 'James'],
	lastName: ['Schneider', "O'Neill"],
	fullName: ['Maria Schneider', "James O'Neill"],
	email: ['maria.schneider@example.com', 'james.oneill@example.org'],
	phone1: ['+49 30 23125 014', '+1 212 555 0142'],
	company: ['Nordwind Software GmbH', 'Beacon Analytics Inc.'],
	jobTitle: ['Head of Marketing', 'Sales Director'],
	industry: ['Software', 'Technology'],
	companySize: ['51-200', '201-500'],
	annualRevenue: ['12000000', '35000000'],
	website: ['https://example.com', 'https://example.org'],
	street: ['Friedrichstraße 12', '350 5th Avenue'],
	city: ['Berlin', 'New York'],
	state: ['Berlin', 'NY'],
	postalCode: ['10117', '10118'],
	country: ['Germany', 'United States'],
	timeZone: ['Europe/Berlin', 'America/New_York'],
	leadSource: ['Trade Show', 'Webinar'],
	leadStatus: ['New', 'Open'],
	owner: ['Dana Field', 'Robin Hale'],
	createdDate: ['2026-03-05', '2026-04-17'],
	lastActivityDate: ['2026-05-02', '2026-05-11'],
	tags: ['hot lead, demo', 'pricing'],
	notes: ['Wants a demo next week', 'Asked for an offer, 40 seats'],
	linkedin: ['https://www.linkedin.com/in/example-maria', 'https://www.linkedin.com/in/example-james'],
	consentStatus: ['Granted', 'Granted'],
	consentDate: ['2026-03-05', '2026-04-17'],
	accountId: ['A-1001', 'A-1002']
};

/** The same where the administrator leaves less room: cut off they would be another value, or none. */
const SHORT_SAMPLES: Partial<Record<FieldId, readonly [string, string]>> = {
	email: ['maria@example.com', 'james@example.org'],
	phone1: ['+493023125014', '+12125550142'],
	country: ['DE', 'US'],
	state: ['BE', 'NY']
};

const BY_TYPE: Record<string, readonly [string, string]> = {
	number: ['12', '34'],
	date: ['2026-03-05', '2026-04-17'],
	yesNo: ['yes', 'no'],
	url: ['https://example.com', 'https://example.org'],
	email: ['a@example.com', 'b@example.org'],
	phone: ['+49 30 23125 014', '+1 212 555 0142'],
	phoneType: ['work', 'mobile']
};

/** Fields of the template that a policy asks for. */
const NEEDED: Record<RequiredPolicy, readonly FieldId[]> = {
	emailAndName: ['firstName', 'lastName', 'email'],
	emailFirstLast: ['firstName', 'lastName', 'email'],
	emailFirstLastCompany: ['firstName', 'lastName', 'email', 'company'],
	emailOrPhone: ['email', 'phone1']
};

/** Fields that a policy asks for (VAL-5): each, or of email and phone one. */
export const neededBy = (policy: RequiredPolicy): readonly FieldId[] => NEEDED[policy];

/**
 * The CSV template (AC-5) as the table definition has it (MAP-7): the usual fields, those that are required or unique, the
 * primary key, and the user's own, in the table's order, with two sample rows that import without an error.
 */
export function templateCsv(table: TableDefinition, custom: readonly CustomField[], policy: RequiredPolicy): string {
	const wanted = new Set<FieldId>([
		...USUAL,
		...NEEDED[policy],
		...custom.map((c) => c.id),
		primaryKeyOf(table),
		...table.fields.filter((f) => f.required || f.unique).map((f) => f.id)
	]);
	const own = new Map(custom.map((c) => [c.id as FieldId, c]));
	const ordered = hasOwnOrder(table, custom);
	const place = (id: FieldId): number => (ordered ? 0 : USUAL.includes(id) ? USUAL.indexOf(id) : USUAL.length);
	// An order that the administrator made is kept; else the fields stand as people are used to.
	const fields = tableFields(table, custom)
		.filter((f) => wanted.has(f.id))
		.sort((a, b) => place(a.id) - place(b.id));
	const sample = (id: FieldId, type: string, n: 0 | 1, max: number): string => {
		const choices = own.get(id)?.choices ?? [];
		const value = SAMPLES[id]?.[n] ?? choices[n % Math.max(1, choices.length)] ?? BY_TYPE[type]?.[n] ?? (n === 0 ? 'Text' : 'More text');
		const fitting = [value, SHORT_SAMPLES[id]?.[n] ?? value].find((v) => v.length <= max);
		return fitting ?? value.slice(0, max);
	};
	const line = (cells: readonly string[]): string => cells.map((cell) => quotedCell(cell)).join(',');
	const rows = ([0, 1] as const).map((n) => line(fields.map((f) => sample(f.id, f.type, n, f.maxLength))));
	return `\ufeff${[line(fields.map((f) => f.label)), ...rows].join('\r\n')}\r\n`;
}
