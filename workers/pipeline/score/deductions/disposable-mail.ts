import type { Deduction } from '../deduction';
import { emailKind } from '../knowledge/email-kind';

/** An address of a throw-away service: whoever gives one does not want to be reached. */
export const disposableMail: Deduction = {
	id: 'disposableMail',
	label: 'Throw-away address',
	description: 'The address is at a service that gives out throw-away addresses.',
	group: 'completeness',
	field: 'email',
	domain: true,
	code: 'scoreLessDisposable',
	key: 'keyDisposableEmail',
	applies: (domain) => emailKind(domain) === 'disposable'
};
