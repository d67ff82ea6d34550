import { parse as parseDomain } from 'tldts';
import { memoise } from '../memo';

/** Why a text is not an address. `tld` = the form is right, the top-level domain does not exist. */
export type EmailProblem =
	'noAt' | 'twoAt' | 'noName' | 'noDomain' | 'noDot' | 'space' | 'quoted' | 'character' | 'dots' | 'domain' | 'tooLong' | 'tld';
export type EmailCheck = { ok: true } | { ok: false; code: EmailProblem };

const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

/** The HTML standard's letters of the part before @, and beyond ASCII any letter, mark or digit (RFC 6531). */
const local = /^[\w.!#$%&'*+/=?^`{|}~\-\p{L}\p{M}\p{N}]+$/u;
const label = /^[\p{L}\p{N}](?:(?:[\p{L}\p{M}\p{N}-]|\u200c|\u200d)*[\p{L}\p{M}\p{N}])?$/u;
const digits = /^\d+$/u;
/** In the public suffix list, but no place where mail is delivered. */
const notMail = new Set(['onion', 'arpa']);
/** Japanese carriers gave out addresses with dots at the end or in a row until 2009, and still deliver them. */
const looseDots = /^(?:[a-z0-9-]+\.)*(?:docomo\.ne\.jp|ezweb\.ne\.jp|au\.com)$/u;
/** The full stops of Chinese and Japanese, which domain names take for dots. */
const wideDot = /[\u3002\uff61]/gu;

const encoder = new TextEncoder();
const bytes = (text: string): number => (/\P{ASCII}/u.test(text) ? encoder.encode(text).length : text.length);

/** Form in the DNS: what a label of other scripts becomes in punycode; '' where it can't be one. */
export function asciiDomain(domain: string): string {
	if (!/\P{ASCII}|(?:^|\.)xn--/u.test(domain)) return domain;
	try {
		return new URL(`http://${domain}`).hostname;
	} catch {
		return '';
	}
}

/** Letters, digits, hyphens and dots that only look like ASCII: full-width, in circles, mathematical. */
const wideLatin = /[\u2100-\u214f\u2460-\u24ff\uff00-\uff5e\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f19a}]/u;

/**
 * True where the public suffix list of the internet's registries knows a top-level domain: by its ending alone, whatever stands before it.
 */
const isRegistered = memoise(
	(tld: string): boolean => parseDomain(`a.${tld}`, { extractHostname: false, validateHostname: false }).isIcann === true,
	2_000
);

/** The last label of a domain of small ASCII letters, digits and hyphens that has the form of one; '' = look closer. */
function plainTld(domain: string): string {
	if (domain.length > 253) return '';
	let start = 0;
	let letters = false;
	for (let i = 0; i <= domain.length; i++) {
		const c = i < domain.length ? domain.charCodeAt(i) : DOT;
		if (c === DOT) {
			if (i === start || i - start > 63 || domain.charCodeAt(i - 1) === HYPHEN) return '';
			if (i === domain.length) return start === 0 || !letters ? '' : domain.slice(start);
			start = i + 1;
			letters = false;
		} else if (c >= 97 && c <= 122) letters = true;
		// xn-- and its like are looked at.
		else if (!((c >= 48 && c <= 57) || (c === HYPHEN && i > start && domain.charCodeAt(i - 1) !== HYPHEN))) return '';
	}
	return '';
}
const HYPHEN = 45;

function domainProblem(typed: string): EmailProblem | '' {
	if (typed === '') return 'noDomain';
	const domain = /[^\p{ASCII}\u3002\uff61]/u.test(typed) ? typed.replace(wideDot, '.') : typed;
	if (domain.length > 253) return 'tooLong';
	// ｇｍａｉｌ.com is not typed on purpose; other letters may have two forms (Thai ำ).
	if (wideLatin.test(domain)) return 'domain';
	const labels = domain.split('.');
	if (labels.length < 2) return 'noDot';
	if (!labels.every((l) => label.test(l))) return 'domain';
	const ascii = asciiDomain(domain);
	if (ascii === '' || ascii.split('.').some((l) => l.length > 63) || ascii.length > 253) return 'domain';
	const tld = labels[labels.length - 1] ?? '';
	if (digits.test(tld)) return 'domain';
	return parseDomain(domain, { extractHostname: false, validateHostname: false }).isIcann && !notMail.has(tld.toLowerCase()) ? '' : 'tld';
}

const lookCloser = memoise(domainProblem, 4_000);

function domainCheck(domain: string): EmailProblem | '' {
	const tld = plainTld(domain);
	// South Africa's ending stands in the list with what is registered below it alone (co.za, ac.za): such a domain is looked at whole.
	return tld === '' || !isRegistered(tld) ? lookCloser(domain) : notMail.has(tld) ? 'tld' : '';
}

/** ASCII that may stand before the @ (1), also behind it (3). */
const plain = new Uint8Array(128);
for (const c of "!#$%&'*+/=?^`{|}~_.-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	plain[c.charCodeAt(0)] = /[\w.-]/.test(c) && c !== '_' ? 3 : 1;

const DOT = 46;
const AT = 64;

/** What is wrong with a domain, lower case; '' = nothing. */
export const domainProblemOf = (domain: string): EmailProblem | '' => domainCheck(domain);

/** Place of the @ of a plain ASCII address whose part before it is well-formed; -1 = look closer. */
export function plainAt(text: string): number {
	if (text.length > MAX_ADDRESS) return -1;
	let at = -1;
	let before = DOT;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === AT) {
			if (at >= 0 || i > MAX_LOCAL || before === DOT) return -1;
			at = i;
		} else if (c > 127 || ((plain[c] ?? 0) & (at < 0 ? 1 : 2)) === 0 || (c === DOT && before === DOT && at < 0)) return -1;
		before = c;
	}
	return at;
}

/**
 * VAL-2: name@domain.tld by the HTML standard's syntax, lengths 64 and 254, international letters on both sides, and a
 * top-level domain that exists. Stricter than HTML in one point: dots at the ends or in a row before the @, which mail
 * itself forbids and servers refuse, pass only at the carriers that gave such addresses out. A quoted name passes in
 * mail but not in HTML; it is refused here, and cleaning takes the quotes off where that is the same address.
 */
export function checkEmail(text: string): EmailCheck {
	const plainly = plainAt(text);
	if (plainly > 0) {
		const problem = domainCheck(text.slice(plainly + 1).toLowerCase());
		return problem === '' ? GOOD : { ok: false, code: problem };
	}
	const at = text.lastIndexOf('@');
	const no = (code: EmailProblem): EmailCheck => ({ ok: false, code });
	if (at < 0) return no('noAt');
	if (/^"(?:[^"\\]|\\.)*"@[^@]*$/u.test(text)) return no('quoted');
	if (/\s/u.test(text)) return no('space');
	if (text.indexOf('@') !== at) return no('twoAt');
	if (at === 0) return no('noName');
	if (text.length > MAX_ADDRESS || bytes(text) > MAX_ADDRESS) return no('tooLong');
	const name = text.slice(0, at);
	if (bytes(name) > MAX_LOCAL) return no('tooLong');
	if (!local.test(name)) return no('character');
	const domain = text.slice(at + 1).toLowerCase();
	const problem = domainCheck(domain);
	if (problem !== '') return no(problem);
	return hasStrayDots(text) && !looseDots.test(domain) ? no('dots') : GOOD;
}

export const GOOD: EmailCheck = { ok: true };

/** The part after the last @, lower case; '' without one. */
export const emailDomain = (text: string): string => text.slice(text.lastIndexOf('@') + 1 || text.length).toLowerCase();

/** The part before the last @, lower case. */
export const emailName = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf('@'))).toLowerCase();

/** True when mail can be addressed to the domain (form and top-level domain). */
export const isRealDomain = (domain: string): boolean => domainCheck(domain) === '';

/** Dots that most servers refuse though the HTML standard lets them pass: first, last or two in a row before the @. */
export const hasStrayDots = (text: string): boolean => {
	if (plainAt(text) > 0) return false;
	const name = emailName(text);
	return name.startsWith('.') || name.endsWith('.') || name.includes('..');
};
