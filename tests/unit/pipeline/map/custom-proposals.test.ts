import { describe, expect, it } from 'vitest';
import type { CustomField } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { messageText } from '#domain/messages/index';
import { columnContent } from '#workers/pipeline/map/content';
import { proposeMapping } from '#workers/pipeline/map/index';

const one = (header: string, ...values: string[]) =>
	proposeMapping(
		[header],
		values.map((v) => [v])
	)[0] as ColumnMapping;
const type = (header: string, ...values: string[]) => {
	const { target } = one(header, ...values);
	return target.kind === 'custom' ? target.field.type : target.kind;
};

describe('columns that no standard field holds', () => {
	it('MAP-2: are kept as fields of their own with their header, their meaning and a reason in words', () => {
		const fax = one('Fax', '+49 30 0000 0001', '+49 30 0000 0002');
		expect(fax).toMatchObject({
			target: { kind: 'custom', field: { id: 'custom:fax', label: 'Fax', type: 'text' } },
			concept: 'fax',
			confidence: 0.8
		});
		expect(messageText(fax.reason)).toBe('“Fax” is a fax number, which no standard field holds, so it is kept as a field of its own.');
		for (const [header, concept] of [
			['Zweiter Vorname', 'middleName'],
			['Apodo', 'nickname'],
			['Date de naissance', 'birthDate'],
			['部署', 'department'],
			['Skype', 'im'],
			['Custom 3', 'custom'],
			['Отчество', 'middleName']
		] as const) {
			expect(one(header, 'x', 'y'), header).toMatchObject({ target: { kind: 'custom', field: { label: header } }, concept });
		}
	});

	it('MAP-2, FIL-6: a second column of the name of a standard field gets a name of its own, by which the next file and our own export find it', () => {
		const row = ['a@hafen.example', 'b@hafen.example', 'c@hafen.example'];
		const own = (headers: string[], custom: CustomField[] = []) =>
			proposeMapping(headers, [row], { custom }).flatMap(({ target }) => (target.kind === 'custom' ? target.field : []));
		const fields = own(['Email', 'Email', 'Email']);
		expect(fields.map((f) => f.label)).toEqual(['Email 2', 'Email 3']);
		expect(own(['Email', 'Email', 'Email'], fields)).toEqual(fields);
		expect(own(['Email', 'Email 2', 'Email 3'], fields)).toEqual(fields);
		// A name that another column of the file has is left to that one; a field made under the plain name stays what it is.
		expect(own(['Email', 'Email', 'Email 2']).map((f) => f.label)).toEqual(['Email 3', 'Email 2']);
		const older: CustomField = { id: 'custom:email', label: 'Email', type: 'text' };
		expect(own(['Email', 'Email'], [older])).toEqual([older]);
	});

	it('MAP-2, FIL-3: what an address book notes about showing a card is left out with a reason, unless somebody keeps a field of that name', () => {
		const shownAs = one('X-ABSHOWAS', 'COMPANY', 'COMPANY');
		expect(shownAs).toMatchObject({ target: { kind: 'exclude' }, reason: { code: 'excludedAddressBook' } });
		expect(messageText(shownAs.reason)).toContain('X-ABSHOWAS');
		expect(one('X-BOOTH-TEAM', 'Blue')).toMatchObject({ target: { kind: 'custom' } });
		const custom = [{ id: 'custom:x-abshowas', label: 'X-ABSHOWAS', type: 'text' } as const];
		expect(proposeMapping(['X-ABSHOWAS'], [['COMPANY']], { custom })[0]).toMatchObject({ target: { kind: 'custom' } });
	});

	it('MAP-2: get the type that all of at least three values have; labels that look like numbers stay text', () => {
		expect(type('Booth visit day', '2024-01-02', '2024-01-03', '2024-01-09')).toBe('date');
		expect(type('Favourite gate', '3', '12', '7')).toBe('number');
		expect(type('Brochure', 'https://a.example/x', 'https://a.example/y', 'https://b.example')).toBe('url');
		expect(type('Wants demo', 'yes', 'no', 'yes')).toBe('yesNo');
		expect(type('Wants demo', 'ja', 'nein', 'ja')).toBe('yesNo');
		expect(type('Badge', '0012', '0013', '0014')).toBe('text');
		expect(type('Favourite gate', '3', '12')).toBe('text');
		expect(type('Favourite gate', '3', '12', 'many')).toBe('text');
	});

	it('MAP-2: a custom field that exists already is proposed by its name, each once, as it is defined', () => {
		const hall = { id: 'custom:hall' as const, label: 'Booth Hall', type: 'choice' as const, choices: ['1', '2'] };
		const [alike, named] = proposeMapping(['booth_hall', 'Booth hall'], [['1', '2']], { custom: [hall] });
		expect(named).toMatchObject({ target: { kind: 'custom', field: hall }, confidence: 0.9 });
		expect(messageText(named!.reason)).toBe('A field of your own has this name: Booth Hall.');
		expect(alike?.target).toMatchObject({ kind: 'custom', field: { id: 'custom:booth-hall' } });
		expect(proposeMapping(['booth_hall'], [['1']], { custom: [hall] })[0]?.target).toEqual({ kind: 'custom', field: hall });
	});

	it('MAP-2, MAP-7: a field keeps its type, whatever one file holds; what does not fit it is to be checked', () => {
		const budget = { id: 'custom:budget' as const, label: 'Budget', type: 'number' as const };
		const fits = proposeMapping(['Budget'], [['100'], ['200'], ['300']], { custom: [budget] })[0]!;
		expect(fits).toMatchObject({ target: { field: budget }, confidence: 0.9, reason: { code: 'mappedOwnField' } });
		const other = proposeMapping(['Budget'], [['100'], ['lots'], ['300']], { custom: [budget] })[0]!;
		expect(other).toMatchObject({ target: { field: budget }, confidence: 0.5, reason: { code: 'mappedOwnFieldOther' } });
	});

	it('MAP-2: fields spelt alike stay apart in whatever order their columns come, and a new one takes no id that is there', () => {
		const custom = ['$', '€'].map((sign, i) => ({
			id: `custom:budget${i ? '-2' : ''}` as const,
			label: `Budget ${sign}`,
			type: 'text' as const
		}));
		const to = (...headers: string[]) =>
			proposeMapping(headers, [headers.map(() => 'x')], { custom }).map((m) =>
				m.target.kind === 'custom' ? m.target.field.id : m.target.kind
			);
		expect([to('Budget $', 'Budget €'), to('Budget €', 'Budget $'), to('Budget £', 'Budget €', 'Budget $')]).toEqual([
			['custom:budget', 'custom:budget-2'],
			['custom:budget-2', 'custom:budget'],
			['custom:budget-3', 'custom:budget-2', 'custom:budget']
		]);
	});

	it('MAP-2: the second of two columns for one field is kept, and says which column has the field', () => {
		const [, second] = proposeMapping(['Company', 'Employer'], [['Hafen', 'Kai']]);
		expect(second).toMatchObject({
			target: { kind: 'custom' },
			concept: 'company',
			reason: { code: 'customFieldTaken', params: { other: 'Company' } }
		});
	});

	it('MAP-2: a house number is joined to its street, a second line with a comma', () => {
		const mapping = proposeMapping(['Straße', 'Hausnummer', 'Adresszusatz', 'Ort'], [['Hauptstraße', '12', 'Hinterhaus', 'Ulm']]);
		expect(mapping.map((m) => [mappedField(m), m.joinWith])).toEqual([
			['street', ', '],
			['street', ' '],
			['street', ', '],
			['city', undefined]
		]);
	});

	it('MAP-2: "opted out" turns around: a yes is a denial, a no says nothing', () => {
		const mapping = one('Opted out', 'true', 'false', 'Ja');
		expect(mappedField(mapping)).toBe('consentStatus');
		const values = new Map(mapping.values);
		expect(['true', 'Ja', '1', 'false', 'No'].map((v) => values.get(v))).toEqual(['Denied', 'Denied', 'Denied', 'Unknown', 'Unknown']);
		expect(one('Newsletter', 'true', 'false').values).toBeUndefined();
	});
});

describe('values in other languages', () => {
	it('MAP-1: jobs, companies and streets are known in many languages', () => {
		expect(mappedField(one('Name', 'ООО Ромашка', 'Kai Oy', '株式会社ハーフェン'))).toBe('company');
		expect(mappedField(one('Location', 'Hauptstraße 12', 'Rua Nova 3', 'ul. Długa 7'))).toBe('street');
		for (const [header, values] of [
			['Fonction', ['Directrice', 'Ingénieur']],
			['役職', ['部長', '営業']],
			['Должность', ['Директор', 'Менеджер']]
		] as const)
			expect(one(header, ...values)).toMatchObject({ target: { field: 'jobTitle' } });
		expect(one('Titre', 'Directeur', 'Ingénieur')).toMatchObject({ target: { field: 'jobTitle' } });
		expect(one('Titre', 'Mme', 'M.', 'Mme')).toMatchObject({ target: { field: 'salutation' } });
	});

	it('MAP-1: a web address with letters of other alphabets is one, a word with a dot is not', () => {
		expect(one('Website', 'https://hafen.example.com', 'müller.de')).toMatchObject({ target: { field: 'website' }, confidence: 0.97 });
		expect(columnContent(['müller.de', '例え.jp', 'anna.müller', 'z. B.']).hits.url).toBe(2);
	});

	it('MAP-1: a header alone is never sure; with values that agree it is', () => {
		expect(one('Vorname', '').confidence).toBeLessThan(0.9);
		expect(one('Vorname', 'Ana', 'Tom').confidence).toBeGreaterThanOrEqual(0.9);
		expect(one('Vorname', '2024-01-02', '2024-01-03')).toMatchObject({ warning: { code: 'contentIsOther' } });
	});
});
