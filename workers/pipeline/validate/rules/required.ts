import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { PHONE_FIELDS } from '#domain/fields';
import type { RequiredPolicy } from '#domain/settings';
import { fieldRule, type TableDefinition } from '#domain/contacts/table-definition';
import type { Rule } from '../rule';

const codes = {
	email: 'missingEmail',
	name: 'missingName',
	firstName: 'missingFirstName',
	lastName: 'missingLastName',
	company: 'missingCompany',
	emailOrPhone: 'missingEmailOrPhone'
} as const;
type Need = keyof typeof codes;

const needs: Record<RequiredPolicy, readonly Need[]> = {
	emailAndName: ['email', 'name'],
	emailFirstLast: ['email', 'firstName', 'lastName'],
	emailFirstLastCompany: ['email', 'firstName', 'lastName', 'company'],
	emailOrPhone: ['emailOrPhone']
};
/** Where the finding is shown. */
const shownAt: Record<Need, FieldId> = {
	email: 'email',
	name: 'fullName',
	firstName: 'firstName',
	lastName: 'lastName',
	company: 'company',
	emailOrPhone: 'email'
};

/** Fields of the table definition that have a text of their own when they are missing. */
const ownCode: Partial<Record<FieldId, Need>> = {
	email: 'email',
	firstName: 'firstName',
	lastName: 'lastName',
	fullName: 'name',
	company: 'company'
};

/** The policy's needs without those that the table definition makes optional, and the fields that it asks for beside them (MAP-7). */
function asked(policy: RequiredPolicy, table: TableDefinition | undefined): { needs: readonly Need[]; fields: readonly FieldId[] } {
	const list = needs[policy].filter((need) => need === 'emailOrPhone' || fieldRule(table, shownAt[need]).required !== false);
	const more = (table?.fields ?? []).filter((rule) => rule.required === true).map((rule) => rule.id);
	const extra = more.flatMap((id) => ownCode[id] ?? []).filter((need) => !list.includes(need));
	return { needs: [...list, ...extra], fields: more.filter((id) => ownCode[id] === undefined) };
}

/**
 * VAL-5: what a contact can't do without, by the policy of the import and the table definition. A Name is a full name, or a first and a
 * last one.
 */
export const requiredRule: Rule = {
	id: 'required',
	label: 'Required fields',
	description: 'Email and a name, or what the chosen policy and the table definition ask for.',
	codes: [...Object.values(codes), 'missingField'],
	check(chunk, options, emit) {
		const miss = (i: number, need: Need): void =>
			emit(i, { code: codes[need], severity: 'error', field: shownAt[need], value: '', category: 'Missing Required Fields' });
		const { needs: list, fields } = asked(options.requiredPolicy, options.table);
		const { length } = chunk.rowNumbers;
		const column = (field: FieldId): Column => chunk.columns.get(field) ?? [];
		for (const need of list) {
			if (need === 'emailOrPhone') {
				const phones = PHONE_FIELDS.map(column);
				eachBlank(column('email'), length, (i) => {
					if (!phones.some((p) => p[i])) miss(i, need);
				});
			} else if (need === 'name') {
				const [firsts, lasts] = [column('firstName'), column('lastName')];
				eachBlank(column('fullName'), length, (i) => {
					if (!firsts[i] && !lasts[i]) miss(i, 'name');
					else if (!firsts[i]) miss(i, 'firstName');
					else if (!lasts[i]) miss(i, 'lastName');
				});
			} else eachBlank(column(need), length, (i) => miss(i, need));
		}
		for (const field of fields)
			eachBlank(column(field), length, (i) =>
				emit(i, { code: 'missingField', severity: 'error', field, value: '', category: 'Missing Required Fields' })
			);
	}
};

/**
 * Calls `visit` for every row without a value. A loop of its own, column by column: of one over rows and needs together engines took long
 * to make fast code.
 */
function eachBlank(column: Column, length: number, visit: (i: number) => void): void {
	for (let i = 0; i < length; i++) if (!column[i]) visit(i);
}
