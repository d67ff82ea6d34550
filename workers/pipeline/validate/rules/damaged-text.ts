import { isFormula, isSpreadsheetError } from '../../values/spreadsheet-error';
import type { Rule } from '../rule';

/** Cells that a program spoiled before the file came here: formula errors, ##### and letters that were lost to a wrong encoding. */
export const damagedTextRule: Rule = {
	id: 'damaged-text',
	label: 'Damaged cells',
	description: 'Points out spreadsheet errors like #REF! and characters lost to a wrong encoding (�).',
	codes: ['formulaError', 'lostCharacters'],
	check(chunk, _options, emit) {
		for (const [field, column] of chunk.columns) {
			for (let i = 0; i < column.length; i++) {
				const value = column[i];
				if (!value) continue;
				const first = value.charCodeAt(0);
				if (((first === 35 || first === 69) && isSpreadsheetError(value)) || (first === 61 && isFormula(value)))
					emit(i, { code: 'formulaError', severity: 'warning', field, value });
				if (value.includes('\ufffd')) emit(i, { code: 'lostCharacters', severity: 'warning', field, value });
			}
		}
	}
};
