import { parse as parseDomain } from 'tldts';
import { DISPOSABLE_DOMAINS } from './data/disposable';
import { FREE_MAIL_DOMAINS, ROLE_MAILBOXES } from './data/mail-domains';
import { memoise } from './memo';

const free = new Set(FREE_MAIL_DOMAINS);
const roles = new Set(ROLE_MAILBOXES);
let throwAway: Set<string> | undefined;

/** True for gmail.com and its like: anybody can have an address there. Lower-case domain. */
export const isFreeMailDomain = (domain: string): boolean => free.has(domain);

/** First letters of those mailboxes by their code, with the lengths as bits: most names are told by it to be none. */
const beginnings = new Uint32Array(128);
for (const role of roles) {
	const c = role.charCodeAt(0);
	if (c < 128) beginnings[c] = (beginnings[c] ?? 0) | (1 << role.length);
}
const mayBeRole = (name: string): boolean => name.charCodeAt(0) > 127 || (name.length < 32 && ((beginnings[name.charCodeAt(0)] ?? 0) & (1 << name.length)) !== 0);

/** Cheap look at what the pattern of endings asks: a digit at the end, or a mark before two or three letters. */
const mayEndSo = (name: string): boolean => {
	const last = name.charCodeAt(name.length - 1);
	return (last >= 48 && last <= 57) || isMark(name.charCodeAt(name.length - 3)) || isMark(name.charCodeAt(name.length - 4));
};
const isMark = (c: number): boolean => c === 46 || c === 95 || c === 45;

/** True for info, sales+berlin, info-uk, office2, no-reply …: the mailbox of a function. Lower-case part before the @. */
export const isRoleMailbox = (name: string): boolean => {
	const plus = name.indexOf('+');
	const base = plus > 0 ? name.slice(0, plus) : name;
	return (mayBeRole(base) && roles.has(base)) || (mayEndSo(base) && roles.has(base.replace(/(?:[._-][a-z]{2,3}|[._-]?\d{1,3})$/u, '')));
};

/** True when the domain, or the registered domain above it, hands out throw-away addresses. Lower-case domain. */
export function isDisposableDomain(domain: string): boolean {
	throwAway ??= new Set(DISPOSABLE_DOMAINS.split(' '));
	if (throwAway.has(domain)) return true;
	// The registered domain is one of those above it: mostly none of them is on the list, and nobody has to ask which it is.
	for (let dot = domain.indexOf('.'), next; (next = domain.indexOf('.', dot + 1)) > 0; dot = next) if (throwAway.has(domain.slice(dot + 1))) return isUnderDisposable(domain);
	return false;
}

const isUnderDisposable = memoise((domain: string): boolean => {
	const registered = parseDomain(domain, { extractHostname: false, validateHostname: false }).domain;
	return registered !== null && registered !== domain && throwAway?.has(registered) === true;
}, 4_000);
