import type { FieldFilter } from '#domain/contacts/field-filter';
import { standardField, type FieldId } from '#domain/fields';
import { fold } from './fold';
import { digitsOf } from './search';

/** Values of one cell: tags are several. */
export const partsOf = (field: FieldId, value: string): string[] => (standardField(field)?.type === 'tags' ? value.split(', ') : [value]);

/** Judges values of the filter's field ('' = blank), without regard to case and accents as search does. */
export function testOf({ field, op, values }: FieldFilter): (value: string) => boolean {
	if (op === 'given') return (v) => v !== '';
	if (op === 'notGiven') return (v) => v === '';
	if (op === 'number') {
		const [from, to] = [values[0] ? Number(values[0]) : -Infinity, values[1] ? Number(values[1]) : Infinity];
		return (v) => v !== '' && Number(v) >= from && Number(v) <= to;
	}
	if (op === 'date') {
		const [from, to] = [values[0] ?? '', values[1] || '9999-99-99'];
		// A moment of a day counts as the day; what is no date lies in no range.
		return (v) => {
			const day = v.slice(0, 10);
			return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= from && day <= to;
		};
	}
	if (op === 'contains') {
		const [text, digits] = [fold(values[0] ?? ''), standardField(field)?.type === 'phone' ? digitsOf(values[0] ?? '') : ''];
		return digits !== '' ? (v) => digitsOf(v).includes(digits) : (v) => v !== '' && fold(v).includes(text);
	}
	const wanted = new Set(values.map(fold));
	const one = (v: string): boolean => v !== '' && partsOf(field, v).some((part) => wanted.has(fold(part)));
	return op === 'isNot' ? (v) => !one(v) : one;
}
