import { filterText, isAskedOf, type FieldFilter } from '#domain/contacts/field-filter';
import { fieldDefinition, type CustomField, type CustomFieldType } from '#domain/fields';
import { m } from '#lib/messages/index';
import { shownValue } from './contact-values';

/** A filter as a part of the sentence above the list: "City is Hamburg or Kiel". */
export function filterWords(filter: FieldFilter, custom: readonly CustomField[]): string {
	const { said } = m.contacts.fieldFilters;
	const definition = fieldDefinition(filter.field, custom);
	const { label } = definition;
	const [first = '', second = ''] = filter.values.map((v) => shownValue(definition.type, v));
	if (filter.op === 'is' || filter.op === 'isNot')
		return said[filter.op](
			label,
			filter.values.map((v) => shownValue(definition.type, v))
		);
	if (filter.op === 'contains') return said.contains(label, filter.values[0] ?? '');
	if (filter.op === 'given' || filter.op === 'notGiven') return said[filter.op](label);
	return first === '' ? said.atMost(label, second) : second === '' ? said.atLeast(label, first) : said.between(label, first, second);
}

/** Filters by fields that got another type since, which has no such comparison. */
export const filtersToLookAt = (filters: readonly FieldFilter[], custom: readonly CustomField[]): FieldFilter[] =>
	filters.filter((f) => custom.some((c) => c.id === f.field && !isAskedOf(f, c.type)));

/**
 * Filters of a list that is open while a field gets another type: its values are written otherwise by then, and the list may find nobody, or
 * others, by a comparison that the new type has as well.
 */
export class FilterTypes {
	/** Filter → type of its field when it was set. */
	#set: ReadonlyMap<string, CustomFieldType> = new Map();

	/** Filters to look at. `nobody` = the list is empty, so that also a type of long ago may be why. */
	toLookAt(filters: readonly FieldFilter[], custom: readonly CustomField[], nobody: boolean): FieldFilter[] {
		const set = new Map<string, CustomFieldType>();
		const found = filters.filter((filter) => {
			const text = filterText(filter);
			const field = custom.find((c) => c.id === filter.field);
			const was = this.#set.get(text) ?? field?.type;
			if (was) set.set(text, was);
			return field && (was !== field.type || !isAskedOf(filter, field.type) || (nobody && (field.before ?? []).length > 0));
		});
		this.#set = set;
		return found;
	}
}
