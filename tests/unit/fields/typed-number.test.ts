import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkedFilter } from '#domain/contacts/field-filter';
import { numberToType, typedNumber } from '#domain/basics/typed-number';

it('CON-1, APP-3: a number is read as the language writes it: “1.200” is not 1.2 in German or Spanish, nor “0,5” no number', () => {
	const read = (texts: string[], tag: string): string[] => texts.map((text) => typedNumber(text, tag));
	expect(read(['1.200', '1.234.567,5', '0,5', '0.5', '1,200', ' 1 200 ', '-3,25'], 'de')).toEqual([
		'1200',
		'1234567.5',
		'0.5',
		'0.5',
		'1.200',
		'1200',
		'-3.25'
	]);
	expect(read(['1.200', '0,5'], 'es')).toEqual(['1200', '0.5']);
	expect(read(['1,200', '1,234,567.5', '0.5', '0,5', '1.200'], 'en')).toEqual(['1200', '1234567.5', '0.5', '0.5', '1.200']);
	expect(read(['1\u202f200,5', '1 200', '0.5', '1,5'], 'fr')).toEqual(['1200.5', '1200', '0.5', '1.5']);
	expect(read(['1,200', '0.5'], 'ja')).toEqual(['1200', '0.5']);
	expect(read(["1'200.5"], 'de-CH')).toEqual(['1200.5']);
	expect(read(['12,34,567'], 'en-IN')).toEqual(['1234567']);
	expect(read(['', 'many', '1.2.3', '1,2,3', '12 %', '1-2'], 'de')).toEqual(['', 'many', '1.2.3', '1,2,3', '12 %', '1-2']);
});

it('CON-1, APP-3: whatever number stands in a filter is shown as it would be typed, and read back the same', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('en', 'de', 'es', 'fr', 'ja', 'de-CH'),
			fc.integer({ min: -999_999_999, max: 999_999_999 }),
			fc.integer({ min: 0, max: 9999 }),
			(tag, whole, part) => {
				const text = part === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0')}`;
				expect(typedNumber(numberToType(text, tag), tag)).toBe(text);
				expect(checkedFilter({ field: 'visits', op: 'number', values: [text, ''] })?.values[0]).toBe(text);
			}
		)
	);
});
