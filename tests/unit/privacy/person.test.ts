import { describe, expect, it } from 'vitest';
import { addressIn } from '#workers/privacy/pattern';
import { isPerson, isTheirRow, learn, learnCells, nobody, type Person } from '#workers/privacy/person';
import { scrubbed, telling } from '#workers/privacy/scrub';

/** Ana Silva, as erasing knows her. */
function ana(): Person {
	const p = nobody();
	learn(p, { fullName: 'Ana Silva', email: 'ana@kai.example', phone1: '+4930123456', company: 'Kai Werft GmbH' });
	return p;
}

describe('who a person is, where she is erased', () => {
	it('CON-4: by a number it is she under her name, and where nothing else is said; another name or another email alone is somebody else', () => {
		const p = ana();
		expect(isPerson(p, { fullName: 'Silva, Ana', phone3: '+49 30 123456' })).toBe(true);
		expect(isPerson(p, { phone1: '+4930123456', company: 'Kai Werft GmbH' })).toBe(true);
		expect(isPerson(p, { phone1: '+4930123456', fullName: 'Tom Berg' })).toBe(false);
		learn(p, { fullName: 'Ana Silva', phone1: '+5511987654321' });
		expect(isPerson(p, { fullName: 'Ana Silva', phone1: '+55 11 8765 4321' })).toBe(true);
		expect(isPerson(p, { phone1: '+4930123456', email: 'tom@kai.example' })).toBe(false);
		expect(isPerson(p, { fullName: 'Ana Silva', company: 'Kai Werft GmbH' })).toBe(false);
		expect(isPerson(p, { email: ' ANA@kai.example ', fullName: 'Somebody' })).toBe(true);
	});

	it('CON-4: of a row of hers only how her email and numbers are written is looked for elsewhere, never her firm', () => {
		const p = ana();
		learnCells(p, ['Ana Silva <ana@kai.example>', '030/12 34 56', 'Kai Werft GmbH', 'met at booth 12', ''], addressIn(p.emails));
		expect(p.texts).toEqual(expect.arrayContaining(['Ana Silva <ana@kai.example>', '030/12 34 56']));
		expect(p.texts.filter((text) => /Werft|booth/.test(text) || text === '')).toEqual([]);
		expect(scrubbed('Tom Berg, Kai Werft GmbH, met at booth 12', telling(p))).toBe('Tom Berg, Kai Werft GmbH, met at booth 12');
	});

	it('CON-4: a raw row is hers by all words of her name beside her number, however it is written; a part of a number is no number', () => {
		const p = nobody();
		learn(p, { fullName: 'Ana Silva', phone1: '+493012345' });
		const address = addressIn(p.emails);
		// Seven digits of it: as short as a number may be that is looked for.
		expect(isTheirRow(p, ['Silva', 'Ana', '3012345'], address)).toBe(true);
		expect(isTheirRow(p, ['Silva', 'Ana', '030 12345'], address)).toBe(true);
		expect(isTheirRow(p, ['Silva', 'Ana', '012345'], address)).toBe(false);
		expect(isTheirRow(p, ['Silva', 'Tom', '030 12345'], address)).toBe(false);
	});

	it('CON-4: what is kept in maps loses her where she is a key and where she is a value; what she isn’t in stays the same object', () => {
		const sought = telling(ana());
		expect(scrubbed(new Map([['ana@kai.example', 3]]), sought)).toEqual(new Map([['[erased]', 3]]));
		expect(scrubbed(new Map([[3, 'from ana@kai.example']]), sought)).toEqual(new Map([[3, 'from [erased]']]));
		expect(scrubbed({ 'ana@kai.example': 1 }, sought)).toEqual({ '[erased]': 1 });
		for (const other of [new Map([['tom@kai.example', 3]]), { email: 'joana@kai.example' }, ['Tom', 'ana@kai.example.org']])
			expect(scrubbed(other as unknown, sought)).toBe(other);
	});
});
