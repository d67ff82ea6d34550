import { columnsOfType } from '../columns';
import { eachEmail } from '../email-facts';
import type { Rule } from '../rule';

/** VAL-2: gmial.com is probably gmail.com (one tap puts it right); dots where most servers refuse them. */
export const emailTypoRule: Rule = {
	id: 'email-typo',
	label: 'Mistyped email',
	description: 'Points out domains that look like a slip of a big provider, and dots in odd places.',
	codes: ['emailTypo', 'emailDots'],
	check(chunk, options, emit) {
		for (const { field, column } of columnsOfType(chunk, options, 'email')) {
			eachEmail(column, ({ text: value, about, strayDots }, i) => {
				if (about === null) return;
				const { domain, meant } = about;
				if (meant !== null)
					emit(i, {
						code: 'emailTypo',
						severity: 'warning',
						field: field.id,
						value,
						params: { domain, better: meant },
						suggestion: value.slice(0, value.lastIndexOf('@') + 1) + meant
					});
				if (strayDots) emit(i, { code: 'emailDots', severity: 'warning', field: field.id, value });
			});
		}
	}
};
