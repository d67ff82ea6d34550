import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedTexts } from '#workers/pipeline/parse/formats/workbook/packed-texts';

const packed = (texts: readonly string[]): PackedTexts => {
	const all = new PackedTexts();
	for (const text of texts) all.add(text);
	return all;
};

describe('FIL-5: texts that cells share are held joined', () => {
	it('each comes back as it was, whether its thousand is full or not', () => {
		const text = fc.oneof(fc.constantFrom('', ' ', 'Müller', '東京', '😀', '\ud83d'), fc.string({ unit: 'binary', maxLength: 30 }));
		const property = fc.property(fc.array(text, { minLength: 1, maxLength: 50 }), fc.integer({ min: 0, max: 3_000 }), (few, many) => {
			const texts = Array.from({ length: many }, (_, n) => few[n % few.length] as string);
			const all = packed(texts);
			expect(texts.map((_, n) => all.at(n))).toEqual(texts);
			expect([all.length, all.characters]).toEqual([many, texts.join('').length]);
		});
		fc.assert(property, { numRuns: 40 });
	});

	it('a number that stands for none has none', () => {
		for (const many of [0, 1, 1_023, 1_024, 1_025, 2_048]) {
			const all = packed(Array.from({ length: many }, () => 'a'));
			expect([-1, many, many + 1, 1e9, NaN].map((n) => all.at(n))).toEqual([undefined, undefined, undefined, undefined, undefined]);
		}
	});
});
