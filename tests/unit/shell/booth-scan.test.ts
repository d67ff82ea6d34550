import { describe, expect, it } from 'vitest';
import { emptyDraft, type CaptureDraft, type ReadCode } from '#domain/booth/booth';
import { draftOf, filledFrom, isSomebodyElse } from '#lib/state/booth/booth-scan';

const card: ReadCode = { kind: 'card', values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' } };
const text: ReadCode = { kind: 'text', values: {} };
const into = (draft: CaptureDraft, read: ReadCode, said: string): CaptureDraft => ({ ...draft, ...filledFrom(draft, read, said) });

describe('codes of one visitor (CAP-2)', () => {
	it('CAP-2: the id of a badge stays when a card is scanned after it, and when another code is', () => {
		const badge = into(emptyDraft(), text, 'A-4711');
		expect(into(badge, card, 'BEGIN:VCARD')).toMatchObject({ code: 'A-4711', values: card.values });
		expect(into(into(emptyDraft(), card, 'BEGIN:VCARD'), text, 'A-4711')).toMatchObject({ code: 'A-4711', values: card.values });
		const two = into(badge, text, 'https://fair.example.com/b/9');
		expect(two.code).toBe('A-4711\nhttps://fair.example.com/b/9');
		expect([into(two, text, 'A-4711').code, into(badge, text, ' A-4711 ').code, into(badge, text, 'A-47').code]).toEqual([
			two.code,
			'A-4711',
			'A-4711\nA-47'
		]);
	});

	it('CAP-2: a code with another name and another address is the next visitor’s; one with either of them is not', () => {
		const typed = { fullName: 'Ada Byron', email: 'ada@engines.example.com' };
		const bob = { fullName: 'Bob Jones', email: 'bob@orion.example.com' };
		expect(isSomebodyElse(typed, bob)).toBe(true);
		expect(isSomebodyElse(typed, { firstName: 'Bob', lastName: 'Jones', email: bob.email })).toBe(true);
		for (const same of [
			{ ...bob, email: 'ADA@engines.example.com' },
			{ fullName: 'A. Byron-King', email: 'private@mail.example.com' },
			{ fullName: 'Ádá', email: 'private@mail.example.com' },
			{ fullName: 'Bob Jones' },
			{ email: bob.email },
			{}
		])
			expect([same, isSomebodyElse(typed, same)]).toEqual([same, false]);
		expect(isSomebodyElse({ fullName: 'Bob', phone1: '+49 30 1' }, bob)).toBe(false);
		expect(isSomebodyElse({ fullName: '山田 太郎', email: 'a@x.example' }, { fullName: '山田太郎', email: 'b@x.example' })).toBe(false);
	});

	it('CAP-2, MAP-3: first and last name of a card stay while the name says both, in whichever order and with a title; not once it is typed over', () => {
		const named = (fullName: string, firstName: string, lastName: string) =>
			draftOf({ ...emptyDraft(), values: { fullName, firstName, lastName } }).values;
		for (const [full, first, last] of [
			['Nagy Péter', 'Péter', 'Nagy'],
			['Dr. Max Mustermann', 'Max', 'Mustermann'],
			['Nguyễn Văn An', 'An', 'Nguyễn'],
			['山田 太郎', '太郎', '山田'],
			['山田太郎', '太郎', '山田'],
			['María José García Márquez', 'María José', 'García Márquez']
		] as const)
			expect(named(full, first, last)).toEqual({ fullName: full, firstName: first, lastName: last });
		for (const [full, first, last] of [
			['Maxim Mustermann', 'Max', 'Mustermann'],
			['Max Muster', 'Max', 'Mustermann'],
			['Ada Byron', 'Ada', ''],
			['Ada Byron', '', 'Ada Byron'],
			['Grace Hopper', 'Max', 'Mustermann']
		] as const)
			expect(named(full, first, last)).toEqual({ fullName: full });
	});
});
