import type { Entry } from './entries';

/** Columns in the order in which people expect them; others follow as they were first met. */
const ORDER = [
	'Full Name',
	'Name Prefix',
	'First Name',
	'Middle Name',
	'Last Name',
	'Name Suffix',
	'Other Names',
	'Nickname',
	'Email',
	'Phone (mobile)',
	'Phone (work)',
	'Phone (home)',
	'Phone (main)',
	'Phone',
	'Fax (work)',
	'Fax (home)',
	'Fax',
	'Pager',
	'Company',
	'Department',
	'Job Title',
	'Role',
	'Street',
	'City',
	'State',
	'Postal Code',
	'Country',
	'Address Label',
	'Home Street',
	'Home City',
	'Home State',
	'Home Postal Code',
	'Home Country',
	'Home Address Label',
	'Other Street',
	'Other City',
	'Other State',
	'Other Postal Code',
	'Other Country',
	'Other Address Label',
	'Website',
	'LinkedIn',
	'X/Twitter',
	'Facebook',
	'Instagram',
	'Notes',
	'Birthday',
	'Anniversary',
	'Categories'
];
const RANK = new Map(ORDER.map((name, n) => [name, n]));
/** Columns of the same name that are kept apart; what is beyond, and what has no column of its own, stands together in one. */
const MAX_SAME = 10;
const MAX_COLUMNS = 200;
/** Column for what has no column of its own, as "NAME: value" lines. */
export const OTHERS = 'Other Entries';

/** Gathers the columns that the cards of a file need. */
export class ColumnSet {
	private readonly seen = new Map<string, { base: string; number: number; met: number; cards: number }>();

	add(entries: readonly Entry[]): void {
		for (const { name, base, number } of numbered(entries)) {
			const column = this.seen.get(name);
			if (column) column.cards++;
			else if (this.seen.size < 20_000) this.seen.set(name, { base, number, met: this.seen.size, cards: 1 });
		}
	}

	/** The columns in order, and how many were put together because there are too many. */
	list(): { columns: string[]; shared: number } {
		const all = [...this.seen.entries()].map(([name, c]) => ({ name, ...c }));
		const known = (base: string) => RANK.has(base);
		// Rare columns of no known name give way first.
		const kept = new Set(
			[...all]
				.sort((a, b) => Number(known(b.base)) - Number(known(a.base)) || b.cards - a.cards || a.met - b.met)
				.slice(0, MAX_COLUMNS)
				.map((c) => c.name)
		);
		const firstMet = new Map<string, number>();
		for (const { base, met } of all) firstMet.set(base, Math.min(firstMet.get(base) ?? met, met));
		const place = (c: { base: string }) => RANK.get(c.base) ?? ORDER.length + (firstMet.get(c.base) ?? 0);
		const columns = all
			.filter((c) => kept.has(c.name) && c.name !== OTHERS)
			.sort((a, b) => place(a) - place(b) || a.number - b.number)
			.map((c) => c.name);
		const shared = all.length - kept.size;
		if (shared > 0 || this.seen.has(OTHERS)) columns.push(OTHERS);
		return { columns, shared };
	}
}

/** Entries with the names of their columns: "Email", "Email 2" … */
export function* numbered(entries: readonly Entry[]): Generator<{ name: string; base: string; number: number; value: string }> {
	const counts = new Map<string, number>();
	for (const { column, value, number: own } of entries) {
		const number = own ?? (counts.get(column) ?? 0) + 1;
		counts.set(column, Math.max(number, counts.get(column) ?? 0));
		if (number > MAX_SAME) yield { name: OTHERS, base: OTHERS, number: 1, value: `${column}: ${value}` };
		else yield { name: number === 1 ? column : `${column} ${number}`, base: column, number, value };
	}
}

/** The cells of a card in the columns of the file. */
export function cellsOf(entries: readonly Entry[], places: ReadonlyMap<string, number>): string[] {
	const cells = new Array<string>(places.size).fill('');
	const others = places.get(OTHERS);
	for (const { name, value } of numbered(entries)) {
		const at = places.get(name);
		if (at !== undefined && at !== others) cells[at] = value;
		else if (others !== undefined) cells[others] += `${cells[others] === '' ? '' : '\n'}${name === OTHERS ? value : `${name}: ${value}`}`;
	}
	return cells;
}
