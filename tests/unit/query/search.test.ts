import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { packColumn } from '#workers/store/chunks/pack';
import { fold } from '#workers/query/fold';
import { fewestFirst, keepFound, narrows, needlesOf } from '#workers/query/search';
import { searchText } from '#workers/query/search-text';
import { flat } from './plain';

const textOf = (contacts: Partial<Record<FieldId, string>>[]) =>
	searchText(
		[...new Set(contacts.flatMap((c) => Object.keys(c) as FieldId[]))].map((field) => [
			field,
			packColumn(contacts.map((c) => c[field] ?? null))
		]),
		contacts.length
	);
/** Positions of the contacts that a search finds. */
function found(contacts: Partial<Record<FieldId, string>>[], search: string): number[] {
	const mask = new Uint8Array(contacts.length).fill(1);
	keepFound(mask, textOf(contacts), needlesOf(search));
	return [...mask.keys()].filter((i) => mask[i] === 1);
}
/** What people write in searches, and parts of it. */
const typed = fc
	.array(
		fc.constantFrom(
			'ana',
			'an',
			'na',
			'berg',
			'bergana',
			'+49',
			'089',
			'(0)89',
			'123',
			'1234',
			'12345',
			'4989123456',
			'89-12',
			'55',
			'0',
			'o'
		),
		{ minLength: 1, maxLength: 4 }
	)
	.map((words) => words.join(' '));

describe('search', () => {
	it('CON-1: a phone is found by its digits in any writing, and nothing else is', () => {
		const people = [{ phone1: '+4989123456' }, { phone2: '+12125550101' }, { fullName: 'Nobody', company: 'Studio 54' }];
		for (const writing of ['+49 89 123456', '089 / 123456', '(089) 12 34 56', '0049-89-123456', '+49 (0)89 123 456', '4989123456'])
			expect(found(people, writing)).toEqual([0]);
		for (const writing of ['(212) 555-0101', '212.555.0101', '+1 212 555 0101']) expect(found(people, writing)).toEqual([1]);
		expect(found(people, '+1 212 555 0102')).toEqual([]);
		expect(found(people, 'studio 54')).toEqual([2]);
	});

	it('CON-1 and LST-3: whichever of the five numbers it is, its contact is found', () => {
		const people = PHONE_FIELDS.map((field, n) => ({ fullName: `Person ${n}`, [field]: `+4930231250${n}0` }));
		people.forEach((_, n) => expect(found(people, `030 / 231 250-${n}0`)).toEqual([n]));
	});

	it('CON-1: a phone in some writing and a word are both asked for', () => {
		const people = [
			{ fullName: 'Ana Berg', phone1: '+4989123456' },
			{ fullName: 'Ben Berg', phone1: '+4989123456' }
		];
		expect(found(people, 'ana (089) 123-456')).toEqual([0]);
		expect(found(people, '089 123 456 berg')).toEqual([0, 1]);
	});

	it('CON-1: nothing is found across two fields or two contacts', () => {
		const people = [
			{ firstName: 'Ana', lastName: 'Berg', company: 'Alpha', city: 'Lyon' },
			{ fullName: 'Eva', company: 'Beta' }
		];
		expect(found(people, 'bergalpha')).toEqual([]);
		expect(found(people, 'lyoneva')).toEqual([]);
		expect(found(people, 'ana berg alpha lyon')).toEqual([0]);
	});

	it('CON-1: every contact of a thousand that holds a word is found, and no other', () => {
		const parts = fc.constantFrom('ana', 'Bö', 'bo', '太郎', 'x', 'ana-bo', 'straße', '', 'bobo', 'anaxbobo', 'naxbo');
		fc.assert(
			fc.property(
				fc.array(fc.record({ fullName: parts, company: parts, email: parts }), { minLength: 1, maxLength: 600 }),
				fc.array(fc.constantFrom('ana', 'bo', 'ob', '太', 'ß', 'a', 'anaxbobo', 'straße'), { minLength: 1, maxLength: 3 }),
				(people, words) => {
					const plain = people.flatMap((p, i) => (words.every((w) => Object.values(p).some((v) => fold(v).includes(fold(w)))) ? [i] : []));
					expect(found(people, words.join(' '))).toEqual(plain);
				}
			),
			{ numRuns: 50 }
		);
	});
});

describe('CON-1: a search that is being typed', () => {
	const part = fc.constantFrom('Ana', 'Ana Berg', 'bergana', '+4989123456', '+49123455', '12345', 'x89-12', '');
	const people = fc.array(fc.record({ fullName: part, company: part, phone1: part, email: part }), { minLength: 1, maxLength: 40 });

	it('looks only among those found before where nobody else can be found', () => {
		fc.assert(
			fc.property(people, typed, typed, fc.string({ unit: fc.constantFrom('a', '1', '5', ' '), maxLength: 3 }), (list, a, b, more) => {
				for (const [search, before] of [
					[a + more, a],
					[a, b],
					[`${a} ${b}`, a]
				] as const)
					if (narrows(search, before))
						expect(found(list, before), `${search} | ${before}`).toEqual(expect.arrayContaining(found(list, search)));
			}),
			{ numRuns: 300 }
		);
	});
	it('goes on from the letters before, a further word, further digits', () => {
		for (const [search, before] of [
			['garcia', 'gar'],
			['garcia lyon', 'garcia'],
			['lyon gar', 'gar'],
			['+49 89 123456', '+49 89 1234'],
			['x', '']
		])
			expect(narrows(search!, before!), search).toBe(true);
		for (const [search, before] of [
			['gar', 'garcia'],
			['gra', 'gar'],
			['+4 9123', '+4 9']
		])
			expect(narrows(search!, before!), search).toBe(false);
	});
	it('finds the same whichever word is looked for first', () => {
		fc.assert(
			fc.property(people, typed, (list, search) => {
				const mask = new Uint8Array(list.length).fill(1);
				keepFound(mask, textOf(list), fewestFirst(needlesOf(search), textOf(list)));
				expect([...mask.keys()].filter((i) => mask[i] === 1)).toEqual(found(list, search));
			}),
			{ numRuns: 200 }
		);
	});
});

describe('folding', () => {
	const anything = fc.string({ unit: 'binary', maxLength: 8 });

	it('CON-1: accents make no other word, vowel signs and the voicing of Japanese do', () => {
		for (const same of [
			['Müller', 'MULLER'],
			['Łódź', 'łodz'],
			['İzmir', 'izmir'],
			['Đào', 'đao']
		] as const)
			expect(fold(same[0])).toBe(fold(same[1]));
		for (const other of [
			['ハス', 'バス'],
			['की', 'का'],
			['กิน', 'กัน']
		] as const)
			expect(fold(other[0])).not.toBe(fold(other[1]));
	});

	it('CON-1: every letter is one byte, whatever the script', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect([...fold(text)].every((c) => c.charCodeAt(0) < 0x80 || (c.charCodeAt(0) >= 0xa0 && c.charCodeAt(0) <= 0xef))).toBe(true);
			})
		);
	});

	it('CON-1: a text holds another exactly when it does unfolded, and sorts alike', () => {
		fc.assert(
			fc.property(anything, anything, anything, (a, b, c) => {
				expect(fold(a + b + c).includes(fold(b))).toBe(flat(a + b + c).includes(flat(b)));
				expect(fold(a).includes(fold(b))).toBe(flat(a).includes(flat(b)));
				expect(fold(a) < fold(b)).toBe(flat(a) < flat(b));
			})
		);
	});
});
