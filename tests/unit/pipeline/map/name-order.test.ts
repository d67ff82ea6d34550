import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';
import { propose } from './proposed';
import { nameOrder, withFamilyComma } from '#workers/pipeline/values/names/family-first';

const chunkOf = (cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells, bytesRead: 0 });
function halves(header: string, names: string[]): string[] {
	const cells = names.map((n, i) => [n, `a${i}@hafen.com`]);
	const mapping = proposeMapping([header, 'Email'], cells);
	expect([header, mappedField(mapping[0]!)]).toEqual([header, 'fullName']);
	const { columns } = applyMapping(chunkOf(cells), mapping);
	return names.map((_, i) => `${columns.get('firstName')?.[i] ?? ''} | ${columns.get('lastName')?.[i] ?? ''}`);
}

describe('two columns called "Name"', () => {
	it.each([
		[
			'the second is the company’s',
			'Name,Email,Name',
			['Anna Berg,a@hafen.com,Nordlicht GmbH', 'Eva Smit,e@kade.com,Kade BV'],
			'fullName,email,company'
		],
		[
			'the first is the company’s',
			'Name,Name,Email',
			['Nordlicht GmbH,Anna Berg,a@hafen.com', 'Kade BV,Eva Smit,e@kade.com'],
			'company,fullName,email'
		],
		['one beside a first name', 'Name,Vorname,Name', ['Berg,Anna,Nordlicht GmbH', 'Müller,Jörg,Sol AG'], 'lastName,firstName,company'],
		[
			'the halves of a name',
			'Name,Name,Email',
			['Anna,Berg,a@hafen.com', 'Eva,Smit,e@kade.com', 'Tom,,t@kade.com'],
			'firstName,lastName,email'
		],
		[
			'its halves, family name first',
			'Name,Name',
			['Müller,Hans', 'Schneider,Klaus', 'Schmidt,Petra', 'Fischer,Anna'],
			'lastName,firstName'
		]
	])('MAP-1, MAP-3: %s', (_, header, rows, expected) => {
		const mapping = propose(header, ...rows);
		expect(mapping.map(mappedField).join()).toBe(expected);
		expect(mapping.filter((m) => mappedField(m) === 'company').map((m) => m.reason.code)).toEqual(
			expected.includes('company') ? ['mappedByContent'] : []
		);
	});

	it('MAP-1: where a company has a column of its own, and of whole names, the first stays the name', () => {
		expect(propose('Name,Name,Company', 'Anna Berg,Nordlicht GmbH,Hafen AG', 'Eva Smit,Kade BV,Sol SL').map(mappedField)[0]).toBe(
			'fullName'
		);
		expect(propose('Name,Name', 'Anna Berg,Eva Smit', 'Tom Wolf,Ida Lund').map(mappedField)[0]).toBe('fullName');
	});

	it('MAP-3: the name of a firm that stands as a contact’s name is not taken apart, a person’s is', () => {
		const rows = ['Nordlicht Systems GmbH,Nordlicht Systems GmbH', 'Anna Berg,Anna Berg', 'Eva Smit,Kade BV'];
		const { columns } = applyMapping(chunkOf(rows.map((r) => r.split(','))), propose('Full Name,Company', ...rows));
		expect(columns.get('fullName')).toEqual(['Nordlicht Systems GmbH', 'Anna Berg', 'Eva Smit']);
		expect(columns.get('firstName')).toEqual([null, 'Anna', 'Eva']);
		expect(columns.get('lastName')).toEqual(['Nordlicht Systems GmbH', 'Berg', 'Smit']);
	});
});

describe('full names that begin with the family name', () => {
	it.each([
		['Name, Vorname', ['Müller, Hans', 'Meier, Anna Maria', 'von Berg, Karl'], ['Hans | Müller', 'Anna Maria | Meier', 'Karl | von Berg']],
		[
			'Nachname Vorname',
			['Müller Hans', 'von der Heide Klaus', 'Schmidt-Weber Petra', 'Dr. Meier Eva'],
			['Hans | Müller', 'Klaus | von der Heide', 'Petra | Schmidt-Weber', 'Eva | Meier']
		],
		['Name Vorname', ['Müller Hans', 'Meier Anna'], ['Hans | Müller', 'Anna | Meier']],
		[
			'Cognome e Nome',
			['Rossi Mario', 'De Luca Anna', 'Bianchi Maria Grazia'],
			['Mario | Rossi', 'Anna | De Luca', 'Maria Grazia | Bianchi']
		],
		['Nazwisko i imię', ['Kowalski Jan', 'Wiśniewska-Kot Ewa'], ['Jan | Kowalski', 'Ewa | Wiśniewska-Kot']],
		['ФИО', ['Иванов Иван Иванович', 'Петрова Анна'], ['Иван Иванович | Иванов', 'Анна | Петрова']],
		['Apellidos, Nombre', ['García Pérez, Ana', 'López, José'], ['Ana | García Pérez', 'José | López']],
		['Last, First', ['Smith, John', 'Lee, Anna'], ['John | Smith', 'Anna | Lee']],
		['Příjmení a jméno', ['Novák Jan', 'Svobodová Petra'], ['Jan | Novák', 'Petra | Svobodová']],
		['Soyad Ad', ['Yılmaz Ayşe', 'Öztürk Mehmet'], ['Ayşe | Yılmaz', 'Mehmet | Öztürk']],
		['Επώνυμο και όνομα', ['Παπαδόπουλος Γιώργος', 'Ιωάννου Μαρία'], ['Γιώργος | Παπαδόπουλος', 'Μαρία | Ιωάννου']]
	])('MAP-3: %s', (header, names, expected) => expect(halves(header, names)).toEqual(expected));

	it('MAP-3: where no header says so the values do, if they are plain', () => {
		expect(halves('Nom et prénom', ['Dupont Marie', 'Lefèvre Paul', 'Garnier Anne Sophie', 'Dubois Claire'])).toEqual([
			'Marie | Dupont',
			'Paul | Lefèvre',
			'Anne Sophie | Garnier',
			'Claire | Dubois'
		]);
		expect(halves('Nom et prénom', ['Marie Dupont', 'Paul Lefèvre', 'Anne Garnier', 'Dubois Claire'])).toEqual([
			'Marie | Dupont',
			'Paul | Lefèvre',
			'Anne | Garnier',
			'Dubois | Claire'
		]);
		expect(halves('Full Name', ['Rossi Mario', 'John Smith', 'Anna Lee'])).toEqual(['Rossi | Mario', 'John | Smith', 'Anna | Lee']);
	});

	it('MAP-3: the values go before a header that says otherwise, and given names first stay so', () => {
		expect(halves('Cognome e Nome', ['Mario Rossi', 'Anna Bianchi'])).toEqual(['Mario | Rossi', 'Anna | Bianchi']);
		expect(halves('Vorname Name', ['Hans Müller', 'Anna Meier'])).toEqual(['Hans | Müller', 'Anna | Meier']);
	});

	it('MAP-3: one half stays one half', () => {
		const first = proposeMapping(
			['Name (Vorname)', 'Nachname'],
			[
				['Hans', 'Müller'],
				['Anna', 'Meier']
			]
		);
		expect(first.map(mappedField)).toEqual(['firstName', 'lastName']);
		expect(proposeMapping(['Name, Vorname', 'E-Mail'], []).map(mappedField)).toEqual(['fullName', 'email']);
		expect(
			proposeMapping(
				['First Name', 'Last Name'],
				[
					['Mary Ann', 'Smith'],
					['Tom Ed', 'Lee']
				]
			).map(mappedField)
		).toEqual(['firstName', 'lastName']);
	});

	it('MAP-3, law: a comma is all that is put in, and never twice', () => {
		const word = fc.constantFrom('Rossi', 'Mario', 'De', 'von', 'Dr.', 'Anna', 'Schmidt-Weber', 'O’Brien', '李', '-', 'x2', '', 'Ян');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), (words) => {
				const text = words.join(' ');
				const once = withFamilyComma(text);
				expect(withFamilyComma(once)).toBe(once);
				expect(once.replace(',', '').split(/\s+/).filter(Boolean).sort()).toEqual(text.split(/\s+/).filter(Boolean).sort());
			}),
			{ numRuns: 200 }
		);
		expect([nameOrder('Rossi Mario'), nameOrder('Mario Rossi'), nameOrder('Mario'), nameOrder('Rossi, Mario')]).toEqual([
			'family',
			'given',
			null,
			null
		]);
	});
});
