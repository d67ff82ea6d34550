import { distance } from 'fastest-levenshtein';

/** Words of rank that are typed wrong often. */
const WORDS = ['president', 'director', 'manager', 'management', 'executive', 'officer', 'chairman', 'supervisor', 'founder'];
/** Words of their own, here or in another language. */
const RIGHT = new Set(['direktor', 'diretor', 'oficer', 'funder', 'fondeur', 'menager']);

const letters = (word: string): string => [...word].sort().join('');

/**
 * The word of rank that a slip stands for ("mangaer", "directer", "presient"), or the word as it is: both ends are right, and one letter is
 * wrong, gone, double or out of place.
 */
export function rankWord(word: string): string {
	if (word.length < 6 || word.length > 11 || RIGHT.has(word)) return word;
	for (const right of WORDS) {
		if (word[0] !== right[0] || word.at(-1) !== right.at(-1) || Math.abs(word.length - right.length) > 1) continue;
		if (word === right || distance(word, right) === 1 || (word.length === right.length && letters(word) === letters(right))) return right;
	}
	return word;
}
