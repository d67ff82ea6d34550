import type { Deduction } from '../deduction';
import { emailKind } from '../knowledge/email-kind';

/** A private mailbox instead of a company's. */
export const freeMail: Deduction = {
	id: 'freeMail',
	label: 'Free mail',
	description: 'The address is at a free provider such as Gmail, open to anybody.',
	group: 'completeness',
	field: 'email',
	domain: true,
	code: 'scoreLessFreeMail',
	key: 'keyFreeEmail',
	applies: (domain) => emailKind(domain) === 'free'
};
