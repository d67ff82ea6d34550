import { bothForms, lineOf } from '../values/phones/phone-forms';
import { splitPhone } from '../values/phones/phone-text';

const sequences = new Set(['1234567', '12345678', '123456789', '1234567890', '0123456789', '0987654321', '987654321']);

/** Numbers that people type to get past a required field; nobody matches by them. */
function isFiller(digits: string): boolean {
	const last = digits.charCodeAt(digits.length - 1);
	const step = last - digits.charCodeAt(digits.length - 2);
	// All sequences end with neighbours, nine and zero among them.
	if (step === 1 || step === -1 || step === -9) return sequences.has(digits) || sequences.has(digits.slice(-10));
	if (step !== 0) return false;
	for (let i = digits.length - 3; i >= 0 && i >= digits.length - 9; i--) if (digits.charCodeAt(i) !== last) return false;
	return true;
}

/** True for a number as the app writes it: + and 8 to 15 digits. */
function isCanonical(text: string): boolean {
	if (text.length < 9 || text.length > 16 || text.charCodeAt(0) !== PLUS) return false;
	for (let i = 1; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return true;
}
const PLUS = 43;

/** The digits by which two phone numbers are the same, without extension; '' = nothing to match by (fewer than 7 digits, or filler). */
export function phoneKey(text: string): string {
	const digits = isCanonical(text) ? text.slice(1) : splitPhone(text).main.replace(/\D/gu, '');
	return digits.length < 7 || digits.length > 15 || isFiller(digits) ? '' : digits;
}

/** phoneKey of all forms of a number. */
export function phoneForms(text: string): string[] {
	const key = phoneKey(text);
	return key === '' ? [] : bothForms(key);
}

/** phoneKey by which both forms of a line are the same. */
export const lineKey = (text: string): string => lineOf(phoneKey(text));
