import { isCodeField, type Detector } from '../detector';

/** 4.41E+11, 4,41E+11, +4.41e11: one digit, more behind a point or comma, and how far to shift it. */
const anyExponent = /^\+?\d(?:[.,]\d+)?e\+?\d{1,3}$/i;
/** What spreadsheets and programs write; 12E5 without a plus may be an id as it is. */
const surely = /^\+?\d(?:[.,]\d+)?e\+\d{1,3}$/i;
const parts = /^(\+?)(\d)(?:[.,](\d+))?e\+?(\d{1,3})$/i;

/** Every digit of a number in exponent form, or null when some are missing or there is a fraction. */
function allDigits(text: string): string | null {
	const m = parts.exec(text);
	if (!m) return null;
	const digits = (m[2] ?? '') + (m[3] ?? '');
	return digits.length === Number(m[4]) + 1 ? (m[1] ?? '') + digits : null;
}

/**
 * A long number shown as 4.41E+11. The mantissa holds as many digits as the exponent plus one, or digits are lost:
 * 4.412345678E+9 is 4412345678 for certain, 4.41E+11 may be a thousand million numbers. What is lost stays as it is.
 */
export const exponentDetector: Detector = {
	id: 'exponent',
	kind: 'exponent',
	order: 20,
	label: 'Numbers in exponent form',
	description: 'A phone number or code that a spreadsheet shortened to 4.41E+11. Repaired when every digit is still there.',
	applies: (field) => field.type === 'phone' || isCodeField(field),
	judge(value, ctx) {
		const text = value.trim();
		return (ctx.field.type === 'phone' ? anyExponent : surely).test(text) ? allDigits(text) : undefined;
	}
};
