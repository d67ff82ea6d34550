import { checkEmail, emailDomain, emailName } from '../../values/email';
import { isDisposableDomain, isFreeMailDomain, isRoleMailbox } from '../../values/email-kind';
import { suggestDomain } from '../../values/email-typo';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** VAL-2: disposable, role (info@) and free-mail addresses are marked, not refused. */
export const emailKindRule: Rule = {
	id: 'email-kind',
	label: 'Kind of email',
	description: 'Marks throw-away addresses, mailboxes of a function (info@) and addresses at free providers.',
	codes: ['emailDisposable', 'emailRole', 'emailFree'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'email')) {
			eachValue(column, (value, i) => {
				if (!checkEmail(value).ok) return;
				const domain = emailDomain(value);
				// Typo squatters like gmial.com are on the list too; there the slip is the better explanation.
				if (isDisposableDomain(domain) && suggestDomain(domain) === null) emit(i, { code: 'emailDisposable', severity: 'warning', field: field.id, value, params: { domain } });
				else if (isFreeMailDomain(domain)) emit(i, { code: 'emailFree', severity: 'info', field: field.id, value, params: { domain } });
				if (isRoleMailbox(emailName(value))) emit(i, { code: 'emailRole', severity: 'info', field: field.id, value, params: { name: emailName(value) } });
			});
		}
	}
};
