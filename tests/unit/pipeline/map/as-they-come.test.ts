import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { applyMapping, phoneCountry, proposeMapping } from '#workers/pipeline/map/index';

const rows = (n: number, row: (i: number) => string[]): string[][] => Array.from({ length: n }, (_, i) => row(i));
const fields = (mapping: readonly ColumnMapping[]) => Object.fromEntries(mapping.map((m) => [m.header, mappedField(m)]));
const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;
const applied = (headers: string[], cells: string[][]) => applyMapping(chunkOf(cells), proposeMapping(headers, cells)).columns;

describe('columns as programs write them', () => {
	it("MAP-1, DUP-7: an address that stands in row after row is the host's, where another column has different ones", () => {
		const headers = ['User Name', 'User Email', 'Invitee Name', 'Invitee Email', 'Question 1'];
		const booked = rows(30, (i) => ['Eva Host', 'eva@vendor.com', `Ana Silva${i}`, `ana${i}@hafen.com`, 'Where do you work?']);
		expect(fields(proposeMapping(headers, booked))).toMatchObject({
			'User Email': 'custom:user-email',
			'Invitee Email': 'email',
			'Question 1': 'custom:question-1'
		});
		// In a short list it is his as well, else all of them would be one person, and of one row the words say it; alone it is what there
		// is.
		expect(
			fields(
				proposeMapping(
					['User Email'],
					rows(30, () => ['eva@vendor.com'])
				)
			)
		).toEqual({ 'User Email': 'email' });
		// By the rows alone, where the words of both say the same: two are enough, one proves nothing.
		const plain = ['Email', 'Name', 'Mail'];
		const listed = booked.map(([, host, name, own]) => [host!, name!, own!]);
		expect([1, 2].map((n) => fields(proposeMapping(plain, listed.slice(0, n))).Mail)).toEqual(['custom:mail', 'email']);
		for (const few of [1, 2, 5]) expect(fields(proposeMapping(headers, booked.slice(0, few)))).toMatchObject({ 'Invitee Email': 'email' });
		// Whose address repeats in a column of owners is the owner.
		const owned = rows(30, (i) => [`ana${i}@hafen.com`, 'eva@vendor.com']);
		expect(fields(proposeMapping(['Email', 'Sales owner'], owned))).toEqual({ Email: 'email', 'Sales owner': 'owner' });
	});

	it('MAP-2: answers of yes and no name no company, job or owner', () => {
		expect(
			fields(
				proposeMapping(
					['Name', 'Is a Company', 'Employer'],
					[
						['Ana Silva', 'False', 'Hafen GmbH'],
						['Tom Berg', 'True', 'Kai Ltd']
					]
				)
			)
		).toEqual({ Name: 'fullName', 'Is a Company': 'custom:is-a-company', Employer: 'company' });
		expect(fields(proposeMapping(['Is a Company'], [['False'], ['True'], ['False']]))['Is a Company']).toBe('custom:is-a-company');
	});

	it('MAP-1: one company called "X" makes no question of Company: half of the values must not be names for that', () => {
		const headers = ['Name', 'Company'];
		const company = (...values: string[]) =>
			fields(
				proposeMapping(headers, [
					['Ana Silva', values[0]!],
					['Tom Berg', values[1]!]
				])
			).Company;
		expect(company('Orion', 'X')).toBe('company');
		expect(company('No', 'Yes')).toBe('custom:company-2');
	});

	it('MAP-1: leave to write comes before terms and privacy, in whichever order they stand', () => {
		expect(
			fields(
				proposeMapping(
					['Terms of Use Consent', 'Marketing Emails Opt-in'],
					[
						['Yes', 'No'],
						['Yes', 'Yes']
					]
				)
			)['Marketing Emails Opt-in']
		).toBe('consentStatus');
		const german = proposeMapping(
			['Ich stimme der Verarbeitung meiner Daten gemäß Datenschutzerklärung zu.', 'Dürfen wir Sie per E-Mail kontaktieren?'],
			[
				['Ja, ich stimme zu', 'Nein'],
				['Ja, ich stimme zu', 'Ja']
			]
		);
		expect(mappedField(german[1]!)).toBe('consentStatus');
	});

	it('MAP-1, MAP-6: who accepts the terms of a contract has not agreed to be written to', () => {
		for (const header of ['Terms accepted', 'I accept the terms and conditions', 'AGB akzeptiert', 'Terms of Use Consent'])
			expect(mappedField(proposeMapping([header], [['Yes'], ['No']])[0]!), header).toMatch(/^custom:/);
		for (const header of ['Terms and newsletter accepted', 'GDPR consent', 'Einwilligung'])
			expect(mappedField(proposeMapping([header], [['Yes'], ['No']])[0]!), header).toBe('consentStatus');
	});

	it('MAP-1: consent is stored as a state in whichever words it is said; a sentence by how it begins', () => {
		expect(applied(['Accepte de recevoir nos offres'], [['Oui'], ['Non'], ['']]).get('consentStatus')).toEqual(['Granted', 'Denied', null]);
		expect(applied(['Einwilligung Newsletter'], [['Ja, ich stimme zu'], ['Nein - danke'], ['telefonisch']]).get('consentStatus')).toEqual([
			'Granted',
			'Denied',
			'telefonisch'
		]);
		expect(applied(['Can we send you our newsletter?'], [['1'], ['0'], ['1']]).get('consentStatus')).toEqual([
			'Granted',
			'Denied',
			'Granted'
		]);
		expect(applied(['Do not allow Bulk Emails'], [['Do Not Allow'], ['Allow'], ['Allow']]).get('consentStatus')).toEqual([
			'Denied',
			'Unknown',
			'Unknown'
		]);
	});

	it('MAP-1: values that speak of a subscription are consent under any header; a status of leads is none', () => {
		const portuguese = rows(12, (i) => [`a${i}@x.com`, ['Autorizado', 'Descadastrado', 'Não autorizado'][i % 3] as string]);
		expect(applied(['Email', 'Status para comunicação por email'], portuguese).get('consentStatus')?.slice(0, 3)).toEqual([
			'Granted',
			'Withdrawn',
			'Denied'
		]);
		expect(
			fields(
				proposeMapping(
					['Email', 'Status'],
					rows(12, (i) => [`a${i}@x.com`, ['subscribed', 'unsubscribed', 'cleaned'][i % 3] as string])
				)
			)['Status']
		).toBe('consentStatus');
		expect(
			fields(
				proposeMapping(
					['Email', 'Status'],
					rows(12, (i) => [`a${i}@x.com`, ['New', 'Open', 'Closed'][i % 3] as string])
				)
			)['Status']
		).toBe('leadStatus');
		// Beside a column of consent the status stays what it is.
		expect(
			fields(
				proposeMapping(
					['Email', 'Newsletter', 'Status'],
					rows(12, (i) => [`a${i}@x.com`, 'yes', ['subscribed', 'unsubscribed'][i % 2] as string])
				)
			)
		).toMatchObject({ Newsletter: 'consentStatus', Status: 'leadStatus' });
	});

	it('MAP-2: the apostrophe that keeps spreadsheets from changing a number speaks against nothing', () => {
		const [phone] = proposeMapping(['Corporate Phone'], [["'+1 512-699-5944"], ["'+44 207-9460773"]]);
		expect(mappedField(phone!)).toBe('phone1');
		expect(phone!.warning).toBeUndefined();
	});

	it('MAP-2: names of users with a dot are no web addresses; hosts with a top-level domain are', () => {
		const typeOf = (values: string[]) => {
			const [m] = proposeMapping(
				['Username'],
				values.map((v) => [v])
			);
			return m!.target.kind === 'custom' ? m!.target.field.type : m!.target.kind;
		};
		expect(typeOf(['anna.b', 'sylvie.daubigne', 'tom.berg', 'max.moser'])).toBe('text');
		expect(typeOf(['hafen.com', 'acme.co.uk', 'https://nordlicht.example/x'])).toBe('url');
	});

	it('MAP-4, FIL-3: a phone of a card is a phone whatever its owner calls it', () => {
		const mapping = proposeMapping(
			['Full Name', 'Email', 'Phone (mobile)', 'Phone (zentrale)', 'Phone (assistant)', 'UID'],
			[['Ana Silva', 'ana@hafen.com', '+49 170 1234567', '+49 30 1234567', '+49 30 7654321', 'u-1']]
		);
		expect(fields(mapping)).toMatchObject({
			'Phone (mobile)': 'phone1',
			'Phone (zentrale)': 'phone2',
			'Phone (assistant)': 'custom:phone-assistant'
		});
	});
});

describe('values that stand in another way than their field', () => {
	it('MAP-6: revenue whose header names its unit is stored in full; a cell that names its own is left to cleaning', () => {
		expect(applied(['Revenue (in 000s USD)'], [['45000'], ['8.5'], ['45M']]).get('annualRevenue')).toEqual(['45000000', '8500', '45M']);
		expect(applied(['CA annuel (k€)'], [['8123,4'], ['12,0']]).get('annualRevenue')).toEqual(['8123400', '12000']);
		expect(applied(['Umsatz in Mio. €'], [['3,5'], ['12']]).get('annualRevenue')).toEqual(['3500000', '12000000']);
		expect(applied(['Annual Revenue'], [['45000'], ['8500']]).get('annualRevenue')).toEqual(['45000', '8500']);
	});

	it('MAP-3: postal code and city in one column are taken apart; a letter before them names the country of rows that have none', () => {
		const columns = applied(
			['Name', 'PLZ/Ort', 'Land'],
			[
				['Ana Silva', 'D-01067 Dresden', ''],
				['Tom Berg', 'A-1010 Wien', 'AT'],
				['Eva Lind', '80331 München', ''],
				['Kai Ott', 'Hamburg', '']
			]
		);
		expect(columns.get('postalCode')).toEqual(['01067', '1010', '80331', null]);
		expect(columns.get('city')).toEqual(['Dresden', 'Wien', 'München', 'Hamburg']);
		expect(columns.get('country')).toEqual(['DE', 'AT', null, null]);
		// Columns of their own stay as they are.
		expect(applied(['PLZ', 'Ort'], [['80331', '80331 München']]).get('city')).toEqual(['80331 München']);
	});

	it("VAL-5, MAP-2: a row without its email is reached by the contact's other address, never by another person's", () => {
		const headers = ['Name', 'Work Email', 'Private Email', 'Buyer Email'];
		const columns = applied(headers, [
			['Ana Silva', 'ana@hafen.com', 'ana@gmail.com', 'b@kai.com'],
			['Tom Berg', '', 'tom@gmail.com', 'b@kai.com'],
			['Eva Lind', '', '', 'b@kai.com'],
			['Kai Ott', '/o=ExchangeLabs/cn=kai', 'kai@web.de', ''],
			['Lea Ott', 'lea@hafen.com', '', ''],
			['Jan Ott', 'jan@hafen.com', '', '']
		]);
		expect(columns.get('email')).toEqual(['ana@hafen.com', 'tom@gmail.com', null, 'kai@web.de', 'lea@hafen.com', 'jan@hafen.com']);
		expect(columns.get('custom:private-email')).toEqual(['ana@gmail.com', 'tom@gmail.com', null, 'kai@web.de', null, null]);
	});
});

describe('several people in one cell', () => {
	it('MAP-3: the first is the contact, the others go to the notes; couples, firms and double names stay whole', () => {
		const columns = applied(
			['Ansprechpartner'],
			[['Anna Moser und Franz Huber'], ['A. Moser / F. Huber'], ['Hans und Anna Moser'], ['José Ortega y Gasset']]
		);
		expect(columns.get('lastName')?.slice(0, 2)).toEqual(['Moser', 'Moser']);
		expect(columns.get('notes')).toEqual(['Full Name: Franz Huber', 'Full Name: F. Huber', null, null]);
		expect(columns.get('fullName')?.slice(2)).toEqual(['Hans und Anna Moser', 'José Ortega y Gasset']);
	});
});

describe('names as they stand on envelopes', () => {
	it('MAP-3: "z. Hd.", "Attn:" and their like are no part of the name', () => {
		const columns = applied(['Ansprechpartner'], [['z.Hd. Frau Anna Moser'], ['Attn: Tom Berg'], ['c/o Eva Lind'], ['Atticus Finch']]);
		expect(columns.get('firstName')).toEqual(['Anna', 'Tom', 'Eva', 'Atticus']);
		expect(columns.get('lastName')).toEqual(['Moser', 'Berg', 'Lind', 'Finch']);
		expect(columns.get('salutation')).toEqual(['Frau', null, null, null]);
	});
});

describe('the country of phones without a country code (VAL-1)', () => {
	const headers = ['Name', 'E-Mail', 'Telefon'];
	const german = rows(20, (i) => [`Anna Moser${i}`, `a${i}@hafen.de`, `0171/12345${10 + i}`]);
	const of = (cells: string[][], asked = 'US', names = headers) => phoneCountry(proposeMapping(names, cells), cells, 'de', asked);

	it('VAL-1: is that which the numbers fit and something else speaks for, said in figures', () => {
		expect(of(german)).toEqual({ country: 'DE', fits: 20, of: 20, before: 0, abroad: 0 });
	});
	it('VAL-1: stays as it is where it fits, where numbers bring their code, and in mixed rows', () => {
		expect(of(german, 'DE')).toBeNull();
		expect(of(rows(20, (i) => [`Tom${i}`, `t${i}@kai.com`, `(212) 555-23${10 + i}`]))).toBeNull();
		expect(of(rows(20, (i) => [`Tom${i}`, `t${i}@kai.de`, `+49 171 12345${10 + i}`]))).toBeNull();
		expect(of(rows(20, (i) => [`Tom${i}`, `t${i}@kai.${['de', 'nl', 'pl', 'fr'][i % 4] as string}`, `0171/12345${10 + i}`]))).toBeNull();
	});
	it('VAL-1: of a few numbers every one must fit; one alone says nothing', () => {
		expect(of(german.slice(0, 2))).toMatchObject({ country: 'DE', fits: 2, of: 2 });
		expect(
			of([
				['Ana', 'a@hafen.de', '0171/1234510'],
				['Tom', 't@hafen.de', '0171 12']
			])
		).toBeNull();
		expect(
			of([
				['Ana', 'a@hafen.de', '0351 4711222'],
				['Luc', 'l@hafen.fr', '01 42 60 11 22']
			])
		).toBeNull();
		expect(of(german.slice(0, 1))).toBeNull();
	});
	it('VAL-1: proposes nothing where a good part stands beside addresses of a neighbour whose plan they fit', () => {
		const mixed = (every: number): string[][] =>
			rows(60, (i) =>
				i % every === 0
					? [`Anna Moser${i}`, `a${i}@alpen.at`, `0664/12345${10 + i}`]
					: [`Anna Moser${i}`, `a${i}@hafen.de`, `0171/12345${10 + i}`]
			);
		expect([5, 8].map((every) => of(mixed(every)))).toEqual([null, null]);
		expect(of(mixed(15))).toMatchObject({ country: 'DE', of: 60, abroad: 4 });
	});
	it('VAL-1: rows that name their country are read by that and ask nothing', () => {
		expect(
			of(
				german.map((r) => [...r, 'Germany']),
				'US',
				[...headers, 'Country']
			)
		).toBeNull();
	});
});
