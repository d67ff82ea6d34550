import { distance } from 'fastest-levenshtein';
import { FREE_MAIL_DOMAINS } from '../data/mail-domains';
import { isRealDomain } from './email';
import { memoise } from '../memo';

const words = (list: string): string[] => list.split(' ');

/** Providers whose names are long and odd enough that one wrong letter is almost surely a slip. */
const oddNames = words(
	'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de hotmail.com hotmail.co.uk hotmail.fr outlook.com icloud.com comcast.net verizon.net sbcglobal.net bellsouth.net protonmail.com rocketmail.com t-online.de freenet.de btinternet.com rediffmail.com ' +
		'wanadoo.fr laposte.net seznam.cz blueyonder.co.uk ntlworld.com virginmedia.com optusnet.com.au sympatico.ca videotron.ca hushmail.com earthlink.net fastmail.com tutanota.com hanmail.net libero.it'
);
/** Providers named by everyday words, or shortly: only two letters that changed places are a slip. */
const plainNames = words(
	'orange.fr virgilio.it yandex.ru rambler.ru interia.pl telenet.be bluewin.ch naver.com bigpond.com rogers.com charter.net talktalk.net mailbox.org posteo.de ymail.com inbox.com zoho.com'
);
/** Their names are so short that even then it can be another company (ilve.com): only their endings are looked at. */
const shortNames = words('live.com aol.com gmx.de gmx.net web.de msn.com me.com qq.com 163.com');
const providers = [...oddNames, ...plainNames, ...shortNames];
/** Real domains that look like a slip of a provider. */
const fine = new Set([
	...FREE_MAIL_DOMAINS,
	...words('mail.com email.com ymail.com hotmail.gr gmx.co.uk cloud.com ecloud.com gail.com hotmails.com outlooks.com')
]);
/** Providers that have addresses under the endings of many countries. */
const worldwide = words('yahoo hotmail outlook');
/** Endings that people mistype, commonest first. */
const endings = words('com net org co.uk de fr edu gov info it es nl');
/** Real endings that stand for .com when a big provider is before them. */
const slipsOfCom = new Set(words('co cm om cim comm con c vom xom ne coma cok'));
/** Providers that have no other ending than .com. */
const onlyCom = new Set(['gmail', 'icloud', 'googlemail']);

const nameOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));
const endingOf = (domain: string): string => domain.slice(domain.indexOf('.') + 1);
const providerNames = new Set(providers.map(nameOf));
const knownByName = new Map<string, string[]>();
for (const domain of new Set([...providers, ...FREE_MAIL_DOMAINS]))
	knownByName.set(nameOf(domain), [...(knownByName.get(nameOf(domain)) ?? []), domain]);

/** Which characters a text has, a bit each for the letters and one for everything else. */
function charactersOf(text: string): number {
	let bits = 0;
	for (let i = 0; i < text.length; i++) {
		const letter = text.charCodeAt(i) - 97;
		bits |= 1 << (letter >= 0 && letter < 26 ? letter : 31);
	}
	return bits;
}

interface Candidate {
	provider: string;
	characters: number;
}
interface Candidates {
	swaps: readonly Candidate[];
	slips: readonly Candidate[];
}
const byLength: Candidates[] = [];
const asCandidate = (provider: string): Candidate => ({ provider, characters: charactersOf(provider) });
/** Providers that a domain of this many characters can be a slip of, in order. */
const candidates = (length: number): Candidates =>
	(byLength[length] ??= {
		swaps: [...oddNames, ...plainNames].filter((p) => p.length === length).map(asCandidate),
		slips: oddNames.filter((p) => Math.abs(p.length - length) <= 1).map(asCandidate)
	});

/**
 * The provider that a domain is a slip of. Characters come first: a swap has the same ones, and one letter more, less or other makes a
 * difference of two at most.
 */
function slipOf(domain: string): string | undefined {
	const { swaps, slips } = candidates(domain.length);
	const characters = charactersOf(domain);
	for (const { provider, characters: its } of swaps) if (its === characters && isSwap(domain, provider)) return provider;
	let other: string | undefined;
	for (const { provider, characters: its } of slips) {
		const first = (characters ^ its) & ((characters ^ its) - 1);
		if ((first & (first - 1)) !== 0 || !isSlip(domain, provider)) continue;
		// One with the right first letter goes before all others.
		if (provider.charCodeAt(0) === domain.charCodeAt(0)) return provider;
		other ??= provider;
	}
	return other;
}

/** True when `a` becomes `b` by swapping two neighbouring letters. */
export function isSwap(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** True when one letter more, less or other makes `b` of `a`: an edit distance of 1, without the table. */
function isOneOff(a: string, b: string): boolean {
	const longer = a.length - b.length;
	if (longer > 1 || longer < -1) return false;
	let i = 0;
	while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
	let m = a.length - 1;
	let n = b.length - 1;
	while (m >= i && n >= i && a.charCodeAt(m) === b.charCodeAt(n)) {
		m--;
		n--;
	}
	return m - i + 1 <= 1 && n - i + 1 <= 1 && (m >= i || n >= i);
}

/** One letter off. Another first letter of a short name is another name: rmail.com, wahoo.com. */
const isSlip = (typed: string, meant: string): boolean =>
	isOneOff(typed, meant) && !(typed.length === meant.length && typed[0] !== meant[0] && nameOf(meant).length <= 5);

const nearEnding = (ending: string): string | undefined =>
	endings.find((e) => isSwap(ending, e)) ??
	endings.find((e) => ending !== e && distance(ending, e) === 1 && Math.max(e.length, ending.length) > 2) ??
	(ending.length === 3 ? endings.find((e) => e.length === 3 && ending.startsWith(e.slice(0, 1)) && distance(ending, e) === 2) : undefined);

function nearProvider(domain: string): string | undefined {
	const name = nameOf(domain);
	const ending = endingOf(domain);
	if (onlyCom.has(name) && ending !== 'com') return `${name}.com`;
	if (slipsOfCom.has(ending) && providers.includes(`${name}.com`)) return `${name}.com`;
	// The provider's own name under an ending that exists: its branch there (yahoo.gr), or somebody else.
	if (providerNames.has(name) && isRealDomain(domain)) return undefined;
	const abroad = worldwide.find((w) => name.length >= 5 && (isSwap(name, w) || isSlip(name, w)));
	if (abroad && fine.has(`${abroad}.${ending}`)) return `${abroad}.${ending}`;
	return slipOf(domain);
}

/** "gmailcom", and "gmail" alone where the provider has no other ending: behind "yahoo" any of its countries may be meant. */
function withoutDot(domain: string): string | undefined {
	if (onlyCom.has(domain)) return `${domain}.com`;
	const known = knownByName.get(domain) ?? [];
	return (
		providers.find((p) => p.replace('.', '') === domain) ?? (known.length === 1 && oddNames.includes(known[0]!) ? known[0] : undefined)
	);
}

/** A provider's name with an ending that doesn't exist: the nearest of the endings that it has (libero.ot, mail.ry). */
function ownEnding(domain: string): string | undefined {
	const ending = endingOf(domain);
	const near = (knownByName.get(nameOf(domain)) ?? [])
		.map((known) => ({ known, off: isSwap(ending, endingOf(known)) ? 0.5 : distance(ending, endingOf(known)) }))
		.sort((a, b) => a.off - b.off);
	const best = near[0];
	return best && best.off <= 1 && best.off < (near[1]?.off ?? Infinity) ? best.known : undefined;
}

/** The ending put right when it doesn't exist: acme.con → acme.com. A host with more parts (mail.acme.con) is left to its owner. */
function realEnding(domain: string): string | undefined {
	const dot = domain.lastIndexOf('.');
	const better = dot > 0 && domain.indexOf('.') === dot ? nearEnding(domain.slice(dot + 1)) : undefined;
	const fixed = better && `${domain.slice(0, dot)}.${better}`;
	return fixed && isRealDomain(fixed) ? fixed : undefined;
}

/** Nothing to be taken out of it. */
const plainDomain = /^[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/;

/**
 * What a mistyped mail domain was meant to be (gmial.com → gmail.com, acme.con → acme.com), or null.
 * Lower-case domain. A known provider is never "corrected".
 */
export function meantDomain(raw: string): string | null {
	if (raw.length > 60) return null;
	const domain = plainDomain.test(raw)
		? raw
		: raw
				.replace(/[^\p{L}\p{N}.-]/gu, '')
				.replace(/\.{2,}/gu, '.')
				.replace(/^[.-]+|[.-]+$/gu, '');
	if (fine.has(domain)) return domain === raw ? null : domain;
	const provider = domain.includes('.') ? nearProvider(domain) : withoutDot(domain);
	if (provider) return provider;
	if (isRealDomain(domain)) return domain === raw ? null : domain;
	const fixed = ownEnding(domain) ?? realEnding(domain);
	return fixed ? (fine.has(fixed) ? fixed : (nearProvider(fixed) ?? fixed)) : null;
}

/** meantDomain, remembered. */
export const suggestDomain = memoise(meantDomain, 4_000);

/** The whole address with its domain put right, or null. */
export function suggestEmail(address: string): string | null {
	const at = address.lastIndexOf('@');
	const domain = at > 0 ? suggestDomain(address.slice(at + 1).toLowerCase()) : null;
	return domain === null ? null : address.slice(0, at + 1) + domain;
}
