import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClosely, parseName } from '#workers/pipeline/values/names/name-parse';
import { ordinaryWords } from '#workers/pipeline/values/names/name-tokens';
import { effort } from '../../../support/effort';

/** name → title|first|middle|last|suffix|nickname */
const whole = (name: string): string => {
	const p = parseName(name);
	return [p.title, p.first, p.middle, p.last, p.suffix, p.nickname].join('|');
};

describe('parseName', () => {
	it.each([
		['Nora Quist', '|Nora||Quist||'],
		['Nora B. Quist', '|Nora|B.|Quist||'],
		['Quist, Nora B.', '|Nora|B.|Quist||'],
		['Quist, Dr. Nora B., Jr.', 'Dr.|Nora|B.|Quist|Jr.|'],
		['Dr. Nora B. Quist IV', 'Dr.|Nora|B.|Quist|IV|'],
		['Quist, Nora V', '|Nora||Quist|V|'],
		['Nora Quist V', '|Nora||Quist|V|'],
		['Nora Q V', '|Nora|Q|V||'],
		['Malik X', '|Malik||X||']
	])('MAP-3: initials and generations: %s', (name, parts) => expect(whole(name)).toBe(parts));

	it.each([
		['Nora Quist MD, PhD', '|Nora||Quist|MD, PhD|'],
		['Nora Quist, Ph. D.', '|Nora||Quist|Ph. D.|'],
		['Quist MD, Nora', '|Nora||Quist|MD|'],
		['Nora Quist, CPA, XYZT', '|Nora||Quist|CPA, XYZT|'],
		['Quist, M.D.', '|||Quist|M.D.|'],
		['Tilda Ma', '|Tilda||Ma||'],
		['Ma, Tilda', '|Tilda||Ma||'],
		['TILDA LEE MA', '|TILDA|LEE|MA||'],
		['Tilda Do M.A.', '|Tilda||Do|M.A.|'],
		['J.R. Quist', '|J.R.||Quist||']
	])('MAP-3: degrees, and names that look like them: %s', (name, parts) => expect(whole(name)).toBe(parts));

	it.each([
		['Mr. and Mrs. Olaf Quist', 'Mr. and Mrs.|Olaf||Quist||'],
		['Olaf and Nora Quist', '|Olaf and Nora||Quist||'],
		['Chief Justice Nora Quist', 'Chief Justice|Nora||Quist||'],
		['U.S. Senator Nora Quist', 'U.S. Senator|Nora||Quist||'],
		['Lt.Col. Nora Quist', 'Lt.Col.|Nora||Quist||'],
		['Minister of Finance Nora Quist', 'Minister of Finance|Nora||Quist||'],
		['Prof. Dr. med. Nora Quist', 'Prof. Dr. med.|Nora||Quist||'],
		['Dipl.-Ing. Olaf Quist', 'Dipl.-Ing.|Olaf||Quist||'],
		['Sir Olaf', 'Sir|Olaf||||'],
		['Frau Quist', 'Frau|||Quist||'],
		['Abc. Nora Quist', 'Abc.|Nora||Quist||'],
		['Wm. Quist', '|Wm.||Quist||'],
		['Nora King', '|Nora||King||'],
		['Grace Quist', '|Grace||Quist||'],
		['Dean Quist', '|Dean||Quist||'],
		['Dr King', 'Dr|||King||'],
		['Duke of Quistow', 'Duke of Quistow|||||'],
		['QUIST, Nora (Dr.)', 'Dr.|Nora||QUIST||'],
		['Nora Quist (Prof. Dr.)', 'Prof. Dr.|Nora||Quist||']
	])('MAP-3: titles, and names that are words: %s', (name, parts) => expect(whole(name)).toBe(parts));

	it.each([
		['Nora van der Quist', '|Nora||van der Quist||'],
		['NORA VAN DER QUIST', '|NORA||VAN DER QUIST||'],
		['Nora B. de la Quista y Mora', '|Nora|B.|de la Quista y Mora||'],
		['Nora Quista y Mora', '|Nora||Quista y Mora||'],
		['Nora e Quist', '|Nora|e|Quist||'],
		['Nora da Quista do Mar', '|Nora|da Quista|do Mar||'],
		['Van Quist', '|Van||Quist||'],
		['de Quista', '|||de Quista||'],
		['van Quist', '|||van Quist||'],
		['Ben Quist', '|Ben||Quist||'],
		['Omar ben Quist', '|Omar||ben Quist||'],
		['Tilda St. Quist', '|Tilda||St. Quist||'],
		['Quist, Nora van de', '|Nora||van de Quist||'],
		['QUIST Nora', '|Nora||QUIST||']
	])('MAP-3: family names of several words: %s', (name, parts) => expect(whole(name)).toBe(parts));

	it.each([
		['Eleonora (Nora) Quist', '|Eleonora||Quist||Nora'],
		['Eleonora "Big Nora" Quist', '|Eleonora||Quist||Big Nora'],
		["Eleonora 'Nora' Quist", '|Eleonora||Quist||Nora'],
		['Quist, Eleonora (Nora), Jr.', '|Eleonora||Quist|Jr.|Nora'],
		['“Nora” Quist', '|||Quist||Nora'],
		['Nora Quist (MBA)', '|Nora||Quist|MBA|'],
		["Ma'ri O'Quist", "|Ma'ri||O'Quist||"],
		["Mari' Quist'", "|Mari'||Quist'||"]
	])('MAP-3: nicknames, and apostrophes that are none: %s', (name, parts) => expect(whole(name)).toBe(parts));

	it('MAP-3: whatever is typed comes out somewhere, once', () => {
		const word = fc.constantFrom(
			'Nora',
			'B.',
			'Quist',
			'van',
			'der',
			'y',
			'Dr.',
			'of',
			'and',
			'King',
			'Jr.',
			'Ph.',
			'D.',
			'V',
			'(Nono)',
			'"Nono"',
			'MA',
			'de',
			'née',
			"O'Quist",
			'US',
			'Chief',
			'Judge'
		);
		const letters = (text: string): string => [...text.replace(/[\s,"()]+/gu, '')].sort().join('');
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7), { maxLength: 2 }), (words, commas) => {
				const name = words.map((w, i) => (commas.includes(i) ? `${w},` : w)).join(' ');
				expect(letters(Object.values(parseName(name)).join(' '))).toBe(letters(name));
			}),
			{ numRuns: 3000 }
		);
	});
	it('MAP-3: the short way for ordinary names ends where the long way does', () => {
		const word = fc.constantFrom(
			'Nora',
			'Olaf',
			'Quist',
			'QUIST',
			'B.',
			'Anne-Marie',
			"O'Quist",
			'nora',
			'Le',
			'King',
			'Ma',
			'José',
			'Van',
			'II',
			'Judge',
			'Mag-Judge',
			'Y'
		);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
				const name = words.join(' ');
				if (ordinaryWords(name)) expect(parseName(name)).toEqual(parseClosely(name));
			}),
			{ numRuns: 3000 }
		);
		expect(ordinaryWords('Nora B. Quist')).toEqual(['Nora', 'B.', 'Quist']);
		for (const odd of ['Dr. Nora Quist', 'Nora', 'Quist, Nora', 'Nora van Quist', 'QUIST Nora', 'Nora Quist III'])
			expect(ordinaryWords(odd)).toBeNull();
	});
	it('FIL-4: a huge or hostile name takes no time', () => {
		for (const text of [
			'('.repeat(50_000),
			"'a ".repeat(90),
			'van der '.repeat(37),
			'Dr. '.repeat(70),
			'a,'.repeat(140),
			'"'.repeat(299),
			'of the '.repeat(42)
		])
			expect(
				effort(() => parseName(text)),
				text.slice(0, 9)
			).toBeLessThan(2000);
	});
});
