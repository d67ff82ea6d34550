import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import type { SourceChunk } from '#domain/chunk';
import { cleanOne } from '#workers/imports/contacts/clean-one';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;
const named = (headers: string[], ...cells: string[][]) => {
	const { columns } = applyMapping(chunkOf(cells), proposeMapping(headers, cells));
	return cells.map((_, i) => [columns.get('firstName')?.[i], columns.get('lastName')?.[i]].map((v) => v ?? '').join(' | '));
};

describe('names as people type them', () => {
	it('MAP-3: degrees behind a last name go to the suffix; names that look like one stay', () => {
		const headers = ['First Name', 'Last Name', 'Email'];
		const cells = [
			['Jane', 'Wood PhD', 'a@x.com'],
			['Tom', 'Berg, MBA', 'b@x.com'],
			['Eva', 'Moser M.Sc. (MBA)', 'c@x.com'],
			['Yo Yo', 'Van Ned', 'd@x.com'],
			['Kim', 'Ma', 'e@x.com'],
			['Ann', 'Lee, PMP®', 'f@x.com']
		];
		const { columns } = applyMapping(chunkOf(cells), proposeMapping(headers, cells));
		expect(columns.get('lastName')).toEqual(['Wood', 'Berg', 'Moser', 'Van Ned', 'Ma', 'Lee']);
		expect(columns.get('nameSuffix')).toEqual(['PhD', 'MBA', 'M.Sc., MBA', null, null, 'PMP®']);
		expect(columns.get('fullName')?.[0]).toBe('Jane Wood PhD');
	});

	it('MAP-3: titles before a first or a last name go to the salutation, where it may; what may be a name stays', () => {
		const cells = [
			['', 'Prof. Dr. Ute', 'Moser', 'a@x.com'],
			['Frau', 'Dr. Eva', 'Lind', 'b@x.com'],
			['Herr', 'Hans', 'Dr. Kern', 'c@x.com'],
			['Frau', 'Frau Ina', 'Ort', 'd@x.com'],
			['Mr', 'Dr. Tom', 'Berg', 'e@x.com'],
			['', 'Dr', 'Major', 'f@x.com'],
			['', 'J. R.', 'King Lee', 'g@x.com']
		];
		const { columns } = applyMapping(chunkOf(cells), proposeMapping(['Anrede', 'Vorname', 'Nachname', 'E-Mail'], cells));
		const of = (field: 'salutation' | 'fullName') => columns.get(field)?.map((v) => v ?? '');
		expect(of('salutation')).toEqual(['Prof. Dr.', 'Frau Dr.', 'Herr Dr.', 'Frau', 'Mr', '', '']);
		expect(of('fullName')).toEqual(['Ute Moser', 'Eva Lind', 'Hans Kern', 'Ina Ort', 'Dr. Tom Berg', 'Dr Major', 'J. R. King Lee']);
	});

	it('VAL-1, MAP-3: pronouns behind a name are no part of it and stand in the notes; one in brackets alone, and a name with a stroke, stay', () => {
		const cells = [
			['Jane Doe (she/her)', 'a@x.com'],
			['Alex Kim [they / them]', 'b@x.com'],
			['Dr. Ann Lee (she/her), PhD', 'c@x.com'],
			['Kim Ort - er/ihm', 'd@x.com'],
			['Maria (Ella) Sol', 'e@x.com'],
			['she/her', 'f@x.com'],
			['Hans/Herta Moser', 'g@x.com']
		];
		const { columns } = applyMapping(chunkOf(cells), proposeMapping(['Name', 'Email'], cells));
		expect(columns.get('lastName')).toEqual(['Doe', 'Kim', 'Lee', 'Ort', 'Sol', null, 'Moser']);
		expect(columns.get('fullName')).toEqual([
			'Jane Doe',
			'Alex Kim',
			'Ann Lee PhD',
			'Kim Ort',
			'Maria "Ella" Sol',
			'she/her',
			'Hans/Herta Moser'
		]);
		expect(columns.get('notes')).toEqual([
			'Pronouns: she/her',
			'Pronouns: they/them',
			'Pronouns: she/her',
			'Pronouns: er/ihm',
			null,
			null,
			null
		]);
		expect(named(['First Name', 'Last Name', 'Email'], ['Jane', 'Doe (she/her)', 'a@x.com'])).toEqual(['Jane | Doe']);
	});

	it('VAL-1, MAP-3: a full name that is joined has its parts as they are cleaned, and follows a step that is switched off', () => {
		const clean = (values: Record<string, string>, off: string[] = []) =>
			cleanOne(values, { ...defaultSettings(), normalizersOff: off }).values;
		expect(clean({ firstName: 'Ann', lastName: 'SMITH' })).toMatchObject({ lastName: 'Smith', fullName: 'Ann Smith' });
		expect(clean({ firstName: 'ann', lastName: 'O’NEILL' })).toMatchObject({ firstName: 'Ann', fullName: 'Ann O’Neill' });
		expect(clean({ firstName: 'Jan', lastName: 'VAN DER BERG' })).toMatchObject({ fullName: 'Jan van der Berg' });
		expect(clean({ firstName: 'Ann', lastName: 'MacKENZIE' })).toMatchObject({ fullName: 'Ann MacKENZIE' });
		const typed = { firstName: 'Ann', lastName: 'SMITH' };
		expect(clean(typed, ['lastName/name-case'])).toMatchObject({ lastName: 'SMITH', fullName: 'Ann SMITH' });
		expect(clean(typed, ['fullName/name-case'])).toMatchObject({ lastName: 'Smith', fullName: 'Ann SMITH' });
		expect(clean({ fullName: 'JOHNSON, Katherine' })).toMatchObject({ lastName: 'Johnson', fullName: 'Katherine Johnson' });
		expect(clean({ fullName: 'Marie DUPONT' }, ['lastName/name-case'])).toMatchObject({ lastName: 'DUPONT', fullName: 'Marie DUPONT' });
	});

	it('MAP-3: where somebody works stands behind the name in calls and lists, and is no part of it', () => {
		const clean = (values: Record<string, string>) => cleanOne(values, defaultSettings()).values;
		for (const fullName of [
			'Ana Silva (Hafen AG)',
			'Silva, Ana (Hafen AG)',
			'Ana Silva | Hafen AG',
			'Ana Silva - Hafen AG',
			'Ana Silva – Hafen AG'
		])
			expect(clean({ fullName })).toMatchObject({ firstName: 'Ana', lastName: 'Silva', fullName: 'Ana Silva', company: 'Hafen AG' });
		expect(clean({ fullName: 'Ana Silva (Kai GmbH)', company: 'Hafen AG' })).toMatchObject({
			fullName: 'Ana Silva',
			company: 'Hafen AG',
			notes: 'Company: Kai GmbH'
		});
		expect(clean({ fullName: 'Ana Silva (Kai)', company: 'KAI' })).toMatchObject({ fullName: 'Ana Silva', company: 'KAI' });
		expect(clean({ fullName: 'Benjamin (Ben) Franklin' })).toMatchObject({ fullName: 'Benjamin "Ben" Franklin' });
	});

	it('VAL-1, MAP-3: emoji and stars are taken off names, and are no part of them when they are split', () => {
		const clean = (values: Record<string, string>) => cleanOne(values, defaultSettings()).values;
		expect(clean({ fullName: '✨Anna Moser✨' })).toMatchObject({ fullName: 'Anna Moser', firstName: 'Anna', lastName: 'Moser' });
		expect(clean({ fullName: '★ Tom' })).toMatchObject({ fullName: 'Tom', firstName: 'Tom' });
		expect(clean({ firstName: 'Susan 🚀', lastName: '👩🏽‍💻 Allen 🇩🇪' })).toMatchObject({
			firstName: 'Susan',
			lastName: 'Allen',
			fullName: 'Susan Allen'
		});
		expect(clean({ firstName: '太郎㊗', lastName: '★' })).toMatchObject({ firstName: '太郎㊗', lastName: '★' });
	});

	it('MAP-3: two family names where the country of the row or the language of the file speaks for it', () => {
		expect(
			named(
				['Nombre completo', 'Correo electrónico', 'Empresa'],
				['María José García López', 'a@x.es', 'Sol'],
				['Ana García López', 'b@x.es', 'Sol'],
				['Ana María López', 'c@x.es', 'Sol'],
				['Juan Carlos García de la Torre', 'd@x.es', 'Sol'],
				['Luis Pérez', 'e@x.es', 'Sol']
			)
		).toEqual(['María José | García López', 'Ana | García López', 'Ana María | López', 'Juan Carlos | García de la Torre', 'Luis | Pérez']);
		expect(
			named(
				['Nome completo', 'E-mail', 'Empresa'],
				['João Paulo da Silva Santos', 'a@x.pt', 'Sol'],
				['João Paulo Silva Santos', 'b@x.pt', 'Sol']
			)
		).toEqual(['João Paulo | da Silva Santos', 'João Paulo | Silva Santos']);
		expect(
			named(
				['Full Name', 'Email', 'Country'],
				['Ana García López', 'a@x.com', 'Spain'],
				['Mary Tyler Moore', 'b@x.com', 'United States'],
				['Ana García López', 'c@x.com', '']
			)
		).toEqual(['Ana | García López', 'Mary Tyler | Moore', 'Ana García | López']);
	});

	it('MAP-3: the family name comes first where the country of the row or the language of the file speaks for it, and stays first in the full name', () => {
		const hungarian = ['Név', 'E-mail cím', 'Cégnév'];
		const cells = [
			['Nagy Péter', 'a@x.hu', 'Kft'],
			['Dr. Szabó István', 'b@x.hu', 'Kft'],
			['Kovács Anna Mária', 'c@x.hu', 'Kft'],
			['Horváth, Éva', 'd@x.hu', 'Kft'],
			['Peter Smith', 'e@x.hu', 'Kft'],
			['Tóth', 'f@x.hu', 'Kft']
		];
		expect(named(hungarian, ...cells)).toEqual([
			'Péter | Nagy',
			'István | Szabó',
			'Anna Mária | Kovács',
			'Éva | Horváth',
			'Peter | Smith',
			'Tóth | '
		]);
		expect(applyMapping(chunkOf(cells), proposeMapping(hungarian, cells)).columns.get('fullName')).toEqual([
			'Nagy Péter',
			'Szabó István',
			'Kovács Anna Mária',
			'Éva Horváth',
			'Peter Smith',
			'Tóth'
		]);
		expect(
			named(
				['Full Name', 'Email', 'Country'],
				['Nguyễn Văn An', 'a@x.com', 'Vietnam'],
				['Nagy Péter', 'b@x.com', 'Hungary'],
				['Peter Nagy', 'c@x.com', 'Austria']
			)
		).toEqual(['Văn An | Nguyễn', 'Péter | Nagy', 'Peter | Nagy']);
	});

	it('MAP-1: a yes and a no are read in whichever language they are said', () => {
		const said = (header: string, ...cells: string[]) =>
			applyMapping(
				chunkOf(cells.map((c) => [c])),
				proposeMapping(
					[header],
					cells.map((c) => [c])
				)
			).columns.get('consentStatus');
		expect(said('Samtycke', 'Ja', 'Nej', '')).toEqual(['Granted', 'Denied', null]);
		expect(said('Hozzájárulás', 'igen', 'nem')).toEqual(['Granted', 'Denied']);
		expect(said('Newsletter', 'taip', 'ne', 'так', 'ні', 'نعم', 'لا', 'כן', 'לא', '아니오')).toEqual([
			'Granted',
			'Denied',
			'Granted',
			'Denied',
			'Granted',
			'Denied',
			'Granted',
			'Denied',
			'Denied'
		]);
		expect(said('Newsletter', 'yes', 'by phone')).toEqual(['Granted', 'by phone']);
	});
});
