import { columnsOfType } from '../columns';
import { eachEmail } from '../email-facts';
import type { Rule } from '../rule';

/** VAL-2: disposable, role (info@) and free-mail addresses are marked, not refused. */
export const emailKindRule: Rule = {
	id: 'email-kind',
	label: 'Kind of email',
	description: 'Marks throw-away addresses, mailboxes of a function (info@) and addresses at free providers.',
	codes: ['emailDisposable', 'emailRole', 'emailFree'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'email')) {
			eachEmail(column, ({ text: value, about, name, role }, i) => {
				if (about === null) return;
				const { domain } = about;
				if (about.disposable) emit(i, { code: 'emailDisposable', severity: 'warning', field: field.id, value, params: { domain } });
				else if (about.free) emit(i, { code: 'emailFree', severity: 'info', field: field.id, value, params: { domain } });
				if (role) emit(i, { code: 'emailRole', severity: 'info', field: field.id, value, params: { name } });
			});
		}
	}
};
