import { parsePhone, suggestPhone } from '../../values/phones/phone';
import { columnsOfType, eachValue, rowCountry } from '../columns';
import type { Rule } from '../rule';

/** VAL-3: possible and valid by the country's numbering plan; if not, a warning: plans change and lists hold internal numbers. */
export const phonePlanRule: Rule = {
	id: 'phone-plan',
	label: 'Numbering plan',
	description: 'A phone number fits the numbering plan of its country.',
	codes: ['phonePlan', 'phoneLength'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'phone')) {
			eachValue(column, (value, i) => {
				const country = rowCountry(chunk, options, i);
				const read = parsePhone(value, country);
				if ('problem' in read ? read.problem !== 'unreadable' : read.valid) return;
				const international = value.startsWith('+');
				const known = !('problem' in read) && read.possible;
				const plan = 'problem' in read || read.country === '' ? (international ? '' : country) : read.country;
				const better = known ? null : suggestPhone(value, country);
				emit(i, {
					code: known ? 'phonePlan' : 'phoneLength',
					severity: 'warning',
					field: field.id,
					value,
					params: { country: plan },
					...(better !== null && { suggestion: better })
				});
			});
		}
	}
};
