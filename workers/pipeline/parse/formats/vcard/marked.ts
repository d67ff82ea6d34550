import { cardColumn, cardField, FIELD_MARK, fieldOfProperty, NO_FIELD } from '#domain/contacts/card-fields';
import { standardField, STANDARD_FIELDS, type FieldId } from '#domain/fields';
import type { Entry } from './entries';
import { typesOf, type RawProperty } from './property';
import { plainText, splitUnescaped } from './values';

/** Web addresses are written as they are. */
const UNESCAPED = new Set(['URL', 'X-SOCIALPROFILE']);
const PHONE_TYPES: ReadonlyMap<string, string> = new Map([
	['cell', 'mobile'],
	['work', 'work'],
	['home', 'home'],
	['fax', 'fax']
]);
const byLower = new Map<string, FieldId>(STANDARD_FIELDS.map((f) => [f.id.toLowerCase(), f.id]));
/** Longest name of an own field that is read. */
const MAX_LABEL = 1000;

/**
 * What an entry fills that Muster wrote for itself (see #domain/card-fields); [] = nothing, null = it is an entry like any other. `filled`
 * = the fields of the card that have a value already: a program that doubles an entry doubles its mark.
 */
export function markedEntries(property: RawProperty, text: () => string, filled: Set<FieldId>): Entry[] | null {
	if (property.name === FIELD_MARK) return ownField(text());
	const mark = property.params.get(FIELD_MARK)?.[0]?.toLowerCase();
	if (mark === NO_FIELD) return [];
	const field = mark === undefined ? fieldOfProperty(property.name) : byLower.get(mark);
	const column = field && cardColumn(field);
	if (field === undefined || column === undefined || filled.has(field)) return null;
	filled.add(field);
	const value = UNESCAPED.has(property.name) ? text().trim() : plainText(text());
	return [{ column, value, field }, ...phoneKind(property, field)];
}

/** The kind of a marked phone, as the column beside it says it. */
function phoneKind(property: RawProperty, field: FieldId): Entry[] {
	const type = `${field}Type`;
	const kind = typesOf(property).flatMap((t) => PHONE_TYPES.get(t) ?? [])[0];
	const column = cardColumn(type as FieldId);
	return property.name === 'TEL' && kind !== undefined && standardField(type) && column
		? [{ column, value: kind, field: type as FieldId }]
		: [];
}

/** Name; type; value. What isn't written so is read as a text of that name. */
function ownField(text: string): Entry[] | null {
	const [name = '', type = '', ...rest] = splitUnescaped(text, ';');
	const label = plainText(name).slice(0, MAX_LABEL);
	if (label === '' || rest.length === 0) return null;
	return [{ column: label, value: plainText(rest.join(';')), own: cardField(label, plainText(type)) }];
}
