import { isGivenName } from './given-names';
import { casePiece, degree, isInitials, lowerCase } from './name-case-word';
import { memoise } from '../memo';
import { followsAl, isSurname } from './surnames';

/** Which part of a name a value holds; decides how particles and Mac are treated. */
export type NamePart = 'first' | 'last' | 'full';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Small words before a family name: Theo de Raadt, Guido van Rossum, Yusof bin Ishak. */
const lowerParticles = words(
	'van von vom der den de del dela della dello da di do dos das du ter ten te tot zum zur zu af av bin binti ibn bint ap e y und'
);
/** Only after another particle: "van 't Hooft", "de la Cruz"; alone they are capitals (Le Pen, La Rosa). */
const lowerAfterParticle = words("het 't la las los le lo el in op");
/** Particles before an article of their own: "in 't Veld", "op de Beeck". */
const lowerBeforeParticle = words('in op uit');
/** In small letters only before a name that they belong to. */
const arabicParticles = words('al el');
/** Particles that are first names as well: Van Morrison, Di Smith. */
const givenParticles = words('van di del della do den bin');
const roman = /^(?:i{2,3}|iv|vi{2,3}|ix|x{1,3}(?:i{2,3}|iv|v|vi{1,3}|ix)|x{2,3}|xl(?:i{1,3}|iv|v|vi{0,3}|ix)?)$/u;
/** Prefixes after whose apostrophe a capital follows: O'Neill, Dell'Acqua, De'Andre; but Ng'ang'a, Isma'il. */
const capitalAfter = words('o d l n m s t j dell dall sant degl all nell quell la le de da ja');

/** A word without pieces, as nearly all are. */
const ofLetters = /^[a-z]+$/;

/** One word between spaces: pieces between hyphens, dots and apostrophes are cased on their own. */
function caseWord(word: string, part: NamePart): string {
	const lower = lowerCase(word);
	if (isInitials(lower)) return lower.toUpperCase();
	if (ofLetters.test(lower)) return casePiece(lower, part !== 'first');
	let out = '';
	let last = '';
	let beforeLast = '';
	for (const piece of lower.split(/([-‐‑.'’ʼ‘/&(),"“”])/u)) {
		if (piece === '') continue;
		const afterApostrophe = last === "'" || last === '’' || last === 'ʼ' || last === '‘';
		// Yuri's and Nahi'ena'ena stay; O'Neill, D'Angelo and 't don't follow that rule.
		const small =
			afterApostrophe && (piece.length === 1 || (beforeLast !== '' && /\p{L}/u.test(beforeLast) && !capitalAfter.has(beforeLast)));
		out += small ? piece : casePiece(piece, part !== 'first');
		beforeLast = last;
		last = piece;
	}
	return out;
}

/** True where a particle opens a full name but is the person's first name: Van Morrison, Al Arnold Gore, Le Nguyen. */
function opensAsGivenName(lowers: readonly string[], part: NamePart): boolean {
	const [lead = '', next = ''] = lowers;
	if (part === 'first') return true;
	if (part === 'last') return false;
	if (arabicParticles.has(lead)) return !followsAl(next) && (lead === 'al' || lowers.length > 2);
	return givenParticles.has(lead) && (isSurname(next) || (lowers.length > 2 && isGivenName(next)));
}

function isLowerWord(lowers: readonly string[], i: number, part: NamePart): boolean {
	const lower = lowers[i] ?? '';
	const next = lowers[i + 1];
	if (next === undefined) return false;
	const before = lowers[i - 1] ?? '';
	if (i === 0 && opensAsGivenName(lowers, part)) return false;
	if (arabicParticles.has(lower)) return i === 0 || lowerParticles.has(before) ? true : followsAl(next);
	if (lower === 'e' || lower === 'y' || lower === 'und') return i > 0;
	return (
		lowerParticles.has(lower) ||
		(lowerAfterParticle.has(lower) && (lowerParticles.has(before) || lowerBeforeParticle.has(before))) ||
		(lowerBeforeParticle.has(lower) && /^(?:de|den|het|'t|’t)$/u.test(next))
	);
}

function caseWords(text: string, part: NamePart): string {
	const all = text.split(' ');
	const lowers = all.map(lowerCase);
	let behindComma = false;
	return all
		.map((word, i) => {
			const lower = lowers[i] ?? '';
			const isLast = i === all.length - 1;
			const after = behindComma;
			if (lower.endsWith(',')) behindComma = true;
			if (isLowerWord(lowers, i, part)) return lower;
			if (i > 0 && roman.test(lower.replace(/,$/u, ''))) return lower.toUpperCase();
			if (i > 0 && part === 'full' && (isLast || after || behindComma)) return degree(lower) ?? caseWord(word, part);
			return caseWord(word, part);
		})
		.join(' ');
}

/** Names repeat, and casing one costs a hundred times a look-up. */
const remembered: Record<NamePart, (text: string) => string> = {
	first: memoise((text) => caseWords(text, 'first'), 2_000),
	last: memoise((text) => caseWords(text, 'last'), 2_000),
	full: memoise((text) => caseWords(text, 'full'), 2_000)
};

/** True when a small and a capital letter of ASCII stand in it: typed in mixed case, whatever the rest. */
export function isMixed(text: string): boolean {
	let small = false;
	let capital = false;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c >= 97 && c <= 122) small = true;
		else if (c >= 65 && c <= 90) capital = true;
		if (small && capital) return true;
	}
	return false;
}

/** True where the first letter is a small one of ASCII: no name typed in mixed case, save one that opens with a particle. */
const startsSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;

/** "von der HEIDE": small particles before a name in capitals, cased as the name alone would be. */
function caseBehindParticles(text: string, part: NamePart): string {
	const all = text.split(' ');
	const name = all.findIndex((word) => word !== word.toLowerCase());
	const particles = all.slice(0, name);
	const rest = all.slice(name).join(' ');
	const small = particles.length > 0 && particles.every(isParticle);
	return small && rest.length > 2 && rest === rest.toUpperCase() ? `${particles.join(' ')} ${remembered[part](rest)}` : text;
}

const capitals = /^\p{Lu}[\p{Lu}'’‑-]+$/u;
const proper = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;
/** As no name has them that is typed as usual, nearly: nothing else is looked at then. */
const adjacent = /\p{Lu}\p{Lu}/u;
/** Letters from which on a word in capitals is no abbreviation. */
const WHOLE = 5;

/**
 * "Marie DUPONT", "TANAKA Yuki": a family name in capitals before or behind given names, as the French and many others write it, cased as
 * the last name alone is. A short word ("IBM"), or one behind two names ("John Paul ACCA"), must be a family name that is known.
 */
function caseFamily(text: string): string {
	if (!adjacent.test(text)) return text;
	const all = text.split(' ');
	const given = all.filter((word) => proper.test(word)).length;
	const inCapitals = (word: string): boolean => capitals.test(word) && degree(word.toLowerCase()) === undefined;
	const leads = inCapitals(all[0] ?? '');
	const length = all.length - given;
	const family = leads ? all.slice(0, length) : all.slice(-length);
	if (given === 0 || length === 0 || !family.every(inCapitals)) return text;
	const known = (word: string): boolean => isSurname(word.toLowerCase()) || (given === 1 && word.length >= WHOLE);
	const core = family.filter((word) => !isParticle(word.toLowerCase()));
	if (!core.some(known)) return text;
	const cased = remembered.last(family.join(' '));
	return (leads ? [cased, ...all.slice(length)] : [...all.slice(0, -length), cased]).join(' ');
}
const isParticle = (lower: string): boolean => lowerParticles.has(lower) || lowerAfterParticle.has(lower) || arabicParticles.has(lower);

/** Letters behind a name: JR. → Jr., PHD → PhD, II as it is; "jr." in small letters is how German has it. */
export function suffixCase(text: string): string {
	if (text.length > 60) return text;
	return text.replace(/[\p{L}.]+/gu, (word) => {
		const lower = word.toLowerCase();
		const cased = degree(lower);
		if (cased !== undefined) return cased;
		return word !== lower && word === word.toUpperCase() && generation.test(lower) ? word.charAt(0) + lower.slice(1) : word;
	});
}
const generation = /^(?:jr|sr|jnr|snr|jun|sen|junior|senior|esq|filho|neto|sobrinho)\.?$/u;

/**
 * A name that came in all capitals or all small letters, in the case that people write: McDonald, van der Berg,
 * O'Neill, de la Cruz; so is a family name in capitals beside given names. A name typed in mixed case (MacKenzie, LeBron) and scripts
 * without case (山田) are left alone.
 *
 * @param family false = family names in capitals stay so in a full name
 */
export function nameCase(text: string, part: NamePart, family = true): string {
	if (text.length > 200) return text;
	if (isMixed(text)) return startsSmall(text) ? caseBehindParticles(text, part) : part === 'full' && family ? caseFamily(text) : text;
	const upper = text === text.toUpperCase();
	const lower = text === text.toLowerCase();
	// An address that stands for a name is none to be cased.
	if (upper === lower || text.includes('@')) return part === 'full' && family && !upper && !text.includes('@') ? caseFamily(text) : text;
	const cased = remembered[part](text);
	// İ has no one-letter small form; keep the letter that was typed.
	return upper && text.startsWith('İ') && cased.startsWith('I') ? 'İ' + cased.slice(1) : cased;
}
