import type { ContactValues } from '#domain/chunk';
import type { ScoringFactor } from '../factor';
import { domainOf } from '../knowledge/domain';
import { emailKind as kindOf, type EmailKind } from '../knowledge/email-kind';

const RULES: Record<EmailKind, { share: number; code: string; key: string }> = {
	business: { share: 1, code: 'scoreEmailBusiness', key: 'keyBusinessEmail' },
	government: { share: 0.8, code: 'scoreEmailGovernment', key: 'keyGovernmentEmail' },
	education: { share: 0.6, code: 'scoreEmailEducation', key: 'keyEducationEmail' },
	free: { share: 0.35, code: 'scoreEmailFree', key: 'keyFreeEmail' },
	disposable: { share: 0, code: 'scoreEmailDisposable', key: 'keyDisposableEmail' }
};

const ofContact = (v: ContactValues): string | null => domainOf(v.email);

/** What kind of mailbox it is: a company's own domain speaks for a buyer, a throw-away box against one. */
export const emailKind: ScoringFactor = {
	id: 'emailKind',
	label: 'E-mail kind',
	description: 'Whether the address belongs to a company, a public office, a school, a free provider or a throw-away service.',
	group: 'completeness',
	weight: 40,
	fields: ['email'],
	codes: Object.values(RULES).flatMap((r) => [r.code, r.key]),
	uses: [],
	reading(v) {
		const of = ofContact(v);
		return of && kindOf(of);
	},
	memoKey: ofContact,
	keys(columns, length) {
		const emails = columns.get('email');
		const keys = new Array<string | null>(length).fill(null);
		if (emails) for (let i = 0; i < length; i++) keys[i] = domainOf(emails[i]);
		return keys;
	},
	kinds(columns, length) {
		const emails = columns.get('email');
		const kinds = new Array<string | null>(length).fill(null);
		if (emails)
			for (let i = 0; i < length; i++) {
				const of = domainOf(emails[i]);
				kinds[i] = of && kindOf(of);
			}
		return kinds;
	},
	assess(values) {
		const of = ofContact(values);
		if (!of) return null;
		const rule = RULES[kindOf(of)];
		return { share: rule.share, reason: { code: rule.code, params: { domain: of } }, key: rule.key };
	}
};
