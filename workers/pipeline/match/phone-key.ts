import { splitPhone } from '../values/phone-text';

const canonical = /^\+\d{8,15}$/;
const sequences = new Set(['1234567', '12345678', '123456789', '1234567890', '0123456789', '0987654321', '987654321']);

/** Numbers that people type to get past a required field; nobody matches by them. */
function isFiller(digits: string): boolean {
	const tail = digits.slice(-9);
	let same = true;
	for (let i = 1; i < tail.length; i++) if (tail.charCodeAt(i) !== tail.charCodeAt(0)) { same = false; break; }
	return same || sequences.has(digits) || sequences.has(digits.slice(-10));
}

/** The digits by which two phone numbers are the same, without extension; '' = nothing to match by (fewer than 7 digits, or filler). */
export function phoneKey(text: string): string {
	const digits = canonical.test(text) ? text.slice(1) : splitPhone(text).main.replace(/\D/gu, '');
	return digits.length < 7 || digits.length > 15 || isFiller(digits) ? '' : digits;
}
