import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinName, splitFullName } from '#workers/pipeline/values/names/name-split';

const parts = (name: string) => {
	const p = splitFullName(name);
	return [p.salutation, p.firstName, p.lastName, p.nameSuffix];
};

describe('full name ↔ parts', () => {
	it.each([
		['Ana Silva', null, 'Ana', 'Silva', null],
		['Ana Maria Silva', null, 'Ana Maria', 'Silva', null],
		['Dr. Ana Silva', 'Dr.', 'Ana', 'Silva', null],
		['Prof. Dr. med. Hans Groß', 'Prof. Dr. med.', 'Hans', 'Groß', null],
		['Mr. & Mrs. Berg', 'Mr. & Mrs.', null, 'Berg', null],
		['Mr Berg', 'Mr', null, 'Berg', null],
		['Tom Berg Jr.', null, 'Tom', 'Berg', 'Jr.'],
		['Tom Berg III', null, 'Tom', 'Berg', 'III'],
		['Tom Berg, PhD', null, 'Tom', 'Berg', 'PhD'],
		['Tom Berg, MBA, Ph.D.', null, 'Tom', 'Berg', 'MBA, Ph.D.'],
		['Tom (Tommy) Berg', null, 'Tom', 'Berg', null],
		['Berg, Jan van den', null, 'Jan', 'van den Berg', null],
		['Berg, Tom', null, 'Tom', 'Berg', null],
		['Berg, Dr. Tom, Jr.', 'Dr.', 'Tom', 'Berg', 'Jr.'],
		['van der Berg, Ana', null, 'Ana', 'van der Berg', null],
		['Ana van der Berg', null, 'Ana', 'van der Berg', null],
		['Maria de la Cruz', null, 'Maria', 'de la Cruz', null],
		['Yusuf bin Hakim', null, 'Yusuf', 'bin Hakim', null],
		['Omar al-Fahim', null, 'Omar', 'al-Fahim', null],
		['José Ortega y Vega', null, 'José', 'Ortega y Vega', null],
		['LINDGREN Eva', null, 'Eva', 'LINDGREN', null],
		['JP Morgan', null, 'JP', 'Morgan', null],
		['ANA SILVA', null, 'ANA', 'SILVA', null],
		['Anna Ma', null, 'Anna', 'Ma', null],
		['Van Morrison', null, 'Van', 'Morrison', null],
		['Sade', null, 'Sade', null, null],
		['山田太郎', null, '太郎', '山田', null],
		['山田 太郎', null, '太郎', '山田', null],
		['王小明', null, '小明', '王', null],
		['欧阳修', null, '修', '欧阳', null],
		['김민수', null, '민수', '김', null],
		['田中様', '様', null, '田中', null],
		['佐藤', null, null, '佐藤', null],
		['長谷川', null, null, '長谷川', null],
		['佐々木健', null, '健', '佐々木', null],
		['渡辺 一郎（わたなべ いちろう）', null, '一郎', '渡辺', null],
		['María del Carmen Ruiz', null, 'María del Carmen', 'Ruiz', null],
		['María de los Ángeles Pérez Gómez', null, 'María de los Ángeles', 'Pérez Gómez', null],
		['MARIA DAS DORES LIMA', null, 'MARIA DAS DORES', 'LIMA', null],
		['Caio Neto', null, 'Caio', 'Neto', null],
		['João Souza Neto', null, 'João', 'Souza', 'Neto'],
		['ジョン・スミス', null, 'ジョン', 'スミス', null],
		['Hafen, Inc.', null, null, 'Hafen, Inc.', null],
		['', null, null, null, null]
	])('MAP-3: %s', (name, ...expected) => {
		expect(parts(name)).toEqual(expected);
	});

	it('MAP-3: joined names read as they are written', () => {
		expect(joinName({ firstName: ' Ana ', lastName: 'Silva', nameSuffix: 'Jr.', salutation: 'Dr.' })).toBe('Ana Silva Jr.');
		expect(joinName({ firstName: '太郎', lastName: '山田' })).toBe('山田太郎');
		expect(joinName({ firstName: 'ジョン', lastName: 'スミス' })).toBe('ジョン スミス');
		expect(joinName({ firstName: 'Tom', lastName: 'Berg', nickname: 'Tommy' })).toBe('Tom "Tommy" Berg');
		expect(joinName({ lastName: 'Berg' })).toBe('Berg');
		expect(joinName({})).toBe('');
	});

	it('MAP-3: no letter is ever lost', () => {
		const word = fc.constantFrom(
			'Ana',
			'Tom',
			'Berg',
			'Silva',
			'van',
			'der',
			'de',
			'y',
			'al-Fahim',
			'Dr.',
			'Mr',
			'Jr.',
			'PhD',
			'M.A.',
			'II',
			'"Nina"',
			'Ortega',
			'MAIER',
			'St.',
			'&',
			'山田',
			'O’Neill',
			'J.'
		);
		// Quotes only say that the word between them is a nickname.
		const letters = (text: string) => [...text.replace(/[\s,"]+/g, '')].sort().join('');
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), fc.nat(6), fc.boolean(), (list, at, comma) => {
				const name = list.map((w, i) => (comma && i === at ? w + ',' : w)).join(' ');
				const p = splitFullName(name);
				const all = [p.salutation, p.firstName, p.lastName, p.nameSuffix, p.nickname].filter((v) => v !== null).join(' ');
				expect(letters(all)).toBe(letters(name));
			})
		);
	});

	it('MAP-3: ordinary names survive split and join', () => {
		const first = fc.constantFrom('Ana', 'Tom', 'Eva Maria', 'Zoë');
		const last = fc.constantFrom('Silva', 'Berg', 'van der Berg', 'de la Cruz', 'O’Neill');
		fc.assert(
			fc.property(first, last, fc.constantFrom(null, 'Jr.', 'PhD'), (firstName, lastName, nameSuffix) => {
				const name = joinName({ firstName, lastName, nameSuffix });
				expect(splitFullName(name)).toEqual({
					salutation: null,
					firstName,
					lastName,
					nameSuffix,
					middleName: firstName === 'Eva Maria' ? 'Maria' : null,
					nickname: null
				});
				expect(joinName(splitFullName(name))).toBe(name);
			})
		);
	});
});
