import { parse as parseDomain } from 'tldts';
import { memoise } from './memo';

/** Why a text is not an address. `tld` = the form is right, the top-level domain does not exist. */
export type EmailProblem = 'noAt' | 'twoAt' | 'noName' | 'noDomain' | 'noDot' | 'space' | 'character' | 'domain' | 'tooLong' | 'tld';
export type EmailCheck = { ok: true } | { ok: false; code: EmailProblem };

const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

/** The HTML standard's letters of the part before @, and beyond ASCII any letter, mark or digit (RFC 6531). */
const local = /^[\w.!#$%&'*+/=?^`{|}~\-\p{L}\p{M}\p{N}]+$/u;
const label = /^[\p{L}\p{N}](?:(?:[\p{L}\p{M}\p{N}-]|\u200c|\u200d)*[\p{L}\p{M}\p{N}])?$/u;
const digits = /^\d+$/u;
/** In the public suffix list, but no place where mail is delivered. */
const notMail = new Set(['onion', 'arpa']);

const encoder = new TextEncoder();
const bytes = (text: string): number => (/\P{ASCII}/u.test(text) ? encoder.encode(text).length : text.length);

/** Length in the DNS: what a label of other scripts becomes in punycode. */
function asciiDomain(domain: string): string {
	if (!/\P{ASCII}/u.test(domain)) return domain;
	try {
		return new URL(`http://${domain}`).hostname;
	} catch {
		return '';
	}
}

function domainProblem(domain: string): EmailProblem | '' {
	if (domain === '') return 'noDomain';
	if (domain.length > 253) return 'tooLong';
	if (domain !== domain.normalize('NFKC')) return 'domain';
	const labels = domain.split('.');
	if (labels.length < 2) return 'noDot';
	if (!labels.every((l) => label.test(l))) return 'domain';
	const ascii = asciiDomain(domain);
	if (ascii === '' || ascii.split('.').some((l) => l.length > 63) || ascii.length > 253) return 'domain';
	const tld = labels[labels.length - 1] ?? '';
	if (digits.test(tld)) return 'domain';
	return parseDomain(domain, { extractHostname: false, validateHostname: false }).isIcann && !notMail.has(tld.toLowerCase()) ? '' : 'tld';
}

const domainCheck = memoise(domainProblem, 20_000);

/** VAL-2: name@domain.tld by the HTML standard's syntax, lengths 64 and 254, international letters on both sides, and a top-level domain that exists. */
export function checkEmail(text: string): EmailCheck {
	const at = text.lastIndexOf('@');
	const no = (code: EmailProblem): EmailCheck => ({ ok: false, code });
	if (at < 0) return no('noAt');
	if (/\s/u.test(text)) return no('space');
	if (text.indexOf('@') !== at) return no('twoAt');
	if (at === 0) return no('noName');
	if (text.length > MAX_ADDRESS || bytes(text) > MAX_ADDRESS) return no('tooLong');
	const name = text.slice(0, at);
	if (bytes(name) > MAX_LOCAL) return no('tooLong');
	if (!local.test(name)) return no('character');
	const problem = domainCheck(text.slice(at + 1).toLowerCase());
	return problem === '' ? { ok: true } : no(problem);
}

/** The part after the last @, lower case; '' without one. */
export const emailDomain = (text: string): string => text.slice(text.lastIndexOf('@') + 1 || text.length).toLowerCase();

/** The part before the last @, lower case. */
export const emailName = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf('@'))).toLowerCase();

/** True when mail can be addressed to the domain (form and top-level domain). */
export const isRealDomain = (domain: string): boolean => domainCheck(domain) === '';

/** Dots that most servers refuse though the HTML standard lets them pass: first, last or two in a row before the @. */
export const hasStrayDots = (text: string): boolean => {
	const name = emailName(text);
	return name.startsWith('.') || name.endsWith('.') || name.includes('..');
};
