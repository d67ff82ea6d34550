import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { normalizeChunk } from '#workers/pipeline/normalize/index';

const clean = (columns: Partial<Record<FieldId, string>>, country = 'US') => {
	const chunk = { rowNumbers: Uint32Array.of(7), columns: new Map(Object.entries(columns).map(([f, v]) => [f as FieldId, [v] as Column])) };
	const { columns: out } = normalizeChunk(chunk, { defaultCountry: country, customFields: [], off: new Set(), dateOrders: {} }).chunk;
	return Object.fromEntries([...out].map(([f, c]) => [f, c[0]]).filter(([, v]) => v != null));
};
const each = (field: FieldId, ...values: string[]) => values.map((v) => clean({ [field]: v })[field]);

describe('values as people type them', () => {
	it('VAL-1: letters behind a name have their own case', () => {
		expect(each('nameSuffix', 'JR.', 'PHD', 'MD', 'Phd', 'SR', 'III', 'jr.', 'MBA, PHD', 'ESQ.', 'Jr.', 'PH.D.')).toEqual([
			...['Jr.', 'PhD', 'MD', 'PhD', 'Sr', 'III', 'jr.', 'MBA, PhD', 'Esq.', 'Jr.', 'Ph.D.']
		]);
	});

	it('VAL-1: a name in capitals behind small particles is cased; one typed in mixed case stays', () => {
		expect(each('lastName', 'von der HEIDE', 'de la CRUZ', 'van der BERG-MÜLLER', "van 't HOOFT")).toEqual([
			...['von der Heide', 'de la Cruz', 'van der Berg-Müller', "van 't Hooft"]
		]);
		for (const typed of ['McDONALD', 'von der Heide', 'deVRIES', 'van McKAY', 'LeBron', 'iPhone'])
			expect(each('lastName', typed)).toEqual([typed]);
	});

	it("VAL-1: a spreadsheet's apostrophe before figures goes, one that belongs to a word stays", () => {
		expect(clean({ postalCode: "'02108", accountId: "'000123", phone1: "'2125550143" })).toEqual({
			postalCode: '02108',
			accountId: '000123',
			phone1: '+12125550143'
		});
		for (const [field, text] of [
			['lastName', "'t Hooft"],
			['notes', "'90s music"],
			['company', "'47 Brand"]
		] as const)
			expect(clean({ [field]: text })).toEqual({ [field]: text });
		// Marks without end are looked at once each.
		expect(clean({ notes: "'" + '1'.repeat(50_000) + 'x' }).notes).toHaveLength(50_002);
	});

	it('VAL-1, VAL-3: phones one below the other, and behind labels of their own, are several', () => {
		for (const cell of [
			'h: 212-555-0150\nw: 212-555-0151',
			'212-555-0150\n212-555-0151',
			'Tel: 212-555-0150 Mobile: 212-555-0151',
			'212-555-0150 (h), 212-555-0151 (w)'
		])
			expect(clean({ phone1: cell }), cell).toMatchObject({ phone1: '+12125550150', phone2: '+12125550151' });
		// One number in two lines is one.
		expect(clean({ phone1: '212-555-\n0150' })).toEqual({ phone1: '+12125550150' });
	});
});
