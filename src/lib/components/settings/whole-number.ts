/**
 * A whole number as people type it: thousands separators of any locale (50,000 · 50.000 · 50 000 · 50'000) are ignored. Null when it is
 * none.
 */
export function wholeNumber(text: string): number | null {
	const t = text.trim();
	if (!/^\d{1,3}([.,'\u2019\s]\d{3})*$|^\d+$/u.test(t)) return null;
	const n = Number(t.replace(/\D/g, ''));
	return Number.isSafeInteger(n) ? n : null;
}
