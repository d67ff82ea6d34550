import type { FieldId } from '#domain/fields';

const FIRST =
	'Farid Ana Johannes Priya Tomasz Aiko Chidi Lucia Henrik Oliver Ingrid Mateus Yusuf Clara Dmitri Noor Wei Sofia Emeka Gudrun Pablo Zeynep Ruth Kwame Bjarne Isabel Xavier Leila Otto Vera Hamid Quentin Ursula Samuel Elodie Thierry Jana Bogdan Penelope Magnus'.split(
		' '
	);
const LAST =
	'Yilmaz Lima Hollister Brandenburg Raghunathan Wisniewski Kobayashi Okonkwo Marchetti Sorensen Benchekroun Pemberton Halvorsen Figueiredo Demirel Vandermeer Sokolov Rahimi Zhang Quiroga Novak Abbott Umarov Fitzgerald Jimenez Tkachenko Grimaldi Eklund Moreau Papadakis Chaudhry Delacroix Iversen Nguyen Beaumont Kruger Ostrowski Haddad Villanueva Winterbottom'.split(
		' '
	);
const FIRM = 'Quarry Harbor Meadow Summit Cobalt Juniper Lantern Osprey Pebble Saffron Thistle Umber Violet Walnut Kestrel Basalt'.split(
	' '
);
const STREET = 'Maple Harbour Station Orchard Chapel Windmill Castle Brewery Granite Linden Foundry Poplar'.split(' ');
const CITY = 'Leeds Porto Pune Gdansk Osaka Lagos Turin Aarhus'.split(' ');
const TITLE = 'Buyer Engineer Director Accountant Designer'.split(' ');

/** Numbers from 0 to n − 1, the same for the same seed. */
const diceOf = (seed: number) => {
	let state = seed;
	return (n: number): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
};

export interface CleanList {
	fields: FieldId[];
	rows: string[][];
}
type Maker = (n: number, dice: (n: number) => number) => CleanList;

/** Family names that nobody knows, made of syllables. */
const made = (dice: (n: number) => number): string => {
	const part = (): string => `${'bdfgklmnprstvz'[dice(14)]!}${'aeiou'[dice(5)]!}${['', 'l', 'n', 'r', 's', 'k'][dice(6)]!}`;
	const name = part() + part() + (dice(2) === 0 ? part() : '');
	return name[0]!.toUpperCase() + name.slice(1);
};

/** n people of whom no two have one name; a third has one of forty family names. */
function names(n: number, dice: (n: number) => number): [string, string][] {
	const seen = new Set<string>();
	const list: [string, string][] = [];
	while (list.length < n) {
		const [first, last] = [FIRST[dice(FIRST.length)]!, dice(3) === 0 ? LAST[dice(LAST.length)]! : made(dice)];
		if (seen.has(first + last)) continue;
		seen.add(first + last);
		list.push([first, last]);
	}
	return list;
}
const digits = (dice: (n: number) => number, n: number): string => Array.from({ length: n }, () => dice(10)).join('');
const lower = (...parts: string[]): string => parts.join('.').toLowerCase();

/** Lists of people of whom no two are one, in the shapes that contact lists have. */
export const SHAPES: Readonly<Record<string, Maker>> = {
	'staff directory': (n, dice) => ({
		fields: ['firstName', 'lastName', 'email', 'phone1', 'company', 'jobTitle', 'city'],
		rows: names(n, dice).map(([f, l]) => [
			f,
			l,
			`${lower(f, l)}@nordlicht-bau.de`,
			'+49 30 2000000',
			'Nordlicht Bau',
			TITLE[dice(5)]!,
			'Berlin'
		])
	}),
	families: (n, dice) => {
		const rows: string[][] = [];
		const people = names(n, dice);
		while (rows.length < n) {
			const home = [`${1 + dice(180)} ${STREET[dice(12)]!} Street`, digits(dice, 5), CITY[dice(8)]!];
			const phone = `+44 113 ${digits(dice, 7)}`;
			const last = people[rows.length]![1];
			const many = Math.min(n - rows.length, 1 + dice(4));
			const begin = dice(FIRST.length);
			for (let k = 0; k < many; k++) {
				const first = FIRST[(begin + k * 7) % FIRST.length]!;
				rows.push([
					first,
					last,
					dice(2) === 0 ? '' : `${lower(first, last)}${digits(dice, 2)}@${['gmail.com', 'gmx.de', 'outlook.com'][dice(3)]!}`,
					phone,
					...home
				]);
			}
		}
		return { fields: ['firstName', 'lastName', 'email', 'phone1', 'street', 'postalCode', 'city'], rows };
	},
	'one firm each': (n, dice) => ({
		fields: ['firstName', 'lastName', 'email', 'phone1', 'company'],
		rows: names(n, dice).map(([f, l], i) => [
			f,
			l,
			`${lower(f, l)}.${i}@firm${i}.example.com`,
			`+49 ${30 + (i % 60)} ${digits(dice, 7)}`,
			`Firm ${i} ${l}`
		])
	}),
	'numbered rows': (n) => ({
		fields: ['firstName', 'lastName', 'email', 'phone1', 'company'],
		rows: Array.from({ length: n }, (_, i) => ['Ana', `Lima${i}`, `ana${i}@nordlicht-bau.de`, `+49 30 200000${i}`, 'Nordlicht Bau'])
	}),
	'event badges': (n, dice) => ({
		fields: ['fullName', 'company', 'jobTitle'],
		rows: names(n, dice).map(([f, l]) => [
			`${f} ${l}`,
			`${FIRM[dice(16)]!} ${['Foods', 'Works', 'Labs', 'Mills'][dice(4)]!}`,
			TITLE[dice(5)]!
		])
	}),
	'numbers of their own': (n, dice) => ({
		fields: ['custom:member', 'firstName', 'lastName', 'email', 'city'],
		rows: names(n, dice).map(([f, l], i) => [`M${10_000 + i}`, f, l, `${lower(f, l)}@${FIRM[dice(16)]!.toLowerCase()}.org`, CITY[dice(8)]!])
	}),
	'one city': (n, dice) => ({
		fields: ['firstName', 'lastName', 'phone1', 'street', 'postalCode', 'city'],
		rows: names(n, dice).map(([f, l]) => [
			f,
			l,
			`+31 20 ${digits(dice, 7)}`,
			`${STREET[dice(12)]!}straat ${1 + dice(120)}`,
			`10${digits(dice, 2)}`,
			'Amsterdam'
		])
	})
};

export const cleanList = (shape: string, n: number, seed: number): CleanList => SHAPES[shape]!(n, diceOf(seed * 7919 + n));

const swapped = (text: string, from: number): string => `${text.slice(0, from)}${text[from + 1]!}${text[from]!}${text.slice(from + 2)}`;

/**
 * The list with every twentieth person told once more: a slip in the name, or in the address, and a number, an address or a title left out.
 */
export function withTwins({ fields, rows }: CleanList, seed: number): { list: CleanList; twins: [number, number][] } {
	const dice = diceOf(seed);
	const at = (field: FieldId): number => fields.indexOf(field);
	const more: string[][] = [];
	const twins: [number, number][] = [];
	const name = at('lastName') >= 0 ? at('lastName') : at('fullName');
	for (let i = 3; i < rows.length; i += 20) {
		const row = [...rows[i]!];
		const slip = at('email') < 0 || row[at('email')] === '' || dice(2) === 0 ? name : at('email');
		row[slip] = swapped(row[slip]!, 1);
		const left = (['phone1', 'email', 'jobTitle'] as const).filter(
			(f) => at(f) >= 0 && (at(f) !== slip || f === 'email') && !(f === 'email' && slip === name && dice(2) === 0)
		);
		if (left.length > 0) row[at(left[dice(left.length)]!)] = '';
		if (at('custom:member') >= 0) row[at('custom:member')] = `M${50_000 + i}`;
		twins.push([i, rows.length + more.length]);
		more.push(row);
	}
	return { list: { fields, rows: [...rows, ...more] }, twins };
}
