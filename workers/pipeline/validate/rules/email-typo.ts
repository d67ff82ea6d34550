import { checkEmail, emailDomain, hasStrayDots } from '../../values/email';
import { suggestEmail } from '../../values/email-typo';
import { columnsOfType, eachValue } from '../columns';
import type { Rule } from '../rule';

/** VAL-2: gmial.com is probably gmail.com (one tap puts it right); dots where most servers refuse them. */
export const emailTypoRule: Rule = {
	id: 'email-typo',
	label: 'Mistyped email',
	description: 'Points out domains that look like a slip of a big provider, and dots in odd places.',
	codes: ['emailTypo', 'emailDots'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'email')) {
			eachValue(column, (value, i) => {
				if (!checkEmail(value).ok) return;
				const domain = emailDomain(value);
				const better = suggestEmail(value);
				if (better !== null) emit(i, { code: 'emailTypo', severity: 'warning', field: field.id, value, params: { domain, better: emailDomain(better) }, suggestion: better });
				if (hasStrayDots(value)) emit(i, { code: 'emailDots', severity: 'warning', field: field.id, value });
			});
		}
	}
};
