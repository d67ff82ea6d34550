/**
 * Business contacts with known truth, for measuring how duplicates are found: every second row of a person carries the tag of
 * what was done to it, and so does every pair of people who look alike. The same options give the same rows. Nobody exists.
 */
import { writePhone } from '../sample/countries.mjs';
import { person, workAddress } from '../sample/person.mjs';
import { mix, random } from '../sample/random.mjs';
import { APART, SAME } from './corruptions.mjs';

export const HEADER = [
	'First Name',
	'Last Name',
	'Email',
	'Phone',
	'Mobile',
	'Company',
	'Job Title',
	'Street',
	'Postal Code',
	'City',
	'Country'
];
/** Rows as a CSV file. @param {readonly (readonly string[])[]} rows */
export const csvText = (rows) =>
	rows.map((r) => `${r.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`).join('');

export const TAGS = { same: Object.keys(SAME), apart: Object.keys(APART) };

const STREETS = [
	'Mill',
	'Church',
	'Station',
	'Park',
	'Garden',
	'Bridge',
	'School',
	'Market',
	'Castle',
	'River',
	'Meadow',
	'Forest',
	'Harbour',
	'Orchard',
	'Chapel',
	'Linden',
	'Maple',
	'Kings',
	'Queens',
	'Victoria',
	'Albert',
	'Windsor',
	'Spring',
	'Hill',
	'Lake',
	'Rose',
	'Oak',
	'Elm',
	'Cedar',
	'Union'
];
const WAYS = ['Street', 'Road', 'Avenue', 'Lane'];

/** The clean row of person `index`. */
function cleanRow(seed, index) {
	const p = person(seed, index);
	const rng = random(mix(seed, 5, index));
	const number = (n) => (n === null ? '' : writePhone(p.country, n, rng, true));
	// Who works at one company works at one address.
	const place = p.free
		? rng
		: random(
				mix(
					7,
					p.company.name.length,
					[...p.company.name].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7)
				)
			);
	return {
		first: p.first,
		last: p.last,
		email: p.email,
		free: p.free,
		workEmail: workAddress(p.who, p.company.domain, rng),
		phone: number(p.phone),
		mobile: number(p.mobile),
		company: p.company.name,
		title: p.title,
		street: `${1 + place.below(180)} ${place.pick(STREETS)} ${place.pick(WAYS)}`,
		code: String(10_000 + place.below(89_999)),
		city: p.city,
		country: p.country.code
	};
}

const cells = (r) => [r.first, r.last, r.email, r.phone, r.mobile, r.company, r.title, r.street, r.code, r.city, r.country];

/**
 * @param {{ people: number, seed?: number }} options
 * @returns {{ rows: string[][], entity: number[], tagged: { tag: string, left: number, right: number, same: boolean }[] }}
 * `entity` = number of the person behind each row; `tagged` = pairs of row indexes
 */
export function generatePeople({ people, seed = 1 }) {
	const rows = [];
	const entity = [];
	const tagged = [];
	const put = (row, who) => {
		rows.push(cells(row));
		entity.push(who);
		return rows.length - 1;
	};
	const kinds = [...TAGS.same.map((tag) => [tag, true]), ...TAGS.apart.map((tag) => [tag, false])];
	for (let i = 0; i < people; i++) {
		const row = cleanRow(seed, i);
		const rng = random(mix(seed, 6, i));
		if (!rng.chance(0.55)) {
			put(row, i);
			continue;
		}
		const fresh = cleanRow(seed, people + i);
		// The next kind that can be said of this person.
		const start = rng.below(kinds.length);
		const made = kinds
			.map((_, k) => kinds[(start + k) % kinds.length])
			.map(([tag, same]) => ({ tag, same, other: (same ? SAME : APART)[tag](row, rng, fresh) }))
			.find((k) => k.other !== null);
		const first =
			made.tag === 'fatherAndSon'
				? { ...row, last: `${row.last} Sr` }
				: made.tag === 'roleMailbox'
					? { ...row, email: made.other.first0 }
					: row;
		const left = put(first, i);
		tagged.push({ tag: made.tag, left, right: put(made.other, made.same ? i : people + i), same: made.same });
	}
	return shuffled(rows, entity, tagged, seed);
}

function shuffled(rows, entity, tagged, seed) {
	const rng = random(mix(seed, 8));
	const order = rows.map((_, i) => i);
	for (let i = order.length - 1; i > 0; i--) {
		const j = rng.below(i + 1);
		[order[i], order[j]] = [order[j], order[i]];
	}
	const at = [];
	order.forEach((from, to) => {
		at[from] = to;
	});
	return {
		rows: order.map((i) => rows[i]),
		entity: order.map((i) => entity[i]),
		tagged: tagged.map((t) => ({ ...t, left: at[t.left], right: at[t.right] }))
	};
}
