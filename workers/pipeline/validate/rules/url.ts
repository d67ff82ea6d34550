import { parseUrl } from '../../values/url';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** VAL-1: a web address that stayed unreadable. */
export const urlRule: Rule = {
	id: 'url',
	label: 'Web addresses',
	description: 'A web address has a host with a dot, and no spaces.',
	codes: ['urlUnreadable'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'url')) {
			eachValue(column, (value, i) => {
				if (parseUrl(value) === null) emit(i, { code: 'urlUnreadable', severity: 'warning', field: field.id, value });
			});
		}
	}
};
