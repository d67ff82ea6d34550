import type { Deduction } from '../deduction';
import { emailKind } from '../knowledge/email-kind';

/** An address at a school or university: often somebody who learns, seldom somebody who buys. */
export const schoolMail: Deduction = {
	id: 'schoolMail',
	label: 'School address',
	description: 'The address is at a school or university.',
	group: 'completeness',
	field: 'email',
	domain: true,
	code: 'scoreLessSchool',
	key: 'keyEducationEmail',
	applies: (domain) => emailKind(domain) === 'education'
};
