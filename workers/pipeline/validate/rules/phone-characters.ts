import { parsePhone } from '../../values/phones/phone';
import { columnsOfType, eachValue, isE164, rowCountry } from '../columns';
import type { Rule } from '../rule';

/** VAL-3: only digits, spaces, hyphens, parentheses, dots, plus and an extension; and not 4.41E+11, which has lost digits. */
export const phoneCharactersRule: Rule = {
	id: 'phone-characters',
	label: 'Phone characters',
	description: 'A phone number consists of digits, spaces, hyphens, parentheses, dots, a plus and an extension.',
	codes: ['phoneCharacters', 'phoneDigitsLost'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'phone')) {
			eachValue(column, (value, i) => {
				// What cleaning writes, and most cells of a file.
				if (isE164(value)) return;
				const read = parsePhone(value, rowCountry(chunk, options, i));
				if (!('problem' in read) || read.problem === 'unreadable') return;
				emit(i, { code: read.problem === 'exponent' ? 'phoneDigitsLost' : 'phoneCharacters', severity: 'error', field: field.id, value });
			});
		}
	}
};
