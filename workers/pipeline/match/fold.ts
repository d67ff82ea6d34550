import { memoise } from '../values/memo';

/**
 * Folding: the form in which texts are compared. It serves matching only and is never stored (VAL-1: company names
 * stay as typed). Folding what is folded changes nothing.
 */

const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Letters that Unicode does not take apart, though people write them both ways. */
const letters: ReadonlyMap<string, string> = new Map([
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ø', 'o'],
	['đ', 'd'],
	['ð', 'd'],
	['ł', 'l'],
	['þ', 'th'],
	['ħ', 'h'],
	['ı', 'i'],
	['ŋ', 'n'],
	['ŧ', 't']
]);

const beyondAscii = /[^\x00-\x7f]/;

/** fold for small letters of ASCII, in one pass: nearly every name that isn't plain is one with a full stop, a comma or an &. */
function foldAscii(lower: string, dots: '' | ' '): string {
	let out = '';
	let gap = false;
	for (let i = 0; i < lower.length;) {
		const from = i;
		while (i < lower.length && isWord(lower.charCodeAt(i))) i++;
		if (i > from) {
			out += (gap && out !== '' ? ' ' : '') + lower.slice(from, i);
			gap = false;
			continue;
		}
		const c = lower.charCodeAt(i++);
		if (c === AND) {
			out += out === '' ? 'and' : ' and';
			gap = true;
		} else if (c !== APOSTROPHE && c !== BACKTICK && !(c === DOT && dots === '')) gap = true;
	}
	return out;
}
const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
const [AND, APOSTROPHE, BACKTICK, DOT] = [38, 39, 96, 46];

/**
 * Lower case without accents and punctuation, words apart by one space; apostrophes join (O'Neill = ONeill).
 * Only the accents of European letters go: the voicing marks of kana are part of the word and stay.
 * @param dots what a full stop becomes: a space in names (J.P. = J P), nothing in companies (S.A. = SA)
 */
export function fold(text: string, dots: '' | ' ' = ' '): string {
	const lower = text.toLowerCase();
	if (plain.test(lower)) return lower;
	if (!beyondAscii.test(lower)) return foldAscii(lower, dots);
	return text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]+/gu, '')
		.normalize('NFC')
		.replace(/[ßæœøđðłþħıŋŧ]/gu, (l) => letters.get(l) ?? l)
		.replace(/['’‘ʼ`´]+/gu, '')
		.replace(/&/gu, ' and ')
		.replace(/\./gu, dots)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々\s]+$/u;
/** Cheap look at the first letter before the costly look at all of them. */
const isEastAsian = (text: string): boolean => text.charCodeAt(0) >= 0x1100 && eastAsian.test(text);
const foldPart = memoise((part: string) => fold(part), 50_000);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau', 'mme', 'mlle', 'sig', 'ing']);
const degrees = new Set(['phd', 'md', 'mba', 'esq', 'cpa', 'msc', 'bsc', 'ma', 'ba', 'llm', 'dds']);
const generations = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

/**
 * The folded name of a person: from both parts where both are there, else from the full name, which may stand as
 * "Last, First" and carry titles and degrees; Jr and Sr stay, they tell people apart. Chinese, Japanese and Korean
 * names are family name first, without a space. '' = no name.
 */
export function foldName(first: string | null | undefined, last: string | null | undefined, full: string | null | undefined): string {
	const given = first?.trim() ?? '';
	const family = last?.trim() ?? '';
	if (given && family) {
		if (isEastAsian(given) && isEastAsian(family)) return fold(family + given).replace(/ /gu, '');
		const a = foldPart(given);
		const b = foldPart(family);
		return a === '' ? b : b === '' ? a : `${a} ${b}`;
	}
	return full?.trim() ? foldFullName(full.trim()) : fold(given || family);
}

function foldFullName(full: string): string {
	if (isEastAsian(full)) return fold(full).replace(/ /gu, '');
	const comma = full.indexOf(',');
	let text = full;
	if (comma > 0 && full.indexOf(',', comma + 1) < 0) {
		const after = full.slice(comma + 1);
		if (!generations.has(fold(after)) && !degrees.has(fold(after, ''))) text = `${after} ${full.slice(0, comma)}`;
	}
	const words = fold(text).split(' ');
	while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
	while (words.length > 1 && degrees.has(words[words.length - 1] ?? '')) words.pop();
	return words.join(' ');
}
