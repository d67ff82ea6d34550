import { nameOrder } from '../values/names/family-first';
import { isFamilyFirst } from '../values/names/name-order';
import type { SourceColumn } from './columns';
import { share } from './content';

/** Names that must speak for an order that no header says, and how many times as many as against it. */
const ENOUGH = 3;
const CLEARLY = 4;

/** "Name, Vorname", "Last, First": two halves of a name in one header are a full name, unless the values have one word. */
export function settleNameOrder(columns: readonly SourceColumn[]): void {
	for (const column of columns) {
		const { content, concept, meaning } = column;
		if (meaning.order === null || concept === 'fullName') continue;
		if (
			content.filled > 0 &&
			(content.values.filter((v) => /\p{L}\S*[\s,]+\S*\p{L}/u.test(v)).length * 2 < content.values.length || share(content, 'name') < 0.5)
		)
			continue;
		column.concept = 'fullName';
		column.meaning = { ...meaning, match: 'whole', aside: null };
	}
}

/** Most values have one word. */
const isHalf = ({ content }: SourceColumn): boolean =>
	share(content, 'name') >= 0.8 && content.values.filter((v) => /\S\s+\S/u.test(v)).length * 5 <= content.values.length;

/**
 * "Nom" under a heading "Contact" beside "Prénom" reads as the name of the contact, and is the family name: it has one word, and another
 * than the first names.
 */
export function isOtherHalf(column: SourceColumn, columns: readonly SourceColumn[]): boolean {
	const given = new Set(columns.filter((c) => c.concept === 'firstName').flatMap((c) => c.content.values));
	const { values } = column.content;
	return isHalf(column) && values.filter((v) => given.has(v)).length * 5 <= values.length;
}

/**
 * Of two columns that are both called "Name" one may be the company's, where none else is (`company`), or they are the two halves of a name
 * under one heading, unless a half has a column of its own (`half`).
 */
export function settleTwoNames(columns: readonly SourceColumn[], company: boolean, half: boolean): void {
	const both = columns.filter((c) => c.concept === 'name' && !c.meaning.aside && c.content.filled > 0);
	const [one, two, more] = both;
	if (!one || !two || more) return;
	const firms = both.filter((c) => share(c.content, 'company') >= 0.5);
	if (firms.length === 1 && firms[0] && !company) Object.assign(firms[0], { concept: 'company', byValues: true });
	if (firms.length > 0 || half || !both.every(isHalf)) return;
	const other = two.content.values;
	// Where a value is blank, those of one row don't stand at one place.
	const pairs = other.length === one.content.values.length ? one.content.values.map((v, i) => nameOrder(`${v} ${other[i]}`)) : [];
	const family = pairs.filter((order) => order === 'family').length;
	const turned = family >= ENOUGH && family >= pairs.filter((order) => order === 'given').length * CLEARLY;
	[one.concept, two.concept] = turned ? ['lastName', 'firstName'] : ['firstName', 'lastName'];
	for (const c of both) c.meaning = { ...c.meaning, match: 'part' };
}

/**
 * Whether the full names of a column begin with the family name: as the header says unless more values say otherwise, else where the values
 * plainly do.
 */
export function beginsWithFamily({ content, meaning }: SourceColumn, language: string): boolean {
	// There they are read so anyway, and stay in their order.
	if (isFamilyFirst(null, () => language)) return false;
	let [family, given] = [0, 0];
	for (const value of content.values) {
		const order = nameOrder(value);
		if (order === 'family') family++;
		else if (order === 'given') given++;
	}
	return meaning.order === 'family' ? given <= family : family >= ENOUGH && family >= given * CLEARLY;
}
