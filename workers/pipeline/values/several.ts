import { checkEmail } from './emails/email';
import { tidyEmail } from './emails/email-text';
import { parsePhone } from './phones/phone';
import { PHONE_LABEL } from './phones/phone-text';

/** What people write before an address to say which one it is. */
const MAIL_LABEL = String.raw`(?:e-?mails?|mail|work|office|home|private?|privat|personal|business|büro|gesch(?:äftlich|\.)|dienstlich|perso|pro|bureau|trabajo|lavoro|casa)\s*:\s*`;
const LABELLED = new RegExp(`^${MAIL_LABEL}`, 'iu');
/** What parts addresses in one cell: signs, a slash or a word between them, spaces alone, the label of the next. */
const MAIL_PARTS = new RegExp(
	String.raw`\s*(?:[;,|\r\n]|:::|\s\/\s|\s(?:od\.|oder|und|u\.|or|and|ou|et|o|y|e|oppure|of|en|lub|i|&|\+)\s)\s*|\s+(?=${MAIL_LABEL}\S)|(?<!:)\s+(?=[^\s<>@]+@)`,
	'iu'
);
/**
 * What parts phone numbers: a single comma ("1234,,5" dials an extension), a slash with room around it, a word, a space before a plus or
 * before the label of the next ("h: 212 555 0150 w: 212 555 0151").
 */
const PHONE_PARTS = new RegExp(
	String.raw`\s*(?:[;|\r\n]|:::|(?<!,),(?!,)|\s\/\s|(?<=\d{6})\/(?=\+|00[1-9])|\s(?:od\.|oder|und|u\.|or|and|ou|et|o|y|e|oppure|of|en|lub|i|&)\s)\s*|(?<![:.])\s+(?=\+\d)|(?<=\d\)?)\s+(?=${PHONE_LABEL})`,
	'iu'
);

/** Figures that a part has to have to be a number of its own and not the end of the one before. */
const FEWEST_DIGITS = 6;
const LONGEST = 300;
/** Nothing in it parts: most cells. */
const ONE = /^\+?[\d ().-]*$/;

const split = (text: string, by: RegExp): string[] =>
	text
		.split(by)
		.map((p) => p.trim())
		.filter((p) => p !== '');

/** What may each be a phone number, where a cell holds several. */
export const phoneParts = (text: string): string[] => split(text, PHONE_PARTS);

const SITE = /(?:https?:\/\/|www\.)\S/iu;

/**
 * The addresses of a cell that holds several and nothing else (a web page behind the first may be one), as typed, each once; null where it
 * holds one, or anything else.
 */
export function severalEmails(text: string): string[] | null {
	const at = text.indexOf('@');
	// Nearly every cell is one address: no look at what may stand behind it.
	const one = at === text.lastIndexOf('@');
	if (at === -1 || text.length > LONGEST || (one && (!/[\s/]/u.test(text) || !SITE.test(text)))) return null;
	// "privat: ana@x.com" behind another stays as typed; the first is what goes into the field.
	const parts = split(text, MAIL_PARTS).map((p, i) => (i === 0 ? p.replace(LABELLED, '') : p));
	const tidy = parts.map((p) => tidyEmail(p.replace(LABELLED, '')) ?? '');
	if (parts.length < 2 || !tidy.every((p, i) => checkEmail(p).ok || (i > 0 && isSite(parts[i] as string)))) return null;
	const keys = tidy.map((t, i) => t || (parts[i] as string));
	return parts.filter((_, i) => keys.indexOf(keys[i] as string) === i);
}

/** "www.hafen.de", as firms write it behind their address. */
export const isSite = (text: string): boolean => /^(?:https?:\/\/|www\.)[^\s@]+\.[^\s@]{2,}$/iu.test(text);

/**
 * The phone numbers of a cell that holds several and nothing else, as typed, each once; null where it holds one, or anything else.
 * `country` reads those without a country code.
 */
export function severalPhones(text: string, country: string): string[] | null {
	if (text.length < 2 * FEWEST_DIGITS + 1 || text.length > LONGEST || ONE.test(text)) return null;
	const parts = phoneParts(text);
	if (parts.length < 2) return null;
	const whole = parsePhone(text, country);
	if (!('problem' in whole) && whole.valid) return null;
	const seen = parts.map((p) => parsePhone(p, country));
	if (parts.some((p, i) => p.replace(/\D/gu, '').length < FEWEST_DIGITS || isNone(seen[i]))) return null;
	const canonical = seen.map((s) => s.canonical);
	return parts.filter((_, i) => canonical.indexOf(canonical[i] as string) === i);
}

const isNone = (seen: ReturnType<typeof parsePhone> | undefined): boolean =>
	seen === undefined || ('problem' in seen && seen.problem !== 'unreadable');
