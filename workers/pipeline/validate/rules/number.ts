import { isPlainNumber, parseNumber } from '../../values/number';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** VAL-1: a number that stayed unreadable. */
export const numberRule: Rule = {
	id: 'number',
	label: 'Numbers',
	description: 'A number can be read.',
	codes: ['numberUnreadable'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'number')) {
			eachValue(column, (value, i) => {
				if (!isPlainNumber(value) && parseNumber(value, field.group !== 'custom') === null)
					emit(i, { code: 'numberUnreadable', severity: 'warning', field: field.id, value });
			});
		}
	}
};
