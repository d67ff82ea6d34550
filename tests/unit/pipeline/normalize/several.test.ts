import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { normalizeChunk } from '#workers/pipeline/normalize/index';

const clean = (columns: Partial<Record<FieldId, string | null>>, off: string[] = []) => {
	const chunk = { rowNumbers: Uint32Array.of(7), columns: new Map(Object.entries(columns).map(([f, v]) => [f as FieldId, [v] as Column])) };
	const { chunk: out, changes } = normalizeChunk(chunk, { defaultCountry: 'DE', customFields: [], off: new Set(off), dateOrders: {} });
	return { values: Object.fromEntries([...out.columns].map(([f, c]) => [f, c[0]]).filter(([, v]) => v != null)), changes };
};

describe('several values in one cell', () => {
	it('VAL-1: the first phone stays, the others fill free phone fields, and what finds no room is noted', () => {
		expect(clean({ phone1: '0171/1234567 od. 089 1234567', notes: 'Calls back' }).values).toEqual({
			phone1: '+491711234567',
			phone2: '+49891234567',
			notes: 'Calls back'
		});
		expect(clean({ phone1: '+44 20 7946 9384, +49 171 1234567', phone2: '+49 171 1234567' }).values).toEqual({
			phone1: '+442079469384',
			phone2: '+491711234567'
		});
		expect(clean({ phone1: '+44 20 7946 9384 +49 171 1234567' }).values).toEqual({ phone1: '+442079469384', phone2: '+491711234567' });
		const full = { phone2: '0171 2000002', phone3: '0171 2000003', phone4: '0171 2000004', phone5: '0171 2000005' };
		expect(clean({ phone1: '0171 2000001; 0171 2000009', ...full }).values['notes']).toBe('Phone 1: 0171 2000009');
	});

	it('VAL-1: the first address stays, the others are noted', () => {
		expect(clean({ email: 'Ana <ana@hafen.de>; tom@hafen.de' }).values).toEqual({ email: 'ana@hafen.de', notes: 'Email: tom@hafen.de' });
		expect(clean({ email: 'ana@hafen.de\nprivat: a.silva@web.de' }).values).toEqual({
			email: 'ana@hafen.de',
			notes: 'Email: privat: a.silva@web.de'
		});
		expect(clean({ email: 'Work: ana@hafen.de Home: a.silva@web.de' }).values['email']).toBe('ana@hafen.de');
		expect(clean({ email: 'ana@hafen.de, ANA@hafen.de' }).values).toEqual({ email: 'ana@hafen.de' });
	});

	it('VAL-1: a page behind an address is the website of a row that has none', () => {
		expect(clean({ email: 'info@hafen.de / www.hafen.de' }).values).toEqual({ email: 'info@hafen.de', website: 'https://www.hafen.de' });
		expect(clean({ email: 'info@hafen.de / www.hafen.de', website: 'https://kai.de' }).values).toEqual({
			email: 'info@hafen.de',
			website: 'https://kai.de',
			notes: 'Email: www.hafen.de'
		});
		expect(clean({ email: 'info@hafen.de / www.hafen.de / www.kai.de' }).values).toEqual({
			email: 'info@hafen.de',
			website: 'https://www.hafen.de',
			notes: 'Email: www.kai.de'
		});
	});

	it('MAP-6: a further number has the kind that its label says, else that of the first', () => {
		expect(clean({ phone1: '0171 2345678; 0172 3456789', phone1Type: 'mobile' }).values).toMatchObject({ phone2Type: 'mobile' });
		expect(clean({ phone1: '0171 2345678; Büro: 0351 4711222', phone1Type: 'mobile' }).values).toMatchObject({ phone2Type: 'work' });
		expect(clean({ phone1: '0171 2345678; 0351 4711222' }).values).not.toHaveProperty('phone2Type');
	});

	it('VAL-1: a fax beside a number is noted, and no number to call', () => {
		expect(clean({ phone1: 'T: +49 351 4711222 F: +49 351 4711299' }).values).toEqual({
			phone1: '+493514711222',
			notes: 'Phone 1: F: +49 351 4711299'
		});
		expect(clean({ phone1: '0351 4711224 / 0351 4711225 (Fax)' }).values).toEqual({
			phone1: '+493514711224',
			notes: 'Phone 1: 0351 4711225 (Fax)'
		});
	});

	it('VAL-1: an address hidden from machines is shown; a doubtful one stays for the user', () => {
		expect(clean({ email: 'ana.silva (at) hafen.de' }).values).toEqual({ email: 'ana.silva@hafen.de' });
		expect(clean({ email: 'ana[at]hafen[dot]de' }).values).toEqual({ email: 'ana@hafen.de' });
		expect(clean({ email: 'ana at hafen.de' }).values).toEqual({ email: 'ana at hafen.de' });
	});

	it("VAL-3: one number is one however it is typed; what isn't all numbers stays whole", () => {
		for (const phone1 of ['089 / 1234567', '030 1234567, ext. 12', '089/123456-0', 'Anna 0171 1234567 or Tom'])
			expect(Object.keys(clean({ phone1 }).values), phone1).toEqual(['phone1']);
		for (const email of ['ana@hafen@de', 'ana@hafen.de, nobody']) expect(clean({ email }).values, email).toEqual({ email });
	});

	it('VAL-1: it is a step that is shown before → after, and can be switched off for a field', () => {
		const cell = '0171/1234567 od. 089 1234567';
		expect(clean({ phone1: cell }).changes.find((c) => c.normalizerId === 'several')).toEqual({
			field: 'phone1',
			normalizerId: 'several',
			changed: 1,
			samples: [{ row: 7, before: cell, after: '0171/1234567' }]
		});
		expect(clean({ phone1: cell }, ['phone1/several']).values).toEqual({ phone1: cell });
	});
});
