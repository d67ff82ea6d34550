import { STANDARD_FIELDS, type CustomField } from '#domain/fields';
import { BROKEN_CARD_HEADER } from '#domain/imports/own-columns';
import { MOST_CHOICES } from '#domain/contacts/own-fields';
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

/** Names that entries of cards have as columns, or that Muster's fields have: no own field stands in a column of such a name. */
const TAKEN = new Set([...ORDER, ...STANDARD_FIELDS.map((f) => f.label)].map((name) => name.toLowerCase()));
const ownColumn = (label: string): string =>
	TAKEN.has(label.replace(/ \d+$/, '').toLowerCase()) || label === OTHERS ? `${label} (own field)` : label;

/** Gathers the columns that the cards of a file need. */
export class ColumnSet {
	private readonly seen = new Map<string, { base: string; number: number; met: number; cards: number; kept: boolean }>();
	/** Columns that are own fields, by name, and for choices what was chosen. */
	private readonly own = new Map<string, Pick<CustomField, 'label' | 'type'> & { values: Set<string> }>();

	add(entries: readonly Entry[]): void {
		for (const { name, base, number, value, entry } of numbered(entries)) {
			const column = this.seen.get(name);
			if (column) column.cards++;
			else if (this.seen.size < 20_000)
				this.seen.set(name, {
					base,
					number,
					met: this.seen.size,
					cards: 1,
					kept: RANK.has(base) || base === BROKEN_CARD_HEADER || !!entry.field || !!entry.own
				});
			if (!entry.own || name === OTHERS) continue;
			const field = this.own.get(name) ?? { ...entry.own, values: new Set() };
			this.own.set(name, field);
			if (field.type === 'choice' && field.values.size < MOST_CHOICES) field.values.add(value);
		}
	}

	/** The own fields that columns are, by the name of the column. */
	ownFields(): Map<string, Omit<CustomField, 'id'>> {
		return new Map(
			[...this.own].map(([name, { label, type, values }]) => [name, { label, type, ...(type === 'choice' && { choices: [...values] }) }])
		);
	}

	/** The columns in order, and how many were put together because there are too many. */
	list(): { columns: string[]; shared: number } {
		const all = [...this.seen.entries()].map(([name, c]) => ({ name, ...c }));
		// Rare columns of no known name give way first.
		const kept = new Set(
			[...all]
				.sort((a, b) => Number(b.kept) - Number(a.kept) || b.cards - a.cards || a.met - b.met)
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

interface Numbered {
	name: string;
	base: string;
	number: number;
	value: string;
	entry: Entry;
}

/** Entries with the names of their columns: "Email", "Email 2" … No two of a card get the same, but for what stands in Other Entries. */
function* numbered(entries: readonly Entry[]): Generator<Numbered> {
	const counts = new Map<string, number>();
	const taken = new Set<string>();
	for (const entry of ownFirst(entries)) {
		const { value } = entry;
		const base = entry.own ? ownColumn(entry.column) : entry.column;
		const named = (n: number): string => (n === 1 ? base : `${base} ${n}`);
		let number = entry.number ?? (counts.get(base) ?? 0) + 1;
		while (taken.has(named(number))) number++;
		counts.set(base, Math.max(number, counts.get(base) ?? 0));
		taken.add(named(number));
		if (number > MAX_SAME) yield { name: OTHERS, base: OTHERS, number: 1, value: `${base}: ${value}`, entry };
		else yield { name: named(number), base, number, value, entry };
	}
}

/** Own fields stand in the columns that are called like them, whatever else would be. */
const ownFirst = (entries: readonly Entry[]): readonly Entry[] =>
	entries.some((e) => e.own) ? [...entries.filter((e) => e.own), ...entries.filter((e) => !e.own)] : entries;

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
