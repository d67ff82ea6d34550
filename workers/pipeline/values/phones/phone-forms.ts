/**
 * [Note: one line, two numbers] Three countries write one line in two ways. Mexico put a 1 before mobiles until 2019, Brazil a 9 since;
 * Argentina has a 9 before those that are reached as mobiles. Both are met in lists, and who is called by one is called by the other.
 * What a contact says stays as it is; it is found by either form. Stored keys are of the form that was written: look both up.
 */
const forms: readonly (readonly [short: RegExp, long: RegExp, toLong: string, toShort: string])[] = [
	[/^52([2-9]\d{9})$/u, /^521([2-9]\d{9})$/u, '521$1', '52$1'],
	[/^54([1-3]\d{9})$/u, /^549([1-3]\d{9})$/u, '549$1', '54$1'],
	[/^55([1-9]{2})([6-9]\d{7})$/u, /^55([1-9]{2})9([6-9]\d{7})$/u, '55$19$2', '55$1$2']
];

/** True for what may be a number of these countries: all that the others cost. */
const mayHaveTwo = (key: string): boolean => key.charCodeAt(0) === 53 && (key.length === 12 || key.length === 13) && /^5[245]/u.test(key);

/** The other way in which the line of a number is written, both as phoneKey gives them; '' = there is none. */
export function otherForm(key: string): string {
	if (!mayHaveTwo(key)) return '';
	for (const [short, long, toLong, toShort] of forms) {
		if (short.test(key)) return key.replace(short, toLong);
		if (long.test(key)) return key.replace(long, toShort);
	}
	return '';
}

/** A number, as phoneKey gives it, and its other form where it has one. */
export function bothForms(key: string): string[] {
	const other = otherForm(key);
	return other === '' ? [key] : [key, other];
}

/** True for the form that is dialled no more: Mexico's with the 1, Brazil's without the 9. */
export const isFormerForm = (digits: string): boolean => forms[0]![1].test(digits) || forms[2]![0].test(digits);

/** The shorter form of digits, the same for both. */
export function lineOf(digits: string): string {
	const other = otherForm(digits);
	return other !== '' && other.length < digits.length ? other : digits;
}
