import { english, international, languages } from '../synonyms/index';
import type { Words } from '../synonyms/compile';
import { foldHeader } from './fold';
import { segment } from './segment';

/** Headers that are looked at: more don't change the answer. */
const LOOKED_AT = 60;
/** Languages that are looked at closely. */
const CLOSELY = 6;

/** Letters of the headers that a language understands: what several languages share counts for each of them. */
function understood(rows: readonly (readonly string[])[], words: Words): number {
	const layers = [words, international()];
	let letters = 0;
	for (const tokens of rows) {
		const s = segment(tokens, layers);
		// A header understood whole says more than a word that happens to be in the list.
		letters += s.own * (s.unknown.length > 0 ? 0.5 : s.rough ? 0.9 : 1);
	}
	return letters;
}

/**
 * True where English understands every letter of the headers: no language can more, and of several it is the first. The words of the others
 * needn't be made ready, which takes longer than all else that is done with headers.
 */
function isPlainEnglish(rows: readonly (readonly string[])[], tokens: readonly string[]): boolean {
	const words = english();
	const letters = (of: readonly string[]): number => of.reduce((n, t) => n + (/^\p{N}+$/u.test(t) ? 0 : t.length), 0);
	return tokens.reduce((n, t) => n + words.glance(t), 0) === letters(tokens) && understood(rows, words) === letters(rows.flat());
}

/** Headers that it takes for a second language. */
const FEWEST = 2;

/**
 * The language of headers that the row's own doesn't understand: a newsletter tool writes its columns in English, its user's stand
 * among them. Null where no language understands at least two of them whole (one, in another script), and a third.
 */
export function otherLanguageOf(unknown: readonly string[], own: Words): Words | null {
	const rows = unknown
		.slice(0, LOOKED_AT)
		.map(foldHeader)
		.filter((tokens) => tokens.some((t) => t.length > 2));
	// A header in another script is one of another language for sure.
	const weight = (tokens: readonly string[]): number => (tokens.some((t) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(t)) ? FEWEST : 1);
	if (rows.reduce((n, tokens) => n + weight(tokens), 0) < FEWEST) return null;
	const whole = (words: Words): number =>
		rows.reduce((n, tokens) => {
			const s = segment(tokens, [words]);
			return n + (s.unknown.length === 0 && !s.rough ? weight(tokens) : 0);
		}, 0);
	// Of many unknown words some are words of some language by chance.
	let [best, most]: [Words | null, number] = [null, Math.max(FEWEST, rows.length / 3) - 0.5];
	for (const words of languages()) {
		const headers = words === own ? 0 : whole(words);
		if (headers > most) [best, most] = [words, headers];
	}
	return best;
}

/** The language of a header row as a whole; English where nothing speaks for another. */
export function languageOf(headers: readonly string[]): Words {
	const rows = headers.slice(0, LOOKED_AT).map(foldHeader);
	const tokens = [...new Set(rows.flat())];
	if (isPlainEnglish(rows, tokens)) return english();
	// A first look at single words leaves few languages to read the headers in.
	const close = languages()
		.map((words, order) => ({ words, order, letters: tokens.reduce((n, t) => n + words.glance(t), 0) }))
		.filter((l) => l.letters > 0)
		.sort((a, b) => b.letters - a.letters || a.order - b.order)
		.slice(0, CLOSELY)
		.sort((a, b) => a.order - b.order);
	let best = english();
	let most = 0;
	for (const { words } of close) {
		const letters = understood(rows, words);
		if (letters > most) {
			best = words;
			most = letters;
		}
	}
	return best;
}
