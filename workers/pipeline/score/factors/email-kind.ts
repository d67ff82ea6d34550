import type { ContactValues } from '#domain/chunk';
import type { ScoringFactor } from '../factor';
import { emailKind as kindOf, type EmailKind } from '../knowledge/email-kind';

const RULES: Record<EmailKind, { share: number; code: string; key: string }> = {
	business: { share: 1, code: 'scoreEmailBusiness', key: 'keyBusinessEmail' },
	education: { share: 0.6, code: 'scoreEmailEducation', key: 'keyEducationEmail' },
	free: { share: 0.35, code: 'scoreEmailFree', key: 'keyFreeEmail' },
	disposable: { share: 0, code: 'scoreEmailDisposable', key: 'keyDisposableEmail' }
};

/** The part after the last @, or null without an address. */
function domainOf(v: ContactValues): string | null {
	const at = v.email?.lastIndexOf('@') ?? -1;
	return at > 0 && at < v.email!.length - 1 ? v.email!.slice(at + 1).toLowerCase() : null;
}

/** What kind of mailbox it is: a company's own domain speaks for a buyer, a throw-away box against one. */
export const emailKind: ScoringFactor = {
	id: 'emailKind',
	label: 'E-mail kind',
	description: 'Whether the address belongs to a company, a school, a free provider or a throw-away service.',
	group: 'completeness',
	weight: 40,
	fields: ['email'],
	codes: Object.values(RULES).flatMap((r) => [r.code, r.key]),
	memoKey: domainOf,
	assess(values) {
		const domain = domainOf(values);
		if (!domain) return null;
		const rule = RULES[kindOf(domain)];
		return { share: rule.share, reason: { code: rule.code, params: { domain } }, key: rule.key };
	}
};
