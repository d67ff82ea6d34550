import { impossibleDate, isIsoDate, parseDate } from '../../values/date';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * VAL-1: dates that stayed unreadable (also: a 13th month in the column's order), days that no calendar has, and years that no contact list
 * means.
 */
export const dateRule: Rule = {
	id: 'date',
	label: 'Dates',
	description: 'A date can be read, is a day of the calendar, and lies between 1900 and 2100.',
	codes: ['dateUnreadable', 'dateImpossible', 'dateFar'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'date')) {
			eachValue(column, (value, i) => {
				if (!isIsoDate(value)) {
					const dayFirst = parseDate(value, 'dmy');
					const monthFirst = parseDate(value, 'mdy');
					const impossible = impossibleDate(value, 'dmy') ?? impossibleDate(value, 'mdy');
					if (impossible !== null) {
						const nearest = impossible.nearest ?? impossibleDate(value, 'mdy')?.nearest ?? null;
						emit(i, {
							code: 'dateImpossible',
							severity: 'error',
							field: field.id,
							value,
							...(nearest !== null && { suggestion: nearest })
						});
						return;
					}
					// Readable either way, so the date step is off for this column, as the user wished.
					if (dayFirst !== null && monthFirst !== null) return;
					// Readable only against the order of its column: offered, never assumed.
					const other = dayFirst ?? monthFirst;
					emit(i, { code: 'dateUnreadable', severity: 'warning', field: field.id, value, ...(other !== null && { suggestion: other }) });
					return;
				}
				const year = Number(value.slice(0, 4));
				if (year < FIRST_YEAR || year > LAST_YEAR)
					emit(i, { code: 'dateFar', severity: 'warning', field: field.id, value, params: { year: String(year) } });
			});
		}
	}
};
