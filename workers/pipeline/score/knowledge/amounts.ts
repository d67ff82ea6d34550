const UNIT: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mn: 1e6,
	mio: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9
};
const AMOUNT = /(\d[\d.,'’ \u00a0]{0,30})(?:\s?(k|thousand|mn|mio|million|m|bn|billion|b)\b)?/g;

/** Digits with thousands separators as a number: 1,001 · 1.001 · 10 001 · 2.5. */
function digits(text: string): number {
	const t = text.replace(/['’ \u00a0]/g, '').replace(/[.,]+$/, '');
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(t);
	return Number(grouped ? t.replace(/[.,]/g, '') : t.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** Numbers in a text with their units: "1k-5k" → [1000, 5000], "$2.5M" → [2500000]. At most two. */
function amounts(text: string): number[] {
	const found: number[] = [];
	for (const m of text.slice(0, 100).toLowerCase().matchAll(AMOUNT)) {
		const n = digits(m[1] ?? '') * (UNIT[m[2] ?? ''] ?? 1);
		if (Number.isFinite(n)) found.push(n);
		if (found.length === 2) break;
	}
	// "1-5 million": the unit of the second holds for the first.
	if (
		found.length === 2 &&
		found[0]! < found[1]! &&
		found[1]! >= 1e6 &&
		found[0]! < 1000 &&
		/million|billion|\d\s?(?:mn|mio|bn|[mb])\b/i.test(text)
	)
		found[0] = found[0]! * (found[1]! >= 1e9 ? 1e9 : 1e6);
	return found;
}

/** The figure that stands for a text: the middle of a range (by ratio), the number itself otherwise; null without digits. */
export function representative(text: string): number | null {
	const [a, b] = amounts(text);
	if (a === undefined) return null;
	if (b === undefined || b <= a) return /[+>]|over|more than|above|mehr als/i.test(text) ? a * 1.5 : a;
	return Math.sqrt(Math.max(a, 1) * b);
}

/** Company sizes said in words, as employees. */
const SIZE_WORDS: readonly (readonly [RegExp, number])[] = [
	[/self.?employed|freelance|solo|micro|just me/i, 2],
	[/\bsmall\b|start.?up|\bklein/i, 30],
	[/mid.?market|\bmedium\b|\bmid\b|mittel/i, 300],
	[/\bsm[be]s?\b/i, 100],
	[/enterprise|\blarge\b|corporate|gro(?:ss|ß)/i, 3000]
];

/** Number of employees that a company size stands for, or null when it isn't understood. */
export function employees(text: string): number | null {
	const n = representative(text);
	if (n !== null) return n;
	for (const [words, size] of SIZE_WORDS) if (words.test(text)) return size;
	return null;
}
