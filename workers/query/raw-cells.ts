import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import type { ContactValues } from '#domain/chunk';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { splitPhone } from '../pipeline/values/phones/phone-text';

const NAME_PARTS = new Set<FieldId>(['firstName', 'lastName', 'fullName', 'salutation', 'nameSuffix']);
const ADDRESS_PARTS = new Set<FieldId>(['street', 'city', 'state', 'postalCode', 'country']);

/**
 * The cells of a row that a value of a contact was made of: its own columns, else those of its family (a full name behind a first name).
 */
export function rawCells(
	cells: readonly string[],
	mapping: readonly ColumnMapping[],
	field: FieldId,
	values: ContactValues
): string | null {
	const pick = (fits: (f: FieldId) => boolean): string[] =>
		mapping
			.flatMap((m) => {
				const f = mappedField(m);
				return f && fits(f) ? (cells[m.index] ?? '') : [];
			})
			.filter((c) => c.trim() !== '');
	const own = phoneColumn(field, values, (f) => pick((g) => g === f));
	const family = NAME_PARTS.has(field) ? NAME_PARTS : ADDRESS_PARTS.has(field) ? ADDRESS_PARTS : null;
	const direct = pick((f) => f === own);
	const found = direct.length > 0 || !family ? direct : pick((f) => family.has(f));
	return found.length > 0 ? found.join(' · ') : null;
}

/** Digits of a number that tell it apart however its beginning is written: +49 30 …, 0049 30 …, 030 …. */
const TELLING = 7;
const digits = (text: string): string => text.replace(/\D/gu, '');

/**
 * The field whose column brought a field its value. Numbers of a merged row go to the first phone field that is free, those of a cell with
 * several to the next: where another column holds the number, it came from there, and its type from beside it.
 */
function phoneColumn(field: FieldId, values: ContactValues, cellsOf: (f: FieldId) => readonly string[]): FieldId {
	const isType = (PHONE_TYPE_FIELDS as readonly FieldId[]).includes(field);
	const slot = (isType ? PHONE_TYPE_FIELDS : (PHONE_FIELDS as readonly FieldId[])).indexOf(field as never);
	if (slot < 0) return field;
	const own = PHONE_FIELDS[slot]!;
	const number = digits(splitPhone(values[own] ?? '').main).slice(-TELLING);
	const holds = (f: FieldId): boolean => number !== '' && digits(cellsOf(f).join('')).includes(number);
	const from = holds(own) ? own : (PHONE_FIELDS.find(holds) ?? own);
	return isType ? PHONE_TYPE_FIELDS[PHONE_FIELDS.indexOf(from)]! : from;
}
