import { fold } from './fold';
import type { SearchText } from './search-text';

/** One thing that must be found in a contact: all of its words, or the digits that they are a writing of. */
export interface Needle { words: string[]; digits: string | null }

/** Made of nothing but what phone numbers are written with. */
const PHONE_WORD = /^[+()/.\-\d]+$/;
/** Fewer digits are no number that somebody would write in pieces. */
const LEAST_DIGITS = 5;

/**
 * What a search asks for: every word, in any order. Neighbouring words that together are a phone number in some writing
 * ("(0212) 555-0101", "+49 89 123456") are also found as its digits, as numbers are stored: without the zeros in front
 * that stand for a trunk line or an international call.
 */
export function needlesOf(search: string): Needle[] {
	const words = search.split(/\s+/).map(fold).filter(Boolean);
	const needles: Needle[] = [];
	for (let i = 0; i < words.length;) {
		let to = i;
		while (to < words.length && PHONE_WORD.test(words[to] ?? '')) to++;
		const run = words.slice(i, Math.max(to, i + 1));
		const digits = to > i ? run.join('').replaceAll('(0)', '').replace(/\D/g, '').replace(/^0+/, '') : '';
		if (digits.length >= LEAST_DIGITS && !(run.length === 1 && run[0] === digits)) needles.push({ words: run.sort((a, b) => b.length - a.length), digits });
		else for (const word of run) needles.push({ words: [word], digits: null });
		i += run.length;
	}
	// The longest first: it leaves the fewest for the others.
	return needles.sort((a, b) => longest(b) - longest(a));
}
const longest = (n: Needle): number => Math.max(...n.words.map((w) => w.length));

/** Clears those of `mask` (1 = still in) that don't hold every needle. `mask` has at least as many entries as contacts. */
export function keepFound(mask: Uint8Array, where: SearchText, needles: readonly Needle[]): void {
	for (const needle of needles) {
		const written = { ...where, mask };
		if (needle.digits === null) { keepWord(written, needle.words[0] ?? ''); continue; }
		const asDigits = mask.slice();
		keepWord({ ...where, mask: asDigits }, needle.digits);
		for (const word of needle.words) keepWord(written, word);
		for (let i = 0; i < mask.length; i++) mask[i]! |= asDigits[i]!;
	}
}

/** From so few contacts each is looked at by itself instead of all texts between them. */
const FEW = 200;

function keepWord({ text, starts, mask }: SearchText & { mask: Uint8Array }, word: string): void {
	const n = starts.length - 1;
	let left = 0;
	for (let i = 0; i < n; i++) left += mask[i]!;
	if (left === 0) return;
	if (left <= FEW) {
		for (let i = 0; i < n; i++) if (mask[i] === 1 && !text.slice(starts[i], starts[i + 1]).includes(word)) mask[i] = 0;
		return;
	}
	let i = 0;
	for (let hit = text.indexOf(word); hit >= 0 && i < n; hit = text.indexOf(word, starts[i])) {
		// Those before the hit don't hold the word; the hit's own keeps what it has.
		while (starts[i + 1]! <= hit) mask[i++] = 0;
		if (++i === n) return;
	}
	mask.fill(0, i, n);
}
