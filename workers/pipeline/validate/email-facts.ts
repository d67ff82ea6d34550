import type { Column } from '#domain/chunk';
import { checkEmail, domainProblemOf, GOOD, hasStrayDots, plainAt, type EmailCheck, type EmailProblem } from '../values/emails/email';
import { isDisposableDomain, isFreeMailDomain, isRoleMailbox } from '../values/emails/email-kind';
import { meantDomain } from '../values/emails/email-typo';
import { owned } from '../values/memo';

/** What is known of a mail domain, whatever stands before the @. Lower case. The rest only where there is no problem. */
export interface DomainFacts {
	domain: string;
	/** '' = mail can be addressed to it. */ problem: EmailProblem | '';
	free: boolean;
	disposable: boolean;
	/** What it was probably meant to be. */ meant: string | null;
}

/** What the rules of email addresses ask of one address; `about`, `name` and the rest only where it is well-formed. */
export interface EmailFacts {
	text: string;
	checked: EmailCheck;
	name: string;
	about: DomainFacts | null;
	role: boolean;
	strayDots: boolean;
}

/**
 * Facts of the big providers, which half the addresses are at; of all other domains lists have nearly as many as addresses, and asking
 * costs less than remembering.
 */
const ofProviders = new Map<string, DomainFacts>();

function domainFacts(domain: string): DomainFacts {
	const free = isFreeMailDomain(domain);
	const known = free ? ofProviders.get(domain) : undefined;
	if (known) return known;
	const problem = domainProblemOf(domain);
	if (problem !== '') return { domain, problem, free, disposable: false, meant: null };
	const meant = meantDomain(domain);
	// Typo squatters like gmial.com are among the throw-away domains too; there the slip is the better explanation.
	const facts: DomainFacts = { domain, problem, free, disposable: meant === null && isDisposableDomain(domain), meant };
	if (free) {
		const key = owned(domain);
		ofProviders.set(key, { ...facts, domain: key });
	}
	return facts;
}

function read(text: string): EmailFacts {
	const plainly = plainAt(text);
	if (plainly > 0) {
		const about = domainFacts(text.slice(plainly + 1).toLowerCase());
		if (about.problem !== '')
			return { text, checked: { ok: false, code: about.problem }, name: '', about: null, role: false, strayDots: false };
		const name = text.slice(0, plainly).toLowerCase();
		return { text, checked: GOOD, name, about, role: isRoleMailbox(name), strayDots: false };
	}
	const checked = checkEmail(text);
	if (!checked.ok) return { text, checked, name: '', about: null, role: false, strayDots: false };
	const at = text.lastIndexOf('@');
	const name = text.slice(0, at).toLowerCase();
	return {
		text,
		checked,
		name,
		about: domainFacts(text.slice(at + 1).toLowerCase()),
		role: isRoleMailbox(name),
		strayDots: hasStrayDots(text)
	};
}

const known = new WeakMap<Column, (EmailFacts | undefined)[]>();

/** Visits the addresses of a column with their facts, which the rules of one chunk share: they are found out once. */
export function eachEmail(column: Column, visit: (facts: EmailFacts, i: number) => void): void {
	let all = known.get(column);
	if (!all) known.set(column, (all = new Array<EmailFacts | undefined>(column.length)));
	for (let i = 0; i < column.length; i++) {
		const value = column[i];
		if (!value) continue;
		let facts = all[i];
		// The column may have been written to since.
		if (facts?.text !== value) all[i] = facts = read(value);
		visit(facts as EmailFacts, i);
	}
}
