import { isGivenName } from './given-names';
import { isCjk } from './name-cjk';
import { PARTICLES, TITLES } from './name-words';

/** Names that begin with the family name ("Rossi Mario", "Иванов Иван Иванович"), as lists in many countries have them. */

const WORD = /^\p{L}[\p{L}\p{M}.'’-]*$/u;
const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\./g, ''));
const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** Words of a name without a comma, titles apart; null where it is written in a way of its own, or is one word. */
function wordsOf(text: string): { titles: string[]; words: string[] } | null {
	const all = text.trim().split(/\s+/);
	if (all.length < 2 || all.length > 8 || isCjk(text) || !all.every((w) => WORD.test(w))) return null;
	const words = [...all];
	const titles: string[] = [];
	while (words.length > 1 && isTitle(words[0] as string)) titles.push(words.shift() as string);
	return words.length < 2 ? null : { titles, words };
}

/**
 * Which of its ends says that it is a given name: 'given' = the first word alone, 'family' = a later one alone; null = neither, or both.
 */
export function nameOrder(text: string): 'given' | 'family' | null {
	const words = wordsOf(text)?.words;
	if (!words) return null;
	const first = isGivenName(words[0] as string);
	const last = isGivenName(words[words.length - 1] as string);
	return first === last ? null : first ? 'given' : 'family';
}

/**
 * A name that begins with the family name with a comma behind that: "De Luca Anna" → "De Luca, Anna". The given names begin with the first
 * known one; where none is known the family name is one word with what stands before it. Anything else stays as it is.
 */
export function withFamilyComma(text: string): string {
	const read = text.includes(',') ? null : wordsOf(text);
	if (!read) return text;
	const { titles, words } = read;
	let from = 0;
	while (from < words.length - 2 && isParticle(words[from] as string)) from++;
	const known = words.findIndex((w, i) => i > from && isGivenName(w));
	const at = known === -1 ? from + 1 : known;
	return `${words.slice(0, at).join(' ')}, ${[...titles, ...words.slice(at)].join(' ')}`;
}
