import { companyLexicon, classify, DEGREE, FORM, LEADING_FORM, NAME, TITLE, WEAK_FORM } from './word-kinds';
import { skeleton } from '../names/name-shape';

/** One word of a text: how it is written and what it can be. */
export interface WordSign {
	/** Lower case; accents, dots and brackets off; empty for a word of signs alone. */
	key: string;
	/** The kinds of word-kinds.ts, as bits. */
	kind: number;
	/** How it is written, as bits of this file. */
	look: number;
	/** From −3 (letters of a name) to 3 (letters of a company's word). */
	shape: number;
}

export const CAPITAL = 1,
	CAPITALS = 2,
	INITIAL = 4,
	COMMA = 8,
	DIGIT = 16,
	CAMEL = 32,
	POSSESSIVE = 64,
	WEB = 128,
	AMPERSAND = 256,
	QUOTED = 512,
	ABBREVIATION = 1024,
	DOTTED = 2048,
	DASH = 4096,
	STRONG_FORM = 8192,
	ELIDED = 16384,
	MARKED = 32768,
	CONSONANTS = 65536;

const folds: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'a' };
const fold = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[ßøłıđæœðþə]/gu, (letter) => folds[letter] ?? letter);

const web = /\.(?:com|net|org|de|io|co|fr|nl|it|es|pl|se|ch|at|be|eu|biz|ai|app|info|uk|us|ru|jp|cn|in|br|tv|me)$/iu;
/** Capitals inside that are no name's: iPhone and PowerTech, but not McCoy or DeLuca. */
const camel = /^\p{Ll}+\p{Lu}|^\p{Lu}\p{Ll}{2,}\p{Lu}/u;
const nameCamel = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|St|Du|Del|Al|El|Ben|Da|Ja|Vander|Saint|Abd|Abu|Bin|Ibn|Ap|O|D)\p{Lu}/u;

function look(word: string, bare: string, folded: string): number {
	let bits = 0;
	if (/^\p{Lu}/u.test(bare)) bits |= CAPITAL;
	if (/^\p{Lu}[\p{Lu}\d]+$/u.test(bare)) bits |= CAPITALS;
	if (/^\p{L}\.?$/u.test(bare) || /^(?:\p{Lu}\.[-]?)+\p{Lu}?$/u.test(bare) || /^\p{Lu}\.-\p{Lu}\.$/u.test(bare)) bits |= INITIAL;
	if (/[,;]$/u.test(word)) bits |= COMMA;
	if (/\d/u.test(word)) bits |= DIGIT;
	if (camel.test(bare) && !nameCamel.test(bare)) bits |= CAMEL;
	if (/\p{L}[’'`]s$/iu.test(bare) || /s[’']$/u.test(bare)) bits |= POSSESSIVE;
	if (/^(?:dell|all|dall|nell|sull|l|d)[’']\p{L}{2}/iu.test(bare)) bits |= ELIDED;
	if (web.test(bare) && !/^(?:\p{L}\.)+/u.test(bare)) bits |= WEB;
	if (/[&+]/u.test(word)) bits |= AMPERSAND;
	if (/["“”«»„(]/u.test(word)) bits |= QUOTED;
	if (/[®™©@#*]|^(?:d\/?b\/?a|c\/o|t\/a)$/iu.test(word)) bits |= MARKED;
	if (/^[-–—|/]$/u.test(word)) bits |= DASH;
	if (bare.includes('.')) bits |= DOTTED;
	if (
		/^\p{Lu}{2,5}$/u.test(bare) &&
		!/^(?:\p{Lu}?J\p{Lu}?|III|VII|XII|DDS|CPA|ST|LE|LA|DE|VAN|VON|MR|MS|DR|MRS|EL|AL|BIN|DEL|DI|DA)$/u.test(bare)
	)
		bits |= ABBREVIATION;
	if (/^[BCDFGHKLMNPQRSTVWXZ]{2,5}$/u.test(bare) && !/^(?:MR|MS|DR|MRS|ST|MD|PHD|DDS)$/u.test(bare)) bits |= CONSONANTS;
	// S.p.A., B.V., A/S and e.V. are forms beyond doubt; "AS" and "co" may be anything.
	if (/^\p{L}(?:[./]\s?\p{L}{1,3}){1,4}\.?$/u.test(bare) && folded.length > 1) bits |= STRONG_FORM;
	return bits;
}

/** Reads one word, as it stands between spaces. */
function read(word: string): WordSign {
	const bare = word.replace(/^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}.’'&+]+$/gu, '');
	const folded = fold(bare);
	const plain = folded
		.replace(/[’'`]s$/u, '')
		.replace(/^(?:dell|all|dall|nell|sull|l)[’']/u, '')
		.replace(/[.,;:’'`()"“”!/]/gu, '');
	const kind = plain === '' ? 0 : classify(plain);
	let bits = look(word, bare, plain);
	if (!(kind & (FORM | WEAK_FORM | LEADING_FORM)) || plain.length > 5) bits &= ~STRONG_FORM;
	if (kind & NAME && bits & CAPITALS) bits &= ~ABBREVIATION;
	const shape = kind & (TITLE | DEGREE) || plain.length < 3 ? 0 : companyLexicon().shape(skeleton(plain));
	return { key: plain, kind, look: bits, shape };
}

const LIMIT = 20_000;
let seen = new Map<string, WordSign>();

/** The sign of a word; words that come again (most do) are read once. */
export function signOf(word: string): WordSign {
	const known = seen.get(word);
	if (known) return known;
	const sign = read(word);
	if (seen.size >= LIMIT) seen = new Map();
	seen.set(word, sign);
	return sign;
}
