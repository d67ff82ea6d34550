import { ODDS } from './company-odds';
import {
	AMBIGUOUS,
	ARTICLE,
	BRAND,
	companyLexicon,
	DEGREE,
	EVERYDAY,
	FORM,
	FUNCTION_WORD,
	GIVEN,
	JOINER,
	LEADING_FORM,
	NAME,
	OPENS_FULL_NAME,
	PARTICLE,
	SURNAME,
	TITLE,
	TRADE,
	WEAK_FORM
} from './word-kinds';
import {
	ABBREVIATION,
	AMPERSAND,
	CAMEL,
	CAPITAL,
	CAPITALS,
	COMMA,
	CONSONANTS,
	DASH,
	DIGIT,
	DOTTED,
	ELIDED,
	INITIAL,
	MARKED,
	POSSESSIVE,
	QUOTED,
	signOf,
	STRONG_FORM,
	WEB,
	type WordSign
} from './word-sign';

const none: WordSign = { key: '', kind: 0, look: 0, shape: 0 };
/** What follows a joiner in "& Sons", "y Hermanos", "i Synowie", "et Fils". */
const kin = new Set(
	'sons son co cie cia company bros brothers daughters daughter hijos hermanos hno hnos fils filles freres frere figli figlio fratelli filhos irmaos sohne sohn soehne tochter zonen zoon zn soner sonner sonnen synowie syn synove synovia synov sinovi fiai fiu fii associates associes asociados associados associati associato partner partners parceiros soci socios kollegen cia compagnie hijo team friends family sisters'.split(
		' '
	)
);
const shouted = (text: string): boolean => text === text.toUpperCase();

/** The words that can be a name: titles, degrees, legal forms, joiners and particles left out. */
interface Core {
	words: WordSign[];
	score: number;
	trades: number;
	forms: number;
}

/** Weighs what each word says for itself, and keeps those that can be a name. */
function core(signs: readonly WordSign[], from: number, to: number, loud: boolean): Core {
	const words: WordSign[] = [];
	let score = 0,
		trades = 0,
		forms = 0,
		everyday = 0,
		namedAlso = 0,
		functions = 0,
		marks = 0;
	for (let i = from; i < to; i++) {
		const sign = signs[i] ?? none;
		const { kind, look } = sign;
		const last = i === signs.length - 1;
		marks |= look;
		if (look & DASH) {
			score += ODDS.dash;
			continue;
		}
		if (sign.key === '' || (kind & JOINER && i > from && !(look & CAPITAL && look & DOTTED))) continue;
		if (look & INITIAL && look & DOTTED && i === from && to - from > 1 && !(kind & LEADING_FORM)) {
			score += sign.key.length > 1 ? ODDS.initials : ODDS.initial;
			continue;
		}
		const leads = kind & LEADING_FORM && i === from && to - from > 1 && (!(kind & GIVEN) || (look & CAPITALS && !loud));
		if (look & STRONG_FORM || leads || (kind & FORM && !(kind & WEAK_FORM) && i > from)) {
			forms++;
			continue;
		}
		if (kind & WEAK_FORM && i > from && look & CAPITALS && !loud && last) {
			forms++;
			score += ODDS.weakForm - ODDS.form;
			continue;
		}
		if (kind & WEAK_FORM && i > from && last && !(kind & NAME)) {
			score += ODDS.weakForm;
			continue;
		}
		if (
			kind & FUNCTION_WORD &&
			i > from &&
			i < to - 1 &&
			!(kind & PARTICLE && trades === 0 && !(look & CAPITAL) && sign.key !== 'des' && sign.key !== 'of')
		) {
			functions++;
			continue;
		}
		if (kind & PARTICLE && i < to - 1 && !(kind & TRADE) && (i > from || !(kind & GIVEN))) {
			if (i > from || !(kind & ARTICLE)) score += ODDS.particle;
			continue;
		}
		if (look & INITIAL && to - from > 1 && !(kind & FORM)) {
			score += sign.key.length > 1 ? ODDS.initials : ODDS.initial;
			continue;
		}
		const named = kind & (NAME | AMBIGUOUS);
		if (kind & BRAND && to - from > 1 && (!named || namedAlso++ < 1)) score += named ? ODDS.everydayName : ODDS.knownAmong;
		// "Bar Manolo": what is doubtful elsewhere is a trade where a name opens, unless it is a name itself.
		if ((kind & TRADE && !(kind & AMBIGUOUS)) || (kind & AMBIGUOUS && !(kind & NAME) && i === from && to - from > 1)) {
			score += trades === 0 ? ODDS.trade : ODDS.tradeMore;
			trades++;
		} else if (kind & (AMBIGUOUS | TRADE)) score += signs.length === 1 && kind & NAME ? 0 : ODDS.tradeDoubtful;
		else if (kind & EVERYDAY && kind & NAME) score += namedAlso++ < 1 ? ODDS.everydayName : 0;
		else if (kind & EVERYDAY && everyday++ < 2) score += ODDS.everyday;
		if (look & (loud ? CONSONANTS : ABBREVIATION) && to - from > 1 && !(kind & (NAME | TRADE))) score += ODDS.abbreviation;
		if (!(look & DIGIT)) words.push(sign);
	}
	if (forms > 0) score += ODDS.form;
	if (functions > 0) score += ODDS.functionWord;
	if (marks & WEB) score += ODDS.web;
	if (marks & MARKED) score += ODDS.marked;
	if (marks & DIGIT) score += ODDS.digit;
	if (marks & CAMEL) score += ODDS.camel;
	if (marks & POSSESSIVE) score += ODDS.possessive;
	if (marks & ELIDED) score += ODDS.elided;
	return { words, score, trades, forms };
}

/** Two people ("Anna & Peter Schulz"), a firm and its kin ("Kowalski i Synowie"), or two partners ("Ernst & Young"). */
function joiner(signs: readonly WordSign[], trades: number): number {
	for (let i = 1; i < signs.length; i++) {
		const sign = signs[i] ?? none;
		const inside = sign.look & AMPERSAND && sign.key.length > 1;
		if (!inside && !(sign.kind & JOINER && i < signs.length - 1 && !(sign.look & CAPITAL))) continue;
		const next = signs[i + 1] ?? none;
		if (kin.has(next.key)) return ODDS.sons;
		const before = (signs[i - 1] ?? none).kind;
		if (
			trades === 0 &&
			!(next.look & POSSESSIVE) &&
			before & GIVEN &&
			next.kind & GIVEN &&
			(signs.length > i + 2 || (!(before & SURNAME) && !(next.kind & SURNAME)))
		)
			return ODDS.couple;
		return sign.look & AMPERSAND ? ODDS.ampersand : ODDS.joined;
	}
	return (signs[0] ?? none).look & AMPERSAND && (signs[0] ?? none).key.length > 1 ? ODDS.ampersand : 0;
}

/** "Weber, Anna" is a person, "Slaughter, May, Quist" a firm. */
function commas(signs: readonly WordSign[], sure: boolean): number {
	const at = signs.findIndex((sign) => sign.look & COMMA);
	if (at < 0 || at === signs.length - 1) return 0;
	const next = signs[at + 1] ?? none;
	if (next.kind & (FORM | WEAK_FORM | DEGREE) && !(next.kind & GIVEN)) return 0;
	if (signs.some((sign, i) => i > at && sign.look & COMMA)) return ODDS.list;
	if (sure) return 0;
	return next.kind & GIVEN || next.look & INITIAL ? ODDS.invertedGiven : ODDS.inverted;
}

function isFullName(signs: readonly WordSign[]): boolean {
	if (!((signs[0] ?? none).kind & OPENS_FULL_NAME)) return false;
	const { fullNames } = companyLexicon();
	const keys = signs.filter((sign) => sign.key !== '' && !(sign.kind & JOINER)).map((sign) => sign.key.replace('-', ' '));
	return (
		fullNames.has(keys.join(' ')) ||
		(keys.length > 2 &&
			fullNames.has(keys.slice(0, -1).join(' ')) &&
			((signs[signs.length - 1] ?? none).kind & (FORM | WEAK_FORM | TRADE)) !== 0)
	);
}

/** A word alone: brands are made-up words, people are called by a name that is known. */
function alone(sign: WordSign, loud: boolean): number {
	const { kind, look, shape } = sign;
	if (kind & BRAND) return kind & NAME && !(kind & AMBIGUOUS) ? ODDS.known : ODDS.known + ODDS.alone;
	if (look & ABBREVIATION && loud && sign.key.length < 5) return ODDS.abbreviationAlone;
	if (kind & (TRADE | AMBIGUOUS) && !(kind & NAME)) return ODDS.alone;
	return kind & GIVEN ? ODDS.aloneGiven : kind & SURNAME ? ODDS.aloneSurname : ODDS.alone + ODDS.aloneShape * shape;
}

/** What the words are as a name: given name first, family name last, spelling of those unknown. */
function asName(words: readonly WordSign[], sure: boolean, joined: boolean): number {
	const first = words[0] ?? none;
	const last = words[words.length - 1] ?? none;
	let score = 0;
	let names = 0;
	for (const word of words) if (word.kind & NAME) names++;
	if (first.kind & GIVEN && !joined) score += ODDS.given;
	else if (first.kind & SURNAME) score += last.kind & GIVEN || words.length === 1 ? 0 : ODDS.surnameFirst;
	else if (first.kind === 0) score += ODDS.shapeFirst * first.shape;
	if (sure) return score + (names > 0 ? ODDS.nameWithTrade : 0);
	for (let i = 1; i < words.length; i++)
		if ((words[i] ?? none).kind & GIVEN && !joined) {
			score += ODDS.givenLater;
			break;
		}
	if (last.kind & SURNAME) score += joined ? 0 : ODDS.surnameLast;
	else if (last.kind === 0) score += ODDS.shapeLast * last.shape;
	if (names === words.length && !joined) score += ODDS.allNames;
	if (names === 0) score += ODDS.noNames;
	if (words.length === 2 || words.length === 3) score += joined ? 0 : ODDS.pair;
	return score;
}

/** Log odds that a text in Latin letters names a company. `text` without spaces at its ends, not empty. */
export function weighWords(text: string): number {
	const signs: WordSign[] = [];
	for (const word of text.split(' ')) if (word !== '') signs.push(signOf(word));
	const loud = shouted(text);
	let from = 0;
	let to = signs.length;
	while (from < to - 1 && (signs[from] ?? none).kind & TITLE && !((signs[from] ?? none).kind & GIVEN)) from++;
	while (to > from + 2 && (signs[to - 1] ?? none).kind & DEGREE && !((signs[to - 1] ?? none).kind & (TRADE | FORM))) to--;
	const { words, score: own, trades, forms } = core(signs, from, to, loud);
	const sure = trades > 0 || forms > 0;
	const join = joiner(signs, trades);
	let score = ODDS.base + own + join;
	if (from > 0) score += sure ? ODDS.titleWithTrade : words.length === 1 ? 2 * ODDS.title : ODDS.title;
	if (to < signs.length && !sure) score += ODDS.degree;
	if (isFullName(signs)) score += ODDS.fullName;
	if (signs.length > 5) score += ODDS.long;
	if (signs.some((sign) => sign.look & QUOTED) && !sure) score += ODDS.quoted;
	const opening = signs[0] ?? none;
	if (signs.length > 1 && opening.kind & ARTICLE) score += opening.key === 'the' ? ODDS.the : ODDS.article;
	score += commas(signs, sure || join > 0);
	if (signs.length === 1) return score + alone(opening, loud);
	return words.length === 0 ? score : score + asName(words, sure, join > 0);
}
