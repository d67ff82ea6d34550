import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import { packColumn, packedLength, packedValue, unpackColumn } from '#workers/store/chunks/pack';

const blank = (c: Column): Column => c.map((v) => v || null);
const cell = fc.oneof(
	{ weight: 2, arbitrary: fc.constantFrom(null, '', 'DE', 'US') },
	fc.string({ unit: 'grapheme' }),
	fc.string({ minLength: 250, maxLength: 400 })
);

describe('FIL-5: packed columns', () => {
	it('any column comes back as it was, whole and value by value; blanks are blanks', () => {
		fc.assert(
			fc.property(fc.array(cell, { maxLength: 300 }), (column) => {
				const packed = packColumn(column);
				expect(packedLength(packed)).toBe(column.length);
				expect(unpackColumn(packed)).toEqual(blank(column));
				for (let i = 0; i < column.length; i += 7) expect(packedValue(packed, i)).toBe(column[i] || null);
			}),
			{ numRuns: 200 }
		);
	});
	it('few kinds are stored once, many as one text; a short column is blank to its end, a longer one is cut', () => {
		const few = packColumn(Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 'Germany' : i % 3 === 1 ? 'France' : null)));
		expect(few).toMatchObject({ values: ['Germany', 'France'] });
		expect(packColumn(Array.from({ length: 1000 }, (_, i) => `n${i}`))).toHaveProperty('text');
		expect(packColumn(Array.from({ length: 1000 }, (_, i) => `title ${i % 80}`))).toHaveProperty('codes');
		expect(packColumn(Array.from({ length: 1000 }, (_, i) => (i < 500 ? 'same' : `n${i}`)))).toHaveProperty('text');
		expect(unpackColumn(packColumn(['a'], 3))).toEqual(['a', null, null]);
		expect(unpackColumn(packColumn(['a', 'b', 'c'], 2))).toEqual(['a', 'b']);
		expect(unpackColumn(packColumn(['x'.repeat(70_000), 'y']))).toEqual(['x'.repeat(70_000), 'y']);
	});
	it('what was cut from a text with a wide character is packed at one byte a character where its own are plain', () => {
		const file = `山${Array.from({ length: 1000 }, (_, i) => `person${i}@orion-pack.com`).join(';')}`;
		const column = file.slice(1).split(';');
		const packed = packColumn(column);
		expect(serialize(packed).length).toBeLessThan(column.join('').length + 1000 + 100);
		expect(unpackColumn(packed)).toEqual(column);
		const mixed = column.map((v, i) => (i % 2 ? v : `${v}山\ud800`));
		expect(unpackColumn(packColumn(mixed))).toEqual(mixed);
	});
});
