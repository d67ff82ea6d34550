import { isDisposableDomain, isFreeMailDomain } from '../../values/email-kind';
import { suggestDomain } from '../../values/email-typo';

export type EmailKind = 'business' | 'education' | 'free' | 'disposable';

/** Domains of schools and universities: .edu, .edu.au, .ac.uk and the like. */
const EDUCATION = /\.(?:edu|(?:edu|ac)\.[a-z]{2})$/;
/** Names of free providers are short: longer domains need no look for a typing slip. */
const LONGEST_SLIP = 16;

/**
 * What kind of mailbox a lower-case domain stands for; a slip of a free
 * provider (gmial.com) is free mail, not a company, and not disposable either, though lists of those hold many slips.
 */
export function emailKind(domain: string): EmailKind {
	if (isFreeMailDomain(domain)) return 'free';
	if (domain.length <= LONGEST_SLIP) {
		const meant = suggestDomain(domain);
		if (meant !== null && isFreeMailDomain(meant)) return 'free';
	}
	if (isDisposableDomain(domain)) return 'disposable';
	if (EDUCATION.test(domain)) return 'education';
	return 'business';
}
