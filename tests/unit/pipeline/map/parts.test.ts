import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { sharesWith, withTarget } from '#lib/state/import/import-wizard-mapping';
import { applyMapping, phoneCountry, proposeMapping } from '#workers/pipeline/map/index';
import { wholeNumber } from '#workers/pipeline/map/phone-parts';
import { parsePhone } from '#workers/pipeline/values/phones/phone';

const chunkOf = (cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells, bytesRead: 0 });
const fields = (headers: string[], cells: string[][]) => proposeMapping(headers, cells).map(mappedField);
const applied = (headers: string[], cells: string[][]) => applyMapping(chunkOf(cells), proposeMapping(headers, cells)).columns;

describe('values whose parts stand in columns of their own', () => {
	it('MAP-1, VAL-1: calling code, area code and extension go with the number beside them, and no next step is refused', () => {
		const headers = ['Name', 'Country Code', 'Area Code', 'Phone Number', 'Ext', 'Mobile'];
		const cells = [
			['Ana Silva', '+49', '030', '9018200', '12', '170 1234567'],
			['Tom Berg', '+49', '030', '', '7', ''],
			['Eva Kai', '0043', '01', '5131234', '', '+49 171 1234567'],
			['Jo Lee', '49', '', '030 9018201', '', '']
		];
		expect(fields(headers, cells)).toEqual(['fullName', 'phone2', 'phone2', 'phone2', 'phone2', 'phone1']);
		const columns = applied(headers, cells);
		expect(columns.get('phone2')).toEqual(['+49 30 9018200 ext. 12', null, '+43 1 5131234', '+49 30 9018201']);
		// The one calling code of a row is that of all its numbers.
		expect(columns.get('phone1')).toEqual(['+49 170 1234567', null, '+49 171 1234567', null]);
		const mapping = proposeMapping(headers, cells);
		expect(mappingProblems(mapping, 'emailOrPhone').filter((p) => p.code === 'sameFieldTwice')).toEqual([]);
		// Nor where the number was mapped elsewhere and back again; two numbers on one field are refused as ever.
		const again = withTarget(withTarget(mapping, 3, { kind: 'exclude' }), 3, { kind: 'field', field: 'phone2' });
		expect(mappingProblems(again, 'emailOrPhone')).toEqual([]);
		expect(again.map((c) => sharesWith(again, c))).toEqual([null, null, null, null, null, null]);
		expect(
			mappingProblems(withTarget(mapping, 5, { kind: 'field', field: 'phone2' }), 'emailOrPhone').map((p) => p.params['columns'])
		).toEqual(['Phone Number, Mobile']);
		expect(mapping.every((m) => m.warning === undefined && m.confidence >= 0.6)).toBe(true);
		expect(mapping[2]?.reason).toEqual({
			code: 'mappedPhonePart',
			params: { header: 'Area Code', other: 'Phone Number', reader: 'areaCode' }
		});
	});

	it('MAP-1: codes go to the number on their right, of the kind that they name; extensions to the one on their left', () => {
		expect(
			fields(
				['Vorname', 'Nachname', 'Vorwahl', 'Rufnummer', 'Durchwahl', 'Mobilvorwahl', 'Mobilnummer'],
				[
					['Ana', 'Silva', '030', '9018200', '12', '0170', '1234567'],
					['Tom', 'Berg', '040', '9018201', '7', '0171', '1234568']
				]
			)
		).toEqual(['firstName', 'lastName', 'phone2', 'phone2', 'phone2', 'phone1', 'phone1']);
		expect(
			fields(
				['Nome', 'DDD', 'Celular'],
				[
					['Ana Silva', '11', '91234-5678'],
					['Tom Berg', '21', '91234-5679']
				]
			)
		).toEqual(['fullName', 'phone1', 'phone1']);
	});

	it('MAP-1: a country is no calling code, nor are numbers of countries; a code without a number is a field of its own', () => {
		expect(
			fields(
				['Name', 'Country Code', 'Phone'],
				[
					['Ana Silva', 'DE', '030 9018200'],
					['Tom Berg', 'AT', '01 5131234']
				]
			)[1]
		).toBe('country');
		expect(
			fields(
				['Name', 'Country Code', 'Phone'],
				[
					['Ana Silva', '276', '030 9018200'],
					['Tom Berg', '040', '01 5131234']
				]
			)[1]
		).toBe('country');
		expect(
			fields(
				['Name', 'Area Code'],
				[
					['Ana Silva', '030'],
					['Tom Berg', '040']
				]
			)
		).toEqual(['fullName', 'custom:area-code']);
	});

	it('MAP-2: a part that somebody maps alone is a value as any other, and one left out adds nothing', () => {
		const headers = ['Area Code', 'Phone'];
		const cells = [['030', '9018200']];
		const [area, phone] = proposeMapping(headers, cells);
		expect(applyMapping(chunkOf(cells), [area!, { ...phone!, target: { kind: 'exclude' } }]).columns.get('phone1')).toEqual(['030']);
		expect(applyMapping(chunkOf(cells), [{ ...area!, target: { kind: 'exclude' } }, phone!]).columns.get('phone1')).toEqual(['9018200']);
	});

	it('VAL-1: the country that numbers speak for is found by whole numbers', () => {
		const headers = ['Vorname', 'Nachname', 'Vorwahl', 'Rufnummer', 'Mobilvorwahl', 'Mobilnummer'];
		const cells = Array.from({ length: 12 }, (_, i) => ['Ana', 'Silva', '030', `90182${10 + i}`, '0170', `12345${10 + i}`]);
		expect(phoneCountry(proposeMapping(headers, cells), cells, 'de', 'US')).toMatchObject({ country: 'DE', fits: 24, of: 24 });
	});

	it('VAL-1: what a number says itself is not said again', () => {
		const de = { code: '49', area: '030' };
		expect(wholeNumber('9018200', de)).toBe('+49 30 9018200');
		expect(wholeNumber('030 9018200', de)).toBe('+49 30 9018200');
		expect(wholeNumber('+43 1 5131234', de)).toBe('+43 1 5131234');
		expect(wholeNumber('0043 1 5131234', de)).toBe('0043 1 5131234');
		expect(wholeNumber('919876543210', { code: '91' })).toBe('+919876543210');
		expect(wholeNumber('555-0123', { area: '212', extension: 'x12' })).toBe('212 555-0123 ext. 12');
		expect(wholeNumber('(212) 555-0123', { area: '212' })).toBe('(212) 555-0123');
		expect(wholeNumber('212-5550', { area: '212' })).toBe('212 212-5550');
		expect(wholeNumber('555-0123 ext. 4', { extension: '12' })).toBe('555-0123 ext. 4');
		expect(wholeNumber('ask Ana', { area: '212', extension: '12' })).toBe('ask Ana ext. 12');
	});

	it('VAL-1, law: a number cut into its calling code and the rest is the same number, with its 0 or without', () => {
		const numbers: [code: string, national: string][] = [
			['49', '1701234567'],
			['49', '309018200'],
			['43', '15131234'],
			['44', '7400123456'],
			['33', '612345678'],
			['1', '2125550123'],
			['39', '0612345678'],
			['39', '3331234567'],
			['91', '9876543210'],
			['55', '11912345678'],
			['48', '601234567'],
			['81', '9012345678']
		];
		const written = fc.record({
			number: fc.constantFrom(...numbers),
			plus: fc.constantFrom('', '+', '00', '+ '),
			trunk: fc.boolean(),
			spaced: fc.boolean()
		});
		fc.assert(
			fc.property(written, ({ number: [code, national], plus, trunk, spaced }) => {
				const own = trunk && code !== '39' && code !== '1' && code !== '48' ? `0${national}` : national;
				const text = spaced ? own.replace(/(\d{3})(?=\d)/g, '$1 ') : own;
				expect(parsePhone(wholeNumber(text, { code: `${plus}${code}` }), 'US').canonical).toBe(`+${code}${national}`);
			}),
			{ numRuns: 200 }
		);
	});

	it('MAP-3: what stands before a last name, or is a second one, is part of it, wherever its column stands', () => {
		expect(
			applied(
				['Voornaam', 'Achternaam', 'Tussenvoegsel', 'E-mailadres'],
				[
					['Jan', 'Berg', 'van den', 'jan@kade.nl'],
					['Eva', 'Smit', '', 'eva@kade.nl']
				]
			).get('lastName')
		).toEqual(['van den Berg', 'Smit']);
		expect(
			applied(
				['Nombre', 'Primer apellido', 'Segundo apellido'],
				[
					['Ana', 'García', 'Pérez'],
					['Luis', 'Gil', '']
				]
			).get('lastName')
		).toEqual(['García Pérez', 'Gil']);
	});

	it('MAP-1, MAP-3: a name and its address in one cell are taken apart, and stand for both where something is required', () => {
		const sent = [['"Silva, Ana" <ana@hafen.com>'], ['Tom Berg <mailto:tom@kai.com>'], ['eva@kade.com']];
		const mapping = proposeMapping(['Recipient'], sent);
		expect([mappedField(mapping[0]!), mapping[0]?.reader]).toEqual(['email', 'nameAndAddress']);
		expect(mappingProblems(mapping, 'emailFirstLast')).toEqual([]);
		const columns = applyMapping(chunkOf(sent), mapping).columns;
		expect(columns.get('email')).toEqual(['ana@hafen.com', 'tom@kai.com', 'eva@kade.com']);
		expect([columns.get('firstName'), columns.get('lastName')]).toEqual([
			['Ana', 'Tom', null],
			['Silva', 'Berg', null]
		]);
		const listed = [
			['Ana Silva (ana@hafen.com)', 'Hafen GmbH'],
			['Tom Berg [tom@kai.com]', 'Kai Ltd'],
			['Eva Smit', 'Kade BV']
		];
		expect(fields(['Participant', 'Company'], listed)).toEqual(['fullName', 'company']);
		expect(mappingProblems(proposeMapping(['Participant', 'Company'], listed), 'emailAndName')).toEqual([]);
		expect(applied(['Participant', 'Company'], listed).get('email')).toEqual(['ana@hafen.com', 'tom@kai.com', null]);
		expect(applied(['Participant', 'Company'], listed).get('fullName')).toEqual(['Ana Silva', 'Tom Berg', 'Eva Smit']);
	});

	it('MAP-1, MAP-3: what another column says of the name or the address stays', () => {
		const rows = [
			['Eva Smit', 'Ana Silva <ana@hafen.com>'],
			['', 'Tom Berg <tom@kai.com>']
		];
		expect(applied(['Name', 'Email'], rows).get('fullName')).toEqual(['Eva Smit', 'Tom Berg']);
		const beside = applied(
			['Name', 'Email'],
			[
				['Ana Silva (ana@hafen.com)', 'other@hafen.com'],
				['Tom Berg (TOM@kai.com)', 'tom@kai.com']
			]
		);
		expect(beside.get('fullName')).toEqual(['Ana Silva', 'Tom Berg']);
		expect([beside.get('email'), beside.get('notes')]).toEqual([
			['other@hafen.com', 'tom@kai.com'],
			['Email: ana@hafen.com', null]
		]);
		// An address of somebody else beside the contact's own is not the contact's.
		expect(
			fields(
				['Recipient', 'Email'],
				[
					['Eva Smit <eva@kade.com>', 'ana@hafen.com'],
					['Jan Smit <jan@kade.com>', 'tom@kai.com']
				]
			)
		).toEqual(['custom:recipient', 'email']);
	});

	it('MAP-1: headers in a second language are understood where several are', () => {
		const brevo = [
			['1', 'ana@hafen.com', 'Silva', 'Ana', 'Hafen GmbH', 'Yes'],
			['2', 'tom@kai.com', 'Berg', 'Tom', 'Kai Ltd', 'No']
		];
		expect(fields(['CONTACT ID', 'EMAIL', 'NACHNAME', 'VORNAME', 'FIRMA', 'OPT_IN'], brevo).slice(1, 5)).toEqual([
			'email',
			'lastName',
			'firstName',
			'company'
		]);
		expect(
			fields(
				['Contact ID', 'Email', 'First Name', 'Last Name', 'FIRMA'],
				brevo.map((r) => [...r.slice(0, 2), r[3]!, r[2]!, r[4]!])
			)[4]
		).toBe('custom:firma');
	});

	it('MAP-1: "First" and "Last" say names in company, "ST" a state by its values', () => {
		expect(
			fields(
				['First', 'Last', 'ST'],
				[
					['Ana', 'Silva', 'NY'],
					['Tom', 'Berg', 'CA']
				]
			)
		).toEqual(['firstName', 'lastName', 'state']);
		expect(
			fields(
				['First', 'Second'],
				[
					['Ana', 'Silva'],
					['Tom', 'Berg']
				]
			)[0]
		).toBe('custom:first');
	});

	it('MAP-3: a full name written "Last, First" beside its halves is put in reading order; any other stays', () => {
		const cells = [
			['Silva, Ana', 'Ana', 'Silva'],
			['de la Cruz,Juan', 'Juan', 'de la Cruz'],
			['Berg, Tom', 'Thomas', 'Berg'],
			['Eva Kai', 'Eva', 'Kai']
		];
		expect(applied(['Full Name', 'First Name', 'Last Name'], cells).get('fullName')).toEqual([
			'Ana Silva',
			'Juan de la Cruz',
			'Berg, Tom',
			'Eva Kai'
		]);
	});
});
