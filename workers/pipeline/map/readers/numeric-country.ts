import { countryOfNumber } from '../../values/country';
import type { Reader } from './reader';

/** Figures with which no calling code of three begins; +372 is Estonia, 372 is Ireland. */
const NO_CALLING_CODE = /^(?:[017]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * True where every value is the number of a country (ISO 3166), which a spreadsheet may have cut a zero off, and one of them is no calling
 * code.
 */
export const areCountryNumbers = (values: readonly string[]): boolean =>
	values.length > 0 &&
	values.every((v) => countryOfNumber(v) !== null) &&
	values.some((v) => v.trim().length === 3 && NO_CALLING_CODE.test(v.trim()));

/** 840, 276: countries by their numbers. */
export const numericCountry: Reader = {
	id: 'numericCountry',
	label: 'Countries by number',
	description: 'Turns the three-digit numbers of ISO 3166 into the two-letter codes.',
	fits: (field) => field === 'country',
	read: (cell) => countryOfNumber(cell) ?? cell
};
