import { count, plural } from '#domain/messages/catalogue';
import type { DamageKind } from '#domain/imports/damage';
import { area } from '../area';

/** Per kind of damage: what it is, and what to do about values that can't be brought back. */
const damage: Record<DamageKind, { label: string; what: string; lost: string }> = {
	exponent: {
		label: 'Numbers in exponent form',
		what: 'A spreadsheet shortened a long number to a power of ten.',
		lost: 'The last digits are gone from the file. In the source, format the column as text and export it again.'
	},
	leadingZero: {
		label: 'Lost leading zeros',
		what: 'A spreadsheet took the zero in front for decoration.',
		lost: 'How many zeros stood there can’t be told. In the source, format the column as text and export it again.'
	},
	dayMonthSwap: {
		label: 'Day and month swapped',
		what: 'A spreadsheet read some dates of the column in the other order.',
		lost: 'Which is the day can’t be told from these. Look at the dates in the source.'
	},
	serialDate: {
		label: 'Dates as serial numbers',
		what: 'A spreadsheet wrote the day count instead of the date.',
		lost: 'These numbers are outside the dates that people have. Look at them in the source.'
	},
	garbledText: {
		label: 'Garbled letters',
		what: 'The text was read in the wrong encoding before this file was made.',
		lost: 'The letters were replaced for good. Export the file again as UTF-8.'
	},
	cutCell: {
		label: 'Cells cut off',
		what: 'A program allowed only so many characters in a cell.',
		lost: 'The rest of the text is not in the file. Export it again from a program without that limit.'
	},
	decimalTail: {
		label: 'Numbers with “.0” behind',
		what: 'A program took the digits for a number and wrote a decimal place.',
		lost: 'What stood there before can’t be told. In the source, format the column as text and export it again.'
	},
	lostCharacter: {
		label: 'Lost characters',
		what: 'A program wrote a question mark or box for letters it did not know.',
		lost: 'The letters are not in the file any more. Export it again as UTF-8.'
	},
	formulaError: {
		label: 'Formula errors',
		what: 'The cell held a formula that failed, such as #N/A.',
		lost: 'The value is not in the file: an error comes in blank, a formula as it stands, and their rows say so. Mend the formula in the source and export it again.'
	}
};

/** Words of data quality (VAL-7) and of the Excel-damage detective. */
export const quality = area('quality', {
	title: 'Data quality',
	of: (n: number) => `Over ${plural(n, 'row')}.`,
	ofFirst: (n: number) => `Over the first ${plural(n, 'row')}.`,
	completeness: 'Completeness',
	validity: 'Validity',
	uniqueness: 'Uniqueness',
	filledSaid: (filled: number, cells: number) => `${count(filled)} of ${plural(cells, 'cell')} hold a value.`,
	validSaid: (bad: number, filled: number) =>
		filled === 0
			? 'No cell holds a value.'
			: bad === 0
				? 'Every value is in order.'
				: `${plural(bad, 'value')} ${bad === 1 ? 'wants' : 'want'} a look.`,
	/** `repeated` of `keyed` rows with a value in the key; an estimate where it is not `exact`. */
	uniqueSaid: (repeated: number, keyed: number, exact: boolean, key: string) =>
		repeated === 0
			? `No ${key} stands twice.`
			: `${exact ? '' : 'About '}${count(repeated)} of ${plural(keyed, 'row')} ${repeated === 1 ? 'repeats' : 'repeat'} the ${key} of an earlier one.`,
	key: 'email',
	byField: 'By field',
	fields: (n: number) => plural(n, 'field'),
	table: 'Data quality by field',
	field: 'Field',
	filled: 'Filled',
	valid: 'In order',
	distinct: 'Different',
	picture: 'Filled and in order',
	legendValid: 'in order',
	legendDoubt: 'wants a look',
	legendBlank: 'blank',
	about: (n: number) => `about ${count(n)}`,
	showAll: (n: number) => `Show all ${count(n)} fields`,

	damageTitle: (repaired: number) => (repaired > 0 ? 'Repaired damage' : 'Damaged values'),
	damageState: (repaired: number, lost: number) =>
		[
			repaired > 0 ? `${plural(repaired, 'value')} damaged by a spreadsheet ${repaired === 1 ? 'is' : 'are'} brought back` : '',
			lost > 0 ? `${plural(lost, 'value')} ${lost === 1 ? 'is' : 'are'} lost` : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	damage,
	repaired: (n: number) => `${count(n)} repaired`,
	lostCount: (n: number) => `${count(n)} lost`,
	lost: 'lost',
	off: 'off: values stay as they stand'
});
