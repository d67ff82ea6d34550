import { parse as parseDomain } from 'tldts';
import { DISPOSABLE_DOMAINS } from '../data/disposable';
import { FREE_MAIL_DOMAINS, ROLE_MAILBOXES } from '../data/mail-domains';
import { memoise } from '../memo';
import { Telltale } from './telltale';

const free = new Set(FREE_MAIL_DOMAINS);
const mayBeFree = new Telltale(free);
const roles = new Set(ROLE_MAILBOXES);
const mayBeRole = new Telltale(roles);
let throwAway: Set<string> | undefined;
let mayBeThrowAway: Telltale | undefined;

/** True for gmail.com and its like: anybody can have an address there. Lower-case domain. */
export const isFreeMailDomain = (domain: string): boolean => mayBeFree.mayHave(domain) && free.has(domain);

/** Letters of the longest ending that a role's name may have. */
const LONGEST_ENDING = 4;

/**
 * Cheap look at what the pattern of endings asks: a digit at the end, or a mark before two or three letters; and at what stands before it.
 */
const mayEndSo = (name: string): boolean => {
	const n = name.length;
	const last = name.charCodeAt(n - 1);
	if (!((last >= 48 && last <= 57) || isMark(name.charCodeAt(n - 3)) || isMark(name.charCodeAt(n - 4)))) return false;
	for (let to = n - 1; to >= n - LONGEST_ENDING; to--) if (mayBeRole.mayHave(name, 0, to)) return true;
	return false;
};
const isMark = (c: number): boolean => c === 46 || c === 95 || c === 45;

/** True for info, sales+berlin, info-uk, office2, no-reply …: the mailbox of a function. Lower-case part before the @. */
export const isRoleMailbox = (name: string): boolean => {
	const plus = name.indexOf('+');
	const base = plus > 0 ? name.slice(0, plus) : name;
	return (
		(mayBeRole.mayHave(base) && roles.has(base)) || (mayEndSo(base) && roles.has(base.replace(/(?:[._-][a-z]{2,3}|[._-]?\d{1,3})$/u, '')))
	);
};

/** True when the domain, or the registered domain above it, hands out throw-away addresses. Lower-case domain. */
export function isDisposableDomain(domain: string): boolean {
	throwAway ??= new Set(DISPOSABLE_DOMAINS.split(' '));
	mayBeThrowAway ??= new Telltale(throwAway);
	if (mayBeThrowAway.mayHave(domain) && throwAway.has(domain)) return true;
	// The registered domain is one of those above it: mostly none of them is on the list, and nobody has to ask which it is.
	for (let dot = domain.indexOf('.'), next; (next = domain.indexOf('.', dot + 1)) > 0; dot = next)
		if (mayBeThrowAway.mayHave(domain, dot + 1) && throwAway.has(domain.slice(dot + 1))) return isUnderDisposable(domain);
	return false;
}

const isUnderDisposable = memoise((domain: string): boolean => {
	const registered = parseDomain(domain, { extractHostname: false, validateHostname: false }).domain;
	return registered !== null && registered !== domain && throwAway?.has(registered) === true;
}, 4_000);
