import { nameOrder } from '../values/family-first';
import { isFamilyFirst } from '../values/name-order';
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
