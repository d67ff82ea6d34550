import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A stored number as its country groups it: "+442071838750" → "+44 20 7183 8750"; what follows the number, such as an extension, stays
 * behind it.
 * Grouping is libphonenumber's international format. The digits are always those that are stored: where it would say others, nothing is
 * grouped.
 */
export function inGroups(value: string): string {
	const [number = ''] = /^\+\d{6,15}(?!\d)/.exec(value) ?? [];
	if (number === '') return value;
	const grouped = parsePhoneNumberFromString(number)?.formatInternational() ?? '';
	return `+${grouped.replace(/\D/g, '')}` === number ? grouped + value.slice(number.length) : value;
}
