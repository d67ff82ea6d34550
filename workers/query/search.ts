import { fold } from './fold';
import type { Joined, SearchText } from './search-text';

/** A word, and the part of it that is looked for: engines look for the first letter of a text, so a rare one stands first. */
interface Word {
	word: string;
	part: string;
	offset: number;
}
/** One thing that must be found in a contact: all of its words, or the digits that they are a writing of. */
export interface Needle {
	words: Word[];
	digits: Word | null;
}

/** Made of nothing but what phone numbers are written with. */
const PHONE_WORD = /^[+()/.\-\d]+$/;
/** Fewer digits are no number that somebody would write in pieces. */
const LEAST_DIGITS = 5;

/**
 * Digits of a phone number, however it is written, as numbers are stored: without the zeros in front that stand for a trunk line or an
 * international call.
 */
export const digitsOf = (text: string): string => text.replaceAll('(0)', '').replace(/\D/g, '').replace(/^0+/, '');

/**
 * What a search asks for: every word, in any order. Neighbouring words that together are a phone number in some writing
 * ("(0212) 555-0101", "+49 89 123456") are also found as its digits.
 */
export function needlesOf(search: string): Needle[] {
	const words = search.split(/\s+/).map(fold).filter(Boolean);
	const needles: Needle[] = [];
	for (let i = 0; i < words.length;) {
		let to = i;
		while (to < words.length && PHONE_WORD.test(words[to] ?? '')) to++;
		const run = words.slice(i, Math.max(to, i + 1));
		const digits = to > i ? digitsOf(run.join('')) : '';
		if (digits.length >= LEAST_DIGITS && !(run.length === 1 && run[0] === digits))
			needles.push({ words: run.map(wordOf), digits: wordOf(digits) });
		else for (const word of run) needles.push({ words: [wordOf(word)], digits: null });
		i += run.length;
	}
	return needles;
}

/** Is everybody whom `search` finds also found by `before`? False where that isn't plain to see. */
export function narrows(search: string, before: string): boolean {
	const needles = needlesOf(search);
	return needlesOf(before).every((old) => needles.some((needle) => asksMore(needle, old)));
}

/** Does everybody who holds `needle` hold `old`, whichever way it is written? */
function asksMore(needle: Needle, old: Needle): boolean {
	const gives = (texts: readonly string[]): boolean => {
		const within = ({ word }: Word): boolean => texts.some((text) => text.includes(word));
		return old.words.every(within) || (old.digits !== null && within(old.digits));
	};
	return gives(needle.words.map(({ word }) => word)) && (needle.digits === null || gives([needle.digits.word]));
}

/** Letters that contacts hold most of, the commonest first; 0 stands for all digits. */
const COMMON = 'eaionrslt.cm0dhugpbkfv@-';
const rarity = (letter: string | undefined): number => {
	const at = COMMON.indexOf(/\d/.test(letter ?? '') ? '0' : (letter ?? ''));
	return at < 0 ? COMMON.length : at;
};
/** A part of fewer letters is found so often that looking at what it stands in costs more than it spares. */
const LEAST_LETTERS = 3;
/** For longer texts V8 gives up looking for the first letter natively. */
const MOST_LETTERS = 6;

function wordOf(word: string): Word {
	let offset = 0;
	// Of digits the last: numbers of one country begin alike.
	for (let i = 1; i + LEAST_LETTERS <= word.length; i++)
		if (rarity(word[i]) > rarity(word[offset]) || (/\d/.test(word[i] ?? '') && /\d/.test(word[offset] ?? ''))) offset = i;
	return { word, offset, part: word.slice(offset, offset + MOST_LETTERS) };
}

/** Clears those of `mask` (1 = still in) that don't hold every needle. `mask` has at least as many entries as contacts. */
export function keepFound(mask: Uint8Array, where: SearchText, needles: readonly Needle[]): void {
	for (const { words, digits } of needles) {
		if (digits === null) {
			for (const word of words) keepWord(where, mask, word);
			continue;
		}
		const asDigits = mask.slice();
		keepWord(where, asDigits, digits);
		for (const word of words) keepWord(where, mask, word);
		for (let i = 0; i < mask.length; i++) mask[i]! |= asDigits[i]!;
	}
}

/** The same needles, what the fewest of some contacts hold first: after it there is the least left to look at. */
export function fewestFirst(needles: readonly Needle[], some: SearchText): Needle[] {
	const n = some.starts.length - 1;
	const held = (needle: Needle): number => {
		const mask = new Uint8Array(n).fill(1);
		keepFound(mask, some, [needle]);
		return mask.reduce((sum, m) => sum + m, 0);
	};
	const sorted = <T>(list: readonly T[], as: (one: T) => Needle): T[] =>
		list.length < 2
			? [...list]
			: list
					.map((one) => ({ one, n: held(as(one)) }))
					.sort((a, b) => a.n - b.n)
					.map(({ one }) => one);
	return sorted(
		needles.map((needle) => ({ ...needle, words: sorted(needle.words, (word) => ({ words: [word], digits: null })) })),
		(needle) => needle
	);
}

/** Clears those of `mask` that don't hold the word. */
function keepWord(where: SearchText, mask: Uint8Array, word: Word): void {
	const n = where.starts.length - 1;
	let held: Uint8Array | null = null;
	for (const { of, codes } of where.kinds) {
		if (!of.text.includes(word.part)) continue;
		const kinds = new Uint8Array(of.starts.length).fill(1, 1);
		keepIn(of, kinds.subarray(1), word);
		held ??= new Uint8Array(n);
		for (let i = 0; i < n; i++) held[i]! |= kinds[codes[i]!]!;
	}
	if (held === null) {
		keepIn(where, mask, word);
		return;
	}
	// In the text of those alone that don't hold it elsewhere.
	const open = new Uint8Array(n);
	for (let i = 0; i < n; i++) open[i] = mask[i]! & ~held[i]!;
	keepIn(where, open, word);
	for (let i = 0; i < n; i++) mask[i]! &= held[i]! | open[i]!;
}

/** Clears those of `mask` whose text doesn't hold the word. */
function keepIn({ text, starts }: Joined, mask: Uint8Array, { word, part, offset }: Word): void {
	const n = starts.length - 1;
	let i = nextIn(mask, 0, n);
	while (i < n) {
		let hit = text.indexOf(part, starts[i]! + offset);
		if (part !== word) while (hit >= 0 && !text.startsWith(word, hit - offset)) hit = text.indexOf(part, hit + 1);
		if (hit < 0) {
			mask.fill(0, i, n);
			return;
		}
		// Those before the hit don't hold the word; the hit's own keeps what it has.
		while (starts[i + 1]! <= hit - offset) mask[i++] = 0;
		i = nextIn(mask, i + 1, n);
	}
}

/** The first from `i` on that is still in, or `n`. */
function nextIn(mask: Uint8Array, i: number, n: number): number {
	while (i < n && mask[i] === 0) i++;
	return i;
}
