import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

/** 32 mixed bits of a number: the same person always looks the same. */
function mix(n: number): number {
	let h = Math.imul(n ^ (n >>> 16), 0x7feb352d);
	h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
	return (h ^ (h >>> 16)) >>> 0;
}

const FIRST = [
	'Ana',
	'Ben',
	'Chloe',
	'David',
	'Eva',
	'Farid',
	'Greta',
	'Hugo',
	'Ines',
	'Jonas',
	'Kavya',
	'Liam',
	'Mina',
	'Noah',
	'Olga',
	'Pedro',
	'Qing',
	'Rosa',
	'Samir',
	'Tessa',
	'Ugo',
	'Vera',
	'Wen',
	'Xenia',
	'Yusuf',
	'Zoe',
	'Łukasz',
	'José',
	'Ærik',
	'Søren',
	'Bärbel',
	'太郎'
];
const LAST = [
	'Almeida',
	'Berg',
	'Cohen',
	'Dubois',
	'Evans',
	'Fischer',
	'García',
	'Haddad',
	'Ivanova',
	'Jensen',
	'Kowalski',
	'Lindqvist',
	'Müller',
	'Nguyen',
	'Okafor',
	'Petrov',
	'Quinn',
	'Rossi',
	'Silva',
	'Tanaka',
	'Ueda',
	'Vogel',
	'Wang',
	'Xu',
	'Yılmaz',
	'Zhang',
	"O'Neill",
	'van der Berg',
	'DeLuca',
	'Smith',
	'Brown',
	'山田'
];
const TITLES = [
	'CEO',
	'Head of Marketing',
	'Sales Manager',
	'Software Engineer',
	'Account Executive',
	'Procurement Lead',
	'Operations Manager',
	'Consultant'
];
const FIRMS = [
	'Orion',
	'Nordlicht',
	'Harbor',
	'Lumen',
	'Granite',
	'Danube',
	'Citadel',
	'Meridian',
	'Juniper',
	'Atlas',
	'Pacific',
	'Summit',
	'Beacon',
	'Cobalt',
	'Evergreen',
	'Falcon'
];
const TRADES = ['Foods', 'Robotics', 'Plastics', 'Bank', 'Logistics', 'Software', 'Energy', 'Media'];
const FORMS = ['GmbH', 'Ltd', 'Inc.', 'S.A.'];
const PLACES = [
	['Berlin', 'DE'],
	['Lyon', 'FR'],
	['Austin', 'US'],
	['Osaka', 'JP'],
	['Leeds', 'GB'],
	['Porto', 'PT'],
	['Kraków', 'PL'],
	['Pune', 'IN']
] as const;
const INDUSTRIES = ['Manufacturing', 'Telecommunications', 'Retail', 'Healthcare', 'Education', 'Finance'];
const SOURCES = ['Webinar', 'Website', 'Trade show', 'Referral', 'Cold list'];
const STATUSES = ['New', 'Open', 'Won', 'Lost'];

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The contact with number `k`, cleaned as an import leaves it: 15 fields, its own email and phone, one of many at its company. */
function person(k: number): [FieldId, string | null][] {
	const [a, b, c] = [mix(k), mix(k ^ 0x5bd1e995), mix(k ^ 0x2545f491)];
	const [first, last] = [of(FIRST, a), of(LAST, a >>> 8)];
	const firm = `${of(FIRMS, b)} ${of(TRADES, b >>> 4)} ${1 + ((b >>> 8) % 3000)}`;
	const [city, country] = of(PLACES, c);
	const mail = `${first}.${last}.${k.toString(36)}`
		.normalize('NFD')
		.replace(/[^A-Za-z0-9.]/g, '')
		.toLowerCase();
	return [
		['firstName', first],
		['lastName', last],
		['fullName', `${first} ${last}`],
		['email', `${mail}@${firm.toLowerCase().replaceAll(' ', '-')}.example.com`],
		['phone1', k % 5 === 4 ? null : `+4915${String(1_000_000_000 + k).slice(1)}`],
		['company', `${firm} ${of(FORMS, b >>> 2)}`],
		['jobTitle', of(TITLES, a >>> 16)],
		['industry', of(INDUSTRIES, b >>> 20)],
		['companySize', String(10 + ((b >>> 12) % 5000))],
		['city', city],
		['country', country],
		['leadSource', of(SOURCES, c >>> 8)],
		['leadStatus', of(STATUSES, c >>> 12)],
		['lastActivityDate', `2026-${String(1 + ((c >>> 16) % 12)).padStart(2, '0')}-${String(1 + ((c >>> 20) % 28)).padStart(2, '0')}`],
		['notes', k % 7 === 0 ? `Asked for a quote on ${1 + (a % 90)} units` : null]
	];
}

/** The persons with the given numbers, as columns. */
export function peopleColumns(numbers: readonly number[]): Map<FieldId, Column> {
	const columns = new Map<FieldId, Column>();
	numbers.forEach((k, i) => {
		for (const [field, value] of person(k)) {
			let column = columns.get(field);
			if (!column) columns.set(field, (column = new Array<string | null>(numbers.length).fill(null)));
			column[i] = value;
		}
	});
	return columns;
}

/** Score of a seeded contact, 0–100. */
export const scoreOf = (k: number): number => mix(k ^ 0x9e3779b9) % 101;
