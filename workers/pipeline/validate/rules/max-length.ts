import { fieldDefinition } from '#domain/fields';
import { fieldRule } from '#domain/contacts/table-definition';
import { characterCount } from '../../values/text';
import type { Rule } from '../rule';

/** VAL-4: no value is longer than the table definition allows (Company 150, Position 100, Address 300 …). */
export const maxLengthRule: Rule = {
	id: 'max-length',
	label: 'Longest value',
	description: 'No value is longer than its field allows.',
	codes: ['tooLong'],
	check(chunk, options, emit) {
		for (const [id, column] of chunk.columns) {
			const maxLength = fieldRule(options.table, id).maxLength ?? fieldDefinition(id, options.customFields).maxLength;
			for (let i = 0; i < column.length; i++) {
				const value = column[i];
				if (!value || value.length <= maxLength) continue;
				const length = characterCount(value);
				if (length > maxLength) emit(i, { code: 'tooLong', severity: 'error', field: id, value, params: { length, max: maxLength } });
			}
		}
	}
};
