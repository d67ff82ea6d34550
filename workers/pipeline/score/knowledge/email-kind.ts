import { isDisposableDomain, isFreeMailDomain } from '../../values/emails/email-kind';
import { meantDomain } from '../../values/emails/email-typo';

export type EmailKind = 'business' | 'government' | 'education' | 'free' | 'disposable';

/**
 * Domains of schools and universities: those that only they get (.edu, .edu.au, .ac.uk, .sch.uk, .k12.ca.us), and names by
 * which they call themselves elsewhere (uni-bonn.de, univ-lyon1.fr, fh-aachen.de, tu-dresden.de, unibo.it).
 */
const EDUCATION =
	/(?:^|\.)(?:edu|(?:edu|ac|sch|school)\.[a-z]{2}|k12\.[a-z]{2}\.us)$|(?:^|\.)(?:uni|univ|tu|th|fh|hs|htw|ph)-[a-z0-9-]+\.[a-z]{2,3}$|(?:^|\.)uni(?:ba|bg|bo|bs|ca|cal|ct|fi|ge|le|me|mi|mib|na|pd|pg|pi|pr|pv|roma[0-9]?|sa|tn|to|ts|ud|ve|vr)\.it$|(?:^|[.-])universi(?:ty|t[aey]|t[ae]t|te|dad|dade|teit)[a-z-]*\./;

/** Domains of public offices and the military: .gov, .gov.uk, .gob.mx, .gouv.fr, .go.jp, .gc.ca, .admin.ch, .bund.de, .mil, .europa.eu. */
const GOVERNMENT =
	/(?:^|\.)(?:gov|mil|(?:gov|gob|gub|gouv|govt|gv|go|mil)\.[a-z]{2}|gc\.ca|admin\.ch|bund\.de|bayern\.de|nrw\.de|europa\.eu|parliament\.uk|nhs\.uk|fgov\.be|overheid\.nl)$/;

/** True for the most of what the two patterns find nothing in: no ending of theirs, no mark and no word of theirs. */
const isPlainCom = (domain: string): boolean => domain.endsWith('.com') && !domain.includes('-') && !domain.includes('universi');

/** Names of free providers are short: longer domains need no look for a typing slip. */
const LONGEST_SLIP = 16;

/**
 * What kind of mailbox a lower-case domain stands for; a slip of a free
 * provider (gmial.com) is free mail, not a company, and not disposable either, though lists of those hold many slips.
 */
export function emailKind(domain: string): EmailKind {
	if (isFreeMailDomain(domain)) return 'free';
	if (domain.length <= LONGEST_SLIP) {
		const meant = meantDomain(domain);
		if (meant !== null && isFreeMailDomain(meant)) return 'free';
	}
	if (isDisposableDomain(domain)) return 'disposable';
	if (isPlainCom(domain)) return 'business';
	if (GOVERNMENT.test(domain)) return 'government';
	if (EDUCATION.test(domain)) return 'education';
	return 'business';
}
