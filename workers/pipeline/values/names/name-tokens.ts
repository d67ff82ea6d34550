import {
	CONJUNCTIONS,
	DEGREES,
	FAMILY_PARTICLES,
	GENERATIONS,
	GIVEN_PARTICLES,
	OFFICES,
	PARTICLES,
	SHORT_GIVEN,
	TITLE_OPENERS,
	TITLE_TAILS,
	TITLES,
	TITLES_OF,
	WEAK_DEGREES
} from './name-words';

/** A word, or words that belong together ("John and Jane"). */
export type Piece = string;

/** Lower case without dots and commas: how words are looked up. */
export const fold = (token: string): string => (/[.,]/u.test(token) ? token.toLowerCase().replace(/[.,]/gu, '') : token.toLowerCase());

/** One letter, with or without a dot. */
export const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token);
const isLower = (token: string): boolean => token === token.toLowerCase() && token !== token.toUpperCase();

/** Every word that means something to the splitter; a name without any of them splits by its spaces alone. */
const special = new Set([
	...TITLES,
	...OFFICES,
	...TITLE_OPENERS,
	...TITLES_OF,
	...GENERATIONS,
	...DEGREES,
	...WEAK_DEGREES,
	...PARTICLES,
	...CONJUNCTIONS,
	'v',
	'i',
	'ph',
	'd',
	'hons',
	...['née', 'nee', 'né', 'ne', 'geb', 'geborene', 'geborener', 'born', 'roz', 'rozená', 'født', 'född', 'syntynyt', 'nata', 'nacida'],
	...['vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv']
]);
const plainName =
	/^[\p{L}\p{M}](?:[\p{L}\p{M}'’]*[\p{L}\p{M}])?(?:-[\p{L}\p{M}]+)?(?: (?:\p{L}\.|[\p{L}\p{M}](?:[\p{L}\p{M}'’]*[\p{L}\p{M}])?(?:-[\p{L}\p{M}]+)?)){1,3}$/u;

/**
 * The words of an ordinary name ("Ann Lee", "John A. Smith"), or null where the text needs a closer look. Most names of a list are
 * ordinary.
 */
export function ordinaryWords(text: string): string[] | null {
	if (text.length > 60 || !plainName.test(text)) return null;
	const list = text.split(' ');
	let shouted = 0;
	for (const token of list) {
		const lower = token.toLowerCase();
		if (special.has(lower) || (token.includes('-') && isJoinedTitle(token))) return null;
		if (token.length > 2 && token !== lower && token === token.toUpperCase()) shouted++;
	}
	const long = list.filter((t) => t.length > 2).length;
	return shouted > 0 && (shouted < long || isInitial(list[list.length - 1] ?? '')) ? null : list;
}

/** What is known of a whole text before its words are judged. */
export interface Casing {
	upper: boolean;
	lower: boolean;
}
/** Degrees and generations don't count: "ben johnson III" is in small letters. */
export const casingOf = (text: string): Casing => {
	const names = text
		.split(/[ ,]+/u)
		.filter((t) => !isGenerationOnly(t) && !DEGREES.has(fold(t)))
		.join(' ');
	const cased = names.toLowerCase() !== names.toUpperCase();
	return { upper: cased && names === names.toUpperCase(), lower: cased && names === names.toLowerCase() };
};

const parts = (token: string): string[] => token.split(/[.-]/u).filter(Boolean);
const isTitleWord = (word: string): boolean => TITLES.has(word) || OFFICES.has(word);
/** "Lt.Gov.", "Magistrate-Judge", "Dipl.-Ing.": every part is a title's word. */
const isJoinedTitle = (token: string): boolean => {
	const list = parts(token.toLowerCase());
	return (
		list.length > 1 &&
		list.some((p) => p.length > 1) &&
		list.every((p) => isTitleWord(p) || TITLE_OPENERS.has(p) || TITLE_TAILS.has(p) || p === 'dipl') &&
		list.some(isTitleWord)
	);
};
/** A title of its own: Dr., King, Lt.Gov. */
export const isTitle = (token: string): boolean => isTitleWord(fold(token)) || isJoinedTitle(token);
/** Opens a title when one follows: Chief, U.S., Right. */
export const opensTitle = (token: string): boolean => TITLE_OPENERS.has(fold(token)) || /^u\.?s\.?a?\.?$/iu.test(token);
export const isTitleOf = (token: string): boolean => TITLES_OF.has(fold(token));
/** Goes on with a title when written with a dot: med., h.c. */
export const isTitleTail = (token: string): boolean =>
	token.includes('.') &&
	(TITLE_TAILS.has(fold(token)) || (parts(token.toLowerCase()).length > 1 && parts(token.toLowerCase()).every((p) => TITLE_TAILS.has(p))));
/** "Foo.": an unknown word that somebody shortened; before a name that is a title. */
export const isShortened = (token: string): boolean =>
	/^\p{L}{2,}\.$/u.test(token) && !SHORT_GIVEN.has(fold(token)) && !PARTICLES.has(fold(token)) && !/^(?:[A-Z]{2,3})\.$/u.test(token);

/** Jr., III, 3rd. Letters with dots between them (J.R.) are initials. */
const isGeneration = (token: string): boolean => GENERATIONS.has(fold(token)) && !/\..*\./u.test(token);
/** Roman numerals beyond the list; as small words (vi, xi) they are names. */
const isNumeral = (token: string): boolean => /^(?:VI{1,3}|I[XV]|X[IV]{1,3}|XI[XV])$/u.test(token.replace(/\.$/u, ''));
const isDegreeWord = (word: string, token: string): boolean =>
	DEGREES.has(word) && (!WEAK_DEGREES.has(word) || token === token.toUpperCase());
const isDegree = (token: string): boolean => {
	const dotted = /\..*\.?/u.test(token.slice(0, -1));
	if (isDegreeWord(fold(token), token) || (WEAK_DEGREES.has(fold(token)) && dotted)) return true;
	// Msc.Ed., M.Sc.
	const list = parts(token.toLowerCase());
	return list.length > 1 && list.some((p) => p.length > 1) && list.every((p) => DEGREES.has(p) || p === 'ed' || p === 'hons');
};
/** A generation or degree behind a name. In a text of one case, weak ones need their dots. */
export function isSuffix(token: string, casing?: Casing): boolean {
	if (isGeneration(token) || isNumeral(token)) return true;
	if (!isDegree(token)) return false;
	return !(casing && (casing.upper || casing.lower) && WEAK_DEGREES.has(fold(token)) && !token.includes('.'));
}
export const isGenerationOnly = (token: string): boolean => isGeneration(token) || isNumeral(token);
/**
 * "PhD", "MBA PhD", "Ph. D.", "V MD": words after a comma that are no first name. A lone weak word (Ma, Ed) is a name unless in capitals.
 */
export const isSuffixRun = (segment: string): boolean =>
	segment.split(' ').every((t) => isSuffix(t) || /^(?:[IVX]|Ph\.?|D\.|\(?ret'?d?\.?\)?|hons?\.?|-|–|&)$/iu.test(t)) &&
	segment.split(' ').some((t) => isSuffix(t) || /^[IVX]$/u.test(t) || /^(?:ph\.? ?d\.?|ret'?d?\.?)$/iu.test(segment));

/** Opens a family name where it stands; a capital makes Ben and Mac given names again. */
export function isParticle(token: string, casing: Casing): boolean {
	const word = fold(token);
	if (!PARTICLES.has(word)) return / (?:und|y|e) /u.test(word) && word.split(' ').every((w) => PARTICLES.has(w) || CONJUNCTIONS.has(w));
	return (
		!GIVEN_PARTICLES.has(word) ||
		(casing.lower
			? word !== 'ben'
			: isLower(token) || ['mac', 'mc', 'abu', 'al', 'san', 'santa', 'santo', 'saint', 'abdul', 'abdel'].includes(word))
	);
}
export const isFamilyParticle = (token: string): boolean => FAMILY_PARTICLES.has(fold(token));
export const isParticleText = (text: string): boolean => text !== '' && text.split(' ').every((t) => PARTICLES.has(fold(t)) && isLower(t));

/** What stands before the name that somebody was born with. */
export const isBirthMark = (token: string): boolean =>
	/^(?:née?|nee|geb|geborene?|born|z domu|roz|rozená|født|född|syntynyt|nata|nacida)\.?$/iu.test(token);

/** True for a degree that may be a name as well (Ma, Do, Om). */
export const isWeakDegree = (token: string): boolean => WEAK_DEGREES.has(fold(token));

/** Joins its neighbours; one letter does so only in small letters and among four words or more (José Aznar y López, but John e Smith). */
function isConjunction(token: string, count: number): boolean {
	const word = token.toLowerCase();
	return CONJUNCTIONS.has(word) && (word.length > 1 || word === '&' || (count > 3 && isLower(token)));
}

/** Joins "John and Jane", "Mr. and Mrs.", "Secretary of the State", "Ph. D." into one piece each. */
export function joinPieces(tokens: readonly string[]): Piece[] {
	const out: Piece[] = [];
	let open = false;
	const count = tokens.filter((t) => !isSuffix(t)).length;
	for (const token of tokens) {
		const last = out.length - 1;
		if (/^d\.?$/iu.test(token) && last > 0 && /^ph\.?$/iu.test(out[last] ?? '')) out[last] += ` ${token}`;
		else if (isConjunction(token, count)) {
			if (last < 0) out.push(token);
			else out[last] += ` ${token}`;
			open = true;
		} else if (open && last >= 0) {
			out[last] += ` ${token}`;
			open = false;
		} else out.push(token);
	}
	return out;
}
