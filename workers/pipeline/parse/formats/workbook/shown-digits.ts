import type { Token } from './format-code';

/** Numbers of at least so many digits under a format like +# are phones, shorter ones amounts with a sign. */
const PHONE_DIGITS = 7;
const LETTERS = /\p{L}/u;

/**
 * True when a section shows more of a whole number than its digits: leading zeros (00000), marks between digits
 * ((000) 000-0000), digits or a plus of its own ("+44 "0), or words instead of digits ("Yes";"No"). Grouped numbers,
 * percentages, fractions, exponents and decimals don't count: those read best as the plain number.
 */
export function showsDigits(tokens: readonly Token[]): boolean {
	if (tokens.some((t) => ['point', 'comma', 'percent', 'exponent', 'slash'].includes(t.kind))) return false;
	const digits = tokens.filter((t) => t.kind === 'digit');
	const literals = tokens.filter((t) => t.kind === 'literal');
	if (digits.length === 0) return literals.some((t) => LETTERS.test(t.text));
	if (literals.some((t) => (t.quoted && /\d/.test(t.text)) || t.text.includes('+'))) return true;
	const groups = groupsOf(tokens);
	if (isThousands(groups)) return false;
	return digits.filter((t) => t.text === '0').length >= 2 || groups.length > 1;
}

/** Runs of digit places, with the marks between them. */
function groupsOf(tokens: readonly Token[]): { places: string; markBefore: string }[] {
	const groups: { places: string; markBefore: string }[] = [];
	let mark = '';
	for (const { kind, text } of tokens) {
		if (kind === 'digit') {
			const last = groups.at(-1);
			if (last && mark === '') last.places += text;
			else groups.push({ places: text, markBefore: mark });
			mark = '';
		} else mark += text;
	}
	return groups;
}

/** # ##0: thousands set apart by a blank or an apostrophe. */
const isThousands = (groups: readonly { places: string; markBefore: string }[]): boolean =>
	groups.length > 1 && groups.at(-1)?.places === '##0' && groups.slice(1).every((g) => /^[\s\u00a0\u202f'’]$/.test(g.markBefore));

/** A whole number (plain text) laid into the section's places from the right; what has no place stands in the first one. */
export function shownDigits(tokens: readonly Token[], number: string, signed: boolean): string {
	const negative = number.startsWith('-');
	const digits = negative ? number.slice(1) : number;
	const places = tokens.filter((t) => t.kind === 'digit').length;
	if (tokens.some((t) => !t.quoted && t.text === '+') && digits.length < PHONE_DIGITS && places < 2) return number;
	let left = digits === '0' ? '' : digits;
	const out: string[] = [];
	let place = 0;
	for (let i = tokens.length - 1; i >= 0; i--) {
		const { kind, text } = tokens[i] as Token;
		if (kind !== 'digit') {
			out.push(text);
			continue;
		}
		place++;
		const taken = place === places ? left : left.slice(-1);
		left = place === places ? '' : left.slice(0, -1);
		out.push(taken === '' ? (text === '0' ? '0' : '') : taken);
	}
	return ((negative && signed ? '-' : '') + out.reverse().join('')).trim();
}
