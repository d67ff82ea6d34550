import { parse as parseDomain } from 'tldts';
import { DISPOSABLE_DOMAINS } from './data/disposable';
import { FREE_MAIL_DOMAINS, ROLE_MAILBOXES } from './data/mail-domains';
import { memoise } from './memo';

const free = new Set(FREE_MAIL_DOMAINS);
const roles = new Set(ROLE_MAILBOXES);
let throwAway: Set<string> | undefined;

/** True for gmail.com and its like: anybody can have an address there. Lower-case domain. */
export const isFreeMailDomain = (domain: string): boolean => free.has(domain);

/** True for info, sales+berlin, info-uk, office2, no-reply …: the mailbox of a function. Lower-case part before the @. */
export const isRoleMailbox = (name: string): boolean => {
	const plus = name.indexOf('+');
	const base = plus > 0 ? name.slice(0, plus) : name;
	return roles.has(base) || roles.has(base.replace(/(?:[._-][a-z]{2,3}|[._-]?\d{1,3})$/u, ''));
};

/** True when the domain, or the registered domain above it, hands out throw-away addresses. Lower-case domain. */
export const isDisposableDomain = memoise((domain: string): boolean => {
	throwAway ??= new Set(DISPOSABLE_DOMAINS.split(' '));
	if (throwAway.has(domain)) return true;
	const registered = parseDomain(domain, { extractHostname: false, validateHostname: false }).domain;
	return registered !== null && registered !== domain && throwAway.has(registered);
}, 20_000);
