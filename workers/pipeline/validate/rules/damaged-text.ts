import type { Rule } from '../rule';

/** What spreadsheets write where a formula failed, in the languages that translate it. */
const formulaErrors = new Set([
	'#REF!',
	'#N/A',
	'#VALUE!',
	'#NAME?',
	'#DIV/0!',
	'#NULL!',
	'#NUM!',
	'#SPILL!',
	'#CALC!',
	'#GETTING_DATA',
	'#ERROR!',
	'#NV',
	'#WERT!',
	'#BEZUG!',
	'#ZAHL!',
	'#VALEUR!',
	'#NOM?',
	'#¡VALOR!',
	'#¿NOMBRE?',
	'#¡REF!'
]);
const onlyHashes = /^#{4,}$/u;

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
				if (value.charCodeAt(0) === 35 && (formulaErrors.has(value.toUpperCase()) || onlyHashes.test(value)))
					emit(i, { code: 'formulaError', severity: 'warning', field, value });
				if (value.includes('\ufffd')) emit(i, { code: 'lostCharacters', severity: 'warning', field, value });
			}
		}
	}
};
