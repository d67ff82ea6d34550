import { checkEmail } from '../../values/emails/email';
import { suggestEmailForm } from '../../values/emails/email-repair';
import { suggestEmail } from '../../values/emails/email-typo';
import { columnsOfType } from '../columns';
import { eachEmail } from '../email-facts';
import type { Rule } from '../rule';

/** VAL-2: name@domain.tld; the top-level domain must exist. Both are errors, since mail can't arrive. */
export const emailSyntaxRule: Rule = {
	id: 'email-syntax',
	label: 'Email address',
	description: 'An address is name@domain.tld, and its top-level domain exists.',
	codes: ['emailSyntax', 'emailTld'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'email')) {
			eachEmail(column, ({ text: value, checked }, i) => {
				if (checked.ok) return;
				const tld = checked.code === 'tld';
				const domainFixed = tld || checked.code === 'domain' ? suggestEmail(value) : null;
				const better =
					domainFixed === null ? suggestEmailForm(value) : checkEmail(domainFixed).ok ? domainFixed : suggestEmailForm(domainFixed);
				emit(i, {
					code: tld ? 'emailTld' : 'emailSyntax',
					severity: 'error',
					field: field.id,
					value,
					params: tld ? { tld: value.slice(value.lastIndexOf('.')) } : { why: checked.code },
					...(better !== null && { suggestion: better })
				});
			});
		}
	}
};
