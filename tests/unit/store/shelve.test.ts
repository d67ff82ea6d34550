import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { packColumn, unpackColumn } from '#workers/store/chunks/pack';
import { shelve, shelveRows, unshelve } from '#workers/store/chunks/shelved-chunk';
import { contactReader, filledIn } from '#workers/store/chunks/shelf';
import { shelveColumn, unshelveColumn } from '#workers/store/chunks/shelve';

const blank = (c: Column): Column => c.map((v) => v || null);
/** Whatever a file may hold: lone halves of surrogate pairs, a byte order mark in front, long texts. */
const text = fc.oneof(
	fc.constantFrom(null, '', 'DE', '\ufeffBOM', '\ud800', 'a\udc00b', '山田', 'Åse'),
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.stringMatching(/^\+[0-9]{6,14}$/),
	fc.string({ minLength: 250, maxLength: 400 })
);
const column = fc.array(text, { minLength: 1, maxLength: 200 });

describe('FIL-5: columns on the disk', () => {
	it('any column comes back as it was', () => {
		fc.assert(
			fc.property(column, (c) => {
				expect(unpackColumn(unshelveColumn(shelveColumn(packColumn(c))))).toEqual(blank(c));
			}),
			{ numRuns: 300 }
		);
	});

	it('phones, dates and numbers take half a byte a character, other texts one where one is enough', () => {
		const phones = Array.from({ length: 1000 }, (_, i) => `+1212${5_550_000 + i * 7}`);
		expect(shelveColumn(packColumn(phones))).toMatchObject({
			half: { length: 6000 },
			characters: expect.stringMatching(/^\+12/) as string
		});
		expect(shelveColumn(packColumn(Array.from({ length: 1000 }, (_, i) => `name ${i} ß`)))).toHaveProperty('utf8');
		// Han characters are shorter as they are in memory.
		expect(
			shelveColumn(packColumn(Array.from({ length: 1000 }, (_, i) => `山田太郎花子${String.fromCharCode(0x4e00 + i)}`)))
		).toHaveProperty('text');
	});

	it('what other columns give is left out and comes back to the letter: full names, beginnings of addresses; whatever the columns are', () => {
		const name = fc.oneof(fc.constantFrom(null, '', 'Ana', 'Ben', 'Åse', 'İpek', 'ẞ', '山田', 'a', 'A.'), text);
		const address = fc.constantFrom(
			null,
			'ana.ben@x.de',
			'ANA.ben@x.de',
			'ben_ana@x.de',
			'aben1980@x.de',
			'anaben@',
			'ase-ana@x@y.de',
			'ana.ben',
			'ana@ben',
			'a@b.c',
			'@',
			'a.a.@x'
		);
		const rows = fc.array(
			fc.record({
				first: name,
				last: name,
				email: fc.oneof(address, text),
				full: fc.option(fc.constantFrom('Ana Ben', 'Ana', 'Dr. Ana Ben', '')),
				as: fc.boolean(),
				notes: text
			}),
			{ minLength: 1, maxLength: 120 }
		);
		fc.assert(
			fc.property(rows, fc.boolean(), (list, wide) => {
				const columns = new Map<FieldId, Column>([
					['firstName', list.map((r) => r.first)],
					['lastName', list.map((r) => r.last)],
					['email', list.map((r) => r.email)],
					['fullName', list.map((r) => (r.as ? [r.first, r.last].filter(Boolean).join(' ') : r.full))],
					['notes', list.map((r) => (wide ? 'x'.repeat(900) : '') + (r.notes ?? ''))]
				]);
				const rows32 = Uint32Array.from(list, (_, i) => 2 + i * (list.length % 3 === 0 ? 900 : 3));
				const { pieces, packed } = shelve(columns, list.length, new Set(['email', 'notes']));
				const rest = {
					serial: 1,
					importId: 'i',
					length: list.length,
					rows: shelveRows(rows32),
					alive: new Uint8Array(list.length),
					scores: new Uint8Array(list.length),
					scoredAt: 0,
					created: 0,
					updated: 0,
					touched: new Map(),
					from: new Map()
				};
				const whole = unshelve({ ...rest, pieces: pieces.length }, pieces);
				expect(whole.rows).toEqual(rows32);
				const back = new Map(whole.packed.map(([f, p]) => [f, unpackColumn(p)]));
				const some = new Set<FieldId>(['email']);
				expect(unshelve({ ...rest, pieces: pieces.length }, pieces, some).packed.map(([f, p]) => [f, unpackColumn(p)])).toEqual([
					['email', blank(columns.get('email')!)]
				]);
				for (const [field, c] of columns) expect(back.get(field), field).toEqual(blank(c));
				expect(packed.map(([f, p]) => [f, unpackColumn(p)])).toEqual((['email', 'notes'] as const).map((f) => [f, blank(columns.get(f)!)]));
				expect([...back.keys()].sort()).toEqual([...columns.keys()].sort());
				// One contact after the other, without its chunk being put together.
				const shelf = { length: list.length, scoredAt: 0, stamp: 0, columns: pieces.flatMap((p) => p.columns), given: pieces[0]!.given! };
				const read = contactReader(shelf);
				list.forEach((_, i) => {
					const values = [...columns].flatMap(([field, c]) => (c[i] ? [[field, c[i]]] : []));
					expect({ ...read(i) }).toEqual(Object.fromEntries(values));
					for (const [field, c] of columns) expect(filledIn(shelf, field)(i), field).toBe(Boolean(c[i]));
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('columns lie in pieces that an engine keeps in the database itself', () => {
		const wide = new Map<FieldId, Column>(
			(['street', 'city', 'company', 'notes'] as const).map((f) => [
				f,
				Array.from({ length: 1000 }, (_, i) => `${f} number ${i} of a thousand`)
			])
		);
		const { pieces } = shelve(wide, 1000, new Set());
		expect(pieces.length).toBeGreaterThan(1);
		for (const piece of pieces)
			expect(structuredClone(piece).columns.reduce((n, [, s]) => n + ('utf8' in s ? s.utf8.length + s.lengths.length : 0), 0)).toBeLessThan(
				64 * 1024
			);
	});
});
