import { isZeroDate } from '../../values/date';
import { isPhoneField, type Reader } from './reader';

/** Numbers with their country code but without the plus. */
export const plusSign: Reader = {
	id: 'plusSign',
	label: 'Plus sign',
	description: 'Puts the plus before numbers that are written with their country code alone.',
	fits: isPhoneField,
	read: (cell) => (/^\s*[1-9]\d{7,14}\s*$/.test(cell) ? `+${cell.trim()}` : cell)
};

/** Facebook marks the kind of a value with a letter: z:94025 (the p: of phones is known to cleaning). */
export const letterMark: Reader = {
	id: 'letterMark',
	label: 'Mark of a letter',
	description: 'Takes off the letter with a colon before postal codes.',
	fits: (field) => field === 'postalCode',
	read: (cell) => cell.replace(/^\s*z:\s*/i, '')
};

/** Shopify puts an apostrophe before what a spreadsheet would change. */
export const leadingApostrophe: Reader = {
	id: 'leadingApostrophe',
	label: 'Leading apostrophe',
	description: 'Takes off the apostrophe that keeps spreadsheets from changing a number.',
	fits: () => true,
	read: (cell) => cell.replace(/^\s*['’](?=[+=@\d-])/, '')
};

/** Outlook writes 0/0/00 where no date is. */
export const zeroDate: Reader = {
	id: 'zeroDate',
	label: 'Blank date',
	description: 'Takes 0/0/00 as no date.',
	fits: () => true,
	read: (cell) => (isZeroDate(cell) ? '' : cell)
};
