import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import type { CustomField } from '#domain/fields';
import { formGroups, isChanged, nameOf, originKind, rebasedValues, savedValues, shownGroups } from '#lib/state/contacts/contact-fields';

const ann: ContactValues = {
	firstName: 'Ann',
	lastName: 'Lee',
	fullName: 'Ann Lee',
	email: 'ann@lee.example',
	phone1: '+4930123456',
	phone1Type: 'work'
};
const custom: CustomField[] = [{ id: 'custom:badge', label: 'Badge', type: 'text' }];
const values = fc.dictionary(
	fc.constantFrom('firstName', 'lastName', 'fullName', 'email', 'company', 'custom:badge'),
	fc.constantFrom('', 'a', 'b', 'c')
) as fc.Arbitrary<ContactValues>;

describe('fields of the contact page', () => {
	it('CON-2: shows each value once, the type of a number beside it, the full name in the title', () => {
		const shown = shownGroups({ ...ann, 'custom:badge': '7', 'custom:old': 'x' }, custom).flatMap((g) => g.fields);
		expect(shown.map((f) => f.field)).toEqual(['email', 'phone1', 'firstName', 'lastName', 'custom:badge', 'custom:old']);
		expect(shown.find((f) => f.field === 'phone1')?.note).toBe('Work');
		expect(nameOf({ firstName: 'Ann', lastName: 'Lee' })).toBe('Ann Lee');
	});

	it('CON-2: the only number of a contact is its phone, in whichever of the five fields it stands; of several each says which', () => {
		const labels = (of: ContactValues): string[] =>
			shownGroups(of, [])
				.flatMap((g) => g.fields)
				.map((f) => f.label);
		expect(labels({ phone2: '+4930123456' })).toEqual(['Phone']);
		expect(labels({ phone1: '+4930123456' })).toEqual(['Phone']);
		expect(labels({ phone2: '+4930123456', phone4: '+4930123457' })).toEqual(['Phone 2', 'Phone 4']);
	});

	it('CON-2: a value came with the first row unless a merge that holds brought it, also where both files have one name', () => {
		const merged = (kind: 'merged' | 'undone') => [
			{ kind, changes: [{ field: 'city' as const, before: null, after: 'Kiel' }] },
			{ kind: 'created' as const, changes: [] }
		];
		expect(originKind('city', { kind: 'import' }, merged('merged'))).toBe('merged');
		expect(originKind('city', { kind: 'import' }, merged('undone'))).toBe('first');
		expect(originKind('company', { kind: 'import' }, merged('merged'))).toBe('first');
		expect(originKind('city', { kind: 'edit' }, merged('merged'))).toBe('edit');
	});

	it('CON-2: a name in one piece is shown and can be edited', () => {
		expect(
			shownGroups({ fullName: '林直樹' }, [])
				.flatMap((g) => g.fields)
				.map((f) => f.field)
		).toEqual(['fullName']);
		expect(formGroups({ fullName: '林直樹' }, [], false).groups[0]?.fields.map((f) => f.id)).toContain('fullName');
	});

	it('CON-3: the form has what is always asked for and what is in use; all fields on demand', () => {
		const some = formGroups({ ...ann, city: 'Bonn' }, custom, false);
		const ids = some.groups.flatMap((g) => g.fields.map((f) => f.id));
		expect(ids).toEqual(expect.arrayContaining(['firstName', 'email', 'company', 'city', 'custom:badge']));
		expect(ids).not.toContain('fullName');
		expect(ids).not.toContain('street');
		const all = formGroups({}, custom, true);
		expect(all.rest).toBe(0);
		expect(all.groups.flatMap((g) => g.fields).length).toBe(ids.length + some.rest);
	});
});

describe('what is saved', () => {
	it('CON-3: a changed part of the name makes the full name anew, an untouched one stays as it came', () => {
		expect(savedValues({ ...ann, lastName: 'Ray' }, ann).fullName).toBeUndefined();
		expect(savedValues({ ...ann, company: 'Acme' }, ann).fullName).toBe('Ann Lee');
		expect(savedValues({ fullName: '林 直樹' }, { fullName: '林直樹' }).fullName).toBe('林 直樹');
	});

	it('CON-3: an emptied field is gone, and a form without changes is unchanged', () => {
		expect(savedValues({ ...ann, phone1: '  ' }, ann)).not.toHaveProperty('phone1');
		expect(isChanged({ ...ann, company: '' }, ann)).toBe(false);
		expect(isChanged({ ...ann, email: '' }, ann)).toBe(true);
	});

	it('CON-3: a change from elsewhere is kept in every field that was not typed in', () => {
		fc.assert(
			fc.property(values, values, values, (edited, original, latest) => {
				const result = rebasedValues(edited, original, latest);
				for (const f of ['firstName', 'lastName', 'fullName', 'email', 'company', 'custom:badge'] as const) {
					const typed = (edited[f] ?? '') !== (original[f] ?? '');
					expect(result[f] ?? '').toBe((typed ? edited[f] : latest[f]) ?? '');
				}
			})
		);
	});

	it('FIL-4: a field called __proto__ is a value like any other', () => {
		const odd = JSON.parse('{"custom:__proto__":"x","__proto__":"y"}') as ContactValues;
		const saved = savedValues(odd, {});
		expect(Object.keys(saved).sort()).toEqual(['__proto__', 'custom:__proto__']);
		expect(({} as Record<string, unknown>)['y']).toBeUndefined();
	});
});
