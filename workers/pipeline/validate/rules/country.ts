import { countryOfCell, isCountryCode } from '../../values/country';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** VAL-1: a country that is no ISO 3166 code after cleaning; phones of such a row are read by the default country. */
export const countryRule: Rule = {
	id: 'country',
	label: 'Countries',
	description: 'A country is known by name or code.',
	codes: ['countryUnknown'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'country')) {
			eachValue(column, (value, i) => {
				if (isCountryCode(value)) return;
				const code = countryOfCell(value);
				// With the country step off, names stay as typed: fine, they are known.
				if (code === null) emit(i, { code: 'countryUnknown', severity: 'warning', field: field.id, value });
			});
		}
	}
};
