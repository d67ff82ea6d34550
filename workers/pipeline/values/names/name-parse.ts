import { isCjk, splitCjk, withoutReading } from './name-cjk';
import { joinDevotion } from './name-devotion';
import { takeNickname } from './name-nickname';
import {
	casingOf,
	fold,
	isBirthMark,
	isFamilyParticle,
	isGenerationOnly,
	isInitial,
	isParticle,
	isParticleText,
	isShortened,
	isSuffix,
	isSuffixRun,
	isTitle,
	isTitleOf,
	isTitleTail,
	isWeakDegree,
	joinPieces,
	opensTitle,
	ordinaryWords,
	type Casing,
	type Piece
} from './name-tokens';
import { FIRST_NAME_TITLES, LEGAL_FORMS } from './name-words';
import { isGivenName } from './given-names';

/** A person's name, whole; '' = not there. */
export interface PersonName {
	title: string;
	first: string;
	middle: string;
	last: string;
	suffix: string;
	nickname: string;
}

const none: PersonName = { title: '', first: '', middle: '', last: '', suffix: '', nickname: '' };
const join = (pieces: readonly Piece[]): string => pieces.join(' ');
/** The word that says what a joined piece is: "The Rt" begins with Rt. */
const head = (piece: Piece): string => piece.split(' ').find((w) => !/^(?:the|and|of|&)$/iu.test(w)) ?? piece;
/** A title, alone or with what is joined to it: "Mr. and Mrs.", "Secretary of State", "Duke of York". */
const isTitlePiece = (piece: Piece): boolean => {
	const word = head(piece);
	return isTitle(word) || (piece.includes(' ') && (isTitleOf(word) || (opensTitle(word) && piece.split(' ').some(isTitle))));
};
const opens = (piece: Piece): boolean => opensTitle(head(piece)) && !isTitlePiece(piece);

/** Number of leading pieces that are titles: "U.S. District Judge", "Her Majesty Queen", "Prof. Dr. med." */
function titleCount(pieces: readonly Piece[]): number {
	let n = 0;
	while (n < pieces.length) {
		const piece = pieces[n] as Piece;
		let ahead = n;
		while (ahead < pieces.length && opens(pieces[ahead] as Piece)) ahead++;
		if (ahead > n && ahead < pieces.length && isTitlePiece(pieces[ahead] as Piece)) n = ahead + 1;
		else if (isTitlePiece(piece) || (n > 0 && isTitleTail(piece))) n++;
		else if (n < pieces.length - 1 && isShortened(piece) && !isGivenName(piece.slice(0, -1))) n++;
		else break;
	}
	return n;
}

/** Takes titles off the front, leaving at least `keep` pieces; a word that is a name as well stays when it would be the only one. */
function takeTitles(pieces: Piece[], keep: number): Piece[] {
	return pieces.splice(0, Math.min(titleCount(pieces), Math.max(0, pieces.length - keep)));
}

/**
 * Takes degrees and generations off the end, leaving at least `keep`; each is a suffix of its own. `lone`: a single I or V counts where it
 * follows a whole name.
 */
function takeSuffixes(pieces: Piece[], keep: number, casing: Casing, lone: number): string[] {
	const taken: string[] = [];
	while (pieces.length > keep) {
		const piece = pieces[pieces.length - 1] as Piece;
		const before = pieces[pieces.length - 2] ?? '';
		// Of two words the second is the family name: Caio Neto.
		if (pieces.length === 2 && /^(?:nett?o|filho|sobrinho)$/iu.test(piece)) break;
		const numeral = /^[iv]$/iu.test(piece) && lone > 0 && pieces.length > lone && (!isInitial(before) || lone === 1);
		if (!numeral && !isSuffix(piece, casing) && !/^ph\.? d\.?$/iu.test(piece) && !/^\(?ret\.?\)?$/iu.test(piece)) break;
		taken.unshift(pieces.pop() as Piece);
	}
	return taken;
}

/** "DUPONT Marie", "GARCIA LOPEZ Ana": number of leading words in capitals when the rest is not. */
function leadingCapitals(pieces: readonly Piece[]): number {
	const capital = (t: string): boolean => /\p{L}{2}/u.test(t) && !t.includes('.') && t === t.toUpperCase() && t !== t.toLowerCase();
	let n = 0;
	while (n < pieces.length && capital(pieces[n] as Piece)) n++;
	// "JP Morgan", "JRR Tolkien" are initials rather than a family name.
	if (n === 0 || n === pieces.length || (n === 1 && ((pieces[0] as Piece).length < 3 || !/[AEIOUYÀ-Ý]/u.test(pieces[0] as Piece))))
		return 0;
	const rest = pieces.slice(n);
	// "QUIST B." is a family name and an initial; in "JOHN PAUL B" nothing tells.
	const told = rest.some((t) => /\p{Ll}/u.test(t)) || (pieces.length === 2 && isInitial(rest[0] ?? ''));
	return told && rest.every((t) => !capital(t)) ? n : 0;
}

/** Index of the piece that opens the family name: the last run of particles that something follows, else the last piece. */
function familyStart(pieces: readonly Piece[], casing: Casing): number {
	const end = pieces.length - 1;
	for (let i = end - 1; i >= 1; i--) {
		if (!isParticle(pieces[i] as Piece, casing)) continue;
		let start = i;
		while (start > 1 && isParticle(pieces[start - 1] as Piece, casing)) start--;
		return start;
	}
	return Math.max(1, end);
}

/** Given and family name of what is left in reading order. */
function readInOrder(
	pieces: readonly Piece[],
	title: string,
	casing: Casing,
	degree: boolean,
	nicknamed: boolean
): Pick<PersonName, 'first' | 'middle' | 'last'> {
	if (pieces.length === 0) return { first: '', middle: '', last: '' };
	if (pieces.length === 1) {
		const ruler = title !== '' && FIRST_NAME_TITLES.has(fold(title.split(' ').pop() ?? ''));
		const family = nicknamed || (title !== '' && !ruler) || (title === '' && degree);
		return family ? { first: '', middle: '', last: join(pieces) } : { first: join(pieces), middle: '', last: '' };
	}
	const birth = pieces.findIndex((piece, i) => i > 1 && isBirthMark(piece));
	if (birth > 0) {
		const today = readInOrder(pieces.slice(0, birth), title, casing, degree, nicknamed);
		return { ...today, last: join([today.last, ...pieces.slice(birth)]) };
	}
	const lead = pieces[0] as Piece;
	if (isFamilyParticle(lead) || (isParticle(lead, casing) && !casing.lower && /^(?:van|von|du|di|da|la|le|el|dal|della|bin)$/u.test(lead)))
		return { first: '', middle: '', last: join(pieces) };
	const capitals = leadingCapitals(pieces);
	if (capitals > 0)
		return { first: pieces[capitals] as Piece, middle: join(pieces.slice(capitals + 1)), last: join(pieces.slice(0, capitals)) };
	const cut = familyStart(pieces, casing);
	return { first: lead, middle: join(pieces.slice(1, cut)), last: join(pieces.slice(cut)) };
}

/** "Last, First Middle", with whatever stands after a second comma as suffixes. */
function readInverted(segments: readonly string[], casing: Casing, suffixes: string[]): Omit<PersonName, 'nickname'> {
	const family = joinPieces((segments[0] ?? '').split(' '));
	const given = joinPieces((segments[1] ?? '').split(' '));
	const later = [...segments.slice(2), ...suffixes];
	const title = [...takeTitles(given, 0), ...takeTitles(family, 1)];
	const fromFamily = takeSuffixes(family, 1, casing, 0);
	const fromGiven = takeSuffixes(given, later.length > 0 ? 1 : 0, casing, later.length > 0 ? 0 : 1);
	// Dutch lists put the small words behind: "Berg, Jan van den".
	let particles = given.length;
	while (particles > 1 && isParticleText(given[particles - 1] as Piece)) particles--;
	const small = given.splice(particles);
	return {
		title: join(title),
		first: given[0] ?? '',
		middle: join(given.slice(1)),
		last: join([...small, ...family]),
		suffix: [...fromFamily, ...fromGiven, ...later].join(', ')
	};
}

/**
 * A full name in parts (MAP-3): titles, nicknames and degrees apart, particles with the family name, "Last, First"
 * and "LAST First" turned round, East Asian names family name first. No word is ever dropped. A single word is a
 * first name, after a title a last name.
 */
export function parseName(name: string): PersonName {
	const text = name.replace(/\s+/gu, ' ').trim();
	if (text === '' || text.length > 300) return { ...none, first: text };
	const { base, reading } = withoutReading(text);
	if (isCjk(base)) {
		const { honorific, first: given, last } = splitCjk(base);
		return { ...none, title: honorific, first: given, last, nickname: reading };
	}
	const ordinary = ordinaryWords(text);
	if (!ordinary) return parseClosely(text);
	return { ...none, first: ordinary[0] ?? '', middle: ordinary.slice(1, -1).join(' '), last: ordinary[ordinary.length - 1] ?? '' };
}

/** "MÜLLER, Ursula (Dr.)": a title in brackets behind the name stands before it. */
function titleFirst(text: string): string {
	const found = /^(.+?)\s*\(([^()]{2,20})\)$/u.exec(text);
	const words = (found?.[2] ?? '').trim().split(/\s+/u);
	return found && words.every((w) => w.endsWith('.') && isTitle(w)) ? `${words.join(' ')} ${found[1] ?? ''}` : text;
}

/** The whole reading, for names that are more than their words in order. Expects single spaces. */
export function parseClosely(typed: string): PersonName {
	const text = titleFirst(typed);
	const { text: rest, nickname, first: nicknamed } = takeNickname(text);
	const casing = casingOf(rest);
	const segments = rest
		.split(',')
		.map((s) => s.trim())
		.filter(Boolean);
	if (segments.length === 0) return { ...none, nickname, first: nickname === '' ? text : '' };
	if (segments.length > 1 && LEGAL_FORMS.has(fold(segments[segments.length - 1] ?? ''))) return { ...none, last: text };

	const suffixes: string[] = [];
	const lone = (segments[0] ?? '').split(' ').length === 1;
	// "Nguyen, MA" may be a person called Ma; "Smith, MD" is none.
	if (segments.length > 1 && isSuffixRun(segments[1] ?? '') && !(lone && isWeakDegree(segments[1] ?? '')))
		suffixes.push(...segments.splice(1));
	else while (segments.length > 2 && isSuffixRun(segments[segments.length - 1] ?? '')) suffixes.unshift(segments.pop() ?? '');
	if (segments.length > 1) return { ...readInverted(segments, casing, suffixes), nickname };

	const pieces = joinPieces((segments[0] ?? '').split(' '));
	const taken = takeSuffixes(pieces, 1, casing, 2);
	const title = takeTitles(pieces, isLoneTitle(pieces) ? 0 : 1);
	// "dr Vincent van Gogh dr"
	if (pieces.length > 2 && title.length > 0 && fold(pieces[pieces.length - 1] as Piece) === 'dr') taken.unshift(pieces.pop() as Piece);
	suffixes.unshift(...taken);
	const degree = suffixes.some((s) => !isGenerationOnly(s));
	return {
		title: join(title),
		...readInOrder(joinDevotion(pieces), join(title), casing, degree, nicknamed),
		suffix: suffixes.join(', '),
		nickname
	};
}

/**
 * Nothing but a title: an office that is hardly a name, or one that goes on ("Lord of the Universe"). Of "Dr King" the second is the name.
 */
const isLoneTitle = (pieces: readonly Piece[]): boolean => {
	const last = pieces[pieces.length - 1] ?? '';
	return (
		last.includes(' ') ||
		(pieces.length === 1 &&
			/^(?:coach|chancellor|doctor|professor|president|senator|secretary|herr|frau|mrs?|ms|dr|prof|ambassador|minister|governor)\.?$/iu.test(
				last
			))
	);
};
