import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldDefinition, STANDARD_FIELDS, type CustomField, type FieldDefinition, type FieldId } from '#domain/fields';
import { normalizeChunk, normalizers, type NormalizeContext } from '#workers/pipeline/normalize/index';

const custom: CustomField[] = (['text', 'number', 'date', 'yesNo', 'choice', 'url'] as const).map((type) => ({
	id: `custom:${type}` as const,
	label: type,
	type,
	choices: ['Small', 'Großkunde']
}));
const fields: FieldDefinition[] = [
	...STANDARD_FIELDS.map((f) => fieldDefinition(f.id)),
	...custom.map((c) => fieldDefinition(c.id, custom))
];
const ctx = (field: FieldDefinition, country: string): NormalizeContext => ({
	field,
	country,
	rowCountry: country,
	dateOrder: 'dmy',
	choices: ['Small', 'Großkunde']
});

/** Texts as files hold them: any Unicode, and the special characters of every step, often. */
const messy = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: fc.constantFrom(...' \'"=+-@.,;:/()#<>[]0123456789abcMCxXÄßİſ\u200b\u200d\u00a0\n\ufeff＠１ﬁ'), maxLength: 25 }),
	fc.constantFrom(
		" '+49 (0)(0) 511",
		"'\u200b=1",
		'mailto:mailto:A@b.C',
		'"<A@B.com>"',
		'tel: tel: 5',
		'0/0/00',
		'$-(1.234k)',
		'VAN DER',
		'MCMCDONALD',
		'05/03/24',
		'N/A',
		'- -',
		'é',
		'http://HTTP://x.com/',
		'1.234',
		'ŉ',
		'ǅ'
	)
);

describe('every normalizer', () => {
	it.each(normalizers.all.map((n) => [n.id, n] as const))('VAL-1: %s done twice is as done once', (_id, step) => {
		const mine = fields.filter((f) => step.applies(f));
		expect(mine.length).toBeGreaterThan(0);
		fc.assert(
			fc.property(messy, fc.constantFrom(...mine), fc.constantFrom('US', 'DE', 'CA', ''), (text, field, country) => {
				fc.pre(text !== '');
				const once = step.normalize(text, ctx(field, country));
				if (once === null) return;
				expect(once).not.toBe('');
				expect(step.normalize(once, ctx(field, country))).toBe(once);
			}),
			{ numRuns: 1500 }
		);
	});

	it('VAL-1: all steps together, done twice, are as done once', () => {
		fc.assert(
			fc.property(fc.array(messy, { minLength: 1, maxLength: 4 }), fc.constantFrom(...fields), (values, field) => {
				const options = { defaultCountry: 'US', customFields: custom, off: new Set<string>(), dateOrders: { [field.id]: 'dmy' as const } };
				const rowNumbers = Uint32Array.from(values, (_, i) => i + 2);
				const once = normalizeChunk({ rowNumbers, columns: new Map([[field.id, values]]) }, options);
				const twice = normalizeChunk(once.chunk, options);
				expect(twice.chunk.columns.get(field.id)).toEqual(once.chunk.columns.get(field.id));
				expect(twice.changes).toEqual([]);
			}),
			{ numRuns: 6000 }
		);
	});

	it('describes itself for settings screens', () => {
		for (const { id, label, description } of normalizers.describe()) {
			expect(id).toMatch(/^[a-z][a-z-]*$/);
			expect(label.length).toBeGreaterThan(3);
			expect(description).toMatch(/^[A-Z].*\.$/);
		}
		const ids: FieldId[] = fields.map((f) => f.id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
