import { foldKey } from '../../values/text';
import { parseYesNo } from '../../values/yes-no';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** MAP-2: custom fields that allow only some values: choices, and yes or no. */
export const choiceRule: Rule = {
	id: 'choice',
	label: 'Choices',
	description: 'A choice is one of the allowed values; a yes/no field says yes or no.',
	codes: ['choiceUnknown', 'yesNoUnreadable'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'choice')) {
			const choices = options.customFields.find((c) => c.id === field.id)?.choices ?? [];
			if (choices.length === 0) continue;
			const allowed = new Set(choices.map(foldKey));
			const list = choices.slice(0, 8).join(', ') + (choices.length > 8 ? ', …' : '');
			eachValue(column, (value, i) => {
				if (!allowed.has(foldKey(value)))
					emit(i, { code: 'choiceUnknown', severity: 'warning', field: field.id, value, params: { choices: list } });
			});
		}
		for (const { field, column } of columnsOfType(chunk, options, 'yesNo')) {
			eachValue(column, (value, i) => {
				if (parseYesNo(value) === null) emit(i, { code: 'yesNoUnreadable', severity: 'warning', field: field.id, value });
			});
		}
	}
};
