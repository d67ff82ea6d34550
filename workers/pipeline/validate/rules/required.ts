import type { FieldId } from '#domain/fields';
import { PHONE_FIELDS } from '#domain/fields';
import type { RequiredPolicy } from '#domain/settings';
import { has } from '../columns';
import type { Rule } from '../rule';

const codes = {
	email: 'missingEmail', name: 'missingName', firstName: 'missingFirstName', lastName: 'missingLastName',
	company: 'missingCompany', emailOrPhone: 'missingEmailOrPhone'
} as const;
type Need = keyof typeof codes;

const needs: Record<RequiredPolicy, readonly Need[]> = {
	emailAndName: ['email', 'name'],
	emailFirstLast: ['email', 'firstName', 'lastName'],
	emailFirstLastCompany: ['email', 'firstName', 'lastName', 'company'],
	emailOrPhone: ['emailOrPhone']
};
/** Where the finding is shown. */
const shownAt: Record<Need, FieldId> = { email: 'email', name: 'fullName', firstName: 'firstName', lastName: 'lastName', company: 'company', emailOrPhone: 'email' };

/** VAL-5: what a contact can't do without, by the policy of the import. A Name is a full name, or a first and a last one. */
export const requiredRule: Rule = {
	id: 'required',
	label: 'Required fields',
	description: 'Email and a name, or what the chosen policy asks for.',
	codes: Object.values(codes),
	check(chunk, options, emit) {
		const miss = (i: number, need: Need): void =>
			emit(i, { code: codes[need], severity: 'error', field: shownAt[need], value: '', category: 'Missing Required Fields' });
		const list = needs[options.requiredPolicy];
		for (let i = 0; i < chunk.rowNumbers.length; i++) {
			for (const need of list) {
				if (need === 'emailOrPhone') {
					if (!has(chunk, 'email', i) && !PHONE_FIELDS.some((p) => has(chunk, p, i))) miss(i, need);
				} else if (need === 'name') {
					if (has(chunk, 'fullName', i)) continue;
					const first = has(chunk, 'firstName', i);
					const last = has(chunk, 'lastName', i);
					if (!first && !last) miss(i, 'name');
					else if (!first) miss(i, 'firstName');
					else if (!last) miss(i, 'lastName');
				} else if (!has(chunk, need, i)) miss(i, need);
			}
		}
	}
};
