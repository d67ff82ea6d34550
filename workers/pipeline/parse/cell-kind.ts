/** What a cell looks like by its form alone. The order matters: up to NUMBER are numbers, from DATE to URL forms that prose never has. */
export const KIND = {
	empty: 0,
	integer: 1,
	number: 2,
	date: 3,
	time: 4,
	email: 5,
	url: 6,
	phone: 7,
	flag: 8,
	code: 9,
	word: 10,
	text: 11,
	prose: 12,
	odd: 13
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

const INTEGER = /^[+-]?\d+$/;
const NUMBER =
	/^[([]?[+\-−<>~≈]{0,2}\s?(?:[$€£¥₹]\s?|[A-Z]{2,3}[$ ]\s?)?[+-]?(?:\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d*)?(?:[eE][+-]?\d{1,3})?\s?(?:[%‰€£¥$°*]|[a-z]{1,3}\d?|[A-Z]{3})?[)\]]?$/;
const MONTH =
	'(?:jan|feb|mar|m[aä]r|mär|apr|avr|abr|may|mai|mag|mei|maj|jun|jui|giu|jul|lug|aug|ao[uû]|ago|sep|set|oct|okt|ott|out|nov|dec|dez|d[eé]c|dic)[a-zéûä]{0,7}\\.?';
const DATES = [
	/^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/,
	/^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})\.?$/,
	/^\d{4}[-/](?:\d{2}|\d{4})$/,
	/^\d{4}\s?[-/]?\s?[QqMWHS]\d{1,2}$/,
	/^[QHS][1-4][-/ ]?(?:\d{4}|\d{2})$/,
	/^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?$/,
	new RegExp(
		`^(?:[a-z]{2,9},? )?\\d{1,2}(?:st|nd|rd|th|\\.)?[-\\s./]*(?:de |of )?${MONTH}(?:[-\\s,./]*(?:de )?(?:\\d{4}|\\d{2}|'\\d{2}))?$`,
		'i'
	),
	new RegExp(`^(?:[a-z]{2,9},? )?${MONTH}[-\\s.]*(?:\\d{1,2}(?:st|nd|rd|th)?,?[-\\s]+)?(?:\\d{4}|'?\\d{2})$`, 'i'),
	new RegExp(`^\\d{4}[-\\s]${MONTH}(?:[-\\s]\\d{1,2})?$`, 'i')
];
const TIME = /^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?|h|uhr)?$/i;
const DATE_TIME =
	/^(.{6,20}?)(?:T|,?\s{1,2})(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?)?)\s?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?$/i;
const EMAIL = /^(?:mailto:)?[^\s@,;|"<>]+@[^\s@,;|"<>]+\.[^\s@,;|"<>.]{2,}$/;
const NAMED_EMAIL = /^[^@<>]{0,100}<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>$/;
/** A link of a board with its text: "ann@bc.com - ann@bc.com". */
const TWICE = /^([^\s@,;|"<>]+@[^\s@,;|"<>]+\.[^\s@,;|"<>.]{2,}) - \1$/i;
const URL = /^(?:[a-z][a-z+]{1,9}:\/\/|www\.)\S+$/i;
const PHONE = /^[+(]?\d[\d\s().\-/]{5,24}(?:\s?(?:x|ext\.?)\s?\d{1,6})?$/i;
/** Several decimals side by side are no phone. */
const DECIMALS = /\d\.\d+\s+[\d.]+|\s{2}/;
const FLAG =
	/^(?:n\/?a|n\.a\.|nan|null|none|nil|nd|na|true|false|yes|no|y|n|t|f|ja|nein|oui|non|sí|si|x|✓|-{1,3}|–|—|\.{1,3}|\*{1,3}|\?|#n\/a|missing|unknown|wahr|falsch|vrai|faux|[mw])$/i;
/** Identifiers: letters with digits, or parts joined without blanks ("AB-123", "GB0002634946", "3f2a-…"). */
const CODE = /^(?=[^\s]*\d)(?=[^\s]*\p{L})[\p{L}\d][\p{L}\d\-_./:#+()]*$/u;
const DIGITS_JOINED = /^[\d][\d\-./:_]*$/;
const WORD = /^[\p{L}\p{M}_][\p{L}\p{M}\d_'’.\-/&()]*[:*?]?$/u;

/** Kind of a cell; blanks around it don't count. Cells above 2,000 characters are prose unseen. */
export function kindOf(cell: string): Kind {
	const c = trimmed(cell);
	const n = c.length;
	if (n === 0) return KIND.empty;
	if (n > 2000) return KIND.prose;
	const first = c.charCodeAt(0);
	const digits = (first >= 48 && first <= 57) || (first < 65 && first !== 34) || first > 127;
	if (digits) {
		if (INTEGER.test(c)) return KIND.integer;
		if (n <= 40 && /\d/.test(c) && NUMBER.test(c)) return KIND.number;
	}
	if (n <= 9 && FLAG.test(c)) return KIND.flag;
	if (n <= 50 && isDate(c)) return KIND.date;
	if (n <= 20 && TIME.test(c)) return KIND.time;
	if (n <= 320 && c.includes('@') && (EMAIL.test(c) || NAMED_EMAIL.test(c) || TWICE.test(c))) return KIND.email;
	if (URL.test(c)) return KIND.url;
	if (digits && n <= 32 && PHONE.test(c) && !DECIMALS.test(c)) return KIND.phone;
	if (isOdd(c)) return KIND.odd;
	if (n <= 64 && (CODE.test(c) || DIGITS_JOINED.test(c))) return KIND.code;
	if (n <= 60 && WORD.test(c)) return KIND.word;
	return n <= 80 ? KIND.text : KIND.prose;
}

/** True for kinds that only data has: a column name is none of these. */
export const isTyped = (kind: Kind): boolean => kind >= KIND.integer && kind <= KIND.phone;

function isDate(c: string): boolean {
	if (!/\d/.test(c)) return false;
	if (DATES.some((d) => d.test(c))) return true;
	const m = DATE_TIME.exec(c);
	return m !== null && DATES.some((d) => d.test((m[1] as string).trim()));
}

function trimmed(cell: string): string {
	const a = cell.charCodeAt(0);
	const b = cell.charCodeAt(cell.length - 1);
	return a > 32 && a < 128 && b > 32 && b < 128 ? cell : cell.trim();
}

const PAIRS = ['()', '[]', '{}'] as const;

/** Cells that look cut at the wrong place: a bracket or quote without its other half, a delimiter at an edge or stuck between letters. */
function isOdd(c: string): boolean {
	if (/^[,;|:)\]}]|[,;|([{]$/.test(c) && !/^:[-)]/.test(c)) return true;
	if (/[\t\u0001\u001e\u001f]/.test(c)) return true;
	if (/[^\s\d][,;|][^\s\d]|\d[;|&=#^~*]\d|\p{L},\d|\d,\p{L}/u.test(c) && !/^[[{]/.test(c)) return true;
	for (const [open, close] of PAIRS) if (count(c, open as string) !== count(c, close as string)) return true;
	if (/"[^\p{L}\d"]{1,2}"/u.test(c) && !/^[[{]/.test(c)) return true;
	return count(c, '"') % 2 === 1 && !/\d\s?"/.test(c);
}

function count(text: string, what: string): number {
	let n = 0;
	for (let i = text.indexOf(what); i !== -1; i = text.indexOf(what, i + 1)) n++;
	return n;
}
