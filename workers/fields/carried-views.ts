import type { CustomField } from '#domain/fields';
import { checkedFilter, filterOfText, filterText, isAskedOf, MOST_VALUES, type FieldFilter } from '#domain/contacts/field-filter';
import type { Settings } from '#domain/settings';
import { fold } from '../query/fold';
import { testOf } from '../query/field-test';

type View = Settings['contactViews'][number];

/** What is known of a field whose values are written otherwise: as it will be, the values that it has, and what each may become. */
export interface Rewriting {
	next: CustomField;
	values: Iterable<string>;
	becomes: (value: string) => readonly string[];
}

/** Each once, whatever its capitals and accents: filters make no difference there. */
const distinct = (values: readonly string[]): string[] => [...new Map(values.map((v) => [fold(v), v])).values()];

/** What the values that pass become, with those that were named besides. */
function passing(passes: (value: string) => boolean, named: readonly string[], { values, becomes }: Rewriting): string[] {
	const found = new Set(named);
	for (const value of values) if (passes(value)) found.add(value);
	return distinct([...found].flatMap(becomes));
}

/** The only day of a list of values as a range; null = they are several, or none is a day. */
const oneDay = (field: CustomField['id'], [day, ...more]: readonly string[]): FieldFilter | null =>
	day !== undefined && more.length === 0 ? checkedFilter({ field, op: 'date', values: [day, day] }) : null;

/** A comparison of values by name, with what these become. */
function carriedNames(filter: FieldFilter, rewriting: Rewriting): FieldFilter | null {
	const { next } = rewriting;
	const all = passing(testOf({ ...filter, op: 'is' }), filter.values, rewriting);
	const values = all.length > MOST_VALUES ? distinct(filter.values.flatMap(rewriting.becomes)) : all;
	if (isAskedOf(filter, next.type)) return checkedFilter({ ...filter, values });
	return next.type === 'date' && filter.op === 'is' ? oneDay(next.id, values) : null;
}

/**
 * A filter by a field whose values are written otherwise: one that finds the same contacts, where the new type has a comparison for it.
 * @returns null = it has none: the filter stays as it is, and needs attention
 */
function carriedFilter(filter: FieldFilter, rewriting: Rewriting): FieldFilter | null {
	const { next } = rewriting;
	if (filter.op === 'is' || filter.op === 'isNot') return carriedNames(filter, rewriting);
	if (isAskedOf(filter, next.type)) return filter;
	// Only where all values are known beforehand does a list of them stand for what was asked.
	if (next.type !== 'choice' && next.type !== 'yesNo') return null;
	const passes = testOf(filter);
	const choices = (next.choices ?? []).filter(passes);
	return checkedFilter({ ...filter, op: 'is', values: distinct([...choices, ...passing(passes, [], rewriting)]) });
}

/** Saved views of the list with their filters by one field carried over, and what became of them, by name. */
export interface CarriedViews {
	views: View[];
	/** Views that have other filters now. */
	carried: string[];
	/** Views with a filter that the new type has no comparison for. */
	attention: string[];
}

export function carriedViews(views: readonly View[], rewriting: Rewriting): CarriedViews {
	const result: CarriedViews = { views: [], carried: [], attention: [] };
	for (const view of views) {
		const params = new URLSearchParams(view.filters);
		const texts = params.getAll('f');
		let lost = false;
		const next = texts.map((text) => {
			const filter = filterOfText(text);
			if (filter?.field !== rewriting.next.id) return text;
			const carried = carriedFilter(filter, rewriting);
			lost ||= carried === null;
			return carried ? filterText(carried) : text;
		});
		const same = next.every((text, i) => text === texts[i]);
		if (lost) result.attention.push(view.name);
		else if (!same) result.carried.push(view.name);
		if (!same) {
			params.delete('f');
			for (const text of next) params.append('f', text);
		}
		result.views.push(same ? view : { ...view, filters: params.toString() });
	}
	return result;
}

/** Does the address of a list filter by the field? */
export const filtersBy = (filters: string, id: CustomField['id']): boolean =>
	new URLSearchParams(filters).getAll('f').some((text) => filterOfText(text)?.field === id);
