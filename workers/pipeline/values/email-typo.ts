import { distance } from 'fastest-levenshtein';
import { FREE_MAIL_DOMAINS } from './data/mail-domains';
import { isRealDomain } from './email';
import { memoise } from './memo';

/** Providers whose names are long and odd enough that one slip away is almost surely a slip. */
const providers = 'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de hotmail.com hotmail.co.uk hotmail.fr outlook.com icloud.com comcast.net verizon.net sbcglobal.net bellsouth.net protonmail.com rocketmail.com t-online.de freenet.de btinternet.com rediffmail.com live.com aol.com gmx.de gmx.net web.de msn.com'.split(' ');
/** Their names alone are too short: only swapped letters and wrong endings count. */
const short = new Set(['live.com', 'aol.com', 'gmx.de', 'gmx.net', 'web.de', 'msn.com']);
/** Real providers that look like a slip of another one. */
const fine = new Set([...FREE_MAIL_DOMAINS, 'mail.com', 'email.com', 'ymail.com', 'hotmail.gr', 'gmx.co.uk']);
/** Endings that people mistype, commonest first. */
const endings = ['com', 'net', 'org', 'co.uk', 'de', 'fr', 'edu', 'gov', 'info', 'it', 'es', 'nl'];
/** Real endings that stand for .com when a big provider is before them. */
const slipsOfCom = new Set(['co', 'cm', 'om', 'cim', 'comm', 'con', 'c', 'vom', 'xom', 'ne', 'coma', 'cok']);
/** Providers that have no other ending than .com. */
const onlyCom = new Set(['gmail', 'icloud', 'googlemail']);

/** True when `a` becomes `b` by swapping two neighbouring letters. */
export function isSwap(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const nearEnding = (ending: string): string | undefined =>
	endings.find((e) => isSwap(ending, e)) ?? endings.find((e) => ending !== e && distance(ending, e) === 1 && Math.max(e.length, ending.length) > 2) ?? (ending.length === 3 ? endings.find((e) => e.length === 3 && ending.startsWith(e.slice(0, 1)) && distance(ending, e) === 2) : undefined);

function nearProvider(domain: string): string | undefined {
	const dot = domain.indexOf('.');
	const name = domain.slice(0, dot);
	const ending = domain.slice(dot + 1);
	if (onlyCom.has(name) && ending !== 'com') return `${name}.com`;
	if (slipsOfCom.has(ending) && providers.includes(`${name}.com`)) return `${name}.com`;
	return (
		providers.find((p) => isSwap(domain, p)) ??
		providers.find((p) => !short.has(p) && p.startsWith(domain.slice(0, 1)) && distance(domain, p) === 1) ??
		providers.find((p) => !short.has(p) && distance(domain, p) === 1)
	);
}

/** The ending put right when it doesn't exist: acme.con → acme.com. */
function realEnding(domain: string): string | undefined {
	const dot = domain.lastIndexOf('.');
	const better = dot > 0 ? nearEnding(domain.slice(dot + 1)) : undefined;
	const fixed = better && `${domain.slice(0, dot)}.${better}`;
	return fixed && isRealDomain(fixed) ? fixed : undefined;
}

/**
 * What a mistyped mail domain was meant to be (gmial.com → gmail.com, acme.con → acme.com), or null.
 * Lower-case domain. A known provider is never "corrected".
 */
export const suggestDomain = memoise((raw: string): string | null => {
	if (raw.length > 60) return null;
	const domain = raw.replace(/[^\p{L}\p{N}.-]/gu, '').replace(/\.{2,}/gu, '.').replace(/^[.-]+|[.-]+$/gu, '');
	if (fine.has(domain)) return domain === raw ? null : domain;
	const provider = domain.includes('.') ? nearProvider(domain) : providers.find((p) => p.replace('.', '') === domain);
	if (provider) return provider;
	if (isRealDomain(domain)) return domain === raw ? null : domain;
	const fixed = realEnding(domain);
	return fixed ? (fine.has(fixed) ? fixed : (nearProvider(fixed) ?? fixed)) : null;
}, 20_000);

/** The whole address with its domain put right, or null. */
export function suggestEmail(address: string): string | null {
	const at = address.lastIndexOf('@');
	const domain = at > 0 ? suggestDomain(address.slice(at + 1).toLowerCase()) : null;
	return domain === null ? null : address.slice(0, at + 1) + domain;
}
