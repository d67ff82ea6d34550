import type { Column, ContactChunk } from '#domain/chunk';
import { fieldDefinition, type FieldDefinition, type FieldId, type FieldType } from '#domain/fields';
import type { ValidateOptions } from '../stages';
import { isCountryCode } from '../values/country';

/** Calls `visit` for every non-blank cell of a column. */
export function eachValue(column: Column, visit: (value: string, i: number) => void): void {
	for (let i = 0; i < column.length; i++) {
		const value = column[i];
		if (value !== null && value !== undefined && value !== '') visit(value, i);
	}
}

/** The columns whose field is of one of these types, with their definitions. */
export function columnsOfType(
	chunk: ContactChunk,
	options: ValidateOptions,
	...types: FieldType[]
): { field: FieldDefinition; column: Column }[] {
	const found: { field: FieldDefinition; column: Column }[] = [];
	for (const [id, column] of chunk.columns) {
		const field = fieldDefinition(id, options.customFields);
		if (types.includes(field.type)) found.push({ field, column });
	}
	return found;
}

/** True when the i-th row has something in the field. */
export const has = (chunk: ContactChunk, field: FieldId, i: number): boolean => (chunk.columns.get(field)?.[i] ?? '') !== '';

/** The country by whose plan the phones of the i-th row are read. */
export function rowCountry(chunk: ContactChunk, options: ValidateOptions, i: number): string {
	const country = chunk.columns.get('country')?.[i] ?? '';
	return country !== '' && isCountryCode(country) ? country : options.defaultCountry;
}

/** True for a number as cleaning writes it: a plus, a digit other than 0, and 6 to 14 more. */
export function isE164(text: string): boolean {
	if (text.length < 8 || text.length > 16 || text.charCodeAt(0) !== 43 || text.charCodeAt(1) === 48) return false;
	for (let i = 1; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return true;
}
