import { quotedCell } from '#domain/basics/quoted-cell';

const GIVEN = [
	'Anna',
	'Peter',
	'Maria',
	'John',
	'Chloé',
	'Lukas',
	'Sofia',
	'James',
	'Elena',
	'Tom',
	'Julia',
	'Marco',
	'Ingrid',
	'Pablo',
	'Grace',
	'Viktor',
	'Emma',
	'Ahmed',
	'Laura',
	'Daniel'
];
const ROOTS = ['Berg', 'Fair', 'Holm', 'Lind', 'Mar', 'Nor', 'Rosen', 'Stein', 'Wal', 'Win', 'Ash', 'Brook', 'Kal', 'Dor', 'El', 'Far'];
const ENDS = ['mann', 'er', 'son', 'feld', 'ton', 'ley', 'berg', 'stad', 'etti', 'ova', 'wood', 'by', 'ski', 'ez'];
const FIRMS = ['Logistics', 'Systems', 'Foods', 'Optics', 'Energy', 'Textiles', 'Robotics', 'Paper', 'Marine', 'Glass', 'Media'];
const FORMS = ['GmbH', 'Ltd', 'Inc.', 'S.A.', 'B.V.', ''];
const TITLES = [
	'Head of Sales',
	'Buyer',
	'CEO',
	'Einkaufsleiter',
	'Sales manager',
	'Software Engineer',
	'Owner',
	'VP Marketing',
	'Consultant',
	'Directora Comercial'
];
const SECTORS = ['Manufacturing', 'Consulting', 'Telecommunications', 'Retail', 'Health care'];
const PLACES = [
	['Berlin', '', 'Germany', '+49 30 '],
	['Austin', 'TX', 'USA', '(512) '],
	['London', '', 'UK', '020 7'],
	['Lyon', '', 'France', '+33 4 '],
	['Madrid', '', 'ES', '0034 91 '],
	['Toronto', 'ON', 'Canada', '416-']
] as const;
const SOURCES = ['Webinar', 'Trade show', 'Website', 'Referral'];
const NOTES = ['', '', 'Asked for a quote', 'met at the booth; call back', 'wants "samples", soon'];
const HEADER = [
	'First Name',
	'Last Name',
	'Email',
	'Phone',
	'Mobile',
	'Company',
	'Job Title',
	'Industry',
	'Company Size',
	'City',
	'State',
	'Country',
	'Lead Source',
	'Last Activity',
	'Notes'
];

/** A row in so many is written again, with another address. */
const AGAIN = 23;

/** A contact list of people who don't exist, untidy as lists are, as CSV: the same `rows` rows each time. */
export function warmTable(rows: number): string {
	let seed = 1;
	const below = (n: number): number => Math.floor(((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32) * n);
	const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
	const lines = [HEADER.join(',')];
	let before: string[] = [];
	for (let i = 0; i < rows; i++) {
		if (i % AGAIN === AGAIN - 1) {
			lines.push(lineOf(before.map((cell, c) => (c === 2 ? `${i}.${cell}` : cell))));
			continue;
		}
		const [given, family, firm] = [one(GIVEN), one(ROOTS) + one(ENDS), `${one(ROOTS)}${one(ENDS)} ${one(FIRMS)}`];
		const [city, state, country, dial] = one(PLACES);
		const number = String(1_000_000 + below(9_000_000));
		const plain = (text: string): string =>
			text
				.normalize('NFD')
				.replace(/[^a-z]/giu, '')
				.toLowerCase();
		before = [
			below(9) === 0 ? given.toUpperCase() : given,
			below(9) === 0 ? `${family} ` : family,
			`${plain(given)}.${plain(family)}${below(3) === 0 ? i : ''}@${below(4) === 0 ? 'gmail.com' : `${plain(firm)}.com`}`,
			below(8) === 0 ? '' : `${dial}${number.slice(0, 3)} ${number.slice(3)}`,
			below(2) === 0 ? '' : `+49 15${below(10)} ${number}`,
			`${firm} ${one(FORMS)}`.trim(),
			one(TITLES),
			one(SECTORS),
			below(3) === 0 ? '51-200' : String(1 + below(900)),
			city,
			state,
			country,
			one(SOURCES),
			`${String(1 + below(12)).padStart(2, '0')}/${String(1 + below(28)).padStart(2, '0')}/202${4 + below(2)}`,
			one(NOTES)
		];
		lines.push(lineOf(before));
	}
	return `${lines.join('\r\n')}\r\n`;
}

const lineOf = (cells: readonly string[]): string => cells.map((cell) => quotedCell(cell)).join(',');
