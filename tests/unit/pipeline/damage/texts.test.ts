import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { column, repaired } from './column';

describe('garbled letters', () => {
	it.each([
		['MÃ¼ller', 'Müller'],
		['FranÃ§ois', 'François'],
		['CafÃ© â€“ Bar', 'Café – Bar'],
		['MÃƒÂ¼ller', 'Müller']
	])('VAL-1, FIL-1: %s was %s', (before, after) => expect(column('lastName', [before])).toEqual([after]));
	it('VAL-1, FIL-1: where the whole column shows the same wrong reading, whatever it was', () => {
		expect(column('city', ['РњРѕСЃРєРІР°', 'РљР°Р·Р°РЅСЊ', 'РЎР°РјР°СЂР°', 'РџРµСЂРјСЊ', 'РћРјСЃРє'])).toEqual([
			'Москва',
			'Казань',
			'Самара',
			'Пермь',
			'Омск'
		]);
		expect(column('lastName', ['KoÅ‚odziej', 'WÃ³jcik', 'ZieliÅ„ski', 'DÄ…browski', 'KozÅ‚owski', 'Smith'])).toEqual([
			'Kołodziej',
			'Wójcik',
			'Zieliński',
			'Dąbrowski',
			'Kozłowski',
			'Smith'
		]);
	});
	it.each(['Müller', 'SÃO PAULO', 'Ângela', 'Ã', 'naïve', '山田', 'Łódź', 'Â', 'A Â B'])('VAL-1: %s stays', (text) => {
		const o = repaired({ lastName: [text], company: [text], notes: [text] });
		expect(o.chunk).toBe(o.given);
	});
});

describe('cells cut off', () => {
	const long = (n: number, end = 'x') => 'word '.repeat(n).slice(0, n - end.length) + end;
	it.each([255, 256, 1024, 32_767])('VAL-1: %i characters that stop in a word, and nothing longer: lost, left as it is', (n) => {
		const o = repaired({ notes: ['short', long(n), long(n, 'ab'), null] });
		expect(o.findings).toMatchObject([{ kind: 'cutCell', repaired: 0, lost: 2 }]);
		expect(o.chunk).toBe(o.given);
		expect(o.findings[0]!.samples[0]!.before.length).toBeLessThan(310);
	});
	it('VAL-1: with longer ones beside it only when far more have just this length', () => {
		expect(repaired({ notes: [long(255), long(255), long(255), long(255), long(700)] }).findings).toMatchObject([
			{ kind: 'cutCell', lost: 4 }
		]);
		expect(repaired({ notes: [long(255), long(700)] }).findings).toEqual([]);
		expect(repaired({ notes: Array.from({ length: 60 }, (_, i) => long(230 + i)) }).findings).toEqual([]);
	});
	it.each<[string, FieldId, string]>([
		['ends as a sentence does', 'notes', long(255, '.')],
		['254 characters', 'notes', long(254)],
		['a name', 'lastName', long(255)],
		['an address of the web', 'website', `https://${long(247)}`]
	])('VAL-1: not: %s', (_why, field, value) => expect(repaired({ [field]: [value] }).findings).toEqual([]));
});

describe('lost letters', () => {
	it('VAL-1: the replacement character, in any text', () =>
		expect(repaired({ lastName: ['M\ufffdller'], notes: ['Caf\ufffd'] }).findings.map((f) => [f.field, f.lost])).toEqual([
			['lastName', 1],
			['notes', 1]
		]));
	it('VAL-1: a question mark in a word where others have accents, or where it happens again and again', () => {
		expect(repaired({ lastName: ['M?ller', 'Gómez', 'Smith'] }).findings).toMatchObject([{ kind: 'lostCharacter', lost: 1 }]);
		expect(repaired({ city: ['M?nchen', 'K?ln', 'D??sseldorf'] }).findings).toMatchObject([{ kind: 'lostCharacter', lost: 3 }]);
		expect(repaired({ firstName: ['??? ??', '???? ???', '?? ??'] }).findings).toMatchObject([{ lost: 3 }]);
	});
	it.each<[string, FieldId, (string | null)[]]>([
		['one alone', 'lastName', ['M?ller', 'Smith']],
		['a question in a note', 'notes', ['Really?yes', 'Ça va?oui', 'so?what', 'a?b']],
		['at the end', 'lastName', ['Smith?', 'Gómez']],
		['a single placeholder', 'firstName', ['???', 'José']],
		['a query', 'website', ['https://x.com/a?b=c', 'https://é.fr']]
	])('VAL-1: not: %s', (_why, field, values) => expect(repaired({ [field]: values }).findings).toEqual([]));
});

describe('spreadsheet errors and formulas', () => {
	it.each([
		'#N/A',
		'#REF!',
		'#NAME?',
		'#VALUE!',
		'#DIV/0!',
		'#n/a',
		'#NV',
		'#WERT!',
		'#¿NOMBRE?',
		'#ЗНАЧ!',
		' #REF! ',
		'########',
		'Err:508',
		'=SUM(A1:A3)',
		'=A2',
		'=$B$3',
		'=A2&" "&B2',
		"='Sheet 1'!A3",
		'=Leads!B2',
		'=SVERWEIS(A2;B:C;2)',
		'=1+1',
		'=-A1',
		'=Table1[Name]',
		'=@INDEX(A:A,2)',
		'=HYPERLINK("https://acme.com","Acme")',
		"=cmd|' /C calc'!A0"
	])('VAL-1: %s is lost', (text) =>
		expect(repaired({ company: [text] }).findings).toMatchObject([
			{ kind: 'formulaError', repaired: 0, lost: 1, samples: [{ before: text, after: null }] }
		])
	);
	it.each<[FieldId, string, string]>([
		['postalCode', '="00123"', '00123'],
		['company', '="say ""hi"""', 'say "hi"'],
		['accountId', '=T("0007")', '0007'],
		['website', '=HYPERLINK("https://acme.com";"Acme")', 'https://acme.com'],
		['email', '=HYPERLINK("mailto:ann@acme.com")', 'ann@acme.com'],
		['phone1', '=+49 170 1234567', '+49 170 1234567']
	])('VAL-1: in %s, %s only wraps %s', (field, before, after) => expect(column(field, [before])).toEqual([after]));
	it.each([
		'=== notes ===',
		'= see below',
		'=)',
		'#1 in sales',
		'#sales',
		'Error',
		"'=1+1",
		'E = mc2',
		'=> next',
		'N/A',
		'="=1+1',
		'= A great day'
	])('VAL-1: %s is a text', (text) => {
		const o = repaired({ notes: [text], company: [text] });
		expect([o.findings, o.chunk]).toEqual([[], o.given]);
	});
});
